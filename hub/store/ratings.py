"""Questions for ratings and their answers. A question nobody answers stays without a row in
`ratings`: 未评价 is stored as nothing."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from hub.contract.words import Level, Text
from hub.domain.rating import GENESIS, CloseReason, Rating, chain
from hub.store import names
from hub.store.times import stored

_COLUMNS = (
    "rating_requests.id, name, ticket_id, case_id, window, clerk, subject, pad_until, open_until,"
    " closed_at IS NOT NULL, close_reason, ratings.id IS NOT NULL"
)
_FROM = "FROM rating_requests LEFT JOIN ratings ON request = rating_requests.id"
_subject = msgspec.json.Decoder(Text)


class Question(NamedTuple):
    """A question: asked on the pad until `pad_until` or `closed`, open until `open_until`.

    `id` is what it is known by outside; it names its `row`.
    """

    row: int
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


def next_row(db: sqlite3.Connection) -> int:
    """The row of the question that is asked next."""
    row = db.execute("SELECT max(id) FROM rating_requests").fetchone()
    return (row[0] or 0) + 1


def ask(db: sqlite3.Connection, question: Question, day: str, now: datetime) -> None:
    """Store a question."""
    db.execute(
        "INSERT INTO rating_requests (id, name, day, ticket_id, case_id, window, clerk, subject,"
        " asked_at, pad_until, open_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            question.row,
            question.id,
            day,
            question.ticket_id,
            question.case_id,
            question.window,
            question.clerk,
            msgspec.json.encode(question.subject).decode(),
            stored(now),
            stored(question.pad_until),
            stored(question.open_until),
        ),
    )


def find(db: sqlite3.Connection, question_id: str) -> Question | None:
    """One question by its id, also by one that was given before ids named their rows."""
    found = _one(db, "rating_requests.id = ?", names.parts(question_id)[0])
    if found is None or found.id != question_id:
        early = "rating_requests.id = (SELECT request FROM early_ratings WHERE name = ?)"
        found = _one(db, early, question_id)
    return found


def _one(db: sqlite3.Connection, where: str, value: int | str) -> Question | None:
    row = db.execute(f"SELECT {_COLUMNS} {_FROM} WHERE {where}", (value,)).fetchone()
    return None if row is None else _question(row)


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> list[Question]:
    """The ticket's questions, in the order in which they are asked."""
    rows = db.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE ticket_id = ? ORDER BY rating_requests.id",
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
        f"SELECT {_COLUMNS} {_FROM} WHERE pad_until <= ? AND closed_at IS NULL", (stored(now),)
    )
    return [_question(row) for row in rows]


def close(db: sqlite3.Connection, question: int, reason: CloseReason, now: datetime) -> None:
    """Close the question of a row on the pad; the first time of closing is kept."""
    db.execute(
        "UPDATE rating_requests SET closed_at = coalesce(closed_at, ?), close_reason = ?"
        " WHERE id = ?",
        (stored(now), reason.value, question),
    )


def extend(db: sqlite3.Connection, question: int, pad_until: datetime) -> None:
    """Give the question of a row, which waits for its turn on the pad, its own time."""
    db.execute(
        "UPDATE rating_requests SET pad_until = ? WHERE id = ?",
        (stored(pad_until), question),
    )


def answer(db: sqlite3.Connection, question: int, rating: Rating, device: str) -> int:
    """Store the rating of a question's row behind the last one of the chain; its row id.

    IntegrityError when the question is answered already.
    """
    row = db.execute("SELECT hash FROM ratings ORDER BY id DESC LIMIT 1").fetchone()
    previous = GENESIS if row is None else str(row[0])
    stored = db.execute(
        "INSERT INTO ratings (request, level, tags, text, source, device, rated_at,"
        " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            question,
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
        "SELECT name, level, tags, text, source, rated_at, previous_hash, hash"
        " FROM ratings JOIN rating_requests ON rating_requests.id = request ORDER BY ratings.id"
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
    """Ratings that were given since the beginning of a day and need to be followed up, whatever
    day their visits were of."""
    row = db.execute(
        "SELECT count(*) FROM ratings WHERE level <= 2 AND rated_at >= ?", (day,)
    ).fetchone()
    return int(row[0])


def _question(row: tuple[Any, ...]) -> Question:
    return Question(
        row=row[0],
        id=row[1],
        ticket_id=row[2],
        case_id=row[3],
        window=row[4],
        clerk=row[5],
        subject=_subject.decode(row[6]),
        pad_until=datetime.fromisoformat(row[7]),
        open_until=datetime.fromisoformat(row[8]),
        closed=bool(row[9]),
        close_reason=None if row[10] is None else CloseReason(row[10]),
        rated=bool(row[11]),
    )
