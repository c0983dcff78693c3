"""Paper: domain values in, PDF bytes out. Identical content gives identical bytes. Knows no database and no window.

`layout` writes pages, `fonts` knows the letters, every other module renders one kind of document and holds its template
version. These modules import ReportLab at their top, so nothing that the window needs at start may import them at its
own top: `services` import a renderer inside the function that renders, and that call belongs into the worker process.
"""
