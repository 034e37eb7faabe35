"""The devices of one PC as one thing: each in its own thread, each coming back by itself.

All callbacks are called from the devices' threads (`on_print` also from the caller's when
there is no printer): a Qt app hands them on by a queued signal. They must return soon; what
they raise is logged and ends nothing.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from hardware.card.checks import CardEvent
from hardware.config import DeviceConfig, StationConfig, load_station
from hardware.description import Surroundings
from hardware.devices import (
    Device,
    HoldsPaper,
    NumberShown,
    Prints,
    Proves,
    Rates,
    RatesInSessions,
    ShowsNumbers,
    ShowsQueue,
)
from hardware.hid.values import Scan
from hardware.pad.values import PadEvent
from hardware.proving import Settle
from hardware.registry import DRIVERS
from hardware.telling import Event
from hardware.worker import Worker
from hub.contract.devices import (
    AskRating,
    DeviceHealth,
    FailReason,
    Health,
    JobState,
    PaperJob,
    PrintResult,
)

__all__ = ["DeviceConfig", "Station", "StationConfig", "load_station"]

log = logging.getLogger(__name__)
Told = TypeVar("Told")

STOP_WITHIN = 3.0
"""Seconds for all devices together."""


def _ignore(_: object) -> None:
    """Nobody listens."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Station:
    """Runs the devices of a `StationConfig`.

    `on_card(CardRead | CardFault | CardGone)`: each laying of a card, once, and its end.
    `on_health(DeviceHealth)`: each change of a device, once, and its first condition.
    `on_print(PrintResult)`: printing and then printed, unconfirmed or failed; or expired.
    `on_pad(PadKey | PadValue)`: each key; of a pad with sessions
    `on_pad(PadAsks)`: it is shown; `on_pad(PadAnswer | PadSilence)`: what came of it, once.
    `on_shown(NumberShown)`: each change of what a number board shows.
    `on_scan(Scanned | ScanFault)`: each code that was scanned, or why it is none.
    """

    def __init__(
        self,
        config: StationConfig,
        *,
        on_card: Callable[[CardEvent], None] = _ignore,
        on_health: Callable[[DeviceHealth], None] = _ignore,
        on_print: Callable[[PrintResult], None] = _ignore,
        on_pad: Callable[[PadEvent], None] = _ignore,
        on_shown: Callable[[NumberShown], None] = _ignore,
        on_scan: Callable[[Scan], None] = _ignore,
        now: Callable[[], datetime] = _local_now,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._on_print = _careful(on_print)
        self._now = now
        around = Surroundings(
            part="",
            on_card=_careful(on_card),
            on_print=self._on_print,
            on_pad=_careful(on_pad),
            on_shown=_careful(on_shown),
            on_scan=_careful(on_scan),
            now=now,
            today=today,
            state_dir=config.state_dir,
        )
        devices = {
            part: _make(device, around._replace(part=part))
            for part, device in _named(config.devices).items()
        }
        tell = _careful(on_health)
        self._workers = [Worker(part, device, tell, now) for part, device in devices.items()]
        self._printers = [device for device in devices.values() if isinstance(device, Prints)]
        self._pads = [device for device in devices.values() if isinstance(device, Rates)]
        self._asking = [
            worker
            for worker, device in zip(self._workers, devices.values(), strict=True)
            if isinstance(device, Rates)
        ]
        self._proving = {name: each for name, each in devices.items() if isinstance(each, Proves)}
        self._sessions = [each for each in devices.values() if isinstance(each, RatesInSessions)]
        self._boards = [device for device in devices.values() if isinstance(device, ShowsNumbers)]
        self._handsets = [device for device in devices.values() if isinstance(device, ShowsQueue)]

    @classmethod
    def telling(cls, config: StationConfig, hear: Callable[[Event], None]) -> Station:
        """A station that tells everything to one listener."""
        return cls(
            config,
            on_card=hear,
            on_health=hear,
            on_print=hear,
            on_pad=hear,
            on_shown=hear,
            on_scan=hear,
        )

    def start(self) -> None:
        """Start every device's thread; returns at once."""
        for worker in self._workers:
            worker.start()

    def stop(self) -> None:
        """Stop every device; waits `STOP_WITHIN` seconds at most, then leaves a hung one."""
        for worker in self._workers:
            worker.ask_to_stop()
        until = time.monotonic() + STOP_WITHIN
        for worker in self._workers:
            worker.join(max(until - time.monotonic(), 0))

    def health(self) -> tuple[DeviceHealth, ...]:
        """The condition of every device now."""
        return tuple(worker.health for worker in self._workers)

    @property
    def provable(self) -> tuple[str, ...]:
        """The parts whose health says little while nothing happens, and that can be asked."""
        return tuple(self._proving)

    def prove(self, part: str, settle: Settle) -> None:
        """Let a part beep or show something for a moment; told once, in its thread, why it has not
        acknowledged that, or None."""
        self._proving[part].prove(settle)

    def submit_print(self, job: PaperJob) -> None:
        """Print a job on the first printer; results come by `on_print`, also when there is
        none. A job id that was taken before gets its old result and is not printed again."""
        if self._printers:
            self._printers[0].submit_print(job)
            return
        failed = JobState.FAILED
        reason = FailReason.ABSENT
        self._on_print(PrintResult(job_id=job.job_id, state=failed, reason=reason, at=self._now()))

    def renew_paper(self) -> None:
        """A whole new roll is in every printer of this station."""
        for printer in self._printers:
            if isinstance(printer, HoldsPaper):
                printer.renew_paper()

    @property
    def can_ask(self) -> bool:
        """Whether a pad is there that asks for a rating."""
        return any(worker.health.state is Health.OK for worker in self._asking)

    def wake_pad(self) -> None:
        """Ask for a rating on every attached pad that has keys only."""
        for pad in self._pads:
            pad.wake_pad()

    @property
    def has_sessions(self) -> bool:
        """Whether a pad here knows what it asks for, and tells itself when nobody answers."""
        return bool(self._sessions)

    def open_rating(self, job: AskRating) -> None:
        """Ask for this rating on every attached pad that shows what it asks for."""
        for pad in self._sessions:
            pad.open_rating(job)

    def close_rating(self, rating: str) -> None:
        """Ask for this rating no more."""
        for pad in self._sessions:
            pad.close_rating(rating)

    @property
    def windows(self) -> tuple[int, ...]:
        """The windows that have a number board here."""
        return tuple(window for board in self._boards for window in board.windows)

    def show_numbers(self, numbers: Mapping[int, str]) -> None:
        """The number at each window now, for every number board; a window without one is blank."""
        for board in self._boards:
            board.show_numbers(numbers)

    def show_queue(self, waiting: int | None, ticket: str | None) -> None:
        """How many wait and whose turn it is, on every handset; None: nothing stands there."""
        for handset in self._handsets:
            handset.show_queue(waiting, ticket)

    def beep(self, tones: int) -> None:
        """So many tones on every handset."""
        for handset in self._handsets:
            handset.beep(tones)


def _make(config: DeviceConfig, around: Surroundings) -> Device:
    return DRIVERS[config.kind, config.driver].make(config, around)


def _careful(callback: Callable[[Told], None]) -> Callable[[Told], None]:
    """A listener's fault is not the device's: it is logged and ends nothing."""

    def call(value: Told) -> None:
        try:
            callback(value)
        except Exception:
            log.exception("fault in a listener of the station")

    return call


def _named(devices: tuple[DeviceConfig, ...]) -> dict[str, DeviceConfig]:
    """Each device by its part's name: `printer`, a second one `printer-2`."""
    seen: Counter[str] = Counter()
    named: dict[str, DeviceConfig] = {}
    for device in devices:
        seen[device.kind] += 1
        count = seen[device.kind]
        named[device.kind if count == 1 else f"{device.kind}-{count}"] = device
    return named
