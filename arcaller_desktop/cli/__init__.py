"""The same services without a window: `arcaller COMMAND`. Typer and Rich are loaded by `program.py` and `commands/`."""
