"""The administrator's sub-commands: each sends one command and prints its reply."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

import msgspec

from hub.admin import checked, request_id, tell
from hub.commands import report_text
from hub.commands.refused import refused
from hub.config_reader import read_hall
from hub.contract import wire
from hub.contract.commands import (
    AddDevice,
    CloseDay,
    ListDevices,
    RemoveDevice,
    ReportDay,
    SetPin,
    UsePolicy,
)
from hub.contract.results import AnyReply, DayReport, DeviceAdded, Devices, Done, Refusal
from hub.contract.words import DeviceKind, Language, NewPin
from hub.errors import SetupError
from hub.folder import Folder
from hub.store.database import open_readable


def add_device(args: argparse.Namespace) -> int:
    """Make an account and print its pairing code."""
    command = AddDevice(
        request_id=request_id(), device=args.name, kind=DeviceKind(args.kind), window=args.window
    )
    reply = tell(args.data, checked(command))
    if isinstance(reply, DeviceAdded):
        print(
            f"{reply.device}: pairing code {reply.code}, once, until {reply.valid_until:%H:%M:%S}"
        )
        return 0
    return other(reply)


def remove_device(args: argparse.Namespace) -> int:
    """Close an account."""
    return other(tell(args.data, checked(RemoveDevice(request_id=request_id(), device=args.name))))


def list_devices(args: argparse.Namespace) -> int:
    """Print all devices."""
    page, shown = 0, 0
    while True:
        reply = tell(args.data, ListDevices(request_id=request_id(), page=page))
        if not isinstance(reply, Devices):
            return other(reply)
        for line in reply.devices:
            state = "online" if line.online else "offline" if line.paired else "not paired"
            window = f"window {line.window}" if line.window else ""
            print(f"{line.name:<20} {line.kind.value:<8} {state:<10} {window}".rstrip())
        shown, page = shown + len(reply.devices), page + 1
        if shown >= reply.total or not reply.devices:
            return 0


def set_pin(args: argparse.Namespace) -> int:
    """Ask for a PIN (or read it from a pipe) and set it."""
    pin = getpass.getpass("new PIN: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    try:
        msgspec.convert(pin, NewPin)
    except msgspec.ValidationError:
        raise SetupError("a PIN has 6 to 32 characters, typed or on standard input") from None
    return other(tell(args.data, checked(SetPin(request_id=request_id(), clerk=args.no, pin=pin))))


def close_day(args: argparse.Namespace) -> int:
    """Close the business day and print its report."""
    reply = tell(args.data, CloseDay(request_id=request_id()))
    if not isinstance(reply, Done):
        return other(reply)
    report = tell(args.data, ReportDay(request_id=request_id()))
    return _print_report(report, Language.EN, as_json=False)


def report_day(args: argparse.Namespace) -> int:
    """Print one day's figures."""
    reply = tell(args.data, checked(ReportDay(request_id=request_id(), day=args.day)))
    return _print_report(reply, Language(args.language), as_json=args.json)


def print_facts(args: argparse.Namespace) -> int:
    """Print the facts from a number on, one JSON object a line; `--follow` waits for more."""
    from hub.commands.facts import run

    return run(args)


def use_policy(args: argparse.Namespace) -> int:
    """Put a policy in force until the day ends, or let the hours decide again."""
    names = {"rules": "", "hours": None}
    policy = names.get(args.policy, args.policy)
    return other(tell(args.data, checked(UsePolicy(request_id=request_id(), policy=policy))))


def explain(args: argparse.Namespace) -> int:
    """Why a ticket was called, or where it stands."""
    from hub.commands.why import number, run

    return run(
        number(args.ticket),
        ask=lambda command: tell(args.data, checked(command)),
        language=Language(args.language),
        as_json=args.json,
    )


def print_bookings(args: argparse.Namespace) -> int:
    """Print the booked times of one day."""
    from hub.commands.bookings import run

    return run(args)


def import_items(args: argparse.Namespace) -> int:
    """Read, check, stage and publish or draft a catalogue; the report goes to standard output."""
    from hub.catalogue_files.command import Goal, run
    from hub.catalogue_files.progress import on_terminal
    from hub.commands.catalogue import read
    from hub.store import catalogue, catalogue_drafts

    folder: Path = args.data
    store = Folder(folder).store
    if not args.check:
        Folder(folder).made_store()
    base, version = None, 0
    if store.exists():
        db = open_readable(store)
        newest = catalogue.newest(db)
        version = 0 if newest is None else newest.number
        base = catalogue.version(db, version)
        if args.revise is not None:
            draft = catalogue_drafts.read(db, args.revise)
            base = read(folder, f"d{args.revise}")
            version = draft.base if draft else version
        db.close()
    return run(
        args.files,
        data=folder,
        send=lambda command: tell(folder, command),
        base=base,
        goal=Goal(version, args.draft or args.revise is not None, args.revise, args.note),
        check=args.check,
        service=args.service,
        codes=args.codes,
        services=_letters(Folder(folder)),
        full=args.all,
        language=Language(args.language),
        out=sys.stdout,
        progress=on_terminal(sys.stderr),
    )


def _letters(folder: Folder) -> list[str] | None:
    """The hall's services; None without a hall (`--check` needs none)."""
    if not folder.config.exists():
        return None
    return [service.code for service in read_hall(folder.config).services]


def _print_report(reply: AnyReply, language: Language, *, as_json: bool) -> int:
    if not isinstance(reply, DayReport):
        return other(reply)
    if as_json:
        print(wire.encode(reply).decode())
    else:
        print("\n".join(report_text.lines(reply, language)))
    return 0


def other(reply: AnyReply) -> int:
    """Print `done`, or what was refused on standard error; the exit code."""
    if isinstance(reply, Refusal):
        return refused(reply)
    print("done")
    return 0
