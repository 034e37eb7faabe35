"""Photographs of all components in all modes: `python -m assets.gallery --out DIR`."""
