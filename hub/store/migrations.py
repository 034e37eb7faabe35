"""The schema, by named steps that are applied once and in order.

Times are TEXT in ISO 8601 with offset, days `YYYY-MM-DD`, durations whole seconds.
What must never happen twice is a constraint here, not a check elsewhere.

Each index is a page more to write at every commit: there is none that no query needs, small
rows that are read by their owner live in its order (WITHOUT ROWID), rows with large bodies in
order of arrival (a large body in a WITHOUT ROWID table would need a page of its own).

A released step is never edited: files made by it are out there (`tests/databases` keeps one
of each release). The step's name says what it changes.
"""

from __future__ import annotations

import sqlite_utils
from sqlite_utils.migrations import Migrations

migrations = Migrations("jiaohao")

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


def _run(db: sqlite_utils.Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations()
def first_schema(db: sqlite_utils.Database) -> None:
    """Everything that the first journey needs."""
    for script in (ENGINE, DEVICES, STAFF, TICKETS, CASES):
        _run(db, script)


LEAN = """
CREATE TABLE early_tokens (token TEXT PRIMARY KEY, ticket_id INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
INSERT INTO early_tokens SELECT token, id FROM tickets;

CREATE TABLE lean_tickets (
    id INTEGER PRIMARY KEY, day TEXT NOT NULL REFERENCES days, number TEXT NOT NULL,
    service TEXT NOT NULL, state TEXT NOT NULL, priority TEXT NOT NULL,
    issued_at TEXT NOT NULL, since TEXT NOT NULL, ended_at TEXT,
    token TEXT NOT NULL, language TEXT NOT NULL, device TEXT NOT NULL,
    items TEXT NOT NULL DEFAULT '[]', theme TEXT,
    window INTEGER, clerk TEXT, call_no INTEGER, times INTEGER NOT NULL DEFAULT 0,
    returns INTEGER NOT NULL DEFAULT 0, overtaken INTEGER NOT NULL DEFAULT 0,
    stick_window INTEGER, stick_clerk TEXT, stick_until TEXT,
    back_at TEXT, note TEXT NOT NULL DEFAULT '',
    masked_name TEXT NOT NULL DEFAULT '',
    person_key TEXT, name_sealed BLOB, number_sealed BLOB,
    printed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (day, number)
) STRICT;
INSERT INTO lean_tickets SELECT *, EXISTS (SELECT 1 FROM jobs WHERE ticket_id = tickets.id
    AND state IN ('printed', 'unconfirmed') AND kind = 'PrintJob'
    AND json_extract(CAST(body AS TEXT), '$.paper.template') = 'ticket') FROM tickets;
DROP TABLE tickets;
ALTER TABLE lean_tickets RENAME TO tickets;
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

DROP INDEX one_open_period;

CREATE TABLE lean_jobs (
    id INTEGER PRIMARY KEY, secret TEXT NOT NULL, device TEXT NOT NULL, kind TEXT NOT NULL,
    body BLOB NOT NULL, ticket_id INTEGER, created_at TEXT NOT NULL,
    valid_until TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, sent_at TEXT, ended_at TEXT
) STRICT;
INSERT INTO lean_jobs (secret, device, kind, body, ticket_id, created_at, valid_until,
    state, reason, sent_at, ended_at)
    SELECT id, device, kind, x'', ticket_id, created_at, valid_until,
    CASE WHEN ended_at IS NULL THEN 'expired' ELSE state END, reason, sent_at,
    coalesce(ended_at, created_at) FROM jobs ORDER BY created_at, id;
DROP TABLE jobs;
ALTER TABLE lean_jobs RENAME TO jobs;
CREATE INDEX jobs_due ON jobs (sent_at) WHERE ended_at IS NULL;

CREATE TABLE queues (
    service TEXT NOT NULL, priority TEXT NOT NULL,
    free INTEGER NOT NULL DEFAULT 0, named INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (service, priority)
) STRICT, WITHOUT ROWID;
INSERT INTO queues SELECT service, priority, sum(stick_until IS NULL), sum(stick_until IS NOT NULL)
    FROM tickets WHERE state = 'waiting' GROUP BY 1, 2;
"""

JOINED = """INSERT INTO queues VALUES (NEW.service, NEW.priority,
    NEW.stick_until IS NULL, NEW.stick_until IS NOT NULL)
    ON CONFLICT (service, priority)
    DO UPDATE SET free = free + excluded.free, named = named + excluded.named;"""

LEFT = """UPDATE queues SET free = free - (OLD.stick_until IS NULL),
    named = named - (OLD.stick_until IS NOT NULL)
    WHERE service = OLD.service AND priority = OLD.priority;"""

COUNTING = (
    f"CREATE TRIGGER queue_begun AFTER INSERT ON tickets WHEN NEW.state = 'waiting'"
    f" BEGIN {JOINED} END",
    f"CREATE TRIGGER queue_joined AFTER UPDATE OF state, service, priority, stick_until ON tickets"
    f" WHEN NEW.state = 'waiting' BEGIN {JOINED} END",
    f"CREATE TRIGGER queue_left AFTER UPDATE OF state, service, priority, stick_until ON tickets"
    f" WHEN OLD.state = 'waiting' BEGIN {LEFT} END",
)


@migrations()
def lean_commits(db: sqlite_utils.Database) -> None:
    """A ticket's commit writes a third fewer pages, and none at random in an old, large file.

    Tokens and job ids name their row, so they need no index; codes given before are still
    found in `early_tokens`. Jobs that are open have a station's old id: they end here, as
    would a slip of a minute ago. Whether a slip came out is told by its ticket, so that jobs
    can be forgotten. How many wait is counted by triggers: nobody can forget to, and it
    costs the same however many wait.
    """
    _run(db, LEAN)
    for trigger in COUNTING:
        db.execute(trigger)


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


@migrations()
def overtakes_as_marks(db: sqlite_utils.Database) -> None:
    """A call costs the same however many it overtakes.

    It leaves one mark at its ticket's place in each class that it overtook, instead of counting
    one more in every row. While a ticket waits freely it was overtaken as often as its column
    says and as there are marks behind it: what was marked before it came is taken out of the
    column (`tickets.insert`, a trigger), what was marked until it leaves is added. Within one
    value of the column the oldest was overtaken most often, so the index finds whom the cap
    lets go first.
    """
    _run(db, MARKS)
    db.execute(MARKING)


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


@migrations()
def lean_history(db: sqlite_utils.Database) -> None:
    """Years of tickets take two thirds of the room, and no index of random names grows with them.

    A fact says each thing once, in columns, which is less than half of its wire form. A
    question for a rating is found by the row that its name begins with, as tickets and jobs
    are; names given before are still found in `early_ratings`.
    """
    _run(db, FACTS_IN_COLUMNS)
    _run(db, QUESTIONS_BY_ROW)
