"""Cases: one row each, numbered once; withdrawn ones stay with their reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

import msgspec

from hub.contract.commands import Finding
from hub.contract.results import CaseView
from hub.contract.words import Outcome
from hub.store.times import stored

_COLUMNS = (
    "cases.id, case_no, ticket_id, item, item_name, outcome, registered_at, deadline, provisional"
)


class Record(NamedTuple):
    """All of a case, as it is stored."""

    case_no: str
    day: str
    ticket_id: int
    item: str
    item_name: str
    catalogue: int
    outcome: Outcome
    findings: tuple[Finding, ...]
    supplement_by: date | None
    note: str
    at: datetime
    clerk: str
    window: int
    deadline: date | None
    provisional: bool


class Case(NamedTuple):
    """A stored case that is not withdrawn."""

    id: int
    case_no: str
    ticket_id: int
    item: str
    item_name: str
    outcome: Outcome
    registered_at: datetime
    deadline: str | None
    provisional: bool

    def view(self) -> CaseView:
        """As the contract shows it."""
        return CaseView(
            case_no=self.case_no,
            item=self.item,
            item_name=self.item_name,
            outcome=self.outcome,
            registered_at=self.registered_at,
            deadline=self.deadline,
            provisional=self.provisional,
        )


def next_serial(db: sqlite3.Connection, prefix: str) -> int:
    """Take the next serial of a prefix; from 1."""
    row = db.execute(
        "INSERT INTO case_numbers (prefix, last) VALUES (?, 1)"
        " ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last",
        (prefix,),
    ).fetchone()
    return int(row[0])


def insert(db: sqlite3.Connection, new: Record) -> int:
    """Store a case; its row id. IntegrityError if the number exists."""
    row = db.execute(
        "INSERT INTO cases (case_no, day, ticket_id, item, item_name, catalogue, outcome,"
        " findings, supplement_by, note, registered_at, clerk, window, deadline, provisional)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            new.case_no,
            new.day,
            new.ticket_id,
            new.item,
            new.item_name,
            new.catalogue,
            new.outcome.value,
            msgspec.json.encode(new.findings),
            new.supplement_by and new.supplement_by.isoformat(),
            new.note,
            stored(new.at),
            new.clerk,
            new.window,
            new.deadline and new.deadline.isoformat(),
            int(new.provisional),
        ),
    ).fetchone()
    return int(row[0])


_RECORD = (
    "case_no, day, ticket_id, item, item_name, catalogue, outcome, findings, supplement_by,"
    " note, registered_at, clerk, window, deadline, provisional"
)
_findings = msgspec.json.Decoder(tuple[Finding, ...])


def read(db: sqlite3.Connection, case_no: str) -> Record | None:
    """All of a case that is not withdrawn, by its number."""
    row = db.execute(
        f"SELECT {_RECORD} FROM cases WHERE case_no = ? AND withdrawn_at IS NULL", (case_no,)
    ).fetchone()
    if row is None:
        return None
    stored = Record(*row)
    return stored._replace(
        outcome=Outcome(row[6]),
        findings=_findings.decode(row[7]),
        supplement_by=_day(row[8]),
        at=datetime.fromisoformat(row[10]),
        deadline=_day(row[13]),
        provisional=bool(row[14]),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def find(db: sqlite3.Connection, case_no: str) -> Case | None:
    """A case that is not withdrawn, by its number."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM cases WHERE case_no = ? AND withdrawn_at IS NULL", (case_no,)
    )
    return next(iter(_cases(rows)), None)


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> list[Case]:
    """The ticket's cases, in the order in which they were registered."""
    return _cases(
        db.execute(
            f"SELECT {_COLUMNS} FROM cases WHERE ticket_id = ? AND withdrawn_at IS NULL"
            " ORDER BY id",
            (ticket_id,),
        )
    )


def withdraw(db: sqlite3.Connection, case_id: int, reason: str, now: datetime) -> None:
    """Take a case back; the row stays."""
    db.execute(
        "UPDATE cases SET withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?",
        (stored(now), reason, case_id),
    )


def _cases(rows: Iterable[tuple[int, str, int, str, str, str, str, str | None, int]]) -> list[Case]:
    return [
        Case(
            *row[:5],
            outcome=Outcome(row[5]),
            registered_at=datetime.fromisoformat(row[6]),
            deadline=row[7],
            provisional=bool(row[8]),
        )
        for row in rows
    ]
