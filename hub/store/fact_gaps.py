"""Gaps in the numbers of facts: none, but those that a restore has left and told."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from hub.contract.events import FactKind


class Gap(NamedTuple):
    """Numbers between `before` and `seq` are not there; `told` by the fact that ends the gap."""

    before: int
    seq: int
    told: bool


def gaps(db: sqlite3.Connection) -> list[Gap]:
    """All gaps, in order. The first fact is number 1. Reads the numbers of all facts."""
    rows = db.execute(
        "SELECT before, seq, kind FROM"
        " (SELECT seq, kind, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM facts)"
        " WHERE seq <> before + 1 ORDER BY seq"
    )
    return [Gap(before, seq, kind == FactKind.HALL_RESTORED) for before, seq, kind in rows]
