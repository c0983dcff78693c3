"""Compiled from `ui/*.ui` by `python build/forms.py`. Nothing here is written by hand."""
