"""The data folder: its settings, its rights, its secrets."""

from __future__ import annotations

import os
from pathlib import Path

from hub.config_reader import read_warnings
from hub.doctor.finding import Check, Finding, SkippedError, fail, ok, warn
from hub.doctor.site import Site
from hub.errors import SetupError
from hub.restore.moving import is_decided

OTHERS = 0o077
OTHERS_WRITE = 0o022
SECRETS = ("admin.secret", "keys/*", "jiaohao.sqlite*", "broker/passwd", "backups/*")
"""Who reads one of these can be the hub, or read people's names."""


def settings(site: Site) -> Finding:
    hall = site.hall_or_error
    if isinstance(hall, SetupError):
        return fail(str(hall), f"put it right and look again: jiaohao check --data {_root(site)}")
    odd = read_warnings(site.folder.config, hall)
    if odd:
        return warn("; ".join(str(one) for one in odd), f"look: jiaohao check --data {_root(site)}")
    counts = f"{len(hall.services)} services, {len(hall.windows)} windows"
    return ok(f"hall “{hall.hall.id}”: {counts}, {len(hall.clerks)} clerks")


def folder(site: Site) -> Finding:
    root = _root(site)
    if not root.is_dir():
        return fail(f"{root} does not exist", f"write a sample hall: jiaohao init {root}")
    if not os.access(root, os.W_OK | os.X_OK):
        return fail(
            f"{root} cannot be written by this user",
            "run this as the hub's own user, or give it the right to write there",
        )
    if is_decided(root):
        return warn("a restore was interrupted", "start the hub: it finishes it")
    if root.stat().st_mode & OTHERS_WRITE:
        return warn(f"others may write {root}", f"chmod go-w {root}")
    return ok(f"{root.absolute()} can be written")


def secrets(site: Site) -> Finding:
    root = _root(site)
    found = [path for pattern in SECRETS for path in sorted(root.glob(pattern)) if path.is_file()]
    if not found:
        raise SkippedError("there are none")
    if site.folder.store.exists() and not site.folder.identity_key.exists():
        return fail(
            "keys/identity.key is missing: sealed names and numbers cannot be read without it",
            "take it from a backup before the hub starts, which would make another",
        )
    exposed = [path for path in found if path.stat().st_mode & OTHERS]
    if exposed:
        names = " ".join(str(path) for path in exposed)
        return fail(f"others may read {', '.join(_short(root, exposed))}", f"chmod go= {names}")
    return ok(f"{len(found)} files, for the hub's user alone")


def _short(root: Path, paths: list[Path]) -> list[str]:
    return [str(path.relative_to(root)) for path in paths]


def _root(site: Site) -> Path:
    return site.folder.root


CHECKS = (
    Check("settings", "`hall.toml` can be read and has no error", settings),
    Check("folder", "the data folder can be written, and by nobody else", folder),
    Check("secrets", "store, keys, secrets and backups are for the hub's user alone", secrets),
)
