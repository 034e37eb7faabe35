"""The bar at other edges and folded, and what hangs on it there."""

from __future__ import annotations

from collections.abc import Callable

from counter.dock import Area, Edge, Place, Screen
from counter.models.dock import DockModel
from tests.counter.scenes.asked import ASKED
from tests.counter.scenes.bar import BAR
from tests.counter.scenes.desk import DESK
from tests.counter.scenes.stage import Stage

SMALL, LOW = Place(Edge.RIGHT, folded=True), Place(Edge.BOTTOM)


def _docked(place: Place, make: Callable[[Stage], None]) -> Callable[[Stage], None]:
    def docked(stage: Stage) -> None:
        screen = Screen("main", Area(0, 0, *stage.size))
        stage.dock = DockModel(place, [screen], lambda _: None, parent=stage.counter)
        make(stage)

    return docked


DOCKED: dict[str, Callable[[Stage], None]] = {
    "small-idle": _docked(SMALL, BAR["bar-1-idle"]),
    "small-not-announced": _docked(SMALL, BAR["bar-3-not-announced"]),
    "small-serving": _docked(SMALL, BAR["bar-4-serving"]),
    "small-undo": _docked(SMALL, BAR["bar-5-undo"]),
    "small-paused": _docked(SMALL, BAR["bar-6-paused"]),
    "small-lost": _docked(SMALL, BAR["bar-7-lost"]),
    "small-evacuation": _docked(SMALL, BAR["bar-8-evacuation"]),
    "small-rest-due": _docked(SMALL, BAR["bar-12-rest-due"]),
    "small-card": _docked(SMALL, BAR["bar-14-card"]),
    "low-panel": _docked(LOW, ASKED["panel-park"]),
    "low-notice": _docked(LOW, BAR["bar-12-rest-due"]),
    "low-desk": _docked(LOW, DESK["desk"]),
}
