"""`python -m tests.databases NAME`: play two days in a sample hall and keep its store here.

For the newest schema, before the next step is added to it. What the file holds is written beside
it: later releases must find the same in it (`tests/store/test_migrations.py`).
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import msgspec

from hub.contract import wire
from hub.contract.commands import (
    CallTicket,
    Command,
    FinishTicket,
    GuardClosing,
    IssueTicket,
    Logout,
    ParkTicket,
    SendMessage,
    UsePolicy,
)
from hub.contract.devices import JobState, Presence, PrintResult
from hub.contract.results import Done, MessageSent, Reply, TicketCalled, TicketIssued, WindowChanged
from hub.contract.words import ClosingGuard, DeviceKind, Outcome
from hub.receiving import Incoming
from hub.store import calls, facts, names, ratings, tickets
from tests import catalogues
from tests.appointments import TUESDAY, book
from tests.desks import call, change, finish, senior, serve, sign_in, start, take, with_service
from tests.halls import Bench
from tests.handlers.test_cost import whole_day
from tests.kept import KEPT_EMPTY, rows
from tests.visits import item_of, register

HERE = Path(__file__).parent
OLD_REQUEST = "old-request-1"


class Hall(Bench):
    """A sample hall that remembers the slips that people hold."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.slips: dict[str, str] = {}

    def send(self, device: str, command: type[Command], /, **fields: object) -> Reply:
        """See `Bench.send`."""
        reply = super().send(device, command, **fields)
        if isinstance(reply, TicketIssued):
            self.slips[f"{self.clock.now():%Y-%m-%d} {reply.ticket}"] = reply.token
        return reply


def yesterday(hall: Hall) -> None:
    """Every kind of command once, and slips that came out."""
    counter = sign_in(hall, "0218")
    for _ in range(3):
        issued = take(hall, items=(item_of(hall, "A"),))
        told = PrintResult(at=hall.clock.now(), job_id=issued.job or "", state=JobState.PRINTED)
        hall.engine.run_group([Incoming("kiosk-1", wire.encode(told), "result")])
        call(hall, counter)
        start(hall, counter)
        case = register(hall, counter, item_of(hall, "A"), Outcome.RECEIVED).case.case_no
        hall.expect(WindowChanged, counter, FinishTicket)
    take(hall, "J", case_no=case)
    hall.expect(Done, counter, Logout)
    whole_day(hall)


def today(hall: Hall) -> TicketIssued:
    """A morning that is left in the middle; the ticket whose request will be asked again."""
    change(hall, lambda settings: with_service(settings, "C", per_slot=5))
    counter = sign_in(hall, "0218")
    other = sign_in(hall)
    supervisor = sign_in(hall, "0901", 12)
    well = Presence("kiosk-1", DeviceKind.KIOSK, True)
    hall.engine.run_group([Incoming("kiosk-1", wire.encode(well), "presence")])
    number = catalogues.draft(hall, catalogues.of_names("新的事项"), note="第一次")
    catalogues.submit(hall, number)
    hall.expect(Done, supervisor, GuardClosing, service="A", guard=ClosingGuard.STOP)
    hall.expect(Done, supervisor, UsePolicy, policy="")
    take(hall, "C")
    issued = take(hall, "B", request_id=OLD_REQUEST)
    for _ in range(6):
        take(hall)
        hall.pass_time(seconds=30)
    hall.expect(MessageSent, counter, SendMessage, to="guide", text="请来一下")
    book(hall, "15:00", TUESDAY)
    hall.refused("kiosk-1", IssueTicket, service="J", case_no="wrong-case")
    hall.expect(TicketCalled, other, CallTicket, ticket=senior(hall), reason="轮椅")
    start(hall, other)
    hall.send(other, ParkTicket, reason="复印")
    serve(hall, other)
    call(hall, other)
    start(hall, other)
    call(hall, counter)
    start(hall, counter)
    finish(hall, counter)
    return issued


def held(hall: Hall, issued: TicketIssued) -> dict[str, object]:
    """What a later release must find."""
    db = hall.engine.db
    day = f"{hall.clock.now():%Y-%m-%d}"

    def read(query: str) -> list[list[object]]:
        return [list(row) for row in db.execute(query)]

    called = [
        (latest, msgspec.to_builtins(latest.reason))
        for (ticket,) in db.execute("SELECT id FROM tickets WHERE day = ?", (day,))
        if (latest := calls.latest(db, ticket)) is not None
    ]
    levels = dict(db.execute("SELECT request, level FROM ratings").fetchall())
    waiting = read("SELECT number, id FROM tickets WHERE state = 'waiting' ORDER BY id")
    told = b"\n".join(wire.encode(fact) for fact in facts.read_from(db, 1, 100_000))
    return {
        "tokens": hall.slips,
        "now": hall.clock.now().isoformat(),
        "reply": {"device": "kiosk-1", "request_id": OLD_REQUEST, "ticket": issued.ticket},
        "tickets": read(
            "SELECT id, day, number, service, state, priority, window, masked_name"
            " FROM tickets ORDER BY id"
        ),
        "periods": read(
            "SELECT ticket_id, nr, state, move, began_at, ended_at FROM periods ORDER BY 1, 2"
        ),
        "waiting": sorted(read("SELECT service, priority, free + named FROM queues")),
        "facts": read("SELECT count(*), max(seq) FROM facts"),
        "printed": read("SELECT count(*) FROM tickets WHERE printed")[0][0],
        "overtaken": [[no, tickets.by_id(db, int(str(one))).overtaken] for no, one in waiting],
        "ratings": [
            [question.id, levels.get(names.parts(question.id)[0])]
            for (one,) in db.execute("SELECT id FROM tickets ORDER BY id")
            for question in ratings.of_ticket(db, one)
        ],
        "calls": [[day, one.call_no, reason] for one, reason in called],
        "facts_sha256": hashlib.sha256(told).hexdigest(),
        "rows": rows(db),
    }


def play(root: Path) -> tuple[Hall, dict[str, object]]:
    """Two days in a new hall, and what it holds then."""
    hall = Hall(root)
    yesterday(hall)
    return hall, held(hall, today(hall))


def keep(name: str) -> Path:
    """Play, and write both files. AssertionError when a table stayed empty."""
    with tempfile.TemporaryDirectory() as root:
        hall, known = play(Path(root) / "hall")
        empty = {table for table, count in rows(hall.engine.db).items() if not count}
        assert empty == KEPT_EMPTY, empty ^ KEPT_EMPTY
        copy = Path(root) / "copy.sqlite"
        with closing(sqlite3.connect(copy)) as whole:
            hall.engine.db.backup(whole)
            whole.execute("VACUUM")
        hall.engine.db.close()
        body = gzip.compress(copy.read_bytes(), mtime=0)
    path = HERE / f"{name}.sqlite.gz"
    path.write_bytes(body)
    text = json.dumps(known, ensure_ascii=False, indent=1)
    path.with_name(f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
    return path


def _name(text: str) -> str:
    if re.fullmatch(r"hall-[a-z0-9.-]+", text) is None:
        raise argparse.ArgumentTypeError(f"hall-VERSION-WHAT is meant, not {text}")
    if (HERE / f"{text}.sqlite.gz").exists():
        raise argparse.ArgumentTypeError(f"{text} is kept already, and is never made anew")
    return text


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.databases", description=__doc__)
    parser.add_argument("name", type=_name, metavar="NAME", help="hall-0.1.0-windows")
    print(keep(parser.parse_args().name))
