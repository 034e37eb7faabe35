"""Torture: programs that work while others are killed, and the judge of what they were told."""
