"""What became of requests whose answer nobody heard: the store tells.

A request without an answer (its client died, or the hub could not save) may have been run at
any time after its call, or never: each of them doubles the orders that a history allows. But
each that was run has left its answer in the store, in the order in which they were run. So one
without an answer there was never run, and one with an answer was run before whatever follows
it was heard.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from hub.contract import wire
from hub.sim.torture.record import History, Operation, Outcome, outcome_of


class _Row(NamedTuple):
    place: int
    outcome: Outcome


def resolve(db: sqlite3.Connection, history: History) -> History:
    """The history with what the store knows of unheard requests, and without what it does not.

    What was heard stays as it was heard: it is what the store is judged by.
    """
    stored = _stored(db, history)
    ends = _ends(history, stored)
    over = max((one.returned_at or one.called_at for one in history.operations), default=0) + 1
    operations = []
    for one in history.operations:
        row = stored.get((one.client, one.command.request_id))
        if one.outcome is not None:
            operations.append(one)
        elif row is not None:
            operations.append(
                one._replace(outcome=row.outcome, returned_at=ends.get(row.place, over))
            )
    return History(tuple(operations), history.contradictions)


def _stored(db: sqlite3.Connection, history: History) -> dict[tuple[str, str], _Row]:
    """By client and request id: the stored answer and its place in the order."""
    wanted = {(one.client, one.command.request_id) for one in history.operations}
    rows = db.execute("SELECT id, device, request_id, reply FROM requests ORDER BY id")
    return {
        (device, request): _Row(place, outcome_of(wire.replies.decode(reply)))
        for place, device, request, reply in rows
        if (device, request) in wanted
    }


def _ends(history: History, stored: dict[tuple[str, str], _Row]) -> dict[int, int]:
    """By place: the first time at which an answer that was given later was heard."""
    heard = _heard(history.operations, stored)
    ends: dict[int, int] = {}
    first: int | None = None
    for place in sorted((row.place for row in stored.values()), reverse=True):
        if first is not None:
            ends[place] = first
        if place in heard:
            first = heard[place] if first is None else min(first, heard[place])
    return ends


def _heard(
    operations: tuple[Operation, ...], stored: dict[tuple[str, str], _Row]
) -> dict[int, int]:
    found = {}
    for one in operations:
        row = stored.get((one.client, one.command.request_id))
        if row is not None and one.returned_at is not None:
            found[row.place] = one.returned_at
    return found
