"""The encrypted database: models, migrations and queries. Rows in, domain values out; no model leaves this package."""
