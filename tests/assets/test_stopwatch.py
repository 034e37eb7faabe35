"""The time from a press to the frame that shows what follows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from assets.stopwatch import Slow, frame_after
from assets.ui import application

pytestmark = pytest.mark.qt


@pytest.fixture
def window() -> Iterator[QQuickWindow]:
    application()
    made = QQuickWindow()
    made.resize(100, 100)
    made.show()
    yield made
    made.close()


def test_it_ends_with_a_frame_after_what_follows(window: QQuickWindow) -> None:
    done: list[str] = []
    window.frameSwapped.connect(lambda: done.append("frame"))
    later = QTimer(singleShot=True, interval=50)
    later.timeout.connect(lambda: done.append("there"))
    seconds = frame_after(later.start, lambda: "there" in done, window)
    assert seconds >= 0.05
    assert "frame" in done[done.index("there") :]


def test_what_does_not_follow_is_told(window: QQuickWindow) -> None:
    with pytest.raises(Slow):
        frame_after(lambda: None, lambda: False, window, patience_s=0.05)
