"""Running the ledger under strace, and reading what a power cut has left of it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from hub.sim.processes import wait_for
from hub.sim.torture.events import Sent
from hub.sim.torture.fate import Survive
from hub.sim.torture.power import Powered
from hub.sim.torture.recording import Recording, moments, put
from tests.sim.torture.ledger import noted_in

HERE = Path(__file__).parent
PROJECT = HERE.parents[2]


def start(
    root: Path, synchronous: str, rows: int, *more: str, faults: Sequence[str] = ()
) -> Powered:
    """A ledger whose power can be cut, in a folder of its own."""
    return program(root, "ledger", synchronous, str(rows), *more, faults=faults)


def program(root: Path, name: str, *words: str, faults: Sequence[str] = ()) -> Powered:
    """One of the small programs beside this file; its store is `data/NAME.sqlite`."""
    store = root / "data" / f"{name}.sqlite"
    store.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / f"{name}.py"), str(store), *words]
    env = {"PYTHONPATH": str(PROJECT)}
    return Powered(name, command, root / f"{name}.log", store=store, env=env, faults=faults)


def live_again(ledger: Powered, faults: Sequence[str] = ()) -> None:
    """Start it again, with other faults, and wait until it has written its rows once more."""
    ledger.faults = faults
    ledger.restart()
    written(ledger)


def written(ledger: Powered) -> None:
    """Wait until it has written all its rows."""
    words = f"written by {ledger.process.pid}"
    wait_for(lambda: words in ledger.log_tail() or not ledger.alive(), "all rows", 30.0)
    assert words in ledger.log_tail(), ledger.log_tail()


def promised(sent: Iterable[Sent]) -> set[int]:
    """The rows of which the ledger has said that they are safe."""
    said = b"".join(one.data for one in sent)
    return {int(line.removeprefix(b"safe ")) for line in said.splitlines()}


class Outcome(NamedTuple):
    """One cut: the rows that had been promised, and those that are there (None: damaged)."""

    survive: Survive
    promised: set[int]
    found: set[int] | None

    @property
    def lost(self) -> set[int]:
        """The rows that were promised and are not there."""
        return self.promised - (self.found or set())


def outcomes(
    recording: Recording, folder: Path, at: Iterable[int], safe: Collection[int] = ()
) -> list[Outcome]:
    """Cuts after these lines, each with every way to survive; `safe` was promised before."""
    folder.mkdir()
    store = folder / recording.store.name
    made = []
    for number, moment in enumerate(moments(recording, at)):
        promises = promised(moment.sent) | set(safe)
        ways: tuple[Survive, ...] = ("none", "all", *range(4 * number, 4 * number + 4))
        for survive in ways:
            put(moment.disk.after_cut(survive), store)
            made.append(Outcome(survive, promises, whole_rows(store)))
    return made


def whole_rows(store: Path) -> set[int] | None:
    """The rows that are there; None when the file is damaged or a transaction is torn."""
    db = sqlite3.connect(store)
    try:
        db.execute("PRAGMA synchronous = OFF")  # only looked at
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return None
        if not db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return set()
        rows = db.execute("SELECT row, filling, entry FROM ledger").fetchall()
    except sqlite3.DatabaseError:
        return None
    finally:
        db.close()
    return {row for row, *_ in rows} if all(_whole(rows)) else None


def _whole(rows: list[tuple[int, bytes, int]]) -> Iterator[bool]:
    """For each row: has it all its bytes, and does the old one know of it and of none else?"""
    entries = {row: entry for row, _, entry in rows}
    for row, filling, entry in rows:
        yield filling == bytes([row % 251]) * (row * 37 % 3000)
        yield entries.get(noted_in(row), row) >= row
        yield not entry or entry in entries
