"""Booked times."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE slots (
    service TEXT NOT NULL, starts_at TEXT NOT NULL, places INTEGER NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0 CHECK (taken BETWEEN 0 AND places),
    PRIMARY KEY (service, starts_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE bookings (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, secret TEXT NOT NULL,
    service TEXT NOT NULL, day TEXT NOT NULL, starts_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'waiting', 'lapsed', 'cancelled')),
    booked_at TEXT NOT NULL, ended_at TEXT, language TEXT NOT NULL, device TEXT NOT NULL,
    items TEXT NOT NULL DEFAULT '[]',
    ticket_id INTEGER UNIQUE REFERENCES tickets,
    phone_last TEXT NOT NULL DEFAULT '', masked_name TEXT NOT NULL DEFAULT '',
    person_key TEXT, phone_key TEXT, name_sealed BLOB, number_sealed BLOB,
    FOREIGN KEY (service, starts_at) REFERENCES slots,
    CHECK ((state = 'waiting') = (ticket_id IS NOT NULL)),
    CHECK ((state = 'booked') = (ended_at IS NULL))
) STRICT;
CREATE INDEX bookings_day ON bookings (day, phone_last);
CREATE INDEX bookings_due ON bookings (starts_at) WHERE state = 'booked';
CREATE INDEX bookings_person ON bookings (person_key, day) WHERE person_key IS NOT NULL;
CREATE INDEX bookings_phone ON bookings (phone_key, day) WHERE phone_key IS NOT NULL;
CREATE INDEX bookings_known ON bookings (day)
    WHERE person_key IS NOT NULL OR phone_key IS NOT NULL;
CREATE UNIQUE INDEX one_booking_per_person ON bookings (person_key, service, day)
    WHERE state = 'booked' AND person_key IS NOT NULL;
CREATE UNIQUE INDEX one_booking_per_phone ON bookings (phone_key, service, day)
    WHERE state = 'booked' AND person_key IS NULL AND phone_key IS NOT NULL;

ALTER TABLE tickets ADD COLUMN booked_for TEXT;
"""


def _count(row: str, by: str) -> str:
    return (
        f"UPDATE slots SET taken = taken {by}"
        f" WHERE service = {row}.service AND starts_at = {row}.starts_at;"
    )


COUNTING = (
    f"CREATE TRIGGER place_taken AFTER INSERT ON bookings BEGIN {_count('NEW', '+ 1')} END",
    "CREATE TRIGGER place_given_back AFTER UPDATE OF state ON bookings"
    f" WHEN NEW.state = 'cancelled' AND OLD.state = 'booked' BEGIN {_count('OLD', '- 1')} END",
    "CREATE TRIGGER place_changed AFTER UPDATE OF starts_at ON bookings"
    f" WHEN NEW.starts_at <> OLD.starts_at BEGIN {_count('OLD', '- 1')} {_count('NEW', '+ 1')} END",
)


def bookings(db: sqlite_utils.Database) -> None:
    """Booked times, one row each, and how many places of a slot are taken.

    The places are counted by triggers and bounded by a constraint, so that nothing can book a slot
    above its places. A ticket says for when it was booked.
    """
    run_script(db, TABLES)
    for trigger in COUNTING:
        db.execute(trigger)
