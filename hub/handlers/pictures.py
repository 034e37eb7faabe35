"""The retained pictures: drawn from the store after a commit, published when they changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from hub.almanac import Almanac
from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.states import Clock
from hub.handlers.draw_hall import board, hall
from hub.handlers.draw_menu import menu
from hub.handlers.draw_metrics import metrics
from hub.handlers.draw_window import window
from hub.handlers.drawing import Drawing
from hub.handlers.outgoing import Outgoing
from hub.handlers.work import Touched
from hub.observe.observer import Observer
from hub.store import hall_pause
from hub.store.database import reading


class Pictures:
    """Remembers what was last published, so that an unchanged picture is not sent again.

    That memory is no second truth: every picture is drawn from the store.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        hall: HallConfig,
        started_at: datetime,
        observer: Observer | None = None,
        almanac: Almanac | None = None,
    ) -> None:
        self._db = db
        self._almanac = almanac or Almanac(db)
        self._observer = observer or Observer()
        self.hall = hall
        self._started_at = started_at
        self._minute = started_at.replace(second=0, microsecond=0)
        self._sent: dict[str, bytes] = {}

    def clock(self, now: datetime) -> Outgoing:
        """The heartbeat."""
        return Outgoing(topics.CLOCK, wire.encode(Clock(now)), retain=True)

    def all(self, now: datetime, day: str) -> list[Outgoing]:
        """Every picture whole, also those that did not change."""
        self._sent.clear()
        return [*self._new(self._draw(self._everything(), now, day)), *self.measured(now, day)]

    def changed(self, touched: Touched, now: datetime, day: str) -> list[Outgoing]:
        """The touched pictures that are not as they were sent last.

        With every minute all are drawn: hours begin and end, waits grow.
        """
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self._observer.minute()
            touched = self._everything()
        return self._new(self._draw(touched, now, day))

    def measured(self, now: datetime, day: str) -> list[Outgoing]:
        """The counters, if any of them changed."""
        return self._new(self._measure(now, day))

    def _measure(self, now: datetime, day: str) -> Iterator[tuple[str, msgspec.Struct]]:
        draw = self._drawing(now, day)
        yield topics.METRICS, metrics(draw, self._observer, self._started_at)

    def _drawing(self, now: datetime, day: str) -> Drawing:
        pause = hall_pause.read(self._db)
        return Drawing(self._db, self.hall, now, day, self._almanac.days, pause)

    def _everything(self) -> Touched:
        windows = {window.no for window in self.hall.windows}
        return Touched(windows=windows, menu=True, board=True, hall=True)

    def _draw(
        self, touched: Touched, now: datetime, day: str
    ) -> Iterator[tuple[str, msgspec.Struct]]:
        draw = self._drawing(now, day)
        for no in sorted(touched.windows):
            if self.hall.window(no) is not None:
                yield topics.window_state(no), window(draw, no)
        if touched.board:
            yield topics.BOARD, board(draw)
        if touched.menu:
            yield topics.MENU, menu(draw)
        if touched.hall:
            yield topics.HALL, hall(draw, self._started_at, self._observer)

    def _new(self, drawn: Iterable[tuple[str, msgspec.Struct]]) -> list[Outgoing]:
        out = []
        with reading(self._db):
            for topic, picture in drawn:
                payload = wire.encode(picture)
                if self._sent.get(topic) != payload:
                    self._sent[topic] = payload
                    out.append(Outgoing(topic, payload, retain=True))
        return out
