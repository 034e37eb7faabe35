"""The watched life of a kiosk: its pulse, how it leaves, and what the hub hears of its falls."""

from __future__ import annotations

import signal
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from hub.contract.devices import DeviceHealth, FailReason, Health
from kiosk.devices import Devices
from kiosk.watch.pulse import Pulse, sender
from kiosk.watch.rules import Beat, Rule
from kiosk.watch.wire import post_of_environment


class Life(QObject):
    """`watched`: there is somebody who would start this kiosk again. A kiosk that fell lately
    tells its supervisor so (part `screen`) until it has run calmly for a while."""

    def __init__(self, window: QQuickWindow, devices: Devices, parent: QObject) -> None:
        super().__init__(parent)
        self._devices = devices
        self._leaving: Beat | None = None
        post = post_of_environment()
        self._pulse = Pulse(window, sender(post), self) if post else None
        if post is not None and post.falls:
            now = datetime.now().astimezone()
            devices.set_own(DeviceHealth("screen", Health.WARN, FailReason.RESTARTED, now))
            QTimer.singleShot(int(Rule().calm_s * 1000), self, devices.set_own)
        # Python hears a signal when it next runs, which the kiosk's tick sees to each second.
        signal.signal(signal.SIGTERM, lambda *_: QCoreApplication.quit())

    @property
    def watched(self) -> bool:
        return self._pulse is not None

    def leave(self, beat: Beat) -> None:
        """End the kiosk, its devices first: to be started AGAIN, or for good (BYE)."""
        self._leaving = beat
        QCoreApplication.quit()

    def end(self) -> None:
        """The last word to the watchdog, when all is put away."""
        if self._pulse is not None and self._leaving is not None:
            self._pulse.leave(self._leaving)
