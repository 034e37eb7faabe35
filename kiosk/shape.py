"""How the screen stands: high, or wide with the parts of a page beside each other. Pure."""

from __future__ import annotations


def is_wide(width: int, height: int) -> bool:
    """Whether a screen of this size, in pixels, gets the wide pages; a square one is high."""
    return width > height
