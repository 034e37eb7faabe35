"""A held or bouncing key counts once."""

from __future__ import annotations

HOLD_S = 0.8
"""A press is taken only after its key has been silent for so long: longer than a held key waits
before it repeats (660 ms on X11, where Qt does not always tell a repeat from a press)."""


class Presses:
    """Remembers when each key was last heard; the clock is an argument (seconds, rising)."""

    def __init__(self, hold_s: float = HOLD_S) -> None:
        self._hold_s = hold_s
        self._heard: dict[str, float] = {}

    def accept(self, key: str, now: float) -> bool:
        """True when this press counts. Repeats of a held key prolong the silence asked for."""
        before = self._heard.get(key)
        self._heard[key] = now
        return before is None or now - before >= self._hold_s
