"""Holds the hall screen's inputs, draws the scene when one changes or time is due, and tells it.

QML reads `view`, a property map whose keys are the fields of `display.scene.Scene`, those of
`display.surroundings`, of the cinema, and some of its own. The program's clock is an argument, so
tests set their own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QQmlPropertyMap

from display import scene
from display.alarm import Alarm
from display.announcing import Announcements
from display.calls import CallKey, OnSaid, Queue
from display.cinema import Cinema
from display.claims import Claims
from display.options import ALTERNATE_S, Options
from display.scene import has_media_area
from display.surroundings import surroundings
from display.truth import Truth
from display.view import show
from display.volume import volume_at
from display.zone import Says
from hub.contract.devices import AnyResult, CallSaid, CallShown, Health
from hub.contract.states import Board, BoardCall, Clock, Menu, Voice
from hub.contract.wire import AnyPicture
from hub.contract.words import HallPauseReason, Text

Volume = Callable[[], int]
"""0 to 100."""

NOTHING = Board(Text(""), "", (), ())
"""The board before the first one has come."""


class Voices(Protocol):
    """`display.chime.Chime`, or a test's. `volume` is asked when a sentence begins."""

    def say(self, call: BoardCall, voice: Voice, volume: Volume, on_said: OnSaid) -> None: ...
    def alarm(self, volume: Volume, on_end: Callable[[], None]) -> None: ...


