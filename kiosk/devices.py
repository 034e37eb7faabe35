"""The kiosk's reader, scanner and printer: jobs go to them, their news to hub and journey."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from hardware.card.checks import CardEvent, CardGone, CardRead
from hardware.card.left import with_card_left
from hardware.escpos.trial import trial_paper
from hardware.hid.values import Scan, Scanned
from hardware.self_test import TrialSlips
from hardware.stations import Station, StationConfig
from hub.client.ids import new_request_id
from hub.client.qt import HubClient
from hub.contract.devices import (
    AnyJob,
    DeviceHealth,
    PaperJob,
    PrintJob,
    PrintResult,
    SelfTest,
    Tried,
)
from kiosk.journey import Journey

TRIAL_FOR = timedelta(minutes=1)


class Devices(QObject):
    """A station's callbacks come from the devices' threads; signals bring them to the Qt thread.

    The hub's clock counts for expiry dates of jobs and cards, so that a wrong clock of this PC
    neither drops slips nor refuses people.
    """

    changed = Signal()
    """A device's health is another."""
    printed = Signal(object)
    """A print job went on (`PrintResult`)."""
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
        self._tests: set[str] = set()
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

    def set_screen(self, screen: DeviceHealth | None = None) -> None:
        """The health of the kiosk's own screen, told beside the devices'; None: nothing to tell."""
        self._own.pop("screen", None)
        if screen is not None:
            self._own["screen"] = screen
        self._on_health(None)

    def health(self) -> tuple[DeviceHealth, ...]:
        """The condition of every part now, the kiosk's own too."""
        return (*self._station.health(), *self._own.values())

    def attached(self) -> tuple[DeviceHealth, ...]:
        """The devices of the station file as they are now."""
        return self._station.health()

    def renew_paper(self) -> None:
        """The staff has put in a whole new roll."""
        self._station.renew_paper()

    def print_test(self) -> str:
        """Print the staff's test slip; its job's id. The hub has not asked for it and hears nothing
        of it."""
        now = self._now()
        job_id, until = f"test-{new_request_id()}", now + TRIAL_FOR
        self._tests.add(job_id)
        job = PrintJob(job_id=job_id, valid_until=until, paper=trial_paper(now))
        self._station.submit_print(job)
        return job_id

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
        self._hub.set_health((*health, *self._own.values()))
        self.changed.emit()

    def _on_forgotten(self, forgotten: bool) -> None:
        """The staff learns of it as of any other thing about the reader."""
        self._left_since = self._now() if forgotten else None
        self._on_health(None)

    def print_trial(self, job: SelfTest, settle: Callable[[Tried], None]) -> None:
        """Print a self-test's slip."""
        self._trials.print(self._station, job, self._now(), settle)

    @Slot(object)
    def _on_print(self, result: PrintResult) -> None:
        self.printed.emit(result)
        if self._trials.take(result) or result.job_id in self._tests:
            return
        self._hub.report(result)
        self._journey.on_print(result)
