"""The machine: room on its disk, its clock, and who sets it."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from itertools import pairwise

from hub.doctor.finding import Check, Finding, SkippedError, fail, ok, warn
from hub.doctor.site import Site
from hub.store import facts

MB = 1_000_000
LEAST_FREE = 100 * MB
"""Below this the hub soon refuses tickets: a busy day writes about 10 MB, and twice as much is
needed while the log waits for a slow reader."""
GOOD_FREE = 1000 * MB
"""A year of a small hall, or some months of a large one."""

SMALL_LAG = timedelta(seconds=2)
"""Between writing a fact and looking at it no clock is set back further by its usual care."""
LOOK_BACK = 1000
"""Facts looked through for a clock that went back: the last hour of a busy hall."""


def disk(site: Site) -> Finding:
    try:
        free = shutil.disk_usage(site.folder.root).free
    except OSError as error:
        raise SkippedError(f"{site.folder.root}: {error.strerror}") from error
    store = site.folder.store
    size = store.stat().st_size if store.exists() else 0
    words = f"{free // MB} MB free"
    if free < LEAST_FREE:
        return fail(f"{words}: tickets will soon be refused", "free some space on this disk")
    if free < max(GOOD_FREE, 2 * size):
        return warn(
            f"{words}; a backup or a restore here needs {size // MB + 1} MB",
            "free some space, and keep backups on another disk",
        )
    return ok(words)


def clock(site: Site) -> Finding:
    now = site.now()
    told = list(facts.read_from(site.db, facts.last_seq(site.db) - LOOK_BACK, LOOK_BACK + 1))
    words = f"{now:%Y-%m-%d %H:%M:%S} {site.hall.hall.timezone} (UTC{now:%z})"
    if told and told[-1].at - now > SMALL_LAG:
        ahead = _span(told[-1].at - now)
        return fail(
            f"{words} is {ahead} behind the last fact",
            "set the clock right before anybody takes a ticket: days and waits would be wrong",
        )
    for earlier, later in pairwise(told):
        if earlier.at - later.at > SMALL_LAG:
            return warn(
                f"{words}; it was set back by {_span(earlier.at - later.at)} at fact {later.seq}",
                "let a time server set it; waits across that moment are wrong",
            )
    return ok(words)


def time_server(site: Site) -> Finding:
    if shutil.which("timedatectl") is None:
        raise SkippedError("unknown: there is no systemd that could tell")
    words = ["timedatectl", "show", "--property=NTPSynchronized", "--value"]
    try:
        said = subprocess.run(words, capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SkippedError(f"unknown: {error}") from error
    match said.stdout.strip():
        case "yes":
            return ok("the clock is set by a time server")
        case "no":
            return warn("no time server sets the clock", "sudo timedatectl set-ntp true")
    raise SkippedError("unknown: systemd does not tell")


def _span(time: timedelta) -> str:
    seconds = int(time.total_seconds())
    if seconds < 600:
        return f"{seconds} s"
    return f"{seconds // 60} min" if seconds < 172_800 else f"{seconds // 86_400} days"


CHECKS = (
    Check(
        "disk",
        f"free space: warns below {GOOD_FREE // MB} MB or twice the store, fails below "
        f"{LEAST_FREE // MB} MB",
        disk,
    ),
    Check("clock", "not behind the last fact, and not set back lately", clock),
    Check("time server", "whether one sets the clock, where systemd tells", time_server),
)
