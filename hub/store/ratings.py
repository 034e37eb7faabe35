"""Questions for ratings and their answers. A question nobody answers stays without a row in
`ratings`: 未评价 is stored as nothing."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.contract.words import Level, Text
from hub.domain.rating import GENESIS, CloseReason, Rating, chain

_COLUMNS = (
    "rating_requests.id, ticket_id, case_id, window, clerk, subject, pad_until, open_until,"
    " closed_at IS NOT NULL, close_reason, ratings.id IS NOT NULL"
)
_FROM = "FROM rating_requests LEFT JOIN ratings ON request = rating_requests.id"
_subject = msgspec.json.Decoder(Text)


class Question(NamedTuple):
    """A question: asked on the pad until `pad_until` or `closed`, open until `open_until`."""

    id: str
    ticket_id: int
    case_id: int | None
    window: int
    clerk: str
    subject: Text
    pad_until: datetime
    open_until: datetime
    closed: bool = False
    close_reason: CloseReason | None = None
    rated: bool = False

    @property
    def taken_back(self) -> bool:
        """Whether the visit was opened again, so that this was never to be asked."""
        return self.close_reason is CloseReason.TAKEN_BACK


def ask(db: sqlite3.Connection, question: Question, day: str, now: datetime) -> None:
    """Store a question."""
    db.execute(
        "INSERT INTO rating_requests (id, day, ticket_id, case_id, window, clerk, subject,"
        " asked_at, pad_until, open_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            question.id,
            day,
            question.ticket_id,
            question.case_id,
            question.window,
            question.clerk,
            msgspec.json.encode(question.subject).decode(),
            now.isoformat(),
            question.pad_until.isoformat(),
            question.open_until.isoformat(),
        ),
    )


def find(db: sqlite3.Connection, question_id: str) -> Question | None:
    """One question by its id."""
    row = db.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE rating_requests.id = ?", (question_id,)
    ).fetchone()
    return None if row is None else _question(row)


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> list[Question]:
    """The ticket's questions, in the order in which they are asked."""
    rows = db.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE ticket_id = ? ORDER BY rating_requests.rowid",
        (ticket_id,),
    )
    return [_question(row) for row in rows]


def open_for(db: sqlite3.Connection, ticket_id: int, now: datetime) -> Question | None:
    """The ticket's first question that may still be answered."""
    return next(
        (
            question
            for question in of_ticket(db, ticket_id)
            if not question.rated and not question.taken_back and now < question.open_until
        ),
        None,
    )


def overdue(db: sqlite3.Connection, now: datetime) -> list[Question]:
    """Questions whose time on the pad is over and of which the pad has not told."""
    rows = db.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE pad_until <= ? AND closed_at IS NULL", (now.isoformat(),)
    )
    return [_question(row) for row in rows]


def close(db: sqlite3.Connection, question_id: str, reason: CloseReason, now: datetime) -> None:
    """Close a question on the pad; the first time of closing is kept."""
    db.execute(
        "UPDATE rating_requests SET closed_at = coalesce(closed_at, ?), close_reason = ?"
        " WHERE id = ?",
        (now.isoformat(), reason.value, question_id),
    )


def extend(db: sqlite3.Connection, question_id: str, pad_until: datetime) -> None:
    """Give a question that waits for its turn on the pad its own time."""
    db.execute(
        "UPDATE rating_requests SET pad_until = ? WHERE id = ?",
        (pad_until.isoformat(), question_id),
    )


def answer(db: sqlite3.Connection, rating: Rating, device: str) -> int:
    """Store a rating behind the last one of the chain; its row id.

    IntegrityError when the question is answered already.
    """
    row = db.execute("SELECT hash FROM ratings ORDER BY id DESC LIMIT 1").fetchone()
    previous = GENESIS if row is None else str(row[0])
    stored = db.execute(
        "INSERT INTO ratings (request, level, tags, text, source, device, rated_at,"
        " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            rating.request,
            rating.level.value,
            ",".join(rating.tags),
            rating.text,
            rating.source,
            device,
            rating.rated_at,
            previous,
            chain(previous, rating),
        ),
    ).fetchone()
    return int(stored[0])


def links(db: sqlite3.Connection) -> list[tuple[Rating, str, str]]:
    """The whole chain as (rating, previous hash, hash), for `rating.first_break`."""
    rows = db.execute(
        "SELECT request, level, tags, text, source, rated_at, previous_hash, hash"
        " FROM ratings ORDER BY id"
    )
    return [
        (
            Rating(row[0], Level(row[1]), tuple(row[2].split(",")) if row[2] else (), *row[3:6]),
            row[6],
            row[7],
        )
        for row in rows
    ]


def count_bad(db: sqlite3.Connection, day: str) -> int:
    """Ratings of a day's visits that need to be followed up."""
    row = db.execute(
        "SELECT count(*) FROM rating_requests JOIN ratings ON request = rating_requests.id"
        " WHERE day = ? AND level <= 2",
        (day,),
    ).fetchone()
    return int(row[0])


def _question(
    row: tuple[str, int, int | None, int, str, str, str, str, int, str | None, int],
) -> Question:
    return Question(
        id=row[0],
        ticket_id=row[1],
        case_id=row[2],
        window=row[3],
        clerk=row[4],
        subject=_subject.decode(row[5]),
        pad_until=datetime.fromisoformat(row[6]),
        open_until=datetime.fromisoformat(row[7]),
        closed=bool(row[8]),
        close_reason=None if row[9] is None else CloseReason(row[9]),
        rated=bool(row[10]),
    )
