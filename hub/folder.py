"""The hub's data folder: where each thing lies, and the lock that keeps it to one hub."""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from hub.errors import SetupError
from hub.restore import moving

log = logging.getLogger("hub.folder")


class Folder(NamedTuple):
    """Paths inside one data folder."""

    root: Path

    @property
    def config(self) -> Path:
        return self.root / "hall.toml"

    @property
    def store(self) -> Path:
        return self.root / "jiaohao.sqlite"

    def made_store(self) -> Path:
        """The store of a hall that has been made; SetupError where none has, or it is barred."""
        try:
            there = self.store.exists()
        except PermissionError as error:
            raise SetupError(
                f"{self.root} cannot be read: run this as the hub's own user."
            ) from error
        if not there:
            raise SetupError(
                f"{self.store} does not exist. Write a sample hall with: jiaohao init {self.root}"
            )
        return self.store

    @property
    def broker(self) -> Path:
        return self.root / "broker"

    @property
    def hub_secret(self) -> Path:
        return self.root / "keys" / "hub.secret"

    @property
    def admin_secret(self) -> Path:
        return self.root / "admin.secret"

    @property
    def identity_key(self) -> Path:
        return self.root / "keys" / "identity.key"

    @property
    def voice(self) -> Path:
        """The hall's own recordings; need not be there."""
        return self.root / "voice"

    @property
    def papers(self) -> Path:
        """The hall's own templates; need not be there."""
        return self.root / "papers"

    @property
    def staged(self) -> Path:
        return self.root / "staged"

    @property
    def lock(self) -> Path:
        return self.root / "hub.lock"


def make_private(path: Path) -> None:
    """An empty file that only its owner may read, unless there is one. Raises OSError.

    SQLite gives its log and index beside the store the store's own mode.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


@contextmanager
def locked(folder: Folder) -> Iterator[None]:
    """Hold the folder for one hub; SetupError when another has it, it does not exist or
    cannot be written.

    The lock is the kernel's, so a killed hub leaves none behind. Whoever takes it first
    finishes a restore that was interrupted.
    """
    try:
        fd = os.open(folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError as error:
        raise SetupError(
            f"{folder.root} does not exist. Write a sample hall with: jiaohao init {folder.root}"
        ) from error
    except OSError as error:
        raise SetupError(
            f"{folder.root} cannot be written ({error.strerror}). "
            "Give this user the right to write it, or choose another folder with --data."
        ) from error
    try:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUseError(f"{folder.root} is in use: a hub is running on it.") from None
        _finish_restore(folder.root)
        yield
    finally:
        os.close(fd)


def _finish_restore(root: Path) -> None:
    if not moving.is_decided(root):
        return
    try:
        aside = moving.finish(root)
    except OSError as error:
        raise SetupError(
            f"A restore of {root} was interrupted and cannot be finished: {error}. Nothing is "
            "lost; see to that, then start again."
        ) from error
    log.warning("finished an interrupted restore; what was there is kept in %s", aside)


class InUseError(SetupError):
    """A hub is running on the folder."""
