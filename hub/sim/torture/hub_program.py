"""The hub of a torture: the real one, with a clock that can be set from outside.

`python -m hub.sim.torture.hub_program --data FOLDER --clock FILE`. To prove that the torture
sees what it should see, the hub can be broken on purpose: `--synchronous NORMAL` makes commits
that a power cut takes back, `--forgetful` runs every message that comes twice.
"""

from __future__ import annotations

import argparse
import logging
import sqlite3
import sys
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from hub.bootstrap import build_engine
from hub.clock import Clock, SystemClock
from hub.config_reader import read_hall
from hub.engine import Engine
from hub.errors import SetupError
from hub.folder import Folder, locked
from hub.mqtt.server import serve
from hub.sim.torture.offset import read_offset
from hub.store import callers, requests


class SetClock(SystemClock):
    """The machine's clock, set forward or back by the seconds in a file."""

    def __init__(self, timezone: str, file: Path) -> None:
        super().__init__(timezone)
        self._file = file

    def now(self) -> datetime:
        """The time that the machine would show."""
        return super().now() + timedelta(seconds=read_offset(self._file))


def forget_requests() -> None:
    """Break the hub: no request is known, so each is run as often as it comes."""
    meet = callers.meet

    def strange(db: sqlite3.Connection, day: str, device: str, _: str | None = None) -> callers.Met:
        return meet(db, day, device, None)

    def store_over(db: sqlite3.Connection, *row: str | bytes) -> None:
        db.execute(
            "INSERT OR REPLACE INTO requests (device, request_id, at, reply) VALUES (?, ?, ?, ?)",
            row,
        )

    callers.meet = strange  # type: ignore[assignment]
    requests.store_reply = store_over  # type: ignore[assignment]


def _build(clock: Clock, synchronous: str, folder: Folder, **parts: Any) -> Engine:
    engine = build_engine(folder, clock=clock, **parts)
    engine.db.execute(f"PRAGMA synchronous = {synchronous}")
    return engine


def main(words: list[str]) -> int:
    """Run until SIGTERM; exit code as the hub's own."""
    parser = argparse.ArgumentParser(prog="hub.sim.torture.hub_program")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--clock", type=Path, required=True)
    parser.add_argument("--synchronous", choices=("FULL", "NORMAL"), default="FULL")
    parser.add_argument("--forgetful", action="store_true")
    args = parser.parse_args(words)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    if args.forgetful:
        forget_requests()
    folder = Folder(args.data)
    try:
        with ExitStack() as stack:
            hall = read_hall(folder.config)
            stack.enter_context(locked(folder))
            clock = SetClock(hall.hall.timezone, args.clock)
            return serve(folder, hall, build=partial(_build, clock, args.synchronous))
    except SetupError as error:
        print(f"hub: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
