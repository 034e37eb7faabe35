"""A rating pad on a station of its own: the hub's question, the pad's key, the answer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime

from hardware.pad.keypad import Keypad, Report
from hardware.pad.values import PadEvent
from hardware.stations import Station
from hub.client.ids import new_request_id
from hub.client.port import HubPort
from hub.contract.commands import Rate
from hub.contract.devices import AskRating, StopRating
from hub.contract.results import AnyReply, Refusal

log = logging.getLogger(__name__)


class Asking:
    """Joins a `Keypad` with the hub and the pad. From any thread; `now` is the hub's time."""

    def __init__(self, hub: HubPort, pad: Station, now: Callable[[], datetime]) -> None:
        self._hub = hub
        self._pad = pad
        self._now = now
        self._keypad = Keypad(sessions=pad.has_sessions)
        self._lock = threading.Lock()

    def ask(self, job: AskRating) -> None:
        """Wake the pad for a question, unless its time is over or the pad is away."""
        with self._lock:
            reports = self._keypad.ask(job, self._now(), there=self._pad.can_ask)
            asked = self._keypad.ends is not None
        self._tell(reports)
        if asked:
            self._pad.wake_pad()
            self._pad.open_rating(job)

    def stop(self, job: StopRating) -> None:
        """The question was taken back or answered elsewhere."""
        with self._lock:
            self._keypad.stop(job)
        self._pad.close_rating(job.rating)

    def press(self, event: PadEvent) -> None:
        """A key or an answer of the pad, or what it tells of its session. Neither a log nor a
        screen says which."""
        with self._lock:
            reports = self._keypad.hear(event, self._now())
            answer = self._keypad.press(event, self._now())
        self._tell(reports)
        if answer is not None:
            self._pad.close_rating(answer.rating)
            given = self._now()
            command = Rate(request_id=new_request_id(), given_at=given, **asdict(answer))
            self._hub.request(command, _rated)

    def tick(self) -> None:
        """Time passes: a question that nobody answered ends. Each second or so."""
        with self._lock:
            reports = self._keypad.tick(self._now())
        self._tell(reports)

    def _tell(self, reports: tuple[Report, ...]) -> None:
        for report in reports:
            self._hub.report(report)


def _rated(reply: AnyReply) -> None:
    if isinstance(reply, Refusal):
        log.warning("a rating by keypad was not taken: %s", reply.code)
