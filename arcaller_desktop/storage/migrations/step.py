"""What one migration step is given."""

from __future__ import annotations

from collections.abc import Callable

Execute = Callable[[str], None]
"""Runs one or more SQL statements inside the step's transaction."""
