"""What each command opens or runs, an office for each part of the day's work. `gui/office.py` opens them all."""
