"""Whether an SQLite file is whole, and whose schema it has."""

from __future__ import annotations

import sqlite3
from itertools import islice
from typing import NamedTuple

import sqlite_utils

from hub.store.migrations import migrations

MOST_TOLD = 5
"""Faults named at most; one is enough to restore a backup."""


def damage(db: sqlite3.Connection, *, full: bool) -> list[str]:
    """What is wrong with the file's pages, empty when nothing is.

    `full` also compares every index with its table and follows every foreign key. Reads the
    whole file: about a second for 200 MB. A file too broken to be checked is damage too.
    """
    pragma = "integrity_check" if full else "quick_check"
    try:
        found = [str(row[0]) for row in db.execute(f"PRAGMA {pragma}({MOST_TOLD})")]
        strays = islice(db.execute("PRAGMA foreign_key_check"), MOST_TOLD) if full else ()
        found += [f"{table} {rowid} refers to no {parent}" for table, rowid, parent, _ in strays]
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return [str(error)]
    return [fault for fault in found if fault != "ok"]


class Steps(NamedTuple):
    """The schema's steps by name: those of the file, those to come, those that only a newer
    program knows."""

    applied: tuple[str, ...]
    pending: tuple[str, ...]
    unknown: tuple[str, ...]


def steps(db: sqlite3.Connection) -> Steps:
    """Where the file stands in the schema's history; nothing is changed."""
    file = sqlite_utils.Database(db)
    applied = [step.name for step in migrations.applied(file)]
    pending = [step.name for step in migrations.pending(file)]
    known = {step.name for step in migrations.pending(sqlite_utils.Database(memory=True))}
    unknown = [name for name in applied if name not in known]
    return Steps(tuple(applied), tuple(pending), tuple(unknown))
