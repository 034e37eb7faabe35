"""The self-test of an app's station: its screen, and what else it can try.

A screen passes when a frame that was asked for has really been shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from hub.client.qt import HubClient
from hub.client.self_test import GIVE_UP_S, Trial, found
from hub.contract.devices import AnyJob, DeviceHealth, SelfTest, Tried

SCREEN = "screen"
Settle = Callable[[Tried], None]
Try = Callable[[SelfTest, Settle], None]
"""Sets a part's test off; its end is told once, on the Qt thread."""


class SelfTester(QObject):
    """Answers the hub's self-tests. `health`: the station's devices now. `tries`: parts that take
    a moment, each with what sets it off; `slips`: those that are tried only with a test slip. What
    is ill is not tried: its fault is known."""

    def __init__(
        self,
        hub: HubClient,
        window: QQuickWindow,
        *,
        health: Callable[[], Sequence[DeviceHealth]] = tuple,
        tries: dict[str, Try] | None = None,
        slips: dict[str, Try] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub, self._window, self._health = hub, window, health
        self._tries, self._slips = tries or {}, slips or {}
        self._trial: Trial | None = None
        self._ends = QTimer(self, singleShot=True, interval=int(GIVE_UP_S * 1000))
        self._ends.timeout.connect(self._give_up)
        window.frameSwapped.connect(self._on_frame)
        hub.jobReceived.connect(self.on_job)

    @Slot(object)
    def on_job(self, job: AnyJob) -> None:
        """Begin; a test that still goes on is left: the hub has begun another."""
        if not isinstance(job, SelfTest):
            return
        known = found(self._health())
        ill = {part.part for part in known if not part.passed}
        all_tries = {**self._tries, **(self._slips if job.slip else {})}
        tries = {name: one for name, one in all_tries.items() if name not in ill}
        trial = self._trial = Trial(job.job_id, known, (SCREEN, *tries))
        self._ends.start()
        for one in tries.values():
            one(job, lambda tried: self._settle(trial, tried))
        self._window.update()

    @Slot()
    def _on_frame(self) -> None:
        if self._trial is not None:
            self._settle(self._trial, Tried(SCREEN, passed=True))

    def _give_up(self) -> None:
        if self._trial is not None:
            self._trial.give_up()
            self._tell(self._trial)

    def _settle(self, trial: Trial, tried: Tried) -> None:
        trial.settle(tried)
        if trial is self._trial and trial.done:
            self._tell(trial)

    def _tell(self, trial: Trial) -> None:
        self._trial = None
        self._ends.stop()
        now = self._hub.mirror.hub_time(time.monotonic()) or datetime.now().astimezone()
        self._hub.report(trial.result(now))
