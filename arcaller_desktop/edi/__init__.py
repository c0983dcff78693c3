"""Bytes of payer files to domain values and back.

Readers collect problems and never stop at the first; nothing here knows the database.
"""
