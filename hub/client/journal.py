"""Commands whose effect a person waits for, kept on disk until they are answered.

A kiosk that dies between sending and hearing asks again after its restart, with the same
request id, and finds the ticket that was given. Identity is never written to disk: the
hub answers a known request id from its store and does not look at the rest; a request
that it never saw becomes a ticket without identity, which is what can be had by then.
"""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from hub.contract import wire
from hub.contract.commands import AnyCommand, IssueTicket, ReturnTicket

log = logging.getLogger(__name__)

KEEP_S = 60.0
"""After this time nobody stands in front of the kiosk any more: not asked again."""

KEPT = (IssueTicket, ReturnTicket)
"""Commands that are kept; all others are pressed again by the person."""


class Journal:
    """One small file, one line an open request; written whole and synced at each change.

    Requests are noted on the thread that asks and struck on the thread that hears. A disk that
    fails is logged and stops nobody: the ticket is had, and only a kill would lose it.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._now = now
        self._open: dict[str, tuple[float, AnyCommand]] = {}
        self._turn = threading.Lock()

    def unanswered(self) -> list[AnyCommand]:
        """What was open when the last run ended and is still young; oldest first."""
        try:
            lines = self._path.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            log.warning("%s cannot be read: %s", self._path, error.strerror)
            return []
        self._open = {c.request_id: (at, c) for at, c in map(_parse, lines) if c is not None}
        oldest = self._now() - KEEP_S
        self._open = {key: entry for key, entry in self._open.items() if entry[0] >= oldest}
        return [command for _, command in self._open.values()]

    def note(self, command: AnyCommand) -> None:
        """Write a command down before it is sent, if it is of the kept kinds."""
        if isinstance(command, KEPT):
            with self._turn:
                self._open[command.request_id] = (self._now(), _without_identity(command))
                self._write()

    def strike(self, request_id: str) -> None:
        """It was answered."""
        with self._turn:
            if self._open.pop(request_id, None):
                self._write()

    def _write(self) -> None:
        try:
            self._replace()
        except OSError as error:
            log.warning("%s cannot be written: %s", self._path, error.strerror)

    def _replace(self) -> None:
        draft = self._path.with_name(self._path.name + ".new")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            for at, command in self._open.values():
                file.write(b'{"at":%f,"command":%s}\n' % (at, wire.encode(command)))
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, self._path)


def _without_identity(command: IssueTicket | ReturnTicket) -> AnyCommand:
    if isinstance(command, IssueTicket):
        return msgspec.structs.replace(command, identity=None)
    return command


def _parse(line: bytes) -> tuple[float, AnyCommand | None]:
    """A line of the file; None for a torn or foreign one."""
    try:
        entry = json.loads(line)
        return float(entry["at"]), msgspec.convert(entry["command"], AnyCommand)
    except (ValueError, KeyError, TypeError, msgspec.ValidationError):
        return 0.0, None
