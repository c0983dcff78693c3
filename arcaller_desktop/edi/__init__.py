"""Bytes of payer files to domain values and back.

`reading` is the way in (a whole file or unit by unit), `writing` the way out. On the way in a file passes `front_door`
(what it is, where each ISA begins) and `interchanges` (envelopes, transaction sets); then `remittances`, `claims` or
`acknowledgements` read one set, `structure` and `balances` check an 835. Readers collect problems and never stop at the
first; nothing here knows the database.
"""
