"""Plays one sound after another: by the machine's speaker, or silently at its true length.

Where no speaker is, the silent player keeps the time so that the screen's pace is the same;
what it "played" nobody has heard, and `health` says `absent`.
"""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QElapsedTimer,
    QIODevice,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices

from assets import voice
from display.precedence import Line, Precedence
from display.volume import FULL
from hub.contract.devices import Health


class End(Enum):
    """What became of a sound. `UNHEARD`: there is no speaker, or its volume was 0."""

    HEARD = "heard"
    UNHEARD = "unheard"
    FAILED = "failed"


OnEnd = Callable[[End], None]
"""Told once, at the sound's end."""
GRACE_MS = 5000
"""A speaker that has not ended so long after the sound's length has stopped working."""


class Sentence(NamedTuple):
    """One sound that is never cut. `volume` (0 to 100) is asked when its turn has come; with 0
    it is passed over."""

    sound: bytes
    precedence: Precedence
    volume: Callable[[], int]
    on_end: OnEnd


class Player(Protocol):
    """Plays one WAV at a time and tells its end."""

    def play(self, sound: bytes, volume: int, on_end: OnEnd) -> None:
        """Begin; unless it fails `on_end` comes not before the sound's whole length has passed."""


class SilentPlayer(QObject):
    """Waits as long as the sound would last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_end: OnEnd | None = None
        self._rest = _single_shot(self, self._finish)

    def play(self, sound: bytes, volume: int, on_end: OnEnd) -> None:
        self._on_end = on_end
        self._rest.start(math.ceil(voice.seconds(sound) * 1000))

    def _finish(self) -> None:
        on_end, self._on_end = self._on_end, None
        if on_end is not None:
            on_end(End.UNHEARD)


class SpeakerPlayer(QObject):
    """Plays on the machine's default output."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer = QBuffer(self)
        self._on_end: OnEnd | None = None
        self._elapsed = QElapsedTimer()
        self._length_ms = 0
        self._rest = _single_shot(self, lambda: self._finish(End.HEARD))
        self._guard = _single_shot(self, lambda: self._finish(End.FAILED))

    def play(self, sound: bytes, volume: int, on_end: OnEnd) -> None:
        self._on_end = on_end
        self._length_ms = math.ceil(voice.seconds(sound) * 1000)
        sound_format, samples = _pcm(sound)
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), sound_format, self)
        self._sink.setVolume(volume / FULL)
        # The sound server gets all of it at once: a busy machine leaves no gaps in a word.
        self._sink.setBufferSize(len(samples))
        self._sink.stateChanged.connect(self._on_state)
        self._elapsed.start()
        self._guard.start(self._length_ms + GRACE_MS)
        self._sink.start(self._buffer)

    def _on_state(self, state: QAudio.State) -> None:
        """Idle: all samples are taken, perhaps shortly before the last one is heard."""
        if state is QAudio.State.IdleState:
            self._rest.start(max(0, self._length_ms - self._elapsed.elapsed()))
        elif state is QAudio.State.StoppedState:
            self._finish(End.FAILED)

    def _finish(self, end: End) -> None:
        on_end, self._on_end = self._on_end, None
        if on_end is None:
            return
        self._guard.stop()
        self._rest.stop()
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._on_state)
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._buffer.close()
        on_end(end)


def _single_shot(parent: QObject, action: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(action)
    return timer


def _pcm(sound: bytes) -> tuple[QAudioFormat, bytes]:
    """Format and samples of a 16-bit WAV."""
    with wave.open(io.BytesIO(sound)) as reader:
        pcm = QAudioFormat()
        pcm.setSampleRate(reader.getframerate())
        pcm.setChannelCount(reader.getnchannels())
        pcm.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        return pcm, reader.readframes(reader.getnframes())


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
        return Health.ABSENT if QMediaDevices.defaultAudioOutput().isNull() else Health.OK

    def _look(self) -> None:
        self._set_health(self._present())

    def _set_health(self, health: Health) -> None:
        if health is not self.health:
            self.health = health
            self.healthChanged.emit(health)
