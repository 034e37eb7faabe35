"""The data folder's own note of its newest backup, for `jiaohao doctor`."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from hub.folder import make_private
from hub.ownership import give_to_owner

NAME = "last-backup.json"


class LastBackup(msgspec.Struct, frozen=True):
    """The newest backup. `checked_at`: until when it is known that nothing has changed since.

    `every` is the interval of a repeated backup in seconds, None for a single one.
    """

    file: str
    made_at: datetime
    checked_at: datetime
    facts: int
    bytes: int
    every: float | None = None


_decoder = msgspec.json.Decoder(LastBackup)


def note(root: Path, last: LastBackup) -> None:
    """Remember it; a folder that cannot be written only means that the doctor does not know."""
    draft = root / f".{NAME}.part"
    with suppress(OSError):
        draft.unlink(missing_ok=True)
        make_private(draft)
        draft.write_bytes(msgspec.json.encode(last) + b"\n")
        give_to_owner(root, draft)
        os.replace(draft, root / NAME)


def last(root: Path) -> LastBackup | None:
    """What was noted; None when nothing was, or it cannot be read."""
    try:
        return _decoder.decode((root / NAME).read_bytes())
    except (OSError, msgspec.DecodeError):
        return None
