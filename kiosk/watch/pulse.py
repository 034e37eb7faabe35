"""The kiosk's signs of life: its event loop once a second, and each frame that was swapped."""

from __future__ import annotations

import os
import socket
import time

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.watch.rules import Beat
from kiosk.watch.wire import LOOPBACK, Post, encode

BEAT_MS = 1000
DEAF_S = 5.0
"""A refusal comes back with every second beat: one within this time means that nobody listens."""


class Line:
    """Carries beats to the watchdog and never fails."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._line.setblocking(False)
        # Only a connected line is told that nobody listens.
        self._line.connect((LOOPBACK, post.port))
        self._refused: float | None = None

    def send(self, beat: Beat) -> None:
        """One beat; a watchdog that is gone hears nothing, and the next one the next beat."""
        try:
            self._line.send(encode(self._post, os.getpid(), beat))
        except OSError:
            self._refused = time.monotonic()

    @property
    def heard(self) -> bool:
        """Whether somebody listens, as far as is known."""
        return self._refused is None or time.monotonic() - self._refused > DEAF_S


class Pulse(QObject):
    """Beats while the window lives. Each beat of the loop asks for a frame, so that a screen
    on which nothing moves still proves that it could."""

    def __init__(self, window: QQuickWindow, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._send = line.send
        self._since_frame = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        window.frameSwapped.connect(self._on_frame)

    def _beat(self) -> None:
        if self._window.isExposed():
            self._send(Beat.LOOP)
            self._window.update()
        else:
            self._send(Beat.AWAY)

    def _on_frame(self) -> None:
        """Of an animation's frames some are enough."""
        if not self._since_frame.isValid() or self._since_frame.elapsed() > BEAT_MS // 2:
            self._since_frame.start()
            self._send(Beat.FRAME)

    def leave(self, beat: Beat) -> None:
        """The last word: whether to be started again."""
        self._send(beat)
