"""A window's devices are found by its number."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

INDEX = """
CREATE INDEX devices_window ON devices (window, name) WHERE removed_at IS NULL;
"""


def devices_by_window(db: sqlite_utils.Database) -> None:
    """Each answer to a clerk tells of the devices at the window: they were looked for among all
    of the hall. Devices are hardly ever written, so the index is no page more at a commit."""
    run_script(db, INDEX)
