"""Joins the ESC/POS codec and a transport: asks a printer's state and prints bytes.

A write that returns is no printed slip: the state is asked before and after, and `GS r` is
answered only when everything before it is on paper.
"""

from __future__ import annotations

import time
from typing import TypeVar

from hardware.errors import DeviceError
from hardware.escpos import encoder
from hardware.escpos.job import Step, Verdict, judge_after
from hardware.escpos.status import Answer, Paper, PrinterStatus, StatusParser, decode_answers
from hardware.transports.base import Transport
from hub.contract.devices import FailReason

ANSWER_WITHIN = 0.5
"""Seconds for one DLE EOT answer."""
CONFIRM_WITHIN = 4.0
"""Seconds for a slip to come out; after that its state alone decides."""
QUESTIONS = (1, 2, 3, 4)
"""The n of DLE EOT."""
BYTES_PER_SECOND = 960
"""The slowest line in use, 9600 baud: long slips get time in proportion."""

Kind = TypeVar("Kind", Answer, Paper)


class EscposPrinter:
    """One printer. `open` first; `status` and `print_out` may raise `DeviceError`."""

    def __init__(
        self, transport: Transport, width: int = 576, confirm_within: float = CONFIRM_WITHIN
    ) -> None:
        self.width = width
        self.answers = False
        self._line = transport
        self._confirm_within = confirm_within
        self._parser = StatusParser()
        self._confirmed = False

    def open(self) -> PrinterStatus | None:
        """Open the port and throw away what an earlier job left in the printer; its state,
        None for a printer that never answers (a file, a parallel port)."""
        self._line.open()
        self._line.write(encoder.CLEAR_BUFFERS, 1.0)
        status = self.status()
        self.answers = status is not None
        return status

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def status(self) -> PrinterStatus | None:
        """Its state now (DLE EOT 1 to 4); None when it does not answer.

        All four are asked at once; a printer that loses some is asked one by one.
        """
        self._drain()
        self._line.write(b"".join(map(encoder.ask_status, QUESTIONS)), 1.0)
        values = [a.value for a in self._await(Answer, ANSWER_WITHIN, len(QUESTIONS))]
        if not values:
            return None
        if len(values) < len(QUESTIONS):
            return self._ask_singly()
        return decode_answers(dict(zip(QUESTIONS, values, strict=False)))

    def print_out(self, data: bytes) -> Verdict:
        """Send a slip and find out what became of it. Never raises.

        After a failure the printer forgets the rest: no stale slip when paper is put in.
        """
        within = self._confirm_within + len(data) / BYTES_PER_SECOND
        try:
            self._line.write(data, within)
        except DeviceError:
            # The cut is the last command: a slip that was not taken whole is none.
            return Step.FAIL, FailReason.OFFLINE
        try:
            verdict = self._await_paper(within)
            if verdict[0] is Step.FAIL:
                self._line.write(encoder.CLEAR_BUFFERS, 1.0)
        except DeviceError:
            return Step.LOSE_SIGHT, FailReason.OFFLINE
        return verdict

    def _await_paper(self, within: float) -> Verdict:
        self._drain()
        if not self.answers:
            return judge_after(False, None)
        self._line.write(encoder.CONFIRM, 1.0)
        until = time.monotonic() + within
        while True:
            if self._await(Paper, ANSWER_WITHIN):
                return judge_after(True, None)
            status = self._ask_singly()
            if self._confirmed:
                return judge_after(True, None)
            if status is None or status.reason or time.monotonic() > until:
                return judge_after(False, status)

    def _ask_singly(self) -> PrinterStatus | None:
        """The four questions one by one; None when none is answered. A confirmation that
        comes in between is noted."""
        answers: dict[int, int] = {}
        for n in QUESTIONS:
            self._line.write(encoder.ask_status(n), 1.0)
            for answer in self._await(Answer, ANSWER_WITHIN)[:1]:
                answers[n] = answer.value
        return decode_answers(answers) if answers else None

    def _await(self, kind: type[Kind], within: float, count: int = 1) -> list[Kind]:
        """What comes of one kind until there are `count` or the time is over."""
        found: list[Kind] = []
        until = time.monotonic() + within
        while len(found) < count and (left := until - time.monotonic()) > 0:
            items = self._parser.feed(self._line.read(left))
            self._confirmed |= any(isinstance(item, Paper) for item in items)
            found += [item for item in items if isinstance(item, kind)]
        return found

    def _drain(self) -> None:
        """Late answers belong to questions that were given up; a babbling line never ends."""
        for _ in range(16):
            if not (data := self._line.read(0)):
                break
            self._parser.feed(data)
        self._confirmed = False
