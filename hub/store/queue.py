"""The queue as the routing asks for it: heads by index, counts, overtakes."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

import msgspec

from hub.contract.words import Priority, TicketState
from hub.domain.estimate import Load
from hub.store.tickets import COLUMNS, OVERTAKEN, Ticket, from_row
from hub.store.times import stored, when

Place: TypeAlias = tuple[datetime, int]
"""Where a ticket stands in its class: its queue clock, and its id among those of one second."""
NAMED_AT_MOST = 200
"""Tickets of one service that wait for a named window or clerk; more are not looked at."""


class Waiting(NamedTuple):
    """As much of a waiting ticket as the routing weighs."""

    id: int
    number: str
    service: str
    priority: Priority
    since: datetime
    overtaken: int
    stick_window: int | None
    stick_clerk: str | None
    stick_until: datetime | None
    masked_name: str
    booked_for: datetime | None


_WAITING = ", ".join(OVERTAKEN if name == "overtaken" else name for name in Waiting._fields)
_FREE = "state = 'waiting' AND stick_until IS NULL"
_NAMED = "state = 'waiting' AND stick_until IS NOT NULL"

_IN_ORDER = "ORDER BY priority, overtaken, since, id LIMIT 1"
_FIRST = f"(SELECT id FROM tickets WHERE {_FREE} AND service = asked.value {_IN_ORDER})"
# Not by comparing pairs: SQLite would read the whole lane to leave it out.
_NEXT = (
    f"coalesce((SELECT id FROM tickets WHERE {_FREE} AND service = lane.service"
    f" AND priority = lane.priority AND overtaken > lane.overtaken {_IN_ORDER}),"
    f" (SELECT id FROM tickets WHERE {_FREE} AND service = lane.service"
    f" AND priority > lane.priority {_IN_ORDER}))"
)
_LANES = (
    "WITH RECURSIVE lane (id, service, priority, overtaken) AS ("
    "SELECT t.id, t.service, t.priority, t.overtaken FROM json_each(?1) asked"
    f" CROSS JOIN tickets t ON t.id = {_FIRST} UNION ALL"
    " SELECT t.id, t.service, t.priority, t.overtaken FROM lane"
    f" CROSS JOIN tickets t ON t.id = {_NEXT})"
)
"""The free tickets of a class whose column `overtaken` is the same are a lane: one for each
class, and more while tickets of it have come back. In a lane the oldest was overtaken most
often: every mark behind another of it is behind it too. This leaps from lane to lane, for all
services of a JSON list at once."""


class Only(NamedTuple):
    """What a clerk's list is narrowed to: one class, booked ones, a part of the number."""

    priority: Priority | None = None
    booked: bool = False
    number: str = ""

    def takes(self, ticket: Waiting | Ticket) -> bool:
        """Whether a ticket is in the list."""
        return (
            self.priority in (None, ticket.priority)
            and (not self.booked or ticket.booked_for is not None)
            and self.number in ticket.number
        )


EVERY = Only()
_ONLY = "(? = 0 OR booked_for IS NOT NULL) AND instr(number, ?) > 0"
"""`Only` within one class, before the rows are counted off."""
_LANE = (
    f"{_FREE} AND service = ? AND priority = ? AND overtaken = ? AND {_ONLY}"
    " ORDER BY since, id LIMIT ?"
)


def _lanes(db: sqlite3.Connection, service: str) -> list[tuple[str, int]]:
    """A service's lanes: class and column."""
    return db.execute(
        f"{_LANES} SELECT priority, overtaken FROM lane", (_json([service]),)
    ).fetchall()


def _firsts(db: sqlite3.Connection, services: Sequence[str]) -> list[Waiting]:
    """The oldest of each lane of some services, oldest first."""
    query = f"{_LANES} SELECT {_WAITING} FROM tickets WHERE id IN (SELECT id FROM lane)"
    return sorted((_waiting(row) for row in db.execute(query, (_json(services),))), key=_place)


