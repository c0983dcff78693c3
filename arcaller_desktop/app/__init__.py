"""The entry point: decides between window and command line and makes who needs whom."""
