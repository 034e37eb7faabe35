"""Serving times per service and day, and per item and day, as running counters."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from hub.domain.serving_time import Sample

_COUNTED = (
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (day, {key}) DO UPDATE"
    " SET n = n + excluded.n, total_s = total_s + excluded.total_s,"
    " total_sq = total_sq + excluded.total_sq"
)


def add(db: sqlite3.Connection, service: str, day: str, seconds: int, *, n: int = 1) -> None:
    """Count one serving time; `n` -1 takes it out again."""
    db.execute(
        f"INSERT INTO service_times {_COUNTED.format(key='service')}",
        (service, day, n, n * seconds, n * seconds * seconds),
    )


def add_item(db: sqlite3.Connection, item: str, day: str, seconds: int, *, n: int = 1) -> None:
    """The same of an item."""
    db.execute(
        f"INSERT INTO item_times {_COUNTED.format(key='item')}",
        (item, day, n, n * seconds, n * seconds * seconds),
    )


def read(db: sqlite3.Connection, today: str, earlier: str) -> dict[tuple[str, str], Sample]:
    """The counters of two days, by service and day, where there are any."""
    rows = db.execute(
        "SELECT service, day, n, total_s, total_sq FROM service_times WHERE day IN (?, ?)",
        (today, earlier),
    )
    return {(service, day): Sample(n, total, sq) for service, day, n, total, sq in rows}


def of_items(
    db: sqlite3.Connection, today: str, earlier: str, items: Sequence[str]
) -> dict[tuple[str, str], Sample]:
    """The counters of some items on two days, by item and day, where there are any."""
    rows = db.execute(
        "SELECT item, day, n, total_s, total_sq FROM item_times WHERE day IN (?, ?)"
        " AND item IN (SELECT value FROM json_each(?))",
        (today, earlier, msgspec.json.encode(items).decode()),
    )
    return {(item, day): Sample(n, total, sq) for item, day, n, total, sq in rows}
