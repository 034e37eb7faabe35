"""The kiosk's reader, scanner and printer: jobs go to them, their news to hub and journey."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from hardware.card.checks import CardEvent, CardGone, CardRead
from hardware.card.left import with_card_left
from hardware.hid.values import Scan, Scanned
from hardware.self_test import TrialSlips
from hardware.stations import Station, StationConfig
from hub.client.qt import HubClient
from hub.contract.devices import AnyJob, DeviceHealth, PaperJob, PrintResult, SelfTest, Tried
from kiosk.journey import Journey


class Devices(QObject):
    """A station's callbacks come from the devices' threads; signals bring them to the Qt thread.

    The hub's clock counts for expiry dates of jobs and cards, so that a wrong clock of this PC
    neither drops slips nor refuses people.
    """

    _carded = Signal(object)
    _healed = Signal(object)
    _printed = Signal(object)
    _scanned = Signal(object)

    def __init__(
        self, config: StationConfig, hub: HubClient, journey: Journey, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._journey = journey
        self._own: dict[str, DeviceHealth] = {}
        self._carded.connect(self._on_card)
        self._healed.connect(self._on_health)
        self._printed.connect(self._on_print)
        self._scanned.connect(self._on_scan)
        self._station = Station(
            config,
            on_card=self._carded.emit,
            on_health=self._healed.emit,
            on_print=self._printed.emit,
            on_scan=self._scanned.emit,
            now=self._now,
            today=self._today,
        )
        self._left_since: datetime | None = None
        self._trials = TrialSlips()
        journey.on_forgotten = self._on_forgotten
        hub.jobReceived.connect(self._on_job)

    def start(self) -> None:
        """Start the devices' threads."""
        self._on_health(None)
        self._station.start()

    def stop(self) -> None:
        """Stop them; waits some seconds at most."""
        self._station.stop()

    def tell(self, part: DeviceHealth) -> None:
        """The health of a part that is no device of the station file (the speaker)."""
        self._own[part.part] = part
        self._on_health(None)

    def _now(self) -> datetime:
        return self._hub.mirror.hub_time(time.monotonic()) or datetime.now().astimezone()

    def _today(self) -> date:
        return self._now().date()

    @Slot(object)
    def _on_job(self, job: AnyJob) -> None:
        if isinstance(job, PaperJob):
            self._station.submit_print(job)

    @Slot(object)
    def _on_card(self, read: CardEvent) -> None:
        if isinstance(read, CardRead):
            self._journey.on_card(read.identity)
        elif isinstance(read, CardGone):
            self._journey.on_card_gone()
        else:
            self._journey.on_card_fault(read.reason.value)

    @Slot(object)
    def _on_scan(self, scan: Scan) -> None:
        """A code, as if a keyboard had typed it; one that came broken is scanned again."""
        self._journey.stir()
        if isinstance(scan, Scanned):
            self._journey.on_scan(scan.text)

    @Slot(object)
    def _on_health(self, _: DeviceHealth | None) -> None:
        health = with_card_left(self._station.health(), self._left_since)
        self._journey.on_health(health)
        self._hub.set_health([*health, *self._own.values()])

    def _on_forgotten(self, forgotten: bool) -> None:
        """The staff learns of it as of any other thing about the reader."""
        self._left_since = self._now() if forgotten else None
        self._on_health(None)

    def print_trial(self, job: SelfTest, settle: Callable[[Tried], None]) -> None:
        """Print a self-test's slip."""
        self._trials.print(self._station, job, self._now(), settle)

    def health(self) -> tuple[DeviceHealth, ...]:
        """The devices as they are now."""
        return self._station.health()

    @Slot(object)
    def _on_print(self, result: PrintResult) -> None:
        if self._trials.take(result):
            return
        self._hub.report(result)
        self._journey.on_print(result)
