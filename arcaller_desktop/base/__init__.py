"""What every layer may rest on: errors, clock, paths, logging with redaction, progress.

Plain Python. Nothing about billing lives here, and nothing that touches a screen or a database.
"""
