"""A believable small practice made from a seed: its X12 files, payers, policy notes, people and past calls.

Nothing here is real: payers, towns and people are invented, phone numbers are 555-01xx, tax ids and ZIP codes lie in
ranges that are never given out, member ids break their payer's format. The files go through the program's own import.
"""
