"""Plays one sound: by the machine's speaker, or silently at its true length.

Where no speaker is, the silent player keeps the time; what it "played" nobody has heard.
"""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QElapsedTimer, QIODevice, QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices

from assets import voice

FULL = 100
GRACE_MS = 5000
"""A speaker that has not ended so long after the sound's length has stopped working."""


class End(Enum):
    """What became of a sound. `UNHEARD`: there is no speaker, its volume was 0, or it was
    stopped."""

    HEARD = "heard"
    UNHEARD = "unheard"
    FAILED = "failed"


OnEnd = Callable[[End], None]
"""Told once, at the sound's end."""


class Player(Protocol):
    """Plays one WAV at a time and tells its end."""

    def play(self, sound: bytes, volume: int, on_end: OnEnd) -> None:
        """Begin; unless it fails or is stopped `on_end` comes not before the sound's whole length
        has passed."""

    def stop(self) -> None:
        """End it now, if it plays; its end is told before this returns."""


def speaker_there() -> bool:
    """Whether this machine has something to play on now."""
    return not QMediaDevices.defaultAudioOutput().isNull()


class SilentPlayer(QObject):
    """Waits as long as the sound would last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_end: OnEnd | None = None
        self._rest = _single_shot(self, self.stop)

    def play(self, sound: bytes, volume: int, on_end: OnEnd) -> None:
        self._on_end = on_end
        self._rest.start(math.ceil(voice.seconds(sound) * 1000))

    def stop(self) -> None:
        self._rest.stop()
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

    def stop(self) -> None:
        self._finish(End.UNHEARD)

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
