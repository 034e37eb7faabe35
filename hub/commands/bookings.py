"""`jiaohao bookings`: the booked times of one day, with nothing that names anybody."""

from __future__ import annotations

import argparse
import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime

from hub.contract.names import STATES
from hub.folder import Folder
from hub.store import bookings, tickets
from hub.store.bookings import Booking
from hub.store.database import open_readable

Line = dict[str, str]
COLUMNS = ("time", "service", "state", "ticket", "code", "who")


def run(args: argparse.Namespace) -> int:
    """Print the bookings of `args.day`, by time; one JSON object a line with `args.json`."""
    day = args.day or datetime.now().date().isoformat()
    found = [*lines(open_readable(Folder(args.data).made_store()), day)]
    if not found and not args.json:
        print(f"nobody has booked a time of {day}")
    for line in found:
        if args.json:
            print(json.dumps({"day": day, **line}, ensure_ascii=False))
        else:
            print("\t".join(line[column] for column in COLUMNS))
    return 0


def lines(db: sqlite3.Connection, day: str) -> Iterator[Line]:
    """Each booking of a day: `who` is a masked name, or the end of a phone number."""
    for booking in bookings.of_day(db, day):
        yield {
            "time": f"{booking.starts_at:%H:%M}",
            "service": booking.service,
            "state": STATES[booking.state].zh,
            "ticket": _ticket(db, booking),
            "code": f"****{booking.code[-4:]}",
            "who": _who(booking),
        }


def _ticket(db: sqlite3.Connection, booking: Booking) -> str:
    return "-" if booking.ticket_id is None else tickets.by_id(db, booking.ticket_id).number


def _who(booking: Booking) -> str:
    phone = f"****{booking.phone_last}" if booking.phone_last else ""
    return " ".join(part for part in (booking.masked_name, phone) if part) or "-"
