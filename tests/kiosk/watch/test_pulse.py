"""A real window's signs of life, and the last word of a kiosk that leaves."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from assets.ui import application
from kiosk.watch import wire
from kiosk.watch.pulse import Line, Pulse
from kiosk.watch.rules import Beat
from kiosk.watch.wire import LOOPBACK, Post
from tests.conftest import wait_for

pytestmark = pytest.mark.qt
WITHIN_MS = 30_000


class Ear:
    """The watchdog's end of the line."""

    def __init__(self) -> None:
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._line.bind((LOOPBACK, 0))
        self._line.setblocking(False)
        self.post = Post(self._line.getsockname()[1], "t" * 32)
        self._heard: set[Beat] = set()

    def heard(self) -> set[Beat]:
        with suppress(BlockingIOError):
            while True:
                beat = wire.decode(self._line.recv(wire.LONGEST), self.post, os.getpid())
                self._heard |= {beat} if beat else set()
        return self._heard

    def forget(self) -> None:
        self.heard()
        self._heard = set()

    def close(self) -> None:
        self._line.close()


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.close()


def test_loop_and_screen_are_told_apart(ear: Ear, qtbot: QtBot) -> None:
    application()
    window, parent = QQuickWindow(), QObject()
    pulse = Pulse(window, Line(ear.post), parent)
    qtbot.waitUntil(lambda: Beat.AWAY in ear.heard(), timeout=WITHIN_MS)
    assert Beat.FRAME not in ear.heard()

    window.show()
    ear.forget()
    # On a window on which nothing moves: each beat asks for its frame.
    for _ in range(2):
        ear.forget()
        qtbot.waitUntil(lambda: {Beat.LOOP, Beat.FRAME} <= ear.heard(), timeout=WITHIN_MS)

    pulse.leave(Beat.AGAIN)
    qtbot.waitUntil(lambda: Beat.AGAIN in ear.heard(), timeout=WITHIN_MS)
    window.close()
    parent.deleteLater()


def test_a_watchdog_that_is_gone_harms_nobody_and_is_missed(ear: Ear) -> None:
    line = Line(ear.post)
    line.send(Beat.LOOP)
    assert line.heard
    ear.close()

    def missed() -> bool:
        line.send(Beat.LOOP)
        return not line.heard

    wait_for(missed, 30)
