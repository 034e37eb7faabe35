"""Making one backup: a snapshot, a private draft, its checks, its name."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from hub.backup import document, record
from hub.backup.contents import KeptFile, gather
from hub.backup.copying import OnProgress, Snapshot, copy, open_target
from hub.backup.document import FORMAT, About
from hub.backup.draft import Draft, already_there, draft
from hub.backup.faults import told
from hub.backup.target import DEFAULT, Target
from hub.clock import Clock, SystemClock
from hub.config_reader import read_hall
from hub.errors import SetupError, Unavailable
from hub.folder import Folder
from hub.ownership import give_to_owner
from hub.store import facts
from hub.store.database import is_damage, is_environment
from hub.store.health import damage

SLACK = 1 << 20
"""Bytes for the files beside the store and for what a file system needs itself."""


class Saved(NamedTuple):
    """A finished backup: where, what it says of itself, which files, bytes, seconds."""

    path: Path
    about: About
    kept: tuple[str, ...]
    bytes: int
    seconds: float


class Source(NamedTuple):
    """What is backed up: the folder, its hall's short name and clock."""

    folder: Folder
    hall: str
    clock: Clock


def source(root: Path) -> Source:
    """The data folder as a source. SetupError when it holds no hall.

    A hall.toml with errors is saved as it is: just then a backup is wanted.
    """
    folder = Folder(root)
    folder.made_store()
    try:
        settings = read_hall(folder.config).hall
    except SetupError:
        return Source(folder, "hall", SystemClock("UTC"))
    return Source(folder, settings.id, SystemClock(settings.timezone))


def make(
    of: Source,
    target: Target,
    *,
    force: bool = False,
    every: float | None = None,
    on_progress: OnProgress = lambda done, total: None,
    on_check: Callable[[], None] = lambda: None,
) -> Saved:
    """Make one backup while the hub runs or not.

    Raises SetupError (a person's turn) or Unavailable (the disk); then nothing is left behind.
    """
    started = time.monotonic()
    kept = gather(of.folder.root)
    _check_folder(of.folder, target.folder)
    with closing(_snapshot(of.folder)) as snapshot:
        about = _about(of, snapshot.db)
        final = target.final(of.hall, about.made_at, about.facts)
        if final.exists() and not force:
            raise already_there(final)
        check_room(target.folder, snapshot.bytes() + sum(len(file.body) for file in kept))
        with told(target.folder), draft(target.folder, of.hall) as made:
            _fill(made, snapshot, about, kept, on_progress, on_check)
            size = made.publish(final, force=force)
    if target.folder == of.folder.root / DEFAULT:
        give_to_owner(of.folder.root, target.folder, final)
    saved = Saved(final, about, tuple(f.path for f in kept), size, time.monotonic() - started)
    record.note(
        of.folder.root,
        record.LastBackup(
            file=str(final.absolute()),
            made_at=about.made_at,
            checked_at=about.made_at,
            facts=about.facts,
            bytes=size,
            every=every,
        ),
    )
    return saved


def _check_folder(of: Folder, folder: Path) -> None:
    """Only our own folder is made: another that is missing may be a disk that is not mounted,
    and what is written in its place would be on this one."""
    if folder == of.root / DEFAULT:
        with told(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
    with told(folder):
        there = folder.is_dir()
    if not there:
        raise SetupError(
            f"{folder} does not exist, or its disk is not mounted. Mount it, or make the folder "
            f"once: mkdir -m 700 {folder}"
        )


def _snapshot(folder: Folder) -> Snapshot:
    try:
        return Snapshot(folder.store)
    except sqlite3.Error as error:
        raise _store_fault(folder.store, error) from error


def _about(of: Source, db: sqlite3.Connection) -> About:
    try:
        (tickets,) = db.execute("SELECT count(*) FROM tickets").fetchone()
        (day,) = db.execute("SELECT max(day) FROM days").fetchone()
        last = facts.last_seq(db)
    except sqlite3.Error as error:
        raise _store_fault(of.folder.store, error) from error
    return About(
        format=FORMAT,
        hall=of.hall,
        made_at=_now(of.clock),
        version=metadata.version("jiaohao"),
        facts=last,
        tickets=int(tickets),
        day=day,
    )


def _now(clock: Clock) -> datetime:
    return clock.now().replace(microsecond=0)


def check_room(folder: Path, needed: int) -> None:
    with told(folder):
        free = shutil.disk_usage(folder).free
    if free < needed + SLACK:
        raise Unavailable(
            f"The disk of {folder} is too full: the backup needs {megabytes(needed + SLACK)}, "
            f"{megabytes(free)} are free. Free some space, or choose another place with --to."
        )


def _fill(
    made: Draft,
    snapshot: Snapshot,
    about: About,
    kept: list[KeptFile],
    on_progress: OnProgress,
    on_check: Callable[[], None],
) -> None:
    with closing(open_target(made.path)) as target:
        try:
            copy(snapshot, target, on_progress)
            document.write(target, about, kept)
            on_check()
            faults = damage(target, full=True)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            faults = [str(error)]
    if faults:
        raise SetupError(
            f"The store is damaged, so its copy was not kept: {'; '.join(faults)}. "
            "Look at it with: jiaohao doctor --full; restore the last good backup."
        )


def _store_fault(store: Path, error: sqlite3.Error) -> Exception:
    if is_environment(error) and not is_damage(error):
        return Unavailable(
            f"{store} cannot be read ({error}): run this as the hub's own user, and try again."
        )
    return SetupError(f"{store} cannot be read: {error}. Look at it with: jiaohao doctor")


def megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{size / 1_000_000:.1f} MB"
