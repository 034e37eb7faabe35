"""The hub with stopwatches: `python -m hub.sim.bench.stopwatch_hub FOLDER`.

Tells, when it ends, where the time of the commands went that came alone in their group: one JSON
list of phases a command, in microseconds, on standard output. Only measuring programs start it.
"""

from __future__ import annotations

import json
import logging
import select
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from hub import bootstrap
from hub import engine as engines
from hub.client import connection
from hub.contract.commands import IssueTicket
from hub.handlers.outgoing import Outgoing
from hub.receiving import Request

PHASES = ("read", "decode", "begin", "handle", "commit", "reply")
"""Reading the packet from the socket, decoding it, BEGIN, handler with its statements, COMMIT,
and giving the reply to the socket."""


class Watch:
    """One command's moments; kept when it was a ticket and came alone."""

    def __init__(self) -> None:
        self.kept: list[list[float]] = []
        self._moments: list[float] = []
        self._counts = False

    def woken(self) -> None:
        """The loop was woken by something."""
        self._moments = [perf_counter()]
        self._counts = False

    def mark(self) -> None:
        """The next phase begins."""
        self._moments.append(perf_counter())

    def group(self, requests: Sequence[Request]) -> None:
        """What is run now."""
        alone = len(requests) == 1 and isinstance(requests[0].message, IssueTicket)
        self._counts = alone and len(self._moments) == 3  # woken, read, decoded

    def replied(self) -> None:
        """The first bytes of the answers are with the socket."""
        if self._counts:
            self.mark()
            if len(self._moments) == len(PHASES) + 1:
                pairs = zip(self._moments, self._moments[1:], strict=False)
                self.kept.append([(after - before) * 1e6 for before, after in pairs])
        self._counts = False


WATCH = Watch()


class TimedStore:
    """The writer's connection; tells when a transaction begins and when it is safe."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        """Run a statement."""
        if statement == "COMMIT":
            WATCH.mark()
        done = self._db.execute(statement, *values)
        if statement in ("BEGIN IMMEDIATE", "COMMIT"):
            WATCH.mark()
        return done


def watch() -> None:
    """Put the stopwatches in."""
    waits = select.select
    on_message = connection.Connection._on_message
    flush, run = connection.Connection.flush, engines.Engine.run_requests

    def timed_select(*sets: Any) -> Any:
        found = waits(*sets)
        if len(sets) == 4 and sets[3]:  # the loop's own wait, not its look for more
            WATCH.woken()
        return found

    def timed_message(self: connection.Connection, *args: Any) -> None:
        WATCH.mark()
        on_message(self, *args)
        WATCH.mark()

    def timed_flush(self: connection.Connection) -> None:
        flush(self)
        WATCH.replied()

    def timed_run(self: engines.Engine, group: Sequence[Request]) -> Iterator[Outgoing]:
        if not isinstance(self.db, TimedStore):
            self.db = TimedStore(self.db)  # type: ignore[assignment]
        WATCH.group(group)
        return run(self, group)

    class TimedSelect:
        select = staticmethod(timed_select)

    vars(connection)["select"] = TimedSelect
    connection.Connection._on_message = timed_message  # type: ignore[assignment, method-assign]
    connection.Connection.flush = timed_flush  # type: ignore[method-assign]
    engines.Engine.run_requests = timed_run  # type: ignore[method-assign]


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    watch()
    code = bootstrap.run(Path(sys.argv[1]))
    print(json.dumps(WATCH.kept), flush=True)
    sys.exit(code)
