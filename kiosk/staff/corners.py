"""The hidden gesture: the four corners of the screen in an order, within some seconds. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

WITHIN_S = 6.0
REACH = 0.1
"""How far a corner reaches, as a part of the screen's shorter side."""


class Corner(StrEnum):
    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"


ORDER = (Corner.TOP_LEFT, Corner.BOTTOM_RIGHT, Corner.TOP_RIGHT, Corner.BOTTOM_LEFT)
"""Across and across: no hand wanders over the screen like that."""


class Way(NamedTuple):
    """How many corners somebody has touched in order, and when the first."""

    steps: int = 0
    since: float = 0.0

    @property
    def done(self) -> bool:
        return self.steps == len(ORDER)


def corner_of(x: float, y: float, width: float, height: float) -> Corner | None:
    """The corner that a touch lies in."""
    reach = REACH * min(width, height)
    left, right = x < reach, x >= width - reach
    if y < reach:
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT if right else None
    if y >= height - reach:
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT if right else None
    return None


def go(way: Way, corner: Corner | None, now: float) -> Way:
    """One touch more. A wrong one, or one that comes too late, begins from the start."""
    steps = 0 if way.done or now - way.since > WITHIN_S else way.steps
    if corner is ORDER[steps]:
        return Way(steps + 1, way.since if steps else now)
    if steps and corner is ORDER[steps - 1]:
        # A finger may be told twice: as itself, and as the mouse that Qt makes of it.
        return way
    return Way(1, now) if corner is ORDER[0] else Way()
