"""Serving times per service and day, as running counters."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from hub.domain.estimate import Sample


def add(db: sqlite3.Connection, service: str, day: str, seconds: int, *, n: int = 1) -> None:
    """Count one serving time; `n` -1 takes it out again."""
    db.execute(
        "INSERT INTO service_times VALUES (?, ?, ?, ?, ?) ON CONFLICT (service, day) DO UPDATE"
        " SET n = n + excluded.n, total_s = total_s + excluded.total_s,"
        " total_sq = total_sq + excluded.total_sq",
        (service, day, n, n * seconds, n * seconds * seconds),
    )


def read(
    db: sqlite3.Connection, services: Sequence[str], days: Sequence[str]
) -> dict[tuple[str, str], Sample]:
    """The counters of some services on some days, where there are any."""
    rows = db.execute(
        "SELECT service, day, n, total_s, total_sq FROM service_times"
        f" WHERE service IN ({_marks(services)}) AND day IN ({_marks(days)})",
        (*services, *days),
    )
    return {(service, day): Sample(n, total, sq) for service, day, n, total, sq in rows}


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
