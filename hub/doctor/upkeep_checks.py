"""What keeps a hall going over the years: backups, and programs of a known age."""

from __future__ import annotations

import platform
import sqlite3
from datetime import timedelta
from importlib import metadata
from pathlib import Path

from hub.backup import record
from hub.doctor.finding import Check, Finding, SkippedError, fail, ok, warn
from hub.doctor.site import Site
from hub.errors import SetupError
from hub.mqtt.find_mosquitto import find_mosquitto, read_version
from hub.store.health import steps

DAILY = timedelta(hours=26)
"""A backup a day, and some time for it to be late."""
ROUNDS = 10
QUIET = timedelta(minutes=2)
"""A repeated backup is late after so many rounds and this; it notes an unchanged store seldom."""
OLDEST_SQLITE = (3, 37)
"""Knows STRICT tables."""


def backup(site: Site) -> Finding:
    last = record.last(site.folder.root)
    root = site.folder.root
    if not site.folder.store.exists():
        raise SkippedError("there is no store")
    if last is None:
        return warn("none was made with this folder", f"jiaohao backup --data {root}")
    age = site.now() - last.checked_at
    gone = "" if Path(last.file).exists() else " (not there now: moved, or its disk is away)"
    words = f"{_age(age)} old, facts up to {last.facts}, {last.file}{gone}"
    if last.every is None:
        return ok(words) if age <= DAILY else warn(words, f"jiaohao backup --data {root}")
    if age > ROUNDS * timedelta(seconds=last.every) + QUIET:
        return warn(
            f"{words}; one was promised every {last.every:g} s",
            "see why jiaohao backup --every has stopped or fails",
        )
    return ok(f"{words}, every {last.every:g} s")


def versions(site: Site) -> Finding:
    installed = metadata.version("jiaohao")
    words = ", ".join(
        [
            f"jiaohao {installed}",
            f"Python {platform.python_version()}",
            f"SQLite {sqlite3.sqlite_version}",
            f"paho-mqtt {metadata.version('paho-mqtt')}",
            *_mosquitto(),
            *_schema(site),
        ]
    )
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return fail(f"{words}: this SQLite is too old", "use a Python with SQLite 3.37 or newer")
    running = _running(site)
    if running not in (None, installed):
        return warn(f"{words}; the hub that runs is {running}", "restart the hub")
    return ok(words)


def _mosquitto() -> list[str]:
    try:
        return ["mosquitto {}.{}".format(*read_version(find_mosquitto()))]
    except SetupError:
        return []  # has its own row


def _schema(site: Site) -> list[str]:
    try:
        return [f"schema {step}" for step in steps(site.db).applied[-1:]]
    except (SkippedError, sqlite3.Error):
        return []  # has its own row


def _running(site: Site) -> str | None:
    """The version of the hub that runs, where one can be asked."""
    try:
        return site.talk.version
    except SkippedError:
        return None


def _age(age: timedelta) -> str:
    seconds = max(0, int(age.total_seconds()))
    if seconds < 120:
        return f"{seconds} s"
    return f"{seconds // 60} min" if seconds < 7200 else f"{seconds // 3600} h"


CHECKS = (
    Check("backup", "one was made within a day, or as often as `--every` promised", backup),
    Check("versions", "of all that runs; the hub that runs is the one installed", versions),
)
