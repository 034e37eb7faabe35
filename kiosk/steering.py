"""From one target to the next by arrows: the nearest one that lies that way. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

ASIDE = 3.0
"""How much farther a target counts for each pixel that it stands aside."""


class Way(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class Place(NamedTuple):
    """Where a target lies."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


def first(places: Sequence[Place]) -> int | None:
    """Where reading begins."""
    return min(range(len(places)), key=lambda n: (places[n].y, places[n].x), default=None)


def next_place(places: Sequence[Place], at: Place, way: Way) -> int | None:
    """The target to go to; None where there is none that way."""
    ahead = {
        number: found
        for number, place in enumerate(places)
        if (found := _distance(at, place, way)) is not None
    }
    return min(ahead, key=lambda number: ahead[number], default=None)


def _distance(at: Place, to: Place, way: Way) -> float | None:
    """How far it is; None when it does not lie that way. Targets do not overlap by more than a
    frame's width."""
    if way in (Way.LEFT, Way.UP):
        at, to = to, at
    level = way in (Way.LEFT, Way.RIGHT)
    gap = to.x - at.right if level else to.y - at.bottom
    if gap < -_least(at, to, level=level) / 2:
        return None
    across = (at.y, at.bottom, to.y, to.bottom) if level else (at.x, at.right, to.x, to.right)
    aside = _apart(*across)
    return max(0.0, gap) + ASIDE * aside


def _least(one: Place, other: Place, *, level: bool) -> float:
    return min(one.width, other.width) if level else min(one.height, other.height)


def _apart(low: float, high: float, other_low: float, other_high: float) -> float:
    """Between two stretches; 0 where they share something."""
    return max(0.0, other_low - high, low - other_high)
