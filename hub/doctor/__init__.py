"""The health of one installation: a table of small checks, and who is to do what about it."""
