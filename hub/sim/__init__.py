"""Invented people, days and measurements."""
