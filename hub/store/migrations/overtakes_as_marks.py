"""Overtakes are marks, not counters in every row."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

MARKS = """
CREATE TABLE overtakes (
    id INTEGER PRIMARY KEY, service TEXT NOT NULL, priority TEXT NOT NULL,
    since TEXT NOT NULL, ticket_id INTEGER NOT NULL
) STRICT;
CREATE INDEX overtakes_class ON overtakes (service, priority, since, ticket_id);

DROP INDEX waiting_overtaken;
DROP INDEX waiting_free;
CREATE INDEX waiting_free ON tickets (service, priority, overtaken, since, id)
    WHERE state = 'waiting' AND stick_until IS NULL;
"""


def _free(row: str) -> str:
    return f"({row}.state = 'waiting' AND {row}.stick_until IS NULL)"


def _marks(row: str) -> str:
    """How many marks are behind a place in its class. A bare id would have a type, and with
    one the index compares only the times."""
    return (
        f"(SELECT count(*) FROM overtakes WHERE service = {row}.service"
        f" AND priority = {row}.priority AND (since, ticket_id) > (+{row}.since, +{row}.id))"
    )


STAYS = (
    f"({_free('OLD')} AND {_free('NEW')}"
    " AND OLD.service = NEW.service AND OLD.priority = NEW.priority)"
)

MARKING = (
    "CREATE TRIGGER overtakes_kept AFTER UPDATE OF state, service, priority, stick_until"
    f" ON tickets WHEN NOT {STAYS} AND ({_free('OLD')} AND {_marks('OLD')} > 0"
    f" OR {_free('NEW')} AND {_marks('NEW')} > 0)"
    f" BEGIN UPDATE tickets SET overtaken = overtaken + {_free('OLD')} * {_marks('OLD')}"
    f" - {_free('NEW')} * {_marks('NEW')} WHERE id = NEW.id; END"
)


def overtakes_as_marks(db: sqlite_utils.Database) -> None:
    """A call costs the same however many it overtakes.

    It leaves one mark at its ticket's place in each class that it overtook, instead of counting
    one more in every row. While a ticket waits freely it was overtaken as often as its column
    says and as there are marks behind it: what was marked before it came is taken out of the
    column (`tickets.insert`, a trigger), what was marked until it leaves is added. Within one
    value of the column the oldest was overtaken most often, so the index finds whom the cap
    lets go first.
    """
    run_script(db, MARKS)
    db.execute(MARKING)
