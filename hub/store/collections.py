"""Which results a ticket collects, and which have been collected."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from hub.contract.results import CaseView
from hub.contract.words import Outcome
from hub.domain.collecting import WITH_RESULT
from hub.store.case_history import COLUMNS, case_view
from hub.store.times import stored

AT_MOST = 8
"""Results of one ticket."""

_OUTCOMES = ", ".join(f"'{outcome.value}'" for outcome in sorted(WITH_RESULT))
_OPEN = (
    f"c.withdrawn_at IS NULL AND c.outcome IN ({_OUTCOMES}) AND NOT EXISTS (SELECT 1"
    " FROM collections d WHERE d.case_id = c.id AND d.collected_at IS NOT NULL)"
)


def open_case(db: sqlite3.Connection, case_no: str) -> int | None:
    """The row of a case whose result may be collected; None when there is none (any more)."""
    row = db.execute(f"SELECT c.id FROM cases c WHERE c.case_no = ? AND {_OPEN}", (case_no,))
    found = row.fetchone()
    return None if found is None else int(found[0])


def known(db: sqlite3.Connection, case_no: str) -> Outcome | None:
    """What became of a case that is not withdrawn; None when there is no such case."""
    row = db.execute(
        "SELECT outcome FROM cases WHERE case_no = ? AND withdrawn_at IS NULL", (case_no,)
    ).fetchone()
    return None if row is None else Outcome(row[0])


def open_of_person(db: sqlite3.Connection, person_key: str) -> list[int]:
    """Rows of a person's cases whose results may be collected, oldest first."""
    rows = db.execute(
        "SELECT c.id FROM tickets t JOIN cases c ON c.ticket_id = t.id WHERE t.person_key = ?"
        f" AND {_OPEN} ORDER BY c.id LIMIT {AT_MOST}",
        (person_key,),
    )
    return [row for (row,) in rows]


def attach(db: sqlite3.Connection, ticket_id: int, cases: Iterable[int]) -> None:
    """A ticket is to collect the results of some cases."""
    db.executemany(
        "INSERT INTO collections (ticket_id, case_id) VALUES (?, ?)",
        [(ticket_id, case) for case in cases],
    )


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> tuple[CaseView, ...]:
    """The cases whose results a ticket collects, without those that another has collected."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM collections k JOIN cases c ON c.id = k.case_id"
        f" WHERE k.ticket_id = ? AND {_OPEN} ORDER BY c.id",
        (ticket_id,),
    )
    return tuple(case_view(db, row) for row in rows.fetchall())


def collect(db: sqlite3.Connection, ticket_id: int, now: datetime) -> tuple[str, ...]:
    """The ticket's results are handed out; the numbers of the cases."""
    handed = tuple(view.case_no for view in of_ticket(db, ticket_id))
    db.executemany(
        "UPDATE collections SET collected_at = ? WHERE ticket_id = ?"
        " AND case_id = (SELECT id FROM cases WHERE case_no = ?)",
        [(stored(now), ticket_id, case_no) for case_no in handed],
    )
    return handed


def give_back(db: sqlite3.Connection, ticket_id: int) -> None:
    """The handing out is taken back with its ticket's finish."""
    db.execute("UPDATE collections SET collected_at = NULL WHERE ticket_id = ?", (ticket_id,))
