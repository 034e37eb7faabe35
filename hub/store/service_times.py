"""Serving times per service and day, as running counters."""

from __future__ import annotations

import sqlite3

from hub.domain.estimate import Sample


def add(db: sqlite3.Connection, service: str, day: str, seconds: int, *, n: int = 1) -> None:
    """Count one serving time; `n` -1 takes it out again."""
    db.execute(
        "INSERT INTO service_times VALUES (?, ?, ?, ?, ?) ON CONFLICT (day, service) DO UPDATE"
        " SET n = n + excluded.n, total_s = total_s + excluded.total_s,"
        " total_sq = total_sq + excluded.total_sq",
        (service, day, n, n * seconds, n * seconds * seconds),
    )


def read(db: sqlite3.Connection, today: str, earlier: str) -> dict[tuple[str, str], Sample]:
    """The counters of two days, by service and day, where there are any."""
    rows = db.execute(
        "SELECT service, day, n, total_s, total_sq FROM service_times WHERE day IN (?, ?)",
        (today, earlier),
    )
    return {(service, day): Sample(n, total, sq) for service, day, n, total, sq in rows}
