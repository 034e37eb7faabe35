"""Clerks' calls for help: one open one of a window for each addressee, kept until the day ends."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import Addressee, MessageStage, Wish
from hub.store.times import stored

_COLUMNS = "no, window, clerk, addressee, wish, text, stage, sent_at, answered_by"
_OPEN = "stage NOT IN ('done', 'withdrawn')"


class Message(NamedTuple):
    """One call. `answered_by`: who comes, in words; empty until somebody says so."""

    no: int
    window: int
    clerk: str
    to: Addressee
    wish: Wish | None
    text: str
    stage: MessageStage
    sent_at: datetime
    answered_by: str


def insert(
    db: sqlite3.Connection,
    window: int,
    clerk: str,
    to: Addressee,
    wish: Wish | None,
    text: str,
    now: datetime,
) -> Message:
    """A new call; a second open one of a window to the same addressee is our bug."""
    sent = (window, clerk, to.value, wish and wish.value, text, MessageStage.SENT, stored(now))
    row = db.execute(
        "INSERT INTO messages (window, clerk, addressee, wish, text, stage, sent_at)"
        f" VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING {_COLUMNS}",
        sent,
    ).fetchone()
    return _message(row)


def find(db: sqlite3.Connection, no: int) -> Message | None:
    """One call by its number."""
    row = db.execute(f"SELECT {_COLUMNS} FROM messages WHERE no = ?", (no,)).fetchone()
    return None if row is None else _message(row)


def opened(db: sqlite3.Connection) -> list[Message]:
    """All open calls: at most one for each window and addressee."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM messages INDEXED BY messages_open WHERE {_OPEN} ORDER BY no"
    )
    return [_message(row) for row in rows]


def open_of(db: sqlite3.Connection, window: int) -> list[Message]:
    """A window's open calls."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM messages WHERE window = ? AND {_OPEN} ORDER BY no", (window,)
    )
    return [_message(row) for row in rows]


def nth_last(db: sqlite3.Connection, window: int, n: int, after: datetime) -> datetime | None:
    """When the n-th last call of a window was sent, if that was after a time."""
    row = db.execute(
        "SELECT sent_at FROM messages WHERE window = ? AND sent_at > ?"
        " ORDER BY sent_at DESC LIMIT 1 OFFSET ?",
        (window, stored(after), n - 1),
    ).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def move(db: sqlite3.Connection, no: int, stage: MessageStage, by: str) -> None:
    """The call goes on to a stage; `by` stays as it is where it is empty."""
    db.execute(
        "UPDATE messages SET stage = ?, answered_by = coalesce(nullif(?, ''), answered_by)"
        " WHERE no = ?",
        (stage.value, by, no),
    )


def alert_id(message: Message) -> str:
    """The id of the alert that an open call is: the window's next one has the same."""
    return f"message:{message.window}:{message.to}"


def clear(db: sqlite3.Connection, day: str) -> None:
    """Forget all until a day's end."""
    db.execute("DELETE FROM messages WHERE substr(sent_at, 1, 10) <= ?", (day,))


def _message(row: tuple[int, int, str, str, str | None, str, str, str, str]) -> Message:
    no, window, clerk, to, wish, text, stage, sent_at, by = row
    return Message(
        no,
        window,
        clerk,
        Addressee(to),
        Wish(wish) if wish else None,
        text,
        MessageStage(stage),
        datetime.fromisoformat(sent_at),
        by,
    )
