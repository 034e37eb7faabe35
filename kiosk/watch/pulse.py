"""The kiosk's signs of life: its event loop once a second, and each frame that was swapped."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.watch.rules import Beat
from kiosk.watch.wire import LOOPBACK, Post, encode

BEAT_MS = 1000
Send = Callable[[Beat], None]


def sender(post: Post) -> Send:
    """Sends beats to the watchdog, and never fails: one that is gone hears nothing."""
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.setblocking(False)

    def send(beat: Beat) -> None:
        try:
            line.sendto(encode(post, os.getpid(), beat), (LOOPBACK, post.port))
        except OSError:
            return  # nobody listens now; the next watchdog hears the next beat

    return send


class Pulse(QObject):
    """Beats while the window lives. Each beat of the loop asks for a frame, so that a screen
    on which nothing moves still proves that it could."""

    def __init__(self, window: QQuickWindow, send: Send, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._send = send
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
