"""The hub of one hall: the only process that decides and writes."""
