"""Cases as a window looks at them: those of a ticket, and a person's earlier ones."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TypeAlias

from hub.contract.results import CaseView
from hub.contract.words import Outcome

COLUMNS = "c.case_no, c.item, c.item_name, c.outcome, c.registered_at, c.deadline, c.provisional"
Row: TypeAlias = tuple[str, str, str, str, str, str | None, int]
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
    return tuple(case_view(row) for row in db.execute(query, values))


def case_view(row: Row) -> CaseView:
    """A case as the contract shows it, from a row of `COLUMNS`."""
    return CaseView(
        case_no=row[0],
        item=row[1],
        item_name=row[2],
        outcome=Outcome(row[3]),
        registered_at=datetime.fromisoformat(row[4]),
        deadline=row[5],
        provisional=bool(row[6]),
    )
