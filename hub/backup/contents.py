"""What a backup holds beside the store: the table of files, and reading them.

Left out is what the hub makes again by itself (`broker/`, its lock, staged catalogues, which
are in the store once published) and earlier backups.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hub.errors import SetupError


class Kept(NamedTuple):
    """Files that a backup holds: a pattern inside the data folder, and why."""

    pattern: str
    why: str


KEPT = (
    Kept("hall.toml", "the settings"),
    Kept("policy.toml", "the policies of the routing"),
    Kept("papers/*.toml", "the hall's own templates of papers"),
    Kept("keys/identity.key", "without it sealed names and numbers can never be read again"),
    Kept("keys/*", "the hub's own secret at the broker"),
    Kept("admin.secret", "the command line's secret"),
    Kept("photos/*", "clerks' photos, where they lie in the data folder"),
)

MOST_BYTES = 64 * 1024 * 1024
"""Files beside the store are read whole; more than this is no settings and no photos."""


class KeptFile(NamedTuple):
    """One file: `path` inside the data folder with `/`, and its bytes."""

    path: str
    body: bytes


def gather(root: Path) -> list[KeptFile]:
    """Every kept file that is there, each once. SetupError when one cannot be read."""
    found = {path for kept in KEPT for path in root.glob(kept.pattern) if path.is_file()}
    files = [_read(root, path) for path in sorted(found)]
    size = sum(len(file.body) for file in files)
    if size > MOST_BYTES:
        largest = max(files, key=lambda file: len(file.body))
        raise SetupError(
            f"{size // 1_000_000} MB of files lie beside the store; a backup takes at most "
            f"{MOST_BYTES // 1_000_000} MB of them. Move {root / largest.path} elsewhere."
        )
    return files


def _read(root: Path, path: Path) -> KeptFile:
    try:
        return KeptFile(path.relative_to(root).as_posix(), path.read_bytes())
    except OSError as error:
        raise SetupError(
            f"{path} cannot be read ({error.strerror}): run this as the hub's own user."
        ) from error
