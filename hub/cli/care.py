"""What keeps an installation well: backup, restore, doctor."""

from __future__ import annotations

import argparse
from pathlib import Path

from hub.arguments import number_from
from hub.cli.arguments import Commands, as_json, data_folder


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    backup = commands.add_parser(
        "backup",
        help="save the whole hall in one checked file, while the hub runs",
        description="Save the store, hall.toml, keys, secrets and photos in one file that only "
        "its owner may read. It is checked before it gets its name; the hub goes on meanwhile.",
    )
    data_folder(backup)
    backup.add_argument(
        "--to",
        type=Path,
        metavar="FILE|FOLDER",
        help="a folder that exists, or a file with a suffix (default: DATA/backups)",
    )
    backup.add_argument("--force", action="store_true", help="overwrite an existing file")
    backup.add_argument(
        "--every",
        type=_seconds,
        metavar="SECONDS",
        help="go on: a new file at each change, at most one in so many seconds",
    )
    backup.add_argument(
        "--keep",
        type=number_from(1, 9999),
        metavar="N",
        help="remove all but the newest N of this hall in the folder (with --every: 10)",
    )
    as_json(backup, "one JSON object for each file")
    backup.set_defaults(run=_backup)

    restore = commands.add_parser(
        "restore",
        help="put a hall back from a backup; what is there is kept aside",
        description="The backup is checked first. What happened after it was made is lost: so "
        "that no number is given twice, tickets, calls, cases and facts go on some way later.",
    )
    restore.add_argument(
        "file", type=Path, metavar="FILE", help="a backup, or the folder whose newest is meant"
    )
    data_folder(restore)
    restore.add_argument(
        "--force", action="store_true", help="also where a hall is; it is moved aside"
    )
    restore.add_argument(
        "--skip",
        type=number_from(0, 9999),
        metavar="N",
        help="ticket numbers left out of each service (default: by the backup's age); 0: the hub "
        "was stopped before the backup was made, nothing is lost and nothing left out",
    )
    restore.add_argument(
        "--config", type=Path, metavar="TOML", help="a hall.toml instead of the one in the backup"
    )
    as_json(restore)
    restore.set_defaults(run=_restore)

    doctor = commands.add_parser(
        "doctor",
        help="the health of this installation, row by row, with the next step",
        description="Look at settings, store, disk, clock, broker, hub, devices and backups. "
        "Changes nothing; works with and without a running hub.",
        epilog="exit codes: 0 all is well, 1 warnings, 2 failures",
    )
    data_folder(doctor)
    doctor.add_argument(
        "--full", action="store_true", help="read all of the store: indexes and references too"
    )
    as_json(doctor, "one object with the same rows")
    doctor.set_defaults(run=_doctor)


def _backup(args: argparse.Namespace) -> int:
    from hub.backup.command import backup

    return backup(args)


def _restore(args: argparse.Namespace) -> int:
    from hub.restore.command import command

    return command(args)


def _doctor(args: argparse.Namespace) -> int:
    from hub.doctor.command import doctor

    return doctor(args)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 1 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError("1 to 86400 seconds")
    return seconds
