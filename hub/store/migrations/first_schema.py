"""The schema of the first journey."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

ENGINE = """
CREATE TABLE requests (
    id INTEGER PRIMARY KEY, device TEXT NOT NULL, request_id TEXT NOT NULL, at TEXT NOT NULL,
    reply BLOB NOT NULL, UNIQUE (device, request_id)
) STRICT;

CREATE TABLE facts (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, day TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE jobs (
    id TEXT PRIMARY KEY, device TEXT NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL,
    ticket_id INTEGER, created_at TEXT NOT NULL, valid_until TEXT NOT NULL,
    state TEXT NOT NULL, reason TEXT, sent_at TEXT, ended_at TEXT
) STRICT;
CREATE INDEX jobs_due ON jobs (sent_at) WHERE ended_at IS NULL;

CREATE TABLE alerts (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, since TEXT NOT NULL,
    device TEXT, window INTEGER, ended_at TEXT
) STRICT;
CREATE INDEX alerts_open ON alerts (since) WHERE ended_at IS NULL;
"""

DEVICES = """
CREATE TABLE devices (
    name TEXT PRIMARY KEY, kind TEXT NOT NULL, window INTEGER, password_hash TEXT NOT NULL,
    added_at TEXT NOT NULL, paired_at TEXT, code_valid_until TEXT, removed_at TEXT
) STRICT;

CREATE TABLE presence (
    device TEXT PRIMARY KEY, online INTEGER NOT NULL, version TEXT NOT NULL,
    health BLOB NOT NULL, since TEXT NOT NULL
) STRICT;
"""

STAFF = """
CREATE TABLE clerks (
    no TEXT PRIMARY KEY, pin_hash TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0,
    locked_until TEXT
) STRICT;

CREATE TABLE sessions (
    device TEXT PRIMARY KEY, clerk TEXT NOT NULL UNIQUE, window INTEGER NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE windows (
    no INTEGER PRIMARY KEY, status TEXT NOT NULL, pause TEXT, since TEXT,
    pause_after TEXT, back_at TEXT
) STRICT;
"""

TICKETS = """
CREATE TABLE days (
    day TEXT PRIMARY KEY, opened_at TEXT NOT NULL, closed_at TEXT,
    last_call_no INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE numbers (
    day TEXT NOT NULL, service TEXT NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (day, service)
) STRICT;

CREATE TABLE tickets (
    id INTEGER PRIMARY KEY, day TEXT NOT NULL REFERENCES days, number TEXT NOT NULL,
    service TEXT NOT NULL, state TEXT NOT NULL, priority TEXT NOT NULL,
    issued_at TEXT NOT NULL, since TEXT NOT NULL, ended_at TEXT,
    token TEXT NOT NULL UNIQUE, language TEXT NOT NULL, device TEXT NOT NULL,
    items TEXT NOT NULL DEFAULT '[]', theme TEXT,
    window INTEGER, clerk TEXT, call_no INTEGER, times INTEGER NOT NULL DEFAULT 0,
    returns INTEGER NOT NULL DEFAULT 0, overtaken INTEGER NOT NULL DEFAULT 0,
    stick_window INTEGER, stick_clerk TEXT, stick_until TEXT,
    back_at TEXT, note TEXT NOT NULL DEFAULT '',
    masked_name TEXT NOT NULL DEFAULT '',
    person_key TEXT, name_sealed BLOB, number_sealed BLOB,
    UNIQUE (day, number)
) STRICT;
CREATE UNIQUE INDEX one_ticket_per_window ON tickets (window)
    WHERE state IN ('called', 'serving');
CREATE INDEX waiting_free ON tickets (service, priority, since, id)
    WHERE state = 'waiting' AND stick_until IS NULL;
CREATE INDEX waiting_named ON tickets (service, since, id)
    WHERE state = 'waiting' AND stick_until IS NOT NULL;
CREATE INDEX waiting_overtaken ON tickets (service, overtaken)
    WHERE state = 'waiting' AND overtaken > 0;
CREATE INDEX tickets_aside ON tickets (state, service, since)
    WHERE state IN ('parked', 'no_show');
CREATE INDEX tickets_back ON tickets (back_at)
    WHERE state = 'parked' AND back_at IS NOT NULL;
CREATE INDEX tickets_known ON tickets (day) WHERE number_sealed IS NOT NULL;
CREATE INDEX tickets_person ON tickets (person_key, day, service) WHERE person_key IS NOT NULL;

CREATE TABLE periods (
    ticket_id INTEGER NOT NULL REFERENCES tickets, nr INTEGER NOT NULL,
    state TEXT NOT NULL, move TEXT NOT NULL, began_at TEXT NOT NULL, ended_at TEXT,
    service TEXT NOT NULL, window INTEGER, clerk TEXT, reason TEXT,
    PRIMARY KEY (ticket_id, nr)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_open_period ON periods (ticket_id) WHERE ended_at IS NULL;

CREATE TABLE calls (
    day TEXT NOT NULL, call_no INTEGER NOT NULL, ticket_id INTEGER NOT NULL REFERENCES tickets,
    window INTEGER NOT NULL, clerk TEXT NOT NULL, at TEXT NOT NULL, times INTEGER NOT NULL,
    last_at TEXT NOT NULL, rule TEXT NOT NULL, reason BLOB NOT NULL,
    shown_at TEXT, shown_times INTEGER NOT NULL DEFAULT 0,
    said_at TEXT, said_times INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, call_no)
) STRICT;
CREATE INDEX calls_ticket ON calls (ticket_id, call_no);

CREATE TABLE undo_offers (
    window INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets,
    move TEXT NOT NULL, until TEXT NOT NULL, before BLOB NOT NULL
) STRICT;

CREATE TABLE service_times (
    service TEXT NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL, total_s INTEGER NOT NULL,
    total_sq INTEGER NOT NULL, PRIMARY KEY (day, service)
) STRICT, WITHOUT ROWID;
"""

CASES = """
CREATE TABLE catalogues (
    version INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, published_at TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE case_numbers (
    prefix TEXT PRIMARY KEY, last INTEGER NOT NULL
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY, case_no TEXT NOT NULL UNIQUE, day TEXT NOT NULL,
    ticket_id INTEGER NOT NULL REFERENCES tickets, item TEXT NOT NULL, item_name TEXT NOT NULL,
    catalogue INTEGER NOT NULL, outcome TEXT NOT NULL, findings BLOB NOT NULL,
    supplement_by TEXT, note TEXT NOT NULL DEFAULT '', registered_at TEXT NOT NULL,
    clerk TEXT NOT NULL, window INTEGER NOT NULL, deadline TEXT,
    provisional INTEGER NOT NULL DEFAULT 0, withdrawn_at TEXT, withdrawn_reason TEXT
) STRICT;
CREATE INDEX cases_ticket ON cases (ticket_id);
CREATE INDEX cases_day ON cases (day, outcome);

CREATE TABLE rating_requests (
    id TEXT PRIMARY KEY, day TEXT NOT NULL, ticket_id INTEGER NOT NULL REFERENCES tickets,
    case_id INTEGER REFERENCES cases, window INTEGER NOT NULL, clerk TEXT NOT NULL,
    subject TEXT NOT NULL, asked_at TEXT NOT NULL, pad_until TEXT NOT NULL,
    open_until TEXT NOT NULL, closed_at TEXT, close_reason TEXT
) STRICT;
CREATE INDEX rating_requests_ticket ON rating_requests (ticket_id);
CREATE INDEX rating_requests_day ON rating_requests (day);
CREATE INDEX rating_requests_open ON rating_requests (pad_until) WHERE closed_at IS NULL;

CREATE TABLE ratings (
    id INTEGER PRIMARY KEY, request TEXT NOT NULL UNIQUE REFERENCES rating_requests,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5), tags TEXT NOT NULL,
    text TEXT NOT NULL, source TEXT NOT NULL, device TEXT NOT NULL, rated_at TEXT NOT NULL,
    previous_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
"""


def first_schema(db: sqlite_utils.Database) -> None:
    """Everything that the first journey needs."""
    for script in (ENGINE, DEVICES, STAFF, TICKETS, CASES):
        run_script(db, script)
