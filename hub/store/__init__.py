"""One SQLite file: schema, migrations and the statements of each table group."""
