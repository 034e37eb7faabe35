"""What a disk may refuse while a backup is written or read, in words with the next step."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hub.errors import Unavailable

FULL = "The disk of {place} is full: nothing was kept. Free some space, or choose another place."
READ_ONLY = (
    "{place} cannot be written: its disk is read-only. Mount it for writing, or choose another "
    "place."
)
FORBIDDEN = (
    "{place} cannot be written by this user. Give it the right to write there, or choose another "
    "place."
)
MISSING = "{place} does not exist, or its disk is not mounted."
NO_FOLDER = "{place}: a part of the way there is a file, not a folder."
BROKEN = "{place}: the disk or the network reports a fault ({why}). Try again, or another place."

WORDS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: FORBIDDEN,
    errno.EPERM: FORBIDDEN,
    errno.ENOENT: MISSING,
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: NO_FOLDER,
}
SQLITE_WORDS = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: FORBIDDEN,
}


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Turn what the disk of `place` refuses into Unavailable with the next step."""
    try:
        yield
    except OSError as error:
        words = WORDS.get(error.errno or 0, BROKEN)
        raise Unavailable(words.format(place=place, why=error.strerror)) from error
    except sqlite3.OperationalError as error:
        words = SQLITE_WORDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, BROKEN)
        raise Unavailable(words.format(place=place, why=error)) from error
