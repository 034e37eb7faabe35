"""Keypads and scanners that a PC takes for keyboards, held so that no form gets their keys."""
