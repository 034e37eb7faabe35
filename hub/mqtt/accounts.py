"""The broker's password file: one account a device.

It is written here, in mosquitto's own format (`hub.domain.password`), so that no tool has
to be called and no secret ever stands on a command line.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class BrokerAccount(NamedTuple):
    """A user name and its `$7$` hash."""

    user: str
    password_hash: str


def write_password_file(path: Path, accounts: Iterable[BrokerAccount]) -> None:
    """Replace the file in one step; readable by its owner only.

    A reader sees the old file or the new one, never a part. Raises OSError.
    """
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.writelines(f"{user}:{password_hash}\n" for user, password_hash in accounts)
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, path)