class HallModel(QObject):
    """The hall screen's view-model. `trouble`: why the link is down, for the staff.

    `frameWanted`: a frame is needed to prove what was painted; call `on_frame` after each.
    `languageChanged(code)`: the screen's own words change over.
    """

    frameWanted = Signal()
    languageChanged = Signal(str)

    def __init__(
        self,
        report: Callable[[AnyResult], None],
        chime: Voices,
        options: Options = Options(),  # noqa: B008 frozen
        *,
        cinema: Cinema | None = None,
        trouble: Callable[[], str | None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = QQmlPropertyMap.create(self)
        self._report, self._chime, self._options, self._clock = report, chime, options, clock
        self._trouble = trouble
        self._alarm = Alarm(chime.alarm, self._evacuating, clock, self._soon)
        self._board: Board | None = None
        self._menu: Menu | None = None
        self._cinema = cinema or Cinema(parent=self)
        self._cinema.changed.connect(self.tick)
        self._zone = options.zone
        self._calls = Announcements(options.zone)
        self._claims = Claims()
        self._shown: dict[str, object] = {}
        self._audible = True
        self._lost = True
        self._portrait = False
        self._truth = Truth(None, clock())
        self._language = options.languages[0]
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.tick)
        self.tick()

    @property
    def queue(self) -> Queue:
        """The calls as they stand."""
        return self._calls.shown

    @Slot(str, object)
    def on_state(self, _name: str, state: AnyPicture) -> None:
        """A picture from the hub."""
        if isinstance(state, Clock):
            self._truth = Truth(state.now, self._clock())
        elif isinstance(state, Board):
            self._board = state
        elif isinstance(state, Menu):
            self._menu = state
        self.tick()

    @Slot(bool)
    def on_lost(self, lost: bool) -> None:
        """The hub is lost or found; what is old by then is not announced any more."""
        self._lost = lost
        hub_now = self._truth.now(self._clock())
        if not lost and hub_now is not None:
            self._calls.drop_stale(hub_now)
        self.tick()

    @Slot(object)
    def on_speaker(self, health: Health) -> None:
        """Whether calls can be heard; the screen does not ask to listen when they cannot."""
        self._audible = health is Health.OK
        self.tick()

    @Slot(int, int)
    def on_size(self, width: int, height: int) -> None:
        """The panel's shape: one that stands upright is laid out so."""
        if self._portrait != (height > width):
            self._portrait = height > width
            self.tick()

    @Slot()
    def on_frame(self) -> None:
        """A frame has been painted."""
        for call in self._claims.frame():
            at = self._hub_now()
            self._report(CallShown(at=at, call_no=call.call_no, times=call.times))
        if self._claims.waiting:
            self.frameWanted.emit()

    @Slot()
    def tick(self) -> None:
        """Bring the screen up to now and set the next time to do so."""
        now = self._clock()
        self._advance(now)
        self._speak_language(now)
        self._paint(now)
        self._due.start(int(self._next_due(now) * 1000) + 1)

    def _advance(self, now: float) -> None:
        """Take in the board and let the next call come up, unless the hub is lost."""
        hub_now = self._truth.now(now)
        if self._board is not None and self._board.pause is not None:
            if self._zone.says is not Says.NONE:
                self._alarm.step(now)
            return
        if self._lost or self._board is None or hub_now is None:
            return
        call = self._calls.advance(self._board, hub_now, now)
        if call is not None:
            self._chime.say(call, self._board.voice, self._call_volume, self._on_said)

    def _evacuating(self) -> bool:
        pause = self._board.pause if self._board else None
        return pause is not None and pause.reason is HallPauseReason.EVACUATION

    def _can_be_heard(self) -> bool:
        """Whether to ask people to listen at all."""
        voice = self._board.voice if self._board else NOTHING.voice
        if self._zone.says is Says.NONE:
            return volume_at(voice, self._hub_now()) > 0
        return self._audible and volume_at(voice, self._hub_now()) > 0

    def _call_volume(self) -> int:
        """Nobody is called back into a hall that is being left."""
        if self._board is None or self._evacuating():
            return 0
        return volume_at(self._board.voice, self._hub_now())

    def _soon(self) -> None:
        """Not from within the speaker's own call."""
        QTimer.singleShot(0, self, self.tick)

    def _on_said(self, which: CallKey, seconds: float | None) -> None:
        if seconds is not None:
            call_no, times = which
            self._report(
                CallSaid(at=self._hub_now(), call_no=call_no, times=times, seconds=seconds)
            )
        self._calls.spoken(which)
        self._soon()

    def _speak_language(self, now: float) -> None:
        languages = self._options.languages
        language = languages[scene.turn(len(languages), ALTERNATE_S, now)]
        if language is not self._language:
            self._language = language
            self.languageChanged.emit(language.value)

    def _paint(self, now: float) -> None:
        veiled = self._truth.veiled(self._lost, now)
        steady = self._options.reduced_motion or veiled
        self._picture = scene.draw(
            self._zone.board(self._board or NOTHING),
            self._zone.menu(self._menu) if self._menu else None,
            self._calls.shown,
            now,
            self._language,
            reduced_motion=steady,
            portrait=self._portrait,
        )
        self._cinema.step(
            now,
            self._truth.now(now),
            covered=veiled or not has_media_area(self._picture),
            hush=self._calls.speaking,
        )
        fields = msgspec.structs.asdict(self._picture) | self._cinema.fields()
        fields |= surroundings(self._truth, now, veiled=veiled)
        fields |= {
            "ready": self._board is not None,
            "audible": self._can_be_heard(),
            "trouble": (self._trouble() if veiled else None) or "",
        }
        del fields["visible"]
        show(self.view, self._shown, fields)
        if self._claims.want(() if veiled else self._picture.visible):
            self.frameWanted.emit()

    def _next_due(self, now: float) -> float:
        """Seconds until time alone changes something; at most a minute (the clock)."""
        hub_now = self._truth.now(now)
        due: list[float | None] = [
            None if self._lost else self._calls.next_due(now),
            self._truth.veil_due(self._lost, now),
            scene.next_turn(self._picture, now),
            self._cinema.next_due(now),
            self._alarm.next_due(now) if self._zone.says is not Says.NONE else None,
            60.0 - hub_now.second if hub_now else 60.0,
        ]
        if len(self._options.languages) > 1:
            due.append(ALTERNATE_S - now % ALTERNATE_S)
        return min(seconds for seconds in due if seconds is not None)

    def _hub_now(self) -> datetime:
        return self._truth.now(self._clock()) or datetime.now(UTC)
