"""A backup again and again, as a standby machine needs it: only when something has changed."""

from __future__ import annotations

import signal
import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import msgspec

from hub.backup import record
from hub.backup.copying import OnProgress
from hub.backup.making import Saved, Source, make
from hub.backup.target import Target, superseded
from hub.errors import SetupError, Unavailable
from hub.store.database import open_reader

NOTE_EVERY_S = 30.0
"""An unchanged store is noted so often, so that the doctor sees the copier at work."""


class Told:
    """What the loop tells: a backup that was made, a fault and the end of it. All do nothing."""

    def saved(self, saved: Saved) -> None:
        """A backup has its name."""

    def failed(self, why: str) -> None:
        """None could be made; told once for each reason. The loop goes on."""


class Watch:
    """Tells whether the store has changed since the last backup that succeeded."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._db: sqlite3.Connection | None = None
        self._seen: tuple[int, int] | None = None

    def state(self) -> tuple[int, int]:
        """Differs from an earlier one when anything was committed or the file replaced.

        Raises OSError or sqlite3.Error when there is no readable store now.
        """
        inode = self._store.stat().st_ino
        if self._db is None or self._seen is None or self._seen[0] != inode:
            self.close()
            self._db = open_reader(self._store)
        self._seen = (inode, int(self._db.execute("PRAGMA data_version").fetchone()[0]))
        return self._seen

    def close(self) -> None:
        """Let the store go."""
        if self._db is not None:
            self._db.close()
        self._db = None


class Stop:
    """SIGTERM and SIGINT end the loop, also in the middle of a copy."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def on_signals(self) -> None:
        """Heed them from now on. Main thread only."""

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self._asked.set()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)

    def asked(self) -> bool:
        """Whether it is time to end."""
        return self._asked.is_set()

    def heed(self, _done: int, _total: int) -> None:
        """Progress of a copy: ends it."""
        if self._asked.is_set():
            raise StoppedError

    def wait(self, seconds: float) -> None:
        """Until the time is over or the end is asked for."""
        self._asked.wait(seconds)


class StoppedError(Exception):
    """A copy was given up because the end was asked for."""


class Plan(NamedTuple):
    """What is copied where: at most one copy in `every_s` seconds, the newest `keep` stay."""

    of: Source
    target: Target
    every_s: float
    keep: int


def repeat(plan: Plan, told: Told, stop: Stop) -> None:
    """Make a backup at each change until `stop`. What a disk refuses is told and tried again."""
    with closing(Watch(plan.of.folder.store)) as watch:
        turn = _Turn(plan, told, watch)
        while not stop.asked():
            began = time.monotonic()
            with suppress(StoppedError):
                turn.run(stop.heed)
            stop.wait(plan.every_s - (time.monotonic() - began))


class _Turn:
    """One round; remembers what was saved and what was told."""

    def __init__(self, plan: Plan, told: Told, watch: Watch) -> None:
        self._plan, self._told, self._watch = plan, told, watch
        self._saved_state: tuple[int, int] | None = None
        self._fault = ""
        self._noted_at = time.monotonic()

    def run(self, on_progress: OnProgress) -> None:
        try:
            self._copy(on_progress)
        except (SetupError, Unavailable, OSError, sqlite3.Error) as error:
            if str(error) != self._fault:
                self._fault = str(error)
                self._told.failed(self._fault)

    def _copy(self, on_progress: OnProgress) -> None:
        # Read before the copy: a change during it makes the next round copy again.
        state = self._watch.state()
        if state == self._saved_state:
            self._note()
            return
        of, target, every_s, keep = self._plan
        # Two of one second may have the same name; the later one holds more.
        saved = make(of, target, force=True, every=every_s, on_progress=on_progress)
        self._saved_state, self._fault = state, ""
        self._told.saved(saved)
        for path in superseded(target.folder, of.hall, keep):
            path.unlink(missing_ok=True)

    def _note(self) -> None:
        of = self._plan.of
        last = record.last(of.folder.root)
        if last is not None and time.monotonic() - self._noted_at >= NOTE_EVERY_S:
            self._noted_at = time.monotonic()
            now = of.clock.now().replace(microsecond=0)
            record.note(of.folder.root, msgspec.structs.replace(last, checked_at=now))
