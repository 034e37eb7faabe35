"""The watched life of a kiosk: its pulse, how it leaves, and what the hub hears of its falls."""

from __future__ import annotations

import logging
import signal
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from assets.starting import end_soon
from hub.contract.devices import DeviceHealth, FailReason, Health
from kiosk import night
from kiosk.devices import Devices
from kiosk.journey import Journey
from kiosk.lock import Lock
from kiosk.watch.pulse import Line, Pulse
from kiosk.watch.rules import Beat, Rule
from kiosk.watch.wire import post_of_environment

log = logging.getLogger(__name__)

NIGHT_LOOK_MS = 30_000


class Life(QObject):
    """`watched`: there is somebody who would start this kiosk again. A kiosk that fell lately
    tells its supervisor so (part `screen`) until it has run calmly for a while."""

    def __init__(
        self,
        window: QQuickWindow,
        journey: Journey,
        devices: Devices,
        lock: Lock | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._lock = lock
        self._started = datetime.now().astimezone()
        self._leaving: Beat | None = None
        post = post_of_environment()
        self._line = Line(post) if post else None
        self._pulse = Pulse(window, self._line, self) if self._line else None
        if post is not None and post.falls:
            now = datetime.now().astimezone()
            devices.set_screen(DeviceHealth("screen", Health.WARN, FailReason.RESTARTED, now))
            QTimer.singleShot(int(Rule().calm_s * 1000), self, devices.set_screen)
        if post is not None and journey.settings.restart_at:
            clock = QTimer(self)
            clock.setInterval(NIGHT_LOOK_MS)
            clock.timeout.connect(self._look_at_the_night)
            clock.start()
        # Python hears a signal when it next runs, which the kiosk's tick sees to each second.
        signal.signal(signal.SIGTERM, lambda *_: end_soon())

    @property
    def watched(self) -> bool:
        """Whether a watchdog listens now: a kiosk that ends without one stays away."""
        return self._line is not None and self._line.heard

    def restart(self) -> None:
        """Devices are put away, then all starts anew."""
        self._end_with(Beat.AGAIN)

    def leave(self) -> None:
        """For good: to the desktop."""
        self._end_with(Beat.BYE)

    def _end_with(self, beat: Beat) -> None:
        self._leaving = beat
        if self._lock is not None:
            self._lock.release()
        end_soon()

    def _look_at_the_night(self) -> None:
        """By the hall's clock; by this PC's own while the hub is away."""
        journey = self._journey
        ours = datetime.now().astimezone()
        now = ours if journey.lost or journey.now is None else journey.now
        # How long it runs is told by one clock, whichever of both is right.
        started = now - (ours - self._started)
        if self.watched and night.due(journey.settings.restart_at, now, started, journey.quiet_s):
            log.info("nobody is here: starting anew for the night")
            self.restart()

    def end(self) -> None:
        """The last word to the watchdog, when all is put away."""
        if self._pulse is not None and self._leaving is not None:
            self._pulse.leave(self._leaving)
