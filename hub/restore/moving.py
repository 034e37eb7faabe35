"""The last step of a restore, which can be interrupted anywhere and is finished later.

A restored hall is made ready whole in a folder of its own inside the data folder. Giving that
folder its final name is the decision; from then on files only change places, one by one: the
old one aside, the new one in. Whoever takes the folder's lock next finishes what is left.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

STORE = "jiaohao.sqlite"
LOGS = (f"{STORE}-wal", f"{STORE}-shm")
"""What belongs to the old store and must never lie beside the new one."""

DRAFT, READY = "restore.part", "restore.ready"
FILES, ASIDE = "files", "aside"
"""Inside both: the new files, and the name of the folder for the old ones."""


def begin(root: Path) -> Path:
    """An empty private folder for the new files. Raises OSError."""
    shutil.rmtree(root / DRAFT, ignore_errors=True)
    (root / DRAFT).mkdir(mode=0o700)
    (root / DRAFT / FILES).mkdir(mode=0o700)
    return root / DRAFT / FILES


def give_up(root: Path) -> None:
    """Forget a restore that was not decided."""
    shutil.rmtree(root / DRAFT, ignore_errors=True)


def decide(root: Path, aside: str) -> None:
    """From here on the restore happens, whatever is interrupted. Raises OSError."""
    draft = root / DRAFT
    (draft / ASIDE).write_text(aside, encoding="utf-8")
    for path in draft.rglob("*"):
        _sync(path)
    _sync(draft)
    os.rename(draft, root / READY)
    _sync(root)


def is_decided(root: Path) -> bool:
    """Whether a restore was decided and is not finished."""
    return (root / READY).is_dir()


def finish(root: Path) -> Path | None:
    """Carry out a decided restore; where the old files are, None when there were none.

    Does nothing when none is decided. The caller holds the folder's lock. Raises OSError.
    """
    if not is_decided(root):
        return None
    ready = root / READY
    new = _files(ready / FILES)
    aside = root / _aside(ready) if new else None
    for path in new:
        assert aside is not None
        name = path.relative_to(ready / FILES)
        if name.name == STORE:
            for old_log in LOGS:
                _move(root / old_log, aside / old_log)
        _move(root / name, aside / name)
        _move(path, root / name)
    shutil.rmtree(ready)
    _sync(root)
    return aside if aside is not None and aside.exists() else None


def _files(folder: Path) -> list[Path]:
    """The store last: a hub that starts without our help must not find it beside old keys."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(found, key=lambda path: (path.name == STORE, path))


def _aside(ready: Path) -> str:
    return (ready / ASIDE).read_text(encoding="utf-8")


def _move(source: Path, target: Path) -> None:
    """Rename a file, if it is there; both folders are synced."""
    if not source.exists():
        return
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.replace(source, target)
    _sync(target.parent)
    _sync(source.parent)


def _sync(path: Path) -> None:
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
