"""The split panes of the main window, one file a noun."""
