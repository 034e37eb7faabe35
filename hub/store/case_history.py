"""Cases as a window looks at them: those of a ticket, and a person's earlier ones."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TypeAlias

from hub.contract.results import CaseView
from hub.contract.words import Outcome
from hub.store import clock_rows, clocks

COLUMNS = (
    "c.id, c.case_no, c.item, c.item_name, c.outcome, c.registered_at, c.deadline, c.provisional"
)
SHOWN = 10
"""Earlier cases of one person."""


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> tuple[CaseView, ...]:
    """The cases registered for a ticket, in order; withdrawn ones are left out."""
    return _views(
        db,
        f"SELECT {COLUMNS} FROM cases c WHERE c.ticket_id = ? AND c.withdrawn_at IS NULL"
        " ORDER BY c.id",
        (ticket_id,),
    )


def one(db: sqlite3.Connection, case_id: int) -> CaseView:
    """One case by its row."""
    (view,) = _views(db, f"SELECT {COLUMNS} FROM cases c WHERE c.id = ?", (case_id,))
    return view


def of_person(db: sqlite3.Connection, person_key: str, but: int) -> tuple[CaseView, ...]:
    """A person's cases of other tickets than `but`, newest first."""
    return _views(
        db,
        f"SELECT {COLUMNS} FROM tickets t JOIN cases c ON c.ticket_id = t.id"
        " WHERE t.person_key = ? AND t.id <> ? AND c.withdrawn_at IS NULL"
        " ORDER BY c.id DESC LIMIT ?",
        (person_key, but, SHOWN),
    )


def _views(
    db: sqlite3.Connection, query: str, values: tuple[str | int, ...]
) -> tuple[CaseView, ...]:
    return tuple(case_view(db, row) for row in db.execute(query, values).fetchall())


Row: TypeAlias = tuple[int, str, str, str, str, str, str, int]


def case_view(db: sqlite3.Connection, row: Row) -> CaseView:
    """A case as the contract shows it, from a row of `COLUMNS`."""
    extended, decision = clocks.ending(db, row[0])
    return CaseView(
        case_no=row[1],
        item=row[2],
        item_name=row[3],
        outcome=Outcome(row[4]),
        registered_at=datetime.fromisoformat(row[5]),
        deadline=row[6],
        provisional=bool(row[7]),
        stops=clock_rows.latest(db, row[0]),
        extended=extended,
        decision=decision,
    )
