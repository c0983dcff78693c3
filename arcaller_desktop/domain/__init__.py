"""The rules of billing as frozen dataclasses and functions.

No input or output: tables the rules need (code classes, deadlines) are read by `services` and passed in.
One file a noun; the same file name stands in `storage`, `services`, `documents` and `gui` where they have a part in it.
"""
