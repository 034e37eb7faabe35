"""The hall's voice: one sentence after another on whatever can be played on now.

Where no speaker is, the silent player keeps the time so that the screen's pace is the same;
what it "played" nobody has heard, and `health` says `absent`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QMediaDevices

from assets.player import End, OnEnd, Player, SilentPlayer, SpeakerPlayer, speaker_there
from display.precedence import Line, Precedence
from hub.contract.devices import Health


class Sentence(NamedTuple):
    """One sound that is never cut. `volume` (0 to 100) is asked when its turn has come; with 0
    it is passed over."""

    sound: bytes
    precedence: Precedence
    volume: Callable[[], int]
    on_end: OnEnd


class Speaker(QObject):
    """Whatever can be played on now, one sentence at a time, those that wait by precedence; a
    headset may come and go."""

    healthChanged = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)
        self._loud: Player = SpeakerPlayer(self)
        self._silent: Player = SilentPlayer(self)
        self._waiting: Line[Sentence] = Line()
        self._busy = False
        self.health = self._present()

    def say(self, sentence: Sentence) -> None:
        """Play it when its turn comes."""
        self._waiting.put(sentence, sentence.precedence)
        self._next()

    def _next(self) -> None:
        while not self._busy and (sentence := self._waiting.take()) is not None:
            volume = sentence.volume()
            if volume:
                self._begin(sentence, volume)
            else:
                sentence.on_end(End.UNHEARD)

    def _begin(self, sentence: Sentence, volume: int) -> None:
        self._busy = True
        player = self._silent if self.health is Health.ABSENT else self._loud
        player.play(sentence.sound, volume, lambda end: self._ended(end, sentence.on_end))

    def _ended(self, end: End, on_end: OnEnd) -> None:
        self._busy = False
        self._set_health(Health.FAULT if end is End.FAILED else self._present())
        on_end(end)
        self._next()

    def _present(self) -> Health:
        return Health.OK if speaker_there() else Health.ABSENT

    def _look(self) -> None:
        self._set_health(self._present())

    def _set_health(self, health: Health) -> None:
        if health is not self.health:
            self.health = health
            self.healthChanged.emit(health)
