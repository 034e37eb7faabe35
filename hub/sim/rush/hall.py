"""The large hall of a rush: fifty windows that serve all, a clerk at each."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hub.first_hall import create_hall
from hub.folder import Folder

WINDOWS = 50
SERVICES = "ABCDEF"
FIRST_CLERK = 1001

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday")


def clerk_of(window: int) -> str:
    """The number of a window's clerk; all have the sample PIN."""
    return str(FIRST_CLERK + window)


def create(root: Path, port: int) -> Folder:
    """A new data folder."""
    folder = Folder(root)
    create_hall(root, sample_pins=True, port=port)
    folder.config.write_text(hall_toml(port), encoding="utf-8")
    with closing(sqlite3.connect(folder.store)) as db, db:
        # Hashing fifty PINs would take seconds and prove nothing.
        db.executemany(
            "INSERT INTO clerks (no, pin_hash) SELECT ?, max(pin_hash) FROM clerks",
            [(clerk_of(no),) for no in range(1, WINDOWS + 1)],
        )
    return folder


def hall_toml(port: int) -> str:
    """Its settings."""
    served = ", ".join(f'"{code}"' for code in SERVICES)
    lines = ["[hall]", 'id = "rush"', 'name = "大集大厅"', "[broker]", f"port = {port}", "[hours]"]
    lines += [f'{day} = ["00:00-24:00"]' for day in _DAYS]
    for code in SERVICES:
        lines += ["[[services]]", f'code = "{code}"', f'name = "业务{code}"']
    for no in range(1, WINDOWS + 1):
        lines += ["[[windows]]", f"no = {no}", f'name = "{no}号窗口"', 'kind = "general"']
        lines += [f"services = [{served}]"]
        lines += ["[[clerks]]", f'no = "{clerk_of(no)}"', f'name = "工号{clerk_of(no)}"']
    return "\n".join(lines) + "\n"
