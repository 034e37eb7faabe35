"""What clients were told against what the store holds, after a torture; each check by itself.

The store is read by plain SQL and judged by the contract and the ticket's table of moves,
not by the handlers that wrote it.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import TicketIssued
from hub.contract.words import Move, TicketState
from hub.domain.ticket import TABLE
from hub.sim.torture.ledger import Deed, Entry
from hub.sim.torture.record import Operation, outcome_of

UNSTORED = frozenset({Code.UNAVAILABLE.value, Code.BUG.value})
"""Answers that say that nothing was done, and are not kept."""


class Found(NamedTuple):
    """A number, and some examples in words."""

    number: int
    examples: tuple[str, ...] = ()


def acknowledged(operations: Iterable[Operation]) -> list[Operation]:
    """What a client was told is done, or refused for good."""
    return [o for o in operations if o.outcome is not None and o.outcome.code not in UNSTORED]


def lost(db: sqlite3.Connection, operations: Iterable[Operation]) -> Found:
    """Answers that the store does not hold, or holds otherwise; and given tickets without a row."""
    missing = []
    for one in acknowledged(operations):
        row = db.execute(
            "SELECT reply FROM requests WHERE device = ? AND request_id = ?",
            (one.client, one.command.request_id),
        ).fetchone()
        if row is None:
            missing.append(f"{one.client} {one.command.request_id}: {one.outcome} is not stored")
            continue
        reply = wire.replies.decode(row[0])
        if outcome_of(reply) != one.outcome:
            missing.append(f"{one.client} {one.command.request_id}: {one.outcome}, stored {reply}")
        elif isinstance(reply, TicketIssued) and not _has_ticket(db, reply):
            missing.append(f"{one.client}: ticket {reply.ticket} has no row")
    return _found(missing)


def _has_ticket(db: sqlite3.Connection, reply: TicketIssued) -> bool:
    row = db.execute("SELECT number FROM tickets WHERE token = ?", (reply.token,)).fetchone()
    return row is not None and row[0] == reply.ticket


def ratings_lost(db: sqlite3.Connection, entries: Iterable[Entry]) -> Found:
    """Ratings that a pad was told are taken, and that are not there."""
    rated = {entry.what for entry in entries if entry.deed is Deed.RATED}
    rows = db.execute("SELECT q.name FROM ratings r JOIN rating_requests q ON q.id = r.request")
    stored = {name for (name,) in rows}
    return _found(f"rating {one} is not stored" for one in sorted(rated - stored))


def duplicated(db: sqlite3.Connection, operations: Iterable[Operation]) -> Found:
    """Tickets of a device beyond what it has ever asked for, and numbers given twice."""
    asked = Counter(one.client for one in operations if isinstance(one.command, IssueTicket))
    made = dict(db.execute("SELECT device, count(*) FROM tickets GROUP BY device").fetchall())
    examples = [
        f"{device}: {asked[device]} asked, {count} tickets"
        for device, count in made.items()
        for _ in range(count - asked[device])
    ]
    twice = db.execute(
        "SELECT day, number FROM tickets GROUP BY day, number HAVING count(*) > 1"
    ).fetchall()
    return _found([*examples, *(f"{day} {number} twice" for day, number in twice)])


def done_twice(entries: Iterable[Entry]) -> Found:
    """Slips printed twice, calls shown twice by the same screen."""
    counted = Counter(entry for entry in entries if entry.deed is Deed.PRINTED)
    return _found(f"{entry.deed.value} {entry.what} ×{n}" for entry, n in counted.items() if n > 1)


LEAVES = frozenset(
    {
        FactKind.TICKET_MISSED,
        FactKind.TICKET_PARKED,
        FactKind.TICKET_TRANSFERRED,
        FactKind.TICKET_FINISHED,
        FactKind.TICKET_EXPIRED,
        FactKind.TICKET_RETURNED,
    }
)
"""After these a ticket is at no window."""


ARRIVES = frozenset({FactKind.TICKET_CALLED, FactKind.MOVE_UNDONE})


def double_calls(db: sqlite3.Connection) -> Found:
    """The facts told once more, in their order: a window with two tickets, a ticket at two."""
    wrong = []
    at: dict[int, str] = {}
    told = db.execute(
        "SELECT seq, kind, ticket, window FROM facts WHERE ticket IS NOT NULL ORDER BY seq"
    )
    for seq, kind, number, no in told:
        if kind in LEAVES:
            at = {window: ticket for window, ticket in at.items() if ticket != number}
        elif kind in ARRIVES and no is not None:
            if no in at or number in at.values():
                wrong.append(f"fact {seq}: {number} at window {no}, while {at}")
            at[no] = number
    stored = dict(
        db.execute("SELECT window, number FROM tickets WHERE state IN ('called', 'serving')")
    )
    if stored != at:
        wrong.append(f"the facts leave {at} at the windows, the tickets {stored}")
    return _found(wrong)


LEGAL = frozenset((row.origin, row.move, row.to) for row in TABLE)


def illegal_paths(db: sqlite3.Connection) -> Found:
    """Tickets whose periods are no path through the table of moves, or not without a gap."""
    states = dict(db.execute("SELECT id, state FROM tickets"))
    periods: dict[int, list[tuple[str, str, str, str | None]]] = {row: [] for row in states}
    for ticket, *period in db.execute(
        "SELECT ticket_id, state, move, began_at, ended_at FROM periods ORDER BY ticket_id, nr"
    ):
        periods[ticket].append((period[0], period[1], period[2], period[3]))
    return _found(
        f"ticket {ticket}: {why}"
        for ticket, path in periods.items()
        if (why := _broken(path, states[ticket])) is not None
    )


def _broken(path: list[tuple[str, str, str, str | None]], state: str) -> str | None:
    if not path:
        return "no period"
    origin: TicketState | None = None
    for to, move, *_ in path:
        if (origin, Move(move), TicketState(to)) not in LEGAL:
            return f"{origin} → {move} → {to}"
        origin = TicketState(to)
    if any(before[3] != after[2] for before, after in pairwise(path)):
        return "a gap between two periods"
    if path[-1][3] is not None or path[-1][0] != state:
        return f"its last period is {path[-1]}, its state {state}"
    return None


def fact_gaps(db: sqlite3.Connection) -> Found:
    """Numbers that are missing."""
    rows = db.execute(
        "SELECT before + 1, seq - 1 FROM"
        " (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM facts)"
        " WHERE seq <> before + 1"
    )
    return _found(f"{first} to {last} are missing" for first, last in rows)


def open_jobs(db: sqlite3.Connection) -> Found:
    """Jobs that are neither answered nor expired."""
    rows = db.execute("SELECT id, device, kind, state FROM jobs WHERE ended_at IS NULL")
    return _found(f"job {row} of {device}: {kind} {state}" for row, device, kind, state in rows)


def miscounted(db: sqlite3.Connection) -> Found:
    """Queues whose counters say another number than wait in them."""
    rows = db.execute(
        "SELECT service, priority, free + named, (SELECT count(*) FROM tickets t WHERE"
        " t.service = q.service AND t.priority = q.priority AND t.state = 'waiting') AS n"
        " FROM queues q WHERE free + named <> n"
    )
    return _found(
        f"{service} {priority}: {told} told, {n} wait" for service, priority, told, n in rows
    )


def integrity(db: sqlite3.Connection) -> str:
    """`ok`, or what SQLite finds wrong with its file."""
    found = [row for (row,) in db.execute("PRAGMA integrity_check")]
    found += [f"foreign key: {row}" for row in db.execute("PRAGMA foreign_key_check")]
    return "ok" if found == ["ok"] else "; ".join(found[:5])


def _found(examples: Iterable[str]) -> Found:
    told = list(examples)
    return Found(len(told), tuple(told[:5]))
