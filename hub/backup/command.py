"""`jiaohao backup`: what it prints and how it ends."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import msgspec

from hub.backup.copying import be_modest
from hub.backup.making import Saved, Source, make, megabytes, source
from hub.backup.repeating import Plan, Stop, Told, repeat
from hub.backup.target import Target, parse_target, superseded
from hub.errors import SetupError

QUIET_S = 1.0
"""A backup that takes less shows no progress."""
SHOW_EVERY_S = 0.2
KEEP = 10
"""Copies that a repeated backup keeps unless told otherwise."""


def backup(args: argparse.Namespace) -> int:
    """Make one backup, or one at each change until stopped."""
    of = source(args.data)
    target = parse_target(args.to, args.data, as_folder=bool(args.every or args.keep))
    be_modest()
    if args.every:
        stop = Stop()
        stop.on_signals()
        repeat(Plan(of, target, args.every, args.keep or KEEP), _Lines(args.json), stop)
        return 0
    progress = Progress()
    try:
        saved = make(
            of, target, force=args.force, on_progress=progress.copied, on_check=progress.checking
        )
    finally:
        progress.end()
    _print(saved, of, as_json=args.json)
    if args.keep:
        _tidy(target, of, args.keep)
    return 0


def _tidy(target: Target, of: Source, keep: int) -> None:
    for path in superseded(target.folder, of.hall, keep):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SetupError(
                f"The backup is made, but the older {path} cannot be removed: {error.strerror}."
            ) from error


def _print(saved: Saved, of: Source, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(as_dict(saved)))
        return
    about = saved.about
    print(f"Saved hall {about.hall} in {saved.path}, checked.")
    print(
        f"  {about.tickets} tickets, facts up to {about.facts}, day {about.day or 'not begun'}; "
        f"{megabytes(saved.bytes)} in {saved.seconds:.1f} s"
    )
    print(f"  with {', '.join(saved.kept)}")
    print("It holds personal data and the hall's keys: keep it where nobody else may read it.")
    if _same_disk(saved.path, of.folder.root):
        print("It lies on the hall's own disk: take a copy to another machine.")
    print(f"Put it back with: jiaohao restore {saved.path} --data FOLDER")


def as_dict(saved: Saved) -> dict[str, object]:
    """The `--json` object: file, bytes, seconds, kept, and what the backup says of itself."""
    about = msgspec.to_builtins(saved.about)
    return {
        "file": str(saved.path),
        "bytes": saved.bytes,
        "seconds": round(saved.seconds, 3),
        "kept": list(saved.kept),
        **about,
    }


def _same_disk(path: Path, root: Path) -> bool:
    return path.stat().st_dev == root.stat().st_dev


class _Lines(Told):
    """A line for each backup on standard output, faults on standard error."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._failing = False

    def saved(self, saved: Saved) -> None:
        if self._failing:
            self._failing = False
            print("jiaohao: backups are made again", file=sys.stderr, flush=True)
        if self._as_json:
            print(json.dumps(as_dict(saved)), flush=True)
        else:
            print(
                f"{saved.about.made_at:%H:%M:%S} {saved.path.name} {megabytes(saved.bytes)} "
                f"{saved.seconds:.2f} s",
                flush=True,
            )

    def failed(self, why: str) -> None:
        self._failing = True
        print(f"jiaohao: no backup: {why} Trying again.", file=sys.stderr, flush=True)


class Progress:
    """A line on a terminal that says how far it is; nothing elsewhere, nothing when it is quick."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._shown_at = 0.0
        self._terminal = sys.stderr.isatty()

    def copied(self, done: int, total: int) -> None:
        """So many pages of so many are copied."""
        now = time.monotonic()
        if now - self._began > QUIET_S and now - self._shown_at > SHOW_EVERY_S:
            self._shown_at = now
            self._show(f"copying {100 * done // max(1, total)} %")

    def checking(self) -> None:
        """The copy is read again."""
        if self._shown_at:
            self._show("checking   ")

    def end(self) -> None:
        """Wipe the line."""
        if self._shown_at:
            self._show("           \r")

    def _show(self, text: str) -> None:
        if self._terminal:
            print(f"\r{text}", end="", file=sys.stderr, flush=True)
