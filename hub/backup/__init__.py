"""Backups: one checked file that a whole hall comes back from, made while the hub runs."""
