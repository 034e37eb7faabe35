"""Clerks' accounts: PIN hashes and lock-outs. Names and rights are settings of the hall."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from hub.domain.lockout import Standing
from hub.store.times import stored, when


class Account(NamedTuple):
    """`pin_hash` is argon2's own text."""

    pin_hash: str
    standing: Standing


def read(db: sqlite3.Connection, clerk: str) -> Account | None:
    """One account; None when no PIN was ever set."""
    row = db.execute(
        "SELECT pin_hash, failures, locked_until FROM clerks WHERE no = ?", (clerk,)
    ).fetchone()
    return None if row is None else Account(row[0], Standing(row[1], when(row[2])))


def set_pin(db: sqlite3.Connection, clerk: str, pin_hash: str) -> None:
    """A new PIN; the account is open again."""
    db.execute(
        "INSERT INTO clerks (no, pin_hash) VALUES (?, ?) ON CONFLICT (no) DO UPDATE"
        " SET pin_hash = excluded.pin_hash, failures = 0, locked_until = NULL",
        (clerk, pin_hash),
    )


def save_standing(db: sqlite3.Connection, clerk: str, standing: Standing) -> None:
    """Write the wrong PINs in a row and the lock."""
    until = standing.locked_until
    db.execute(
        "UPDATE clerks SET failures = ?, locked_until = ? WHERE no = ?",
        (standing.failures, until and stored(until), clerk),
    )