def _json(services: Sequence[str]) -> str:
    return msgspec.json.encode(services).decode()


class Length(NamedTuple):
    """How many wait in a class of a service: for anybody, and for somebody by name."""

    free: int
    named: int


Lengths: TypeAlias = Mapping[tuple[str, str], Length]
"""By service and class, where anybody waits."""


def lengths(db: sqlite3.Connection) -> Lengths:
    """How many wait. Kept by the store's triggers, so it costs the same however many that are."""
    rows = db.execute(
        "SELECT service, priority, free, named FROM queues WHERE free + named > 0"
        " ORDER BY service, priority"
    )
    return {(service, priority): Length(free, named) for service, priority, free, named in rows}


def heads(
    db: sqlite3.Connection, services: Iterable[str], cap: int, queues: Lengths
) -> dict[str, list[Waiting]]:
    """Candidates of some services, by service: per class the oldest free one, the oldest that
    has been overtaken `cap` times, and those that wait for a named window or clerk."""
    free = {service for (service, _), length in queues.items() if length.free}
    named = {service for (service, _), length in queues.items() if length.named}
    asked = [service for service in services if service in free or service in named]
    found: dict[str, list[Waiting]] = {service: [] for service in asked}
    firsts: dict[str, list[Waiting]] = {}
    for waiting in _firsts(db, [s for s in asked if s in free]) if free else ():
        firsts.setdefault(waiting.service, []).append(waiting)
    for service, mine in firsts.items():
        found[service] += [*_oldest(mine), *_capped(mine, cap)]
    for service in named.intersection(asked):
        found[service] += _named(db, service)
    return found


def _oldest(firsts: Iterable[Waiting]) -> Iterable[Waiting]:
    oldest: dict[Priority, Waiting] = {}
    for waiting in firsts:
        oldest.setdefault(waiting.priority, waiting)
    return oldest.values()


def _capped(firsts: Iterable[Waiting], cap: int) -> list[Waiting]:
    return [waiting for waiting in firsts if waiting.overtaken >= max(cap, 1)][:1]


def _place(waiting: Waiting) -> Place:
    return waiting.since, waiting.id


def first(db: sqlite3.Connection, service: str, count: int, only: Only = EVERY) -> list[Waiting]:
    """For a clerk's list: all among whom the first `count` of a service are, in any order."""
    found: list[Waiting] = []
    for priority, column in _lanes(db, service):
        if only.priority in (None, priority):
            asked = (service, priority, column, only.booked, only.number, count)
            found += _read(db, _LANE, asked)
    return [*found, *named(db, service, only)]


def named(db: sqlite3.Connection, service: str, only: Only = EVERY) -> list[Waiting]:
    """Those of a service who wait for a window or clerk by name."""
    return [waiting for waiting in _named(db, service) if only.takes(waiting)]


def count_free(db: sqlite3.Connection, services: Collection[str], only: Only) -> int:
    """How many of some services a list has that wait for nobody by name.

    Counted one by one only where the queues' own counts do not tell: it reads who waits there.
    """
    lanes = {
        (service, priority): waiting
        for (service, priority), waiting in counts(db, free=True).items()
        if service in services and only.priority in (None, priority)
    }
    if not only.booked and not only.number:
        return sum(lanes.values())
    query = f"SELECT count(*) FROM tickets WHERE {_FREE} AND service = ? AND priority = ?"
    asked = (only.booked, only.number)
    return sum(db.execute(f"{query} AND {_ONLY}", (*lane, *asked)).fetchone()[0] for lane in lanes)


def _named(db: sqlite3.Connection, service: str) -> list[Waiting]:
    return _read(
        db, f"{_NAMED} AND service = ? ORDER BY since, id LIMIT ?", (service, NAMED_AT_MOST)
    )


