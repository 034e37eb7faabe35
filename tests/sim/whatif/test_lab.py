"""A rehearsed hall: the same handlers and rows, without what nobody reads there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from hub.config import HallConfig
from hub.contract.codes import Code
from hub.contract.commands import (
    AnyCommand,
    CallNext,
    FinishTicket,
    IssueTicket,
    Login,
    StartServing,
)
from hub.contract.results import AnyReply, Refusal, TicketCalled
from hub.first_hall import SAMPLE_PIN
from hub.sim.in_process import InProcess
from hub.sim.whatif.lab import lab, staffed

WINDOW = 3
KEPT = ("tickets", "periods", "calls", "numbers", "queues", "facts", "rating_requests", "jobs")
"""Tables that must be the same."""


@pytest.fixture
def halls(hall: HallConfig, db: sqlite3.Connection) -> Iterator[tuple[InProcess, InProcess]]:
    """One that is played as halls are, and one that is rehearsed."""
    starts = datetime(2026, 1, 5, 9, 30, tzinfo=ZoneInfo(hall.hall.timezone))
    opened, _ = staffed(hall)
    with ExitStack() as stack:
        played, rehearsed = (stack.enter_context(lab(db, opened, starts, "1")) for _ in range(2))
        played.rehearses = False
        yield played, rehearsed


def visits(made: InProcess) -> Iterator[tuple[str, AnyCommand]]:
    """Two tickets, one of which is served, and what is refused between."""
    counter, ids = f"counter-{WINDOW}", made.request_id
    clerk = staffed(made.hall)[1][WINDOW]
    yield counter, CallNext(request_id=ids())
    yield counter, Login(request_id=ids(), clerk=clerk, pin=SAMPLE_PIN)
    yield "guide-1", IssueTicket(request_id=ids(), service="A", print=False)
    yield "guide-1", IssueTicket(request_id=ids(), service="A", items=("nothing",), print=False)
    yield "guide-1", IssueTicket(request_id=ids(), service="A", print=False)
    yield counter, CallNext(request_id=ids())
    yield counter, CallNext(request_id=ids())
    yield counter, StartServing(request_id=ids())
    yield counter, FinishTicket(request_id=ids(), advice_only=True)


def play(made: InProcess) -> list[AnyReply]:
    found = []
    for device, command in visits(made):
        made.clock.time += timedelta(seconds=30)
        found.append(made.ask(device, command))
    return found


def test_a_rehearsed_hall_comes_to_the_same(halls: tuple[InProcess, InProcess]) -> None:
    played, rehearsed = halls
    seen = list(zip(play(played), play(rehearsed), strict=True))
    assert [one.code for one, _ in seen if isinstance(one, Refusal)] == [
        Code.NOT_LOGGED_IN,
        Code.UNKNOWN_ITEM,
        Code.WINDOW_BUSY,
    ]
    for one, other in seen:
        assert unwatched(one) == unwatched(other)
    called, blind = seen[5]
    assert isinstance(called, TicketCalled)
    assert called.window is not None
    assert called.window.waiting == 1
    assert isinstance(blind, TicketCalled)
    assert blind.window is not None
    assert blind.window.waiting == 0
    for table in KEPT:
        assert rows(played, table) == rows(rehearsed, table), table
    assert len(rows(played, "requests")) == len(seen)
    assert rows(rehearsed, "requests") == []


def unwatched(reply: AnyReply) -> AnyReply:
    """A reply without who waits."""
    window = getattr(reply, "window", None)
    if window is None:
        return reply
    blind = msgspec.structs.replace(window, waiting=0, longest_since=None, target_s=None)
    changed: AnyReply = msgspec.structs.replace(reply, window=blind)
    return changed


def rows(made: InProcess, table: str) -> list[tuple[object, ...]]:
    return made.engine.db.execute(f"SELECT * FROM {table}").fetchall()
