"""Questions to a printer and their answers, on a line that may lose, delay or garble them.

An answer to DLE EOT does not say which question it belongs to. So a question that was not
answered in time makes the line suspect: what still comes is waited for and thrown away before
the next one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from hardware.escpos import encoder
from hardware.escpos.status import (
    Answer,
    Cleared,
    Item,
    Paper,
    PrinterStatus,
    StatusParser,
    decode_answers,
)
from hardware.transports.base import Transport
from hub.contract.devices import FailReason

ANSWER_WITHIN = 0.5
"""Seconds for one answer."""
QUESTIONS = (1, 2, 3, 4)
"""The n of DLE EOT."""
MOST_READS = 16
"""A babbling line never ends."""

Kind = TypeVar("Kind", Answer, Cleared, Paper, PrinterStatus)


class Talk:
    """One printer's line. Everything may raise `DeviceError` but `close`."""

    def __init__(self, line: Transport, clock: Callable[[], float] = time.monotonic) -> None:
        self.line = line
        self.clock = clock
        self._parser = StatusParser()
        self._known: tuple[int, ...] = QUESTIONS
        self.silent = False
        """The last questions were not answered by a single byte of sense."""
        self.trouble: FailReason | None = None
        """What stopped the printer since the last `drain`, as it has told unasked, even if it is
        over by now: a new roll in the middle of a slip."""
        self._late = False
        self._confirmed = False

    def open(self) -> None:
        """Open the line; nothing is known of the printer yet."""
        self.line.open()
        self._known, self._late = QUESTIONS, False
        self._parser = StatusParser()

    def learn(self) -> None:
        """Find out which of the four questions this printer answers: those it answers twice."""
        first, second = set(self._singly()), set(self._singly())
        self._known = tuple(sorted(first & second))

    def clear(self) -> bool:
        """Have everything forgotten that is not printed yet; whether the printer says it has."""
        self.line.write(encoder.CLEAR_BUFFERS, 1.0)
        return bool(self._await(Cleared, 1))

    def ask(self) -> tuple[PrinterStatus | None, bool]:
        """Its state, None when it does not answer or says nothing of sense; and whether a
        confirmation came meanwhile.

        All questions are asked at once; a printer that loses some is asked one by one.
        """
        self._confirmed = False
        self.line.write(b"".join(map(encoder.ask_status, QUESTIONS)), 1.0)
        values = [answer.value for answer in self._await(Answer, len(QUESTIONS))]
        self.silent = not values
        if len(values) == len(QUESTIONS):
            status = decode_answers(dict(zip(QUESTIONS, values, strict=True)))
            return status, self._confirmed
        self._late = True
        answers = self._singly() if values else {}
        whole = answers and set(answers) >= set(self._known)
        return (decode_answers(answers) if whole else None), self._confirmed

    def confirm(self) -> bool:
        """Ask for the confirmation of all that was sent (GS r); whether it came at once."""
        self.line.write(encoder.CONFIRM, 1.0)
        return self.confirmed()

    def confirmed(self) -> bool:
        """Wait for a confirmation that was asked for."""
        return bool(self._await(Paper, 1))

    def changed(self) -> bool:
        """Whether the printer has told a change by itself (ASB). Does not wait."""
        items = self._parser.feed(self.line.read(0))
        return any(isinstance(item, PrinterStatus) for item in items)

    def drain(self) -> None:
        """Throw away what has come: it belongs to questions that were given up."""
        within = ANSWER_WITHIN if self._late else 0
        self._late = False
        for _ in range(MOST_READS):
            if not (data := self.line.read(within)):
                break
            self._note(self._parser.feed(data))
        self.trouble = None

    def settle(self) -> None:
        """Wait until the printer has nothing more to say."""
        self._late = True
        self.drain()

    def _singly(self) -> dict[int, int]:
        """The questions one by one; the answers that came."""
        answers: dict[int, int] = {}
        for n in QUESTIONS:
            trouble = self.trouble
            self.drain()
            self.trouble = trouble or self.trouble
            self.line.write(encoder.ask_status(n), 1.0)
            found = self._await(Answer, 1)
            if len(found) == 1:
                answers[n] = found[0].value
            self._late |= not found
        return answers

    def _await(self, kind: type[Kind], count: int) -> list[Kind]:
        """What comes of one kind until there are `count` or the time is over."""
        found: list[Kind] = []
        until = self.clock() + ANSWER_WITHIN
        while len(found) < count and (left := until - self.clock()) > 0:
            items = self._parser.feed(self.line.read(left))
            self._note(items)
            found += [item for item in items if isinstance(item, kind)]
        return found

    def _note(self, items: list[Item]) -> None:
        self._confirmed |= any(isinstance(item, Paper) for item in items)
        told = [item.reason for item in items if isinstance(item, PrinterStatus) and item.reason]
        self.trouble = self.trouble or next(iter(told), None)
