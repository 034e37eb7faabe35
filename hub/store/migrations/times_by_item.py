"""Serving times are learnt of items too, and a queue knows how much work is in it."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

ITEMS = """
CREATE TABLE item_times (
    item TEXT NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL, total_s INTEGER NOT NULL,
    total_sq INTEGER NOT NULL, PRIMARY KEY (day, item)
) STRICT, WITHOUT ROWID;

ALTER TABLE tickets ADD COLUMN expected_s INTEGER;
ALTER TABLE queues ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE queues ADD COLUMN work_s INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER queue_begun;
DROP TRIGGER queue_joined;
DROP TRIGGER queue_left;
"""

JOINED = """INSERT INTO queues VALUES (NEW.service, NEW.priority,
    NEW.stick_until IS NULL, NEW.stick_until IS NOT NULL,
    NEW.expected_s IS NOT NULL, coalesce(NEW.expected_s, 0))
    ON CONFLICT (service, priority)
    DO UPDATE SET free = free + excluded.free, named = named + excluded.named,
    known = known + excluded.known, work_s = work_s + excluded.work_s;"""

LEFT = """UPDATE queues SET free = free - (OLD.stick_until IS NULL),
    named = named - (OLD.stick_until IS NOT NULL),
    known = known - (OLD.expected_s IS NOT NULL), work_s = work_s - coalesce(OLD.expected_s, 0)
    WHERE service = OLD.service AND priority = OLD.priority;"""

CHANGES = "state, service, priority, stick_until, expected_s"

COUNTING = (
    f"CREATE TRIGGER queue_begun AFTER INSERT ON tickets WHEN NEW.state = 'waiting'"
    f" BEGIN {JOINED} END",
    f"CREATE TRIGGER queue_joined AFTER UPDATE OF {CHANGES} ON tickets"
    f" WHEN NEW.state = 'waiting' BEGIN {JOINED} END",
    f"CREATE TRIGGER queue_left AFTER UPDATE OF {CHANGES} ON tickets"
    f" WHEN OLD.state = 'waiting' BEGIN {LEFT} END",
)


def times_by_item(db: sqlite_utils.Database) -> None:
    """A queue of heavy items is told as longer.

    A ticket for an item whose serving time is known keeps what is expected of it; the triggers
    that count who waits sum it up beside, so that reading it costs the same however many wait,
    and a ticket writes no page more for it.
    """
    run_script(db, ITEMS)
    for trigger in COUNTING:
        db.execute(trigger)
