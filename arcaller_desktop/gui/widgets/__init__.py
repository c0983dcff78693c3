"""Painted widgets that Qt does not have."""
