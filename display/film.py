"""Plays a video of the media folder: its frames as pictures, its sound only where it is wanted.

Qt's own video output needs a GPU that many halls' PCs lack.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaFormat, QMediaPlayer, QVideoFrame, QVideoSink

from display.frames import Frames

log = logging.getLogger(__name__)

STUCK_MS = 8000
"""A video that has brought no frame for so long is broken."""

Status = QMediaPlayer.MediaStatus


def can_decode() -> bool:
    """Whether this machine can play videos at all."""
    return bool(QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode))


class Film(QObject):
    """One video at a time. `began(turn)`: its first frame is there; `ended(turn)`: it was played to
    its end; `broke(turn, why)`: it cannot be played. `turn` is what `play` was given.
    `framed(number)`: another frame is in `frames`; 0: none is to be shown."""

    framed = Signal(int)
    began = Signal(int)
    ended = Signal(int)
    broke = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames = Frames()
        self._number = 0
        self._turn: int | None = None
        self._seen = False
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._sound: QAudioOutput | None = None
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(lambda _, why: self._fail(why))
        self._stuck = QTimer(self)
        self._stuck.setSingleShot(True)
        self._stuck.setInterval(STUCK_MS)
        self._stuck.timeout.connect(lambda: self._fail("no picture comes"))

    def play(self, url: str, turn: int, *, sound: bool = False) -> None:
        """Begin. The last frame of the video before stays until the first one of this."""
        if self._turn is None:
            self.framed.emit(0)
        self._turn, self._seen = turn, False
        self._give_sound(sound)
        self._stuck.start()
        self._player.setSource(QUrl(url))
        self._player.play()

    def stop(self) -> None:
        """Play nothing and hold no file open; the last frame may stay."""
        self._turn = None
        self._stuck.stop()
        self._player.stop()
        self._player.setSource(QUrl())

    def hush(self, muted: bool) -> None:
        """Silence while a call is spoken."""
        if self._sound is not None:
            self._sound.setMuted(muted)

    @property
    def audible(self) -> bool:
        """Whether its sound comes out now."""
        return self._sound is not None and not self._sound.isMuted()

    def _give_sound(self, wanted: bool) -> None:
        """Without an output nothing is decoded and nothing can be heard by mistake."""
        if self._sound is not None:
            self._player.setAudioOutput(None)  # type: ignore[arg-type]  # the stubs know no None
            self._sound.deleteLater()
            self._sound = None
        if wanted:
            self._sound = QAudioOutput(self)
            self._sound.setMuted(True)
            self._player.setAudioOutput(self._sound)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._turn is None or not frame.isValid():
            return
        picture = frame.toImage()
        if picture.isNull():
            return
        self._stuck.start()
        self._number += 1
        self.frames.latest = picture
        self.framed.emit(self._number)
        if not self._seen:
            self._seen = True
            self.began.emit(self._turn)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is Status.InvalidMedia:
            self._fail("no video that can be read")
        elif status is Status.EndOfMedia and self._turn is not None:
            if not self._seen:
                self._fail("it has no picture")
                return
            self._stuck.stop()
            turn = self._turn
            # Not from within the player's own signal: the next one begins with this player.
            QTimer.singleShot(0, self, lambda: self.ended.emit(turn))

    def _fail(self, why: str) -> None:
        """Told once a turn; a fault after some good frames counts as well."""
        turn, self._turn = self._turn, None
        if turn is None:
            return
        self._stuck.stop()
        QTimer.singleShot(0, self, lambda: self.broke.emit(turn, why or "cannot be played"))
