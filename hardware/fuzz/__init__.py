"""`python -m hardware fuzz`: random and mutated frames into every codec; no exception, and no value
that the bytes do not say."""
