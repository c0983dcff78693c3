"""Passwords, keys and what may be said in a log. Knows no table and no window."""
