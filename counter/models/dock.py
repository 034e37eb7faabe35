"""The bar's place as QML sees it: it asks where its window belongs, and tells where it was put."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPoint, Signal, Slot

from counter.dock import Area, Edge, Place, Screen, corner, dropped, edge_of, moved_on, screen_of


class DockModel(QObject):
    """`keep` is told each new place. A bar whose screen is taken away goes to the first one, and
    back when its own returns."""

    changed = Signal()

    def __init__(
        self,
        place: Place,
        screens: Sequence[Screen],
        keep: Callable[[Place], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.place = place
        self._screens = tuple(screens)
        self._keep = keep

    @property
    def area(self) -> Area:
        """The screen on which the bar lies now."""
        return screen_of(self.place, self._screens).area

    def edge(self, *, compact: bool) -> Edge:
        """The edge at which it lies now."""
        return edge_of(self.place, compact=compact)

    @Property(int, notify=changed)
    def width(self) -> int:
        return self.area.width

    @Property(int, notify=changed)
    def height(self) -> int:
        return self.area.height

    @Property(bool, notify=changed)
    def folded(self) -> bool:
        return self.place.folded

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Whether the whole bar lies at the lower edge: what it unfolds stands above it."""
        return self.edge(compact=False) is Edge.BOTTOM

    @Slot(int, int, bool, result=QPoint)
    def at(self, width: int, height: int, compact: bool) -> QPoint:
        """Where a window of this size belongs."""
        return QPoint(
            *corner(self.edge(compact=compact), self.place.along, self.area, width, height)
        )

    @Slot(int, int, int, int)
    def drop(self, x: int, y: int, width: int, height: int) -> None:
        """It was dragged here and let go."""
        self._put(dropped(self.place, Area(x, y, width, height), self._screens))

    @Slot()
    def fold(self) -> None:
        """Fold the bar to a small one, or make it whole."""
        edge = self.place.edge if not self.place.folded else self.edge(compact=False)
        self._put(replace(self.place, folded=not self.place.folded, edge=edge))

    @Slot()
    def move_on(self) -> None:
        """To the next edge."""
        self._put(moved_on(self.place))

    def set_screens(self, screens: Sequence[Screen]) -> None:
        """Screens came, went or changed; none at all is a moment that passes."""
        if screens:
            self._screens = tuple(screens)
            self.changed.emit()

    def _put(self, place: Place) -> None:
        self.place = place
        self._keep(place)
        self.changed.emit()
