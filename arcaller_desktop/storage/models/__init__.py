"""The tables as peewee models: for single records and writes. Grids and imports use plain SQL (see ARCHITECTURE.md).

One file a noun. The models are bound to no database: every query is executed on a connection that it is given. The
migrations make the tables; `tests/storage/test_migrations.py` proves that the two agree.
"""
