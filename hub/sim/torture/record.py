"""What the clients of a torture called and were answered: one JSON-lines file each.

A line is `{"type":"call", "at", "client", "window", "command"}` or `{"type":"answer", "at",
"client", "request_id", "outcome"}`; `at` is CLOCK_MONOTONIC in nanoseconds, which all processes
of one machine share. A call is written before it is sent and an answer after it has come, so the
true times lie between them. Commands that the model does not know (signing in, cases) and
personal data are not for these files.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    FinishTicket,
    IssueTicket,
    MarkNoShow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.results import (
    AnyReply,
    Done,
    Refusal,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.states import WindowState
from hub.contract.words import TicketState

OK = "ok"
"""The code of an outcome that is no refusal."""

KnownCommand = (
    IssueTicket
    | CancelTicket
    | ReturnTicket
    | CallNext
    | CallTicket
    | Recall
    | StartServing
    | MarkNoShow
    | ParkTicket
    | TransferTicket
    | FinishTicket
    | Undo
    | CloseDay
)
"""The commands that the model knows."""


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True):
    """As much of a reply as the model can judge.

    `code` is `ok` or the refusal's. `ticket` is the number given, called, or at the window
    afterwards, with its `state` and `times` there; None where the reply does not tell.
    """

    code: str = OK
    ticket: str | None = None
    state: TicketState | None = None
    times: int | None = None


class Call(msgspec.Struct, frozen=True, tag="call"):
    """A client is about to send a command; `window` is its own, if it is a counter."""

    at: int
    client: str
    command: KnownCommand
    window: int | None = None


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """A client has got an answer."""

    at: int
    client: str
    request_id: str
    outcome: Outcome


class Operation(NamedTuple):
    """One request of one client. Times in nanoseconds.

    Without an answer (`returned_at` and `outcome` None) it may have taken effect at any time
    after its call, or never.
    """

    client: str
    window: int | None
    command: KnownCommand
    called_at: int
    returned_at: int | None = None
    outcome: Outcome | None = None


class Contradiction(NamedTuple):
    """The same request was answered twice, and differently."""

    operation: Operation
    second: Answer


class History(NamedTuple):
    """All operations, by the time of their calls, and what was answered in two ways."""

    operations: tuple[Operation, ...]
    contradictions: tuple[Contradiction, ...] = ()


class BrokenHistory(Exception):
    """A file is not what a Recorder writes; the message names file and line."""


_line = msgspec.json.Decoder(Call | Answer)


class Recorder:
    """Appends the lines of one client; a client that starts again goes on in the same file.

    Each line is one write to an append-only file, so whoever is killed tears the last line
    at most; the next start cuts a torn one off.
    """

    def __init__(
        self,
        path: Path,
        client: str,
        window: int | None = None,
        now: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._client = client
        self._window = window
        self._now = now
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        whole = path.read_bytes().rfind(b"\n") + 1
        os.ftruncate(self._file, whole)

    def call(self, command: KnownCommand) -> None:
        """Note a command; to be done before it is sent."""
        self._write(Call(self._now(), self._client, command, self._window))

    def answer(self, reply: AnyReply) -> None:
        """Note a reply that has come. TypeError for one that no known command gets."""
        at = self._now()
        self._write(Answer(at, self._client, reply.request_id, outcome_of(reply)))

    def close(self) -> None:
        """No more lines."""
        os.close(self._file)

    def _write(self, line: Call | Answer) -> None:
        os.write(self._file, msgspec.json.encode(line) + b"\n")


def outcome_of(reply: AnyReply) -> Outcome:
    """What the model needs of a reply. TypeError for one that no known command gets."""
    match reply:
        case Refusal():
            return Outcome(code=reply.code)
        case TicketIssued():
            return Outcome(ticket=reply.ticket)
        case TicketCalled():
            return msgspec.structs.replace(_at_window(reply.window), ticket=reply.ticket)
        case WindowChanged():
            return _at_window(reply.window)
        case Done():
            return Outcome()
    raise TypeError(f"{type(reply).__name__} answers nothing that the model knows")


def _at_window(window: WindowState | None) -> Outcome:
    ticket = window.ticket if window is not None else None
    if ticket is None:
        return Outcome()
    return Outcome(ticket=ticket.number, state=ticket.state, times=ticket.times)


TAIL = 4096


def last_answers(path: Path) -> list[int]:
    """The times of the last answers in a file that is being written, at least of the last few."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - TAIL))
        *lines, _torn = file.read().split(b"\n")
    whole = lines if end <= TAIL else lines[1:]
    decoded = [_line.decode(body) for body in whole]
    return [line.at for line in decoded if isinstance(line, Answer)]


def read_history(paths: Iterable[Path]) -> History:
    """Join the files of all clients. BrokenHistory for a line that is none, a torn last one
    excepted, and for an answer to what was never called."""
    lines: dict[tuple[str, str], list[Call | Answer]] = defaultdict(list)
    for path in paths:
        for line in _read(path):
            request = line.command.request_id if isinstance(line, Call) else line.request_id
            lines[line.client, request].append(line)
    return join(lines.values())


def _read(path: Path) -> list[Call | Answer]:
    *whole, _torn = path.read_bytes().split(b"\n")
    lines = []
    for number, body in enumerate(whole, 1):
        try:
            lines.append(_line.decode(body))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise BrokenHistory(f"{path}, line {number}: {error}") from error
    return lines


def join(requests: Iterable[Iterable[Call | Answer]]) -> History:
    """Make one operation of all lines about one request. BrokenHistory as `read_history`."""
    operations, contradictions = [], []
    for lines in requests:
        operation, wrong = _join(sorted(lines, key=lambda line: line.at))
        operations.append(operation)
        contradictions += wrong
    operations.sort(key=lambda operation: operation.called_at)
    return History(tuple(operations), tuple(contradictions))


def _join(lines: list[Call | Answer]) -> tuple[Operation, list[Contradiction]]:
    """First call to first answer. `unavailable` is none: the hub keeps nothing of it, so a
    delivery that comes late may still be run."""
    first = lines[0]
    if not isinstance(first, Call):
        raise BrokenHistory(f"{first.client} got an answer to {first.request_id}, never called")
    answers = [line for line in lines if isinstance(line, Answer)]
    final = next((a for a in answers if a.outcome.code != Code.UNAVAILABLE), None)
    operation = Operation(first.client, first.window, first.command, first.at)
    if final is None:
        return operation, []
    operation = operation._replace(returned_at=final.at, outcome=final.outcome)
    later = [
        answer
        for answer in answers
        if answer.at > final.at
        and answer.outcome != final.outcome
        and answer.outcome.code != Code.UNAVAILABLE
    ]
    return operation, [Contradiction(operation, answer) for answer in later]
