"""The devices of the counter's station: printer, card reader, rating pad and caller handset."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from assets.self_test import Settle, Try
from counter.handset import DeskHandset
from counter.session import Session
from hardware.card.left import with_card_left
from hardware.pad.keypad import Answer, Keypad
from hardware.pad.values import PadEvent, PadKey
from hardware.self_test import TrialSlips
from hardware.stations import Station, StationConfig
from hub.contract.commands import Rate
from hub.contract.devices import (
    AnyJob,
    AnyResult,
    AskRating,
    DeviceHealth,
    FailReason,
    PaperJob,
    PrintResult,
    SelfTest,
    StopRating,
    Tried,
)
from hub.contract.results import AnyReply, Refusal

log = logging.getLogger(__name__)


class Devices(QObject):
    """Hands jobs to the devices and their news to the hub and the screen.

    The hub's clock counts for expiry dates of jobs: a wrong clock of this PC drops no paper.

    A station's callbacks come from the devices' threads; signals bring them here.
    """

    _health = Signal(object)
    _printed = Signal(object)
    _pressed = Signal(object)
    _proved = Signal(object, object)
    carded = Signal(object)
    """What the card reader tells: a `CardEvent`."""

    def __init__(
        self, config: StationConfig, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._left_since: datetime | None = None
        self._trials = TrialSlips()
        self._ends = QTimer(self, singleShot=True)
        self._ends.timeout.connect(self._on_end)
        self._health.connect(self._on_health)
        self._printed.connect(self._on_printed)
        self._pressed.connect(self._on_pressed)
        self._proved.connect(self._on_proved)
        widths = [device.width for device in config.devices if device.kind == "printer"]
        session.paper_mm = widths[0] if widths else None
        self._has_pad = any(device.kind == "pad" for device in config.devices)
        self._station = Station(
            config,
            on_card=self.carded.emit,
            on_health=self._health.emit,
            on_print=self._printed.emit,
            on_pad=self._pressed.emit,
            now=session.now,
            today=lambda: session.now().date(),
        )
        self.handset = DeskHandset(session, self._station, self)
        self._keypad = Keypad(sessions=self._station.has_sessions)

    def start(self) -> None:
        """Start the devices' threads."""
        self._on_health(None)
        self._station.start()

    def stop(self) -> None:
        """Stop them; waits some seconds at most."""
        self._station.stop()

    @Slot(object)
    def on_job(self, job: AnyJob) -> None:
        """A job of the hub for this station."""
        if isinstance(job, PaperJob):
            self._station.submit_print(job)
        elif isinstance(job, StopRating):
            self._keypad.stop(job)
            self._station.close_rating(job.rating)
        elif isinstance(job, AskRating) and self._has_pad:
            self._ask(job)

    def _ask(self, job: AskRating) -> None:
        now = self._session.now()
        self._tell(self._keypad.ask(job, now, there=self._station.can_ask))
        if self._keypad.ends is not None:
            self._station.wake_pad()
            self._station.open_rating(job)
            ends = self._keypad.ends or now
            self._ends.start(max(0, int((ends - now).total_seconds() * 1000) + 1))

    @Slot()
    def _on_end(self) -> None:
        self._tell(self._keypad.tick(self._session.now()))

    @Slot(object)
    def _on_health(self, _: DeviceHealth | None) -> None:
        health = with_card_left(self._station.health(), self._left_since)
        self._session.set_own(health)
        self._session.port.set_health(health)

    @Slot(bool)
    def on_forgotten(self, forgotten: bool) -> None:
        """A card was left on the reader: told as any other thing about it."""
        self._left_since = self._session.now() if forgotten else None
        self._on_health(None)

    def print_trial(self, job: SelfTest, settle: Settle) -> None:
        """Print a self-test's slip."""
        self._trials.print(self._station, job, self._session.now(), settle)

    @property
    def tries(self) -> dict[str, Try]:
        """What a self-test may ask to prove itself."""
        return {part: partial(self._prove, part) for part in self._station.provable}

    def _prove(self, part: str, _: SelfTest, settle: Settle) -> None:
        def answered(reason: FailReason | None) -> None:
            self._proved.emit(settle, Tried(part, passed=reason is None, reason=reason))

        self._station.prove(part, answered)

    @Slot(object, object)
    def _on_proved(self, settle: Settle, tried: Tried) -> None:
        settle(tried)

    def health(self) -> tuple[DeviceHealth, ...]:
        """The devices as they are now."""
        return self._station.health()

    @Slot(object)
    def _on_printed(self, result: PrintResult) -> None:
        if self._trials.take(result):
            return
        self._session.port.report(result)
        self._session.on_print(result)

    @Slot(object)
    def _on_pressed(self, event: PadEvent) -> None:
        if isinstance(event, PadKey):
            self.handset.press(event)
            return
        now = self._session.now()
        self._tell(self._keypad.hear(event, now))
        answer = self._keypad.press(event, now)
        if answer is not None:
            self._send(answer)

    def _send(self, answer: Answer) -> None:
        """Another pad that may still ask for it stops."""
        self._station.close_rating(answer.rating)
        self._session.ask(Rate, self._rated, given_at=self._session.now(), **asdict(answer))

    def _rated(self, reply: AnyReply) -> None:
        """The clerk learns nothing of it; a log only that it was not taken, and why."""
        if isinstance(reply, Refusal):
            log.warning("a rating by pad was not taken: %s", reply.code)

    def _tell(self, reports: tuple[AnyResult, ...]) -> None:
        for report in reports:
            self._session.port.report(report)
