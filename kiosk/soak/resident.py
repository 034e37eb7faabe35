"""One hand on a kiosk's real window: touches what is there and waits for what follows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.gestures import tap_item
from assets.scene import find_item, is_shown
from kiosk.app import Kiosk
from kiosk.events import Page
from kiosk.soak.times import Times

PATIENCE_S = 30.0
AGAIN_S, TOUCHES = 5.0, 3
"""Seconds after which a person touches again, and how often."""
WAIT_MS = 20


class Stuck(RuntimeError):
    """The kiosk does not show what should follow."""


class Resident:
    """`reactions`: seconds from a touch to the next frame, `work`: the processor's share of them,
    which other programs of the machine do not lengthen; `turns`: from a touch to the first
    frame of the page that it leads to, answers of the hub that it needs included. `slips`:
    those that were printed for sure. `again`: touches that did nothing, as a list was drawn anew
    under the finger."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.reactions, self.turns, self.work = Times(), Times(), Times()
        self.slips = 0
        self.again = 0
        self._frames = 0
        self._window: QQuickWindow = kiosk.window
        self._window.frameSwapped.connect(self._on_frame)

    def _on_frame(self) -> None:
        self._frames += 1

    def until(self, true: Callable[[], object], what: str) -> None:
        """Live until something is so."""
        if not self._comes(true, PATIENCE_S):
            raise Stuck(f"{what} on {self.kiosk.journey.flow.page}")

    def _comes(self, true: Callable[[], object], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                return False
            # Waits for the next event; WAIT_MS is only how long it may take to come.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, WAIT_MS)
            # As a running loop does by itself: a page that was left goes now.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return True

    def tap(self, name: str) -> float:
        """Touch what is called so, once it is there; when that was."""
        found: list[QQuickItem] = []

        def there() -> bool:
            item = find_item(name)
            if item is None or not is_shown(item) or not item.isEnabled():
                return False
            found.append(item)
            return True

        self.until(there, name)
        frames, start, worked = self._frames, time.perf_counter(), time.thread_time()
        tap_item(found[-1])
        self.until(lambda: self._frames > frames, f"a frame after {name}")
        self.reactions.add(time.perf_counter() - start)
        self.work.add(time.thread_time() - worked)
        return start

    def turn(self, name: str, page: Page, *or_else: Page) -> None:
        """Touch and come to a page; touch again, as anybody would, where nothing happens."""
        start = self.tap(name)
        for _ in range(TOUCHES):
            if self._comes(lambda: self.kiosk.journey.flow.page in (page, *or_else), AGAIN_S):
                break
            self.again += 1
            start = self.tap(name)
        self.until(lambda: self.kiosk.journey.flow.page in (page, *or_else), page.value)
        frames = self._frames
        self._window.update()
        self.until(lambda: self._frames > frames, f"a frame of {page.value}")
        self.turns.add(time.perf_counter() - start)
