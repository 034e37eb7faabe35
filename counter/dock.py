"""Where the bar lies on the screen: at an edge, whole or folded. Pure; lengths in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Edge(StrEnum):
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


class Area(NamedTuple):
    """A rectangle of the desktop."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def holds(self, x: int, y: int) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


class Screen(NamedTuple):
    """A screen by its name, which outlives its unplugging."""

    name: str
    area: Area


@dataclass(frozen=True)
class Place:
    """`along`: how far along its edge, 0 to 1. `screen` may be gone: see `screen_of`."""

    edge: Edge = Edge.TOP
    along: float = 0.5
    folded: bool = False
    screen: str = ""


ROUND = (Edge.TOP, Edge.RIGHT, Edge.BOTTOM, Edge.LEFT)
"""The way round the screen, for who moves the bar by key."""
LONG = frozenset({Edge.TOP, Edge.BOTTOM})
"""Edges that are long enough for the whole bar."""


def screen_of(place: Place, screens: Sequence[Screen]) -> Screen:
    """The bar's own screen; while that is gone, the first one."""
    return next((screen for screen in screens if screen.name == place.screen), screens[0])


def edge_of(place: Place, *, compact: bool) -> Edge:
    """Where the bar lies now: the whole one, also that of a folded bar with a question, at the
    long edge that is nearer."""
    if compact or place.edge in LONG:
        return place.edge
    return Edge.TOP if place.along < 0.5 else Edge.BOTTOM


def corner(edge: Edge, along: float, screen: Area, width: int, height: int) -> tuple[int, int]:
    """Where the window's left upper corner belongs."""
    room_x, room_y = screen.width - width, screen.height - height
    x = {Edge.LEFT: 0, Edge.RIGHT: room_x}.get(edge, round(room_x * along))
    y = {Edge.TOP: 0, Edge.BOTTOM: room_y}.get(edge, round(room_y * along))
    return screen.x + x, screen.y + y


def dropped(place: Place, box: Area, screens: Sequence[Screen]) -> Place:
    """Let go of somewhere: at the edge next to it, on the screen under its middle.

    A whole bar keeps to the long edges.
    """
    middle = (box.x + box.width // 2, box.y + box.height // 2)
    under = (screen for screen in screens if screen.area.holds(*middle))
    screen = next(under, screen_of(place, screens))
    area = screen.area
    gaps = {
        Edge.TOP: box.y - area.y,
        Edge.BOTTOM: area.bottom - box.bottom,
        Edge.LEFT: box.x - area.x,
        Edge.RIGHT: area.right - box.right,
    }
    allowed = ROUND if place.folded else [edge for edge in ROUND if edge in LONG]
    edge = min(allowed, key=lambda each: gaps[each])
    if edge in LONG:
        along = _share(box.x - area.x, area.width - box.width)
    else:
        along = _share(box.y - area.y, area.height - box.height)
    return replace(place, edge=edge, along=along, screen=screen.name)


def moved_on(place: Place) -> Place:
    """To the next edge that it fits."""
    if place.folded:
        return replace(place, edge=ROUND[(ROUND.index(place.edge) + 1) % len(ROUND)])
    edge = edge_of(place, compact=False)
    return replace(place, edge=Edge.BOTTOM if edge is Edge.TOP else Edge.TOP)


def strut(edge: Edge, screen: Area, desktop: Area, thickness: int) -> tuple[int, ...] | None:
    """The strip as other windows leave it free: the twelve numbers of `_NET_WM_STRUT_PARTIAL`.

    None where it cannot be said: they count from the edges of the whole desktop, and a strip
    between two screens would take the other one as well.
    """
    at_edge = {Edge.TOP: screen.y == desktop.y, Edge.BOTTOM: screen.bottom == desktop.bottom}
    if not at_edge.get(edge, False):
        return None
    start, end = screen.x - desktop.x, screen.right - desktop.x - 1
    top = edge is Edge.TOP
    return (
        *(0, 0, thickness if top else 0, 0 if top else thickness),
        *(0, 0, 0, 0),
        *((start, end, 0, 0) if top else (0, 0, start, end)),
    )


def _share(part: int, whole: int) -> float:
    return min(1.0, max(0.0, part / whole)) if whole > 0 else 0.5
