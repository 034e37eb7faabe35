"""Catalogues that are not published yet, and what was done to them."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

DRAFTS = """
CREATE TABLE catalogue_drafts (
    id INTEGER PRIMARY KEY, base INTEGER NOT NULL, stage TEXT NOT NULL, note TEXT NOT NULL,
    items INTEGER NOT NULL, themes INTEGER NOT NULL, sha256 TEXT NOT NULL, publish_at TEXT,
    version INTEGER UNIQUE REFERENCES catalogues, ended_at TEXT, body BLOB NOT NULL
) STRICT;
CREATE INDEX catalogue_drafts_open ON catalogue_drafts (id) WHERE ended_at IS NULL;
CREATE INDEX catalogue_drafts_due ON catalogue_drafts (publish_at) WHERE stage = 'scheduled';

CREATE TABLE catalogue_steps (
    draft_id INTEGER NOT NULL REFERENCES catalogue_drafts, nr INTEGER NOT NULL,
    move TEXT NOT NULL, at TEXT NOT NULL, device TEXT NOT NULL, clerk TEXT, level TEXT,
    reason TEXT NOT NULL, PRIMARY KEY (draft_id, nr)
) STRICT, WITHOUT ROWID;
"""


def catalogue_drafts(db: sqlite_utils.Database) -> None:
    """A catalogue may be drafted, submitted, approved and published at a time.

    The body is the last column: a list of drafts reads none. What was done to a draft stays
    with who did it; a published draft's body is its version's.
    """
    run_script(db, DRAFTS)
