"""Whether a file is a whole backup that this program can restore."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import msgspec

from hub.backup import document
from hub.backup.copying import read_only
from hub.backup.document import FORMAT, About
from hub.backup.faults import told
from hub.errors import SetupError
from hub.store import catalogue
from hub.store.health import damage, steps


def check(path: Path) -> About:
    """What the backup says of itself, after all of it was read and compared.

    Raises SetupError: no such file, no backup, damaged, or made by a newer program.
    """
    if not os.path.isfile(path):
        raise SetupError(f"{path} is no file. Name a backup, or the folder that holds them.")
    if not os.access(path, os.R_OK):  # SQLite says less about it
        raise SetupError(f"{path} cannot be read by this user: run this as its owner.")
    try:
        with told(path), read_only(path) as db:
            return _check(path, db)
    except sqlite3.DatabaseError as error:
        raise SetupError(
            f"{path} is damaged, or no backup of Jiaohao: {error}. Name another file."
        ) from error


def _check(path: Path, db: sqlite3.Connection) -> About:
    if not document.is_backup(db):
        raise SetupError(
            f"{path} was not made by jiaohao backup: it may be a store, but the hall's settings "
            "and keys are not in it. Name another file."
        )
    if faults := _faults(db):
        raise SetupError(f"{path} is damaged: {'; '.join(faults)}. Restore an older backup.")
    try:
        about = document.about(db)
    except msgspec.DecodeError as error:
        raise SetupError(f"{path} is damaged: {error}. Restore an older backup.") from error
    unknown = steps(db).unknown
    if about.format > FORMAT or unknown:
        raise SetupError(
            f"{path} was made by Jiaohao {about.version}, which is newer than this program "
            f"({', '.join(unknown) or 'its format'} is unknown here). Install that version first."
        )
    return about


def _faults(db: sqlite3.Connection) -> list[str]:
    try:
        return damage(db, full=True) or [
            *(f"{name} is not what was written" for name in document.broken_files(db)),
            *(f"catalogue {number} is not what was published" for number in catalogue.broken(db)),
        ]
    except sqlite3.DatabaseError as error:  # a body's pages are read only now
        return [str(error)]