def aside(
    db: sqlite3.Connection, state: TicketState, services: Iterable[str], limit: int = 1000
) -> list[Ticket]:
    """Parked or missed tickets of some services, oldest queue clock first."""
    found: list[Ticket] = []
    for service in services:
        rows = db.execute(
            f"SELECT {COLUMNS} FROM tickets WHERE state IN ('parked', 'no_show')"
            " AND state = ? AND service = ? ORDER BY since LIMIT ?",
            (state.value, service, limit),
        )
        found += [from_row(row) for row in rows]
    return found


def counts(db: sqlite3.Connection, *, free: bool = False) -> dict[tuple[str, str], int]:
    """How many wait, by service and class; `free`: only those who wait for nobody by name.

    What `lengths` costs, this costs.
    """
    found = {key: one.free if free else sum(one) for key, one in lengths(db).items()}
    return {key: count for key, count in found.items() if count}


def loads(db: sqlite3.Connection) -> list[Load]:
    """Who waits, by service and class, with what is known of their work. Kept by triggers."""
    rows = db.execute(
        "SELECT service, priority, free + named, known, work_s FROM queues WHERE free + named > 0"
    )
    return [Load(*row) for row in rows]


def loads_before(db: sqlite3.Connection, ticket: Ticket) -> list[Load]:
    """The same of those who wait and came before a ticket."""
    counting = " UNION ALL ".join(
        "SELECT service, priority, count(*) AS n, count(expected_s) AS known,"
        f" total(expected_s) AS work_s FROM tickets WHERE {one} AND (since, id) < (?, ?)"
        " GROUP BY 1, 2"
        for one in (_FREE, _NAMED)
    )
    rows = db.execute(
        "SELECT service, priority, sum(n), sum(known), CAST(sum(work_s) AS INTEGER)"
        f" FROM ({counting}) GROUP BY 1, 2",
        (stored(ticket.since), ticket.id) * 2,
    )
    return [Load(*row) for row in rows]


def clocks(db: sqlite3.Connection, service: str, priority: Priority, limit: int) -> list[datetime]:
    """Queue clocks of the first who wait in one class, oldest first."""
    found: list[str] = []
    for lane, column in _lanes(db, service):
        if lane == priority:
            query = f"SELECT since FROM tickets WHERE {_LANE}"
            asked = (service, lane, column, False, "", limit)
            found += [since for (since,) in db.execute(query, asked)]
    return sorted(datetime.fromisoformat(since) for since in found)[:limit]


def overtake(
    db: sqlite3.Connection, service: str, priority: Priority, called: Place, first: Place | None
) -> None:
    """Count one overtake for every free ticket of a class that came before a called one.

    Marks that nobody waits before any more are taken away: `first` is the oldest free one.
    """
    since, ticket_id = called
    db.execute(
        "INSERT INTO overtakes (service, priority, since, ticket_id) VALUES (?, ?, ?, ?)",
        (service, priority.value, stored(since), ticket_id),
    )
    if first is not None:
        db.execute(
            "DELETE FROM overtakes WHERE service = ? AND priority = ?"
            " AND (since, ticket_id) <= (?, ?)",
            (service, priority.value, stored(first[0]), first[1]),
        )


def overtake_one(db: sqlite3.Connection, ticket_id: int) -> None:
    """Count one overtake for one ticket, which waits by name."""
    db.execute("UPDATE tickets SET overtaken = overtaken + 1 WHERE id = ?", (ticket_id,))


def _read(db: sqlite3.Connection, where: str, values: tuple[str | int, ...]) -> list[Waiting]:
    rows = db.execute(f"SELECT {_WAITING} FROM tickets WHERE {where}", values)
    return [_waiting(row) for row in rows]


def _waiting(row: tuple[Any, ...]) -> Waiting:
    return Waiting(
        row[0],
        row[1],
        row[2],
        Priority(row[3]),
        datetime.fromisoformat(row[4]),
        row[5],
        row[6],
        row[7],
        when(row[8]),
        row[9],
        when(row[10]),
    )
