"""How long a person waits: from a press to the whole frame that shows what follows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickWindow

WAIT_MS = 20
"""At most so long until we look again where no event comes."""


class Slow(Exception):
    """What should follow a press did not come in time."""


def frame_after(
    press: Callable[[], object],
    there: Callable[[], bool],
    window: QQuickWindow,
    patience_s: float = 30.0,
) -> float:
    """Press, and let the app live until `there()` is so and a frame begun since has been drawn;
    the seconds that took. Slow when it does not come within `patience_s`."""
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    window.frameSwapped.connect(count)
    began = time.perf_counter()
    try:
        press()
        _live_until(there, began + patience_s)
        drawn = frames
        window.update()
        _live_until(lambda: frames > drawn, began + patience_s)
        return time.perf_counter() - began
    finally:
        window.frameSwapped.disconnect(count)


def _live_until(true: Callable[[], bool], end: float) -> None:
    while not true():
        if time.perf_counter() > end:
            raise Slow("nothing followed")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, WAIT_MS)
