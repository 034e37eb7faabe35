"""Restoring a hall: checked first, made ready beside what is there, then put in its place."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hub.backup import document
from hub.backup.checking import check
from hub.backup.copying import open_target, read_only
from hub.backup.document import About
from hub.backup.faults import told
from hub.backup.making import check_room
from hub.bootstrap import build_engine
from hub.config_reader import read_hall
from hub.engine import Engine
from hub.errors import SetupError, Unavailable
from hub.folder import Folder, InUseError, locked, make_private
from hub.handlers.gap import Gap, default_numbers, leave_gap
from hub.ownership import give_to_owner
from hub.restore import moving
from hub.secrets import write_private
from hub.store import days, facts, queue, tickets


class Standing(NamedTuple):
    """Where a hall stands: its last business day and whether it is open, its last fact, and
    who waits or is at a window."""

    day: str | None
    open: bool
    facts: int
    waiting: int
    at_windows: int


class Restored(NamedTuple):
    """What was restored, at what time, with what gap, and where the old files are."""

    about: About
    now: datetime
    standing: Standing
    gap: Gap | None
    aside: Path | None


def restore(
    backup: Path,
    root: Path,
    *,
    force: bool = False,
    numbers: int | None = None,
    config: Path | None = None,
) -> Restored:
    """Put a hall back from a backup.

    `numbers`: ticket numbers left out of each service; None: by the backup's age; 0: nothing
    happened after the backup, so nothing is left out. `config`: a hall.toml instead of the one in
    the backup. Raises SetupError or Unavailable; then the folder is as it was.
    """
    about = check(backup)
    with told(root):
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = Folder(root)
    try:
        with locked(folder):
            _check_empty(folder, force)
            with told(root):
                return _restore(backup, about, folder, numbers, config)
    except InUseError as error:
        raise SetupError(f"{error} Stop it first, then restore.") from error


def _check_empty(folder: Folder, force: bool) -> None:
    if not force and (folder.store.exists() or folder.config.exists()):
        raise SetupError(
            f"{folder.root} holds a hall already. To put the backup in its place use --force: what "
            "is there is kept in a folder beside it. Or choose another folder with --data."
        )


def _restore(
    backup: Path, about: About, folder: Folder, numbers: int | None, config: Path | None
) -> Restored:
    check_room(folder.root, backup.stat().st_size)
    draft = Folder(moving.begin(folder.root))
    try:
        _unpack(backup, draft)
        _settle_config(draft, config)
        with closing(_Opened(draft)) as opened:
            gap = None if numbers == 0 else opened.leave_gap(about.made_at, numbers)
            now, standing = opened.engine.clock.now(), opened.standing()
        made = draft.root.parent
        give_to_owner(folder.root, folder.lock, made, *made.rglob("*"))
        moving.decide(folder.root, _aside_name(folder.root, now))
    except BaseException:
        moving.give_up(folder.root)
        raise
    return Restored(about, now, standing, gap, _finish(folder.root))


def _finish(root: Path) -> Path | None:
    try:
        aside = moving.finish(root)
    except OSError as error:
        raise Unavailable(
            f"The backup is taken in, but not all of it is in its place yet: {error}. Nothing is "
            "lost; the next start of the hub finishes it."
        ) from error
    if aside is not None:
        give_to_owner(root, aside, *aside.rglob("*"))
    return aside


def _unpack(backup: Path, draft: Folder) -> None:
    with read_only(backup) as db:
        files = document.files(db)
    make_private(draft.store)
    shutil.copyfile(backup, draft.store)
    with closing(open_target(draft.store)) as db:
        document.strip(db)
    for file in files:
        path = draft.root / file.path
        if not path.resolve().is_relative_to(draft.root.resolve()):
            raise SetupError(f"{backup} names a file outside the hall: {file.path}.")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, file.body)


def _settle_config(draft: Folder, config: Path | None) -> None:
    if config is not None:
        read_hall(config)
        shutil.copyfile(config, draft.config)
    try:
        read_hall(draft.config)
    except SetupError as error:
        raise SetupError(
            f"The settings in the backup cannot be used, so nothing was restored. Give a right "
            f"hall.toml with --config. {error}"
        ) from error


class _Opened:
    """The hall in the draft, migrated to this program's schema."""

    def __init__(self, draft: Folder) -> None:
        self.engine: Engine = build_engine(draft)

    def leave_gap(self, made_at: datetime, numbers: int | None) -> Gap:
        engine = self.engine
        engine.db.execute("BEGIN IMMEDIATE")
        work = engine.own_work()
        if numbers is None:
            numbers = default_numbers(work, made_at)
        gap = leave_gap(work, made_at, numbers)
        engine.db.execute("COMMIT")
        return gap

    def standing(self) -> Standing:
        db = self.engine.db
        name = days.last(db)
        day = None if name is None else days.read(db, name)
        return Standing(
            day=name,
            open=day is not None and day.closed_at is None,
            facts=facts.last_seq(db),
            waiting=sum(queue.counts(db).values()),
            at_windows=len(tickets.at_windows(db)),
        )

    def close(self) -> None:
        # One file and no log beside it, so that it can be put in its place in one step.
        self.engine.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.db.close()


def _aside_name(root: Path, now: datetime) -> str:
    name = f"before-restore-{now:%Y%m%d-%H%M%S}"
    taken = [path.name for path in root.glob(f"{name}*")]
    return name if not taken else f"{name}-{len(taken) + 1}"
