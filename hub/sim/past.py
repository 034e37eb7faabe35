"""A played day, copied into a store once for each of many days, in statements over whole tables.

Ratings are chained by their hashes, so those are made one by one. Names and numbers are sealed
into their rows: copies are sealed anew, and only for the days of which a hall still knows them.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hub.contract.words import Level
from hub.domain import identity
from hub.domain.rating import GENESIS, Rating, chain
from hub.handlers import people
from hub.sim.copies import COPIES, IDS, Copy

Parameters = dict[str, int | str]


class Played(NamedTuple):
    """A store that holds one played day and nothing else that is dated."""

    store: Path
    day: date


class Past:
    """Copies a played day into the store of `db`, day after day. Use it as a context."""

    def __init__(
        self, db: sqlite3.Connection, played: Played, *, identity_key: bytes, keep_days: int
    ) -> None:
        self._db = db
        self._played = played
        self._key = people.sealing_key(identity_key)
        self._keep_days = keep_days

    def __enter__(self) -> Past:
        self._db.execute("ATTACH ? AS played", (str(self._played.store),))
        self._db.create_function("resealed", 4, self._resealed)
        self._first = self._last_ids("main")
        self._size = self._last_ids("played")
        self._statements = [(copy, self._statement(copy)) for copy in COPIES]
        self._ratings = self._db.execute(
            "SELECT request, name, level, tags, text, source, device, rated_at"
            " FROM played.ratings r JOIN played.rating_requests q ON q.id = request ORDER BY r.id"
        ).fetchall()
        return self

    def __exit__(self, *_: object) -> None:
        self._db.execute("DETACH played")

    def copy(self, number: int, day: date, *, last: date) -> None:
        """Write one day, the `number`-th from 0; `last` is the newest that will be there."""
        ago = (last - day).days
        values: Parameters = {
            "number": number,
            "played": self._played.day.isoformat(),
            "day": day.isoformat(),
            "shift": f"{(day - self._played.day).days} days",
            "known": ago < self._keep_days,
        }
        values |= {table: self._first[table] + number * self._size[table] for table in IDS}
        with _transaction(self._db):
            for copy, statement in self._statements:
                if copy.last_days is None or ago < copy.last_days:
                    self._db.execute(statement, values)
            self._rate(day, int(values["rating_requests"]))

    def _last_ids(self, schema: str) -> dict[str, int]:
        return {
            table: self._db.execute(f"SELECT max({column}) FROM {schema}.{table}").fetchone()[0]
            or 0
            for table, column in IDS.items()
        }

    def _statement(self, copy: Copy) -> str:
        rows = self._db.execute(f"PRAGMA played.table_info({copy.table})")
        columns = [name for _, name, *_ in rows]
        values = ", ".join(copy.columns.get(name, name) for name in columns)
        return (
            f"INSERT INTO main.{copy.table} ({', '.join(columns)})"
            f" SELECT {values} FROM played.{copy.table} WHERE {copy.where}"
        )

    def _rate(self, day: date, first: int) -> None:
        """The day's ratings, behind the last one of the chain."""
        row = self._db.execute("SELECT hash FROM main.ratings ORDER BY id DESC LIMIT 1").fetchone()
        previous = GENESIS if row is None else str(row[0])
        rows = []
        for request, name, level, tags, text, source, device, rated_at in self._ratings:
            at = day.isoformat() + rated_at[10:]
            rating = Rating(
                f"{request + first}{name[name.index('-') :]}",
                Level(level),
                tuple(tags.split(",")) if tags else (),
                text,
                source,
                at,
            )
            linked = chain(previous, rating)
            rows.append((request + first, level, tags, text, source, device, at, previous, linked))
            previous = linked
        self._db.executemany(
            "INSERT INTO main.ratings (request, level, tags, text, source, device, rated_at,"
            " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _resealed(self, sealed: bytes | None, what: str, old: int, new: int) -> bytes | None:
        if sealed is None:
            return None
        value = identity.unseal(sealed, self._key, people.context(what, old))
        context = people.context(what, new)
        nonce = hashlib.sha256(sealed + context.encode()).digest()[: identity.NONCE_LENGTH]
        return identity.seal(value, self._key, nonce, context)


def days_before(today: date, count: int) -> Iterator[date]:
    """The `count` days before a day, oldest first."""
    return (today - timedelta(days=ago) for ago in range(count, 0, -1))


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
