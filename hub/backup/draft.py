"""A private file under a temporary name that becomes the backup in one step, or vanishes."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hub.errors import SetupError

OTHERS = 0o077


class Draft:
    """The file being written; `publish` gives it its name."""

    def __init__(self, path: Path, fd: int) -> None:
        self.path = path
        self._fd = fd
        self.published = False

    def publish(self, final: Path, *, force: bool) -> int:
        """Sync it and name it `final`, in the same folder; its size in bytes.

        SetupError when there is such a file and `force` is not given.
        """
        os.fsync(self._fd)
        if final.exists() and not force:
            raise already_there(final)
        os.replace(self.path, final)
        self.published = True
        sync_folder(final.parent)
        return os.fstat(self._fd).st_size


@contextmanager
def draft(folder: Path, name: str) -> Iterator[Draft]:
    """An empty file `.{name}.part` of mode 0600; removed unless it is published.

    One at a time: SetupError while another process writes its own. What a killed process
    left behind is used again. SetupError on a disk that keeps no modes.
    """
    path = folder / f".{name}.part"
    fd = _open_alone(path)
    try:
        os.ftruncate(fd, 0)
        _make_private(path, fd)
        made = Draft(path, fd)
        try:
            yield made
        finally:
            if not made.published:
                path.unlink(missing_ok=True)
    finally:
        os.close(fd)


def already_there(final: Path) -> SetupError:
    """The refusal to write over a file."""
    return SetupError(f"{final} exists already. Choose another name, or overwrite it with --force.")


def sync_folder(folder: Path) -> None:
    """Make names in a folder survive a power cut, where its file system can."""
    fd = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems know no such thing
            os.fsync(fd)
    finally:
        os.close(fd)


def _open_alone(path: Path) -> int:
    while True:
        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            raise SetupError(
                f"Another backup of this hall is being written to {path.parent}. Wait for it, or "
                "choose another place with --to."
            ) from None
        except OSError:
            return fd  # a file system without locks: nobody else writes there, we must hope
        # Whoever held the lock before us may have given the file its final name by now.
        with suppress(FileNotFoundError):
            if os.stat(path).st_ino == os.fstat(fd).st_ino:
                return fd
        os.close(fd)


def _make_private(path: Path, fd: int) -> None:
    with suppress(PermissionError):  # FAT and its like; what counts is the mode that stands there
        os.fchmod(fd, 0o600)
    if os.fstat(fd).st_mode & OTHERS:
        path.unlink(missing_ok=True)
        raise SetupError(
            f"{path.parent} keeps no file modes, so everybody on this machine could read the "
            "backup, which holds personal data. Mount it with fmask=0177,dmask=0077 (FAT, exFAT) "
            "or file_mode=0600 (CIFS), or choose another place."
        )
