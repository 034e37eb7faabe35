"""The media area at work: the folder's stock, its schedule and the player, joined.

`fields` are what QML draws: the picture's address, and whether the video is to be seen.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from display import reel, schedule
from display.media import Stock, is_video
from display.reel import Reel
from display.schedule import Piece
from hub.contract.devices import Health

log = logging.getLogger(__name__)


class Plays(Protocol):
    """`display.film.Film`, or a test's."""

    def play(self, url: str, turn: int, *, sound: bool = False) -> None: ...
    def stop(self) -> None: ...
    def hush(self, muted: bool) -> None: ...


class Cinema(QObject):
    """What stands in the media area. `changed`: something else is to be shown, `step` it.

    `healthChanged(health)`: `warn` while something in the folder cannot be shown.
    """

    changed = Signal()
    healthChanged = Signal(object)

    def __init__(self, film: Plays | None = None, parent: QObject | None = None) -> None:
        """`film` None: this machine plays no videos."""
        super().__init__(parent)
        self._film = film
        self._stock: Stock | None = None
        self._reel = Reel()
        self._pieces: tuple[Piece, ...] = ()
        self._playing: int | None = None
        self._picture = ""
        self._told_blind = False
        self._now, self._covered = 0.0, False
        self.health = Health.OK

    def on_stock(self, stock: Stock) -> None:
        """The folder as it is now; what has changed in it may be tried again."""
        before = self._stock.files if self._stock else {}
        altered = {n for n in {*before, *stock.files} if before.get(n) != stock.files.get(n)}
        self._reel = reel.mended(self._reel, altered)
        self._stock = stock
        self._tell_blind(stock)
        self._judge()
        self.changed.emit()

    def on_ended(self, turn: int) -> None:
        """The player is at the end of a video."""
        self._reel = reel.ended(self._reel, turn, self._pieces, self._now)
        self.changed.emit()

    def on_broke(self, turn: int, why: str) -> None:
        """The player cannot play a video."""
        if self._reel.current is not None and turn == self._reel.turn:
            self._spoil(self._reel.current.name, why)

    def on_bad_picture(self, url: str) -> None:
        """QML could not load a picture."""
        current = self._reel.current
        if self._stock and current and url == self._stock.url(current.name):
            self._spoil(current.name, "no picture that can be read")

    def step(self, now: float, at: datetime | None, *, covered: bool, hush: bool) -> None:
        """Bring it up to now. `at`: the hall's time. `covered`: nothing of it can be seen, so
        nothing plays; `hush`: a call is spoken."""
        self._now, self._covered = now, covered
        self._pieces = self._due(at) if self._stock and at else ()
        if not covered:
            self._reel = reel.step(self._reel, self._pieces, now)
        self._run(covered)
        if self._film is not None:
            self._film.hush(hush)

    def fields(self) -> dict[str, object]:
        """What QML reads."""
        return {"picture": self._picture, "film": self._playing is not None}

    def next_due(self, now: float) -> float | None:
        """Seconds until time alone changes the piece, but for the schedule's minutes."""
        if self._covered:
            return None
        return reel.next_due(self._reel, self._pieces, now)

    def _due(self, at: datetime) -> tuple[Piece, ...]:
        stock = self._stock
        assert stock is not None
        able = [name for name in stock.files if self._film is not None or not is_video(name)]
        return schedule.programme(stock.schedule, able, stock.videos, at)

    def _run(self, covered: bool) -> None:
        """Let the player and the picture follow the reel."""
        piece = None if covered else self._reel.current
        if piece is None or self._stock is None:
            self._rest()
            self._picture = ""
        elif not is_video(piece.name):
            self._rest()
            self._picture = self._stock.url(piece.name)
        elif self._film is not None and self._playing != self._reel.turn:
            self._playing = self._reel.turn
            self._film.play(self._stock.url(piece.name), self._reel.turn, sound=piece.sound)

    def _rest(self) -> None:
        if self._playing is not None and self._film is not None:
            self._playing = None
            self._film.stop()

    def _spoil(self, name: str, why: str) -> None:
        assert self._stock is not None
        log.warning("%s is passed over until it changes: %s", self._stock.folder / name, why)
        self._reel = reel.broke(self._reel, name, self._pieces, self._now)
        self._judge()
        self.changed.emit()

    def _tell_blind(self, stock: Stock) -> None:
        """Once: the pictures go on."""
        if self._film is None and stock.videos and not self._told_blind:
            self._told_blind = True
            log.warning("no video can be played on this machine; %s shows pictures", stock.folder)

    def _judge(self) -> None:
        stock = self._stock
        blind = self._film is None and stock is not None and bool(stock.videos)
        bad = bool(self._reel.broken) or blind or (stock is not None and bool(stock.troubles))
        health = Health.WARN if bad else Health.OK
        if health is not self.health:
            self.health = health
            self.healthChanged.emit(health)
