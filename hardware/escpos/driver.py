"""Prints slips on one printer and finds out what became of them.

A write that returns is no printed slip: the state is asked before and after, and `GS r` is
answered only when everything before it is on paper.

What a printer cannot print it keeps, and prints when paper comes: an old slip for the next
person. A printer that answers DLE DC4 8 forgets it when told. Any other is sent a slip row by
row, each when the one before is on paper, so that it never holds more than one. The cut goes last
and alone in any case: a slip that failed has none, and is no slip.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from itertools import groupby

from hardware.errors import DeviceError
from hardware.escpos import encoder
from hardware.escpos.job import Step, Verdict, judge_after
from hardware.escpos.status import PrinterStatus
from hardware.escpos.talk import Talk
from hardware.escpos.void import LONGEST_COMMAND, void_strip
from hardware.transports.base import Transport
from hub.contract.devices import FailReason

log = logging.getLogger(__name__)

CONFIRM_WITHIN = 4.0
"""Seconds for a slip to come out; after that its state alone decides."""
BYTES_PER_SECOND = 960
"""The slowest line in use, 9600 baud: long slips get time in proportion."""
GRACE = 0.5
"""A line that does not take a part of a slip may hold it so long beyond the slip's time."""


class EscposPrinter:
    """One printer. `open` first; all but `print_out` and `close` may raise `DeviceError`.

    `leftover`: a slip was not finished, and what it left may hang out of the printer.
    """

    def __init__(
        self,
        transport: Transport,
        width: int = 576,
        confirm_within: float = CONFIRM_WITHIN,
        *,
        own_qr: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.width = width
        self.own_qr = own_qr
        self.answers = False
        self.leftover = False
        self._talk = Talk(transport, clock)
        self._line = transport
        self._confirm_within = confirm_within
        self._clock = clock
        self._forgets = False
        self._confirms: bool | None = None
        self._broken = LONGEST_COMMAND
        self._until = math.inf

    def open(self) -> PrinterStatus | None:
        """Open the port and throw away what an earlier job left in the printer; its state,
        None for a printer that never answers (a file, a parallel port)."""
        self._talk.open()
        self._confirms = None
        self._forgets = self._talk.clear()
        status = self.status()
        if status is None and not self._talk.silent:
            self._talk.learn()
            status = self.status()
        self.answers = status is not None
        if self.answers:
            self._line.write(encoder.WATCH, 1.0)
        return self._make_ready(status)

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def status(self) -> PrinterStatus | None:
        """Its state now (DLE EOT 1 to 4); None when it does not answer, or nothing of sense."""
        self._talk.drain()
        return self._talk.ask()[0]

    def ready(self) -> PrinterStatus | None:
        """Its state; a printer that is well is made ready, which may take some seconds: what an
        unfinished slip left is cleared away."""
        return self._make_ready(self.status())

    def changed(self) -> bool:
        """Whether it has told a change by itself (ASB), so that its state should be asked."""
        return self.answers and self._talk.changed()

    def print_out(self, parts: Sequence[bytes], left: float = math.inf) -> Verdict:
        """Send a slip (its last part is the cut) and find out what became of it. Never raises.

        `left`: seconds until it is too old; a line that is held up longer does not get it.
        Nothing is sent to a printer that `ready` could not make ready.
        """
        if self.answers and (self.leftover or self._confirms is None):
            return Step.FAIL, FailReason.OFFLINE
        self._until = self._clock() + left
        if self.answers:
            # A slip begins with a reset, which ends the automatic status on most models.
            parts = [part + encoder.WATCH if part == parts[0] else part for part in parts]
        if self.answers and self._confirms:
            verdict = self._send_steps(_bodies_and_cuts(parts) if self._forgets else parts)
        else:
            verdict = self._send_whole(b"".join(parts))
        self.leftover = self.answers and verdict[0] is not Step.CONFIRM
        return verdict

    def _make_ready(self, status: PrinterStatus | None) -> PrinterStatus | None:
        if status is None or status.reason:
            return status
        if self._confirms is None:
            self._learn_to_confirm()
        if not self.leftover:
            return status
        self._clear_away()
        return self.status()

    def _learn_to_confirm(self) -> None:
        """Whether it answers GS r; asked once after each opening, with nothing to be printed."""
        came = self._talk.confirm()
        status, late = self._talk.ask()
        if status is None or status.reason:
            return
        self._confirms = came or late
        if not self._confirms and not self._forgets:
            log.warning("this printer neither confirms nor forgets: %s", KEEPS)

    def _clear_away(self) -> None:
        """Cut off what an unfinished slip left, marked as void, so that it does not hang on the
        next one. `leftover` tells whether it was done."""
        self._until = math.inf
        self._talk.clear()
        self._talk.settle()
        # Who waits for the rest of a broken command swallows zeros; any other printer skips them.
        taken, (step, _) = self._send(bytes(self._broken) + void_strip(self.width))
        if taken and step is Step.CONFIRM:
            # Confirmations of what was kept before come now: they belong to nobody.
            self._talk.settle()
            self.leftover, self._broken = False, LONGEST_COMMAND

    def _send_steps(self, parts: Sequence[bytes]) -> Verdict:
        """Each part when the one before is on paper: a slip whose cut was never sent is none."""
        cut = parts[-1]
        for number, part in enumerate(parts):
            _, (step, reason) = self._send(part, last=part == cut)
            if step is Step.CONFIRM:
                continue
            self._forget()
            if part == cut or cut in parts[:number]:
                # All is on paper and only the cut is in doubt, or an earlier copy is out.
                return Step.LOSE_SIGHT, reason
            return Step.FAIL, reason or FailReason.OFFLINE
        return Step.CONFIRM, None

    def _forget(self) -> bool:
        """Have the printer forget what it keeps; whether it says that it has."""
        try:
            return self._talk.clear()
        except DeviceError as error:
            log.info("the printer may keep what it was sent: %s", error)
            return False

    def _send_whole(self, slip: bytes) -> Verdict:
        taken, (step, reason) = self._send(slip)
        if step is not Step.FAIL or not taken or not self.answers:
            return step, reason
        # What was not forgotten may still come out when paper is put in.
        return (step, reason) if self._forget() else (Step.LOSE_SIGHT, reason)

    def _send(self, data: bytes, *, last: bool = True) -> tuple[bool, Verdict]:
        """Whether the line took all of it, and what became of it. `last`: nothing comes after it
        that would show whether a confirmation was true."""
        within = self._confirm_within + len(data) / BYTES_PER_SECOND
        self._broken = min(len(data), LONGEST_COMMAND)
        try:
            self._talk.drain()
            self._line.write(data, min(within, max(self._until - self._clock(), GRACE)))
            self._broken = 0
        except DeviceError:
            # The cut is the last command: a slip that was not taken whole is none.
            return False, (Step.FAIL, FailReason.OFFLINE)
        try:
            return True, self._await_paper(within, last)
        except DeviceError:
            return True, (Step.LOSE_SIGHT, FailReason.OFFLINE)

    def _await_paper(self, within: float, last: bool) -> Verdict:
        if not self.answers:
            return Step.LOSE_SIGHT, None
        until = self._clock() + within
        self._line.write(encoder.CONFIRM, 1.0)
        confirmed = False
        while True:
            confirmed |= self._talk.confirmed()
            if confirmed and not last and not self._talk.trouble:
                return Step.CONFIRM, None
            status, late = self._talk.ask()
            confirmed |= late
            over = self._clock() > until
            if confirmed and status is not None and self._talk.trouble:
                # Well again, but with a new roll perhaps: half of it may be on the old one.
                return Step.FAIL, self._talk.trouble
            if confirmed or status is None or status.reason or over:
                return judge_after(confirmed, bool(self._confirms), status)


def _bodies_and_cuts(parts: Sequence[bytes]) -> list[bytes]:
    """For each copy all but its cut as one part, and the cut."""
    runs = groupby(parts, lambda part: part == parts[-1])
    return [b"".join(run) for _, run in runs]


KEEPS = "switch it off and on when paper is put in, or an old slip may come out"
