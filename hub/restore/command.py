"""`jiaohao restore`: what it prints and how it ends."""

from __future__ import annotations

import argparse
import json
import os
from datetime import timedelta
from pathlib import Path

import msgspec

from hub.backup.target import newest
from hub.errors import SetupError
from hub.restore.restoring import Restored, restore


def command(args: argparse.Namespace) -> int:
    """Restore a file, or the newest of a folder."""
    backup: Path = newest(args.file) if os.path.isdir(args.file) else args.file
    try:
        done = restore(backup, args.data, force=args.force, numbers=args.skip, config=args.config)
    except SetupError as error:
        raise SetupError(f"nothing was restored. {error}") from error
    if args.json:
        print(json.dumps(as_dict(backup, done)))
    else:
        _print(backup, args.data, done)
    return 0


def as_dict(backup: Path, done: Restored) -> dict[str, object]:
    """The `--json` object: what was restored, how it stands, the gap, where the old files are."""
    return {
        "file": str(backup),
        "backup": msgspec.to_builtins(done.about),
        "standing": done.standing._asdict(),
        "gap": None if done.gap is None else done.gap._asdict(),
        "aside": None if done.aside is None else str(done.aside),
    }


def _print(backup: Path, root: Path, done: Restored) -> None:
    about, standing = done.about, done.standing
    print(f"Restored hall {about.hall} to {root} from {backup},")
    print(f"  made {about.made_at:%Y-%m-%d %H:%M:%S}, {_ago(done.now - about.made_at)}.")
    state = "open" if standing.open else "closed"
    day = "before its first day" if standing.day is None else f"at day {standing.day} ({state})"
    print(
        f"It stands {day}, fact {standing.facts}: "
        f"{standing.waiting} wait, {standing.at_windows} are at a window."
    )
    if done.gap is not None:
        print("What happened after the backup is lost. So that no number is given twice,")
        print(f"  {left_out(done.gap.numbers)},")
        print(
            f"  facts go on at {done.gap.next_fact} (the last known is {done.gap.last_fact}); "
            "see hall_restored in the contract."
        )
        if done.gap.full:
            print(
                f"  Full for today by this: {', '.join(done.gap.full)}. Raise their `daily` in "
                "hall.toml if more may come."
            )
    if done.aside is not None:
        print(f"What was there is kept in {done.aside}. Remove it once all is well: it holds keys.")
    print("Next: make sure that no other hub of this hall runs or will start again, then")
    print(f"  jiaohao doctor --data {root}; jiaohao run --data {root}")


def left_out(numbers: int) -> str:
    """How many numbers no service will give."""
    if numbers:
        return f"each service goes on {numbers} numbers later"
    return "no number is left out (the hall has not been open since the backup)"


def _ago(age: timedelta) -> str:
    seconds = int(age.total_seconds())
    if seconds < 0:
        return f"{-seconds} s in the future: are both clocks right?"
    if seconds < 120:
        return f"{seconds} s ago"
    if seconds < 7200:
        return f"{seconds // 60} min ago"
    return f"{seconds // 3600} h ago" if seconds < 172_800 else f"{seconds // 86_400} days ago"
