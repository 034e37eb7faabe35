"""Rating keypads."""
