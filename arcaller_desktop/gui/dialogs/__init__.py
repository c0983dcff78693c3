"""Dialogs, one file a noun; each takes what it needs and gives back a command."""
