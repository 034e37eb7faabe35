"""Less room for the years."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

FACTS_IN_COLUMNS = """
CREATE TABLE lean_facts (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, ticket TEXT, window INTEGER,
    service TEXT, clerk TEXT, device TEXT, fields TEXT
) STRICT;
INSERT INTO lean_facts
    SELECT seq, kind, at, json_extract(told, '$.ticket'), json_extract(told, '$.window'),
    json_extract(told, '$.service'), json_extract(told, '$.clerk'),
    json_extract(told, '$.device'), json_extract(told, '$.fields')
    FROM (SELECT seq, kind, at, CAST(body AS TEXT) AS told FROM facts) ORDER BY seq;
DROP TABLE facts;
ALTER TABLE lean_facts RENAME TO facts;
"""

QUESTIONS_BY_ROW = """
CREATE TABLE early_ratings (name TEXT PRIMARY KEY, request INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
INSERT INTO early_ratings SELECT id, rowid FROM rating_requests;

CREATE TABLE lean_ratings (
    id INTEGER PRIMARY KEY, request INTEGER NOT NULL UNIQUE REFERENCES rating_requests,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5), tags TEXT NOT NULL,
    text TEXT NOT NULL, source TEXT NOT NULL, device TEXT NOT NULL, rated_at TEXT NOT NULL,
    previous_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
INSERT INTO lean_ratings SELECT r.id, q.rowid, level, tags, text, source, device, rated_at,
    previous_hash, hash FROM ratings r JOIN rating_requests q ON q.id = r.request ORDER BY r.id;
DROP TABLE ratings;
ALTER TABLE lean_ratings RENAME TO ratings;

CREATE TABLE lean_requests (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, day TEXT NOT NULL,
    ticket_id INTEGER NOT NULL REFERENCES tickets, case_id INTEGER REFERENCES cases,
    window INTEGER NOT NULL, clerk TEXT NOT NULL, subject TEXT NOT NULL,
    asked_at TEXT NOT NULL, pad_until TEXT NOT NULL, open_until TEXT NOT NULL,
    closed_at TEXT, close_reason TEXT
) STRICT;
INSERT INTO lean_requests SELECT rowid, * FROM rating_requests;
DROP TABLE rating_requests;
ALTER TABLE lean_requests RENAME TO rating_requests;
CREATE INDEX rating_requests_ticket ON rating_requests (ticket_id);
CREATE INDEX rating_requests_day ON rating_requests (day);
CREATE INDEX rating_requests_open ON rating_requests (pad_until) WHERE closed_at IS NULL;
"""


def lean_history(db: sqlite_utils.Database) -> None:
    """Years of tickets take two thirds of the room, and no index of random names grows with them.

    A fact says each thing once, in columns, which is less than half of its wire form. A
    question for a rating is found by the row that its name begins with, as tickets and jobs
    are; names given before are still found in `early_ratings`.
    """
    run_script(db, FACTS_IN_COLUMNS)
    run_script(db, QUESTIONS_BY_ROW)
