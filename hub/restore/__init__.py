"""Putting a hall back from a backup: all of it or nothing, and what was there is kept."""
