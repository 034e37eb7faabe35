"""Bad ratings by when they were given."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

INDEX = "CREATE INDEX ratings_bad ON ratings (rated_at) WHERE level <= 2;"


def bad_ratings(db: sqlite_utils.Database) -> None:
    """For the alert of a day, which counts ratings of earlier visits too. Good ratings cost as
    before."""
    run_script(db, INDEX)
