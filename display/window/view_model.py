"""Holds the window screen's inputs, draws the scene when one changes or time is due.

QML reads `view`, a property map whose keys are the fields of `display.window.scene.Scene`
and those of `_surroundings`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QQmlPropertyMap

from display import address
from display.options import ALTERNATE_S, Options
from display.scene import turn
from display.truth import Truth
from display.view import show
from display.window import scene
from display.window.scene import Flash
from hub.contract.states import Board, Clock, Menu, WindowState
from hub.contract.wire import AnyPicture
from hub.contract.words import Text, WindowKind, WindowStatus


class WindowModel(QObject):
    """The window screen's view-model. `photos`: the folder of the clerks' photos."""

    languageChanged = Signal(str)

    def __init__(
        self,
        no: int,
        photos: Path | None = None,
        options: Options = Options(),  # noqa: B008 frozen
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = QQmlPropertyMap.create(self)
        self._photos, self._options, self._clock = photos, options, clock
        self._nothing = _nothing(no)
        self._window: WindowState | None = None
        self._board: Board | None = None
        self._menu: Menu | None = None
        self._flash = Flash()
        self._lost = True
        self._truth = Truth(None, clock())
        self._language = options.languages[0]
        self._shown: dict[str, object] = {}
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.tick)
        self.tick()

    @Slot(str, object)
    def on_state(self, _name: str, state: AnyPicture) -> None:
        """A picture from the hub."""
        if isinstance(state, Clock):
            self._truth = Truth(state.now, self._clock())
        elif isinstance(state, Board):
            self._board = state
        elif isinstance(state, Menu):
            self._menu = state
        elif isinstance(state, WindowState) and state.no == self._nothing.no:
            self._window = state
        self.tick()

    @Slot(bool)
    def on_lost(self, lost: bool) -> None:
        """The hub is lost or found."""
        self._lost = lost
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Bring the screen up to now and set the next time to do so."""
        now = self._clock()
        hub_now = self._truth.now(now)
        if self._window is not None and hub_now is not None:
            self._flash = scene.follow(self._flash, self._window, hub_now, now)
        self._speak_language(now)
        self._paint(now)
        self._due.start(int(self._next_due(now) * 1000) + 1)

    def _speak_language(self, now: float) -> None:
        languages = self._options.languages
        language = languages[turn(len(languages), ALTERNATE_S, now)]
        if language is not self._language:
            self._language = language
            self.languageChanged.emit(language.value)

    def _paint(self, now: float) -> None:
        picture = scene.draw(
            self._window or self._nothing,
            self._board,
            self._menu,
            self._flash,
            now,
            self._language,
            lost=self._truth.veiled(self._lost, now),
            reduced_motion=self._options.reduced_motion,
        )
        fields = msgspec.structs.asdict(picture) | self._surroundings(now)
        fields["photo"] = self._photo(picture.clerk.photo if picture.clerk else "")
        show(self.view, self._shown, fields)

    def _surroundings(self, now: float) -> dict[str, object]:
        """What stands around the scene: time and the last truth."""
        hub_now, truth = self._truth.now(now), self._truth.at
        return {
            "ready": self._window is not None,
            "lastTruth": f"{truth:%H:%M}" if truth else "",
            "time": f"{hub_now:%H:%M}" if hub_now else "",
            "month": hub_now.month if hub_now else 0,
            "day": hub_now.day if hub_now else 0,
        }

    def _photo(self, name: str) -> str:
        """The photo's URL, or empty; only files of the folder itself are ever opened."""
        if self._photos is None or not name or Path(name).name != name:
            return ""
        path = self._photos / name
        try:
            return address.of_picture(path, address.mark_of(path)) if path.is_file() else ""
        except OSError:  # it went just now
            return ""

    def _next_due(self, now: float) -> float:
        """Seconds until time alone changes something; at most a minute (the clock)."""
        hub_now = self._truth.now(now)
        due = [
            scene.next_due(self._flash, now),
            self._truth.veil_due(self._lost, now),
            60.0 - hub_now.second if hub_now else 60.0,
        ]
        if len(self._options.languages) > 1:
            due.append(ALTERNATE_S - now % ALTERNATE_S)
        return min(seconds for seconds in due if seconds is not None)


def _nothing(no: int) -> WindowState:
    """The window before its first picture has come."""
    return WindowState(
        no=no,
        name=Text(""),
        kind=WindowKind.GENERAL,
        status=WindowStatus.CLOSED,
        services=(),
        waiting=0,
        longest_since=None,
        target_s=None,
        may=(),
    )
