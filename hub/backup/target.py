"""Where backups go: their names, which of them is the newest, and which are old enough to go."""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hub.backup.document import SUFFIX
from hub.backup.faults import told
from hub.errors import SetupError

DEFAULT = "backups"
"""Inside the data folder: better than none, though a dead disk takes both."""

_NAME = re.compile(r"(?P<hall>[a-z0-9-]{1,32})-(?P<at>\d{8}-\d{6})-f(?P<facts>\d+)\.backup")


class Named(NamedTuple):
    """A backup as its name tells it: `at` is `20261125-101500` in the hall's zone."""

    path: Path
    hall: str
    at: str
    facts: int


class Target(NamedTuple):
    """A folder in which each backup gets a name of its own, or one named file."""

    folder: Path
    file: str | None = None

    def final(self, hall: str, made_at: datetime, facts: int) -> Path:
        """The path of the backup that is about to be made."""
        name = self.file or f"{hall}-{made_at:%Y%m%d-%H%M%S}-f{facts}{SUFFIX}"
        return self.folder / name


def parse_target(to: Path | None, root: Path, *, as_folder: bool) -> Target:
    """`--to` as a target: what is a folder, has no suffix or must be one; else a named file."""
    if to is None:
        return Target(root / DEFAULT)
    if as_folder or os.path.isdir(to) or not to.suffix:
        return Target(to)
    return Target(to.parent, to.name)


def made_here(folder: Path, hall: str | None = None) -> list[Named]:
    """The backups of a folder that have names of ours, of one hall or of all."""
    found = [(path, _NAME.fullmatch(path.name)) for path in folder.iterdir() if path.is_file()]
    named = [Named(p, m["hall"], m["at"], int(m["facts"])) for p, m in found if m]
    return sorted(one for one in named if hall in (None, one.hall))


def newest(folder: Path) -> Path:
    """The newest backup of a folder. SetupError when there is none or it cannot be told.

    A restore goes on with higher numbers of facts, so the highest number is the newest; the
    time must say the same.
    """
    with told(folder):
        named = made_here(folder)
    if not named:
        raise SetupError(f"{folder} holds no backup (their names end in {SUFFIX}).")
    halls = sorted({one.hall for one in named})
    if len(halls) > 1:
        raise SetupError(f"{folder} holds backups of {', '.join(halls)}. Name one file of them.")
    by_facts, by_time = max(named, key=_by_facts), max(named, key=_by_time)
    if by_facts != by_time:
        raise SetupError(
            f"Which backup is the newest? {by_facts.path.name} has the last fact, "
            f"{by_time.path.name} the latest time (did a clock jump, or do two hubs write here?). "
            "Name one of them."
        )
    return by_facts.path


def superseded(folder: Path, hall: str, keep: int) -> list[Path]:
    """Backups of a hall beyond the newest `keep`, oldest first.

    Only what is old by its time and by its facts: a clock that jumped or a hall that was put
    back by some days must not cost the newest.
    """
    named = made_here(folder, hall)
    stays = {*sorted(named, key=_by_facts)[-keep:], *sorted(named, key=_by_time)[-keep:]}
    return [one.path for one in named if one not in stays]


def _by_facts(one: Named) -> tuple[int, str]:
    return (one.facts, one.at)


def _by_time(one: Named) -> tuple[str, int]:
    return (one.at, one.facts)
