"""The evacuation's alarm: round after round while it lasts, also when the hub is lost meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from display.volume import FULL

EVERY_S = 5.0
"""Silence between two rounds."""

Sound = Callable[[Callable[[], int], Callable[[], None]], None]
"""`display.chime.Chime.alarm`: (volume, on_end)."""


class Alarm:
    """Sounds through `sound` while `evacuating()`; `on_end` is told after each round."""

    def __init__(
        self,
        sound: Sound,
        evacuating: Callable[[], bool],
        clock: Callable[[], float],
        on_end: Callable[[], None],
    ) -> None:
        self._sound, self._evacuating, self._clock, self._tell = sound, evacuating, clock, on_end
        self._due: float | None = 0.0

    def step(self, now: float) -> None:
        """Begin a round when one is due."""
        if self._evacuating() and self._due is not None and now >= self._due:
            self._due = None
            self._sound(self._volume, self._on_end)

    def next_due(self, now: float) -> float | None:
        """Seconds until the next round; None while one is sounding or none is to be."""
        if not self._evacuating() or self._due is None:
            return None
        return max(0.0, self._due - now)

    def _volume(self) -> int:
        """A round that waited until the evacuation was over is not sounded."""
        return FULL if self._evacuating() else 0

    def _on_end(self) -> None:
        self._due = self._clock() + EVERY_S
        self._tell()
