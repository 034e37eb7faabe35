"""The hub for a Qt program: the link's news as signals on the Qt thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from hub.client.address import Address
from hub.client.journal import Journal
from hub.client.link import MqttLink
from hub.client.mirror import LOST_AFTER_S, Mirror
from hub.client.port import Link, Listener, OnReply, Trouble
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob, AnyResult, DeviceHealth
from hub.contract.results import AnyReply
from hub.contract.states import Clock
from hub.contract.wire import AnyPicture

MakeLink = Callable[[Listener], Link]


class HubClient(QObject):
    """A `HubPort` whose signals and callbacks come on the Qt thread.

    `stateChanged(name, state)`, `jobReceived(job)`, `lostChanged(lost)` (see `Mirror`),
    `recovered(command, reply)` for answers to requests of a run that died.
    `mirror` holds the latest states and, while the link is down, `mirror.trouble`.
    `make_link` puts another link under it (tests: `MemoryLink`).
    """

    stateChanged = Signal(str, object)
    jobReceived = Signal(object)
    lostChanged = Signal(bool)
    recovered = Signal(object, object)

    def __init__(
        self,
        address: Address,
        states: Sequence[str] = (),
        parent: QObject | None = None,
        *,
        version: str = "",
        journal: Journal | None = None,
        make_link: MakeLink | None = None,
    ) -> None:
        super().__init__(parent)
        self.mirror = Mirror()
        self._lost = True
        self._to_qt = _ToQtThread(self)
        self._link: Link = (
            make_link(self._to_qt)
            if make_link
            else MqttLink(
                address,
                self._to_qt,
                states,
                version=version,
                journal=journal,
                on_recovered=self._to_qt.on_recovered,
            )
        )
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        # A coarse timer may come 5 % early, when the rule does not say "lost" yet.
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.setInterval(int(LOST_AFTER_S * 1000) + 20)
        self._silence.timeout.connect(self._check_lost)

    @property
    def lost(self) -> bool:
        """Whether the hub is lost now, as last told by `lostChanged`; begins True."""
        return self._lost

    def start(self) -> None:
        """Connect and stay connected; returns at once."""
        self._link.start()

    def stop(self) -> None:
        """Say good-bye; no signal comes after this."""
        self._to_qt.close()
        self._link.stop()
        self._silence.stop()

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        """Send until answered; `on_reply` on the Qt thread."""
        self._link.request(command, self._to_qt.bring(on_reply))

    def withdraw(self, request_id: str) -> None:
        """Do not send it again; the hub may have done it already."""
        self._link.withdraw(request_id)

    def report(self, result: AnyResult) -> None:
        """Tell a result. Safe from any thread."""
        self._link.report(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Publish the devices' health. Safe from any thread."""
        self._link.set_health(health)

    def _take_state(self, name: str, state: AnyPicture) -> None:
        self.mirror.on_state(name, state, time.monotonic())
        if isinstance(state, Clock):
            self._silence.start()
            self._check_lost()
        self.stateChanged.emit(name, state)

    def _take_link(self, up: bool, trouble: Trouble | None) -> None:
        self.mirror.on_link(up, trouble)
        self._check_lost()

    def _check_lost(self) -> None:
        lost = self.mirror.lost(time.monotonic())
        if lost != self._lost:
            self._lost = lost
            self.lostChanged.emit(lost)


class _ToQtThread(QObject):
    """A `Listener` on the link's thread that hands everything to the Qt thread, in order."""

    _arrived = Signal(object)

    def __init__(self, client: HubClient) -> None:
        super().__init__(client)
        self._client = client
        self._open = True
        self._arrived.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        self._open = False

    def bring(self, on_reply: OnReply) -> OnReply:
        return lambda reply: self._arrived.emit(lambda: on_reply(reply))

    def on_state(self, name: str, state: AnyPicture) -> None:
        self._arrived.emit(lambda: self._client._take_state(name, state))

    def on_job(self, job: AnyJob) -> None:
        self._arrived.emit(lambda: self._client.jobReceived.emit(job))

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self._arrived.emit(lambda: self._client._take_link(up, trouble))

    def on_recovered(self, command: AnyCommand, reply: AnyReply) -> None:
        self._arrived.emit(lambda: self._client.recovered.emit(command, reply))

    @Slot(object)
    def _do(self, action: Callable[[], None]) -> None:
        if self._open:
            action()
