"""The retained pictures: right, bounded, sent only when they changed, read by index."""

from __future__ import annotations

import re
import sqlite3

import pytest

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    CancelTicket,
    FinishTicket,
    IssueTicket,
    MarkNoShow,
    ParkTicket,
    PauseWindow,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.devices import DeviceHealth, Health, Presence
from hub.contract.metrics import Metrics
from hub.contract.states import Board, Hall, Menu
from hub.contract.words import DeviceKind, PauseReason, Priority, WindowStatus
from hub.handlers.draw_window import window as draw_window
from hub.handlers.drawing import Drawing, OneWindow
from hub.observe.done import TYPES, Done
from hub.observe.machine import Reading
from hub.receiving import Incoming
from tests.desks import (
    WINDOW_OF,
    call,
    change,
    serve,
    sign_in,
    take,
    window,
    with_service,
)
from tests.halls import Bench


def menu(bench: Bench) -> Menu:
    picture = bench.state("menu")
    assert isinstance(picture, Menu)
    return picture


def topics_of(bench: Bench) -> set[str]:
    return {out.topic for out in bench.out if out.retain}


def test_every_picture_at_start(bench: Bench) -> None:
    names = {out.topic for out in bench.engine.all_states()}
    windows = {topics.window_state(w.no) for w in bench.engine.hall.windows}
    assert names == {topics.MENU, topics.BOARD, topics.HALL, topics.METRICS} | windows


def test_only_what_changed_is_sent(bench: Bench) -> None:
    sign_in(bench)
    take(bench, "A")
    bench.engine.all_states()
    take(bench, "K")
    assert topics_of(bench) == {topics.MENU, topics.window_state(12)}
    bench.clock.time = bench.clock.time.replace(second=1)
    bench.out = bench.engine.tick()
    assert topics_of(bench) == {topics.CLOCK}


def test_the_menu_counts_and_estimates(bench: Bench) -> None:
    tile = menu(bench).services[0]
    assert (tile.waiting, tile.wait, tile.late) == (0, None, False)
    counter = sign_in(bench)
    tile = menu(bench).services[0]
    assert tile.wait is not None
    assert tile.wait.high == 0
    call(bench, counter)
    for _ in range(12):
        take(bench)
    call(bench, counter)
    tile = menu(bench).services[0]
    assert tile.waiting == 11
    assert tile.late


def test_a_minute_later_the_hall_opens_by_itself(bench: Bench) -> None:
    bench.clock.time = bench.clock.time.replace(hour=8, minute=59, second=30)
    assert not menu(bench).open
    bench.pass_time(seconds=30)
    assert topics.MENU in topics_of(bench)
    assert menu(bench).open


def test_special_days_and_holidays_are_closed(bench: Bench) -> None:
    bench.clock.time = bench.clock.time.replace(month=10, day=1)
    closed = menu(bench)
    assert (closed.open, closed.hours) == (False, "")
    assert closed.next_open is not None
    assert closed.next_hours == "09:00–17:00"
    bench.clock.time = bench.clock.time.replace(month=11, day=28)
    assert menu(bench).hours == "09:30–16:30"
    assert menu(bench).next_hours == ""


def test_the_closed_hall_tells_the_hours_of_the_day_on_which_it_opens(bench: Bench) -> None:
    bench.clock.time = bench.clock.time.replace(day=27, hour=20)
    friday_evening = menu(bench)
    assert friday_evening.next_open == bench.clock.time.replace(day=28, hour=9, minute=30)
    assert (friday_evening.hours, friday_evening.next_hours) == ("09:00–17:00", "09:30–16:30")


def test_own_hours_of_a_service(bench: Bench) -> None:
    hours = bench.engine.hall.hours
    half = type(hours)(mon=("09:00-10:00", "14:00-24:00"))
    change(bench, lambda hall: with_service(hall, "C", hours=half))
    tile = next(t for t in menu(bench).services if t.code == "C")
    assert tile.hours == "09:00–10:00 14:00–24:00"


def test_the_board_keeps_eight_calls(bench: Bench) -> None:
    counter = sign_in(bench)
    for _ in range(10):
        take(bench)
        serve(bench, counter)
    board = bench.state("board")
    assert isinstance(board, Board)
    assert [c.call_no for c in board.calls] == list(range(10, 2, -1))
    bench.send(counter, PauseWindow, reason=PauseReason.LUNCH)
    board = bench.state("board")
    assert isinstance(board, Board)
    cell = next(w for w in board.windows if w.no == 3)
    assert (cell.status, cell.pause) == (WindowStatus.PAUSED, PauseReason.LUNCH)


def test_what_a_window_may_call(bench: Bench) -> None:
    sign_in(bench, "0218", 2)
    take(bench, "F")
    assert window(bench, 2).waiting == 1
    take(bench, "A")
    found = window(bench, 2)
    assert found.waiting == 1
    assert found.target_s == 1200
    bench.pass_time(minutes=31)
    assert window(bench, 2).waiting == 2


def test_the_pads_health_is_in_its_windows_picture(bench: Bench) -> None:
    pad = DeviceHealth(part="pad", state=Health.OK)
    presence = Presence("pad-3", DeviceKind.PAD, True, health=(pad,))
    bench.engine.run_group([Incoming("pad-3", wire.encode(presence), "presence")])
    assert window(bench, 3).pad == pad
    assert window(bench, 2).pad is None
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    seen = next(d for d in hall.devices if d.name == "pad-3")
    assert (seen.online, seen.window, seen.health) == (True, 3, (pad,))


def test_pictures_are_bounded(bench: Bench) -> None:
    sign_in(bench)
    for _ in range(60):
        bench.send("guide-1", IssueTicket, service="A", priority=Priority.PRIORITY)
        take(bench)
    sizes = {out.topic: len(out.payload) for out in bench.engine.all_states()}
    assert max(sizes.values()) < 32 * 1024


# ── no statement's cost grows with the day ───────────────────────────────────

GROWS = r"(tickets|t|c|calls|p|periods|jobs|j|facts|requests|rating_requests|q|cases)"
PARTIAL = (
    r"(waiting_free|waiting_named|waiting_overtaken|one_ticket_per_window|tickets_back|jobs_due)"
)
FULL_SCAN = re.compile(rf"^SCAN {GROWS}\b(?!.* INDEX {PARTIAL}\b)")
"""A walk through a growing table; indexes of what is open only stay short."""


class Watched:
    """Explains every statement that runs through a connection."""

    def __init__(self, db: sqlite3.Connection, path: str) -> None:
        self._explain = sqlite3.connect(path)
        self.scans: set[tuple[str, str]] = set()
        self._seen: set[str] = set()
        db.set_trace_callback(self.look)

    def look(self, statement: str) -> None:
        shape = re.sub(r"'[^']*'|\d+", "?", statement)
        if shape in self._seen or not re.match(r"(SELECT|UPDATE|DELETE|INSERT|WITH)", statement):
            return
        self._seen.add(shape)
        for *_, plan in self._explain.execute("EXPLAIN QUERY PLAN " + statement):
            # In the order of its key and cut off, a walk has a fixed length.
            if FULL_SCAN.match(plan) and "ORDER BY id LIMIT" not in statement:
                self.scans.add((plan, statement[:200]))


@pytest.fixture
def watched(bench: Bench) -> Watched:
    return Watched(bench.engine.db, str(bench.folder.store))


def test_no_command_scans_a_table_that_grows(bench: Bench, watched: Watched) -> None:
    counter, other = sign_in(bench), sign_in(bench, "0218", 2)
    for _ in range(9):
        take(bench)
    bench.send("guide-1", IssueTicket, service="A", priority=Priority.PRIORITY)
    bench.send(counter, CallNext)
    bench.send(counter, Recall)
    bench.send(counter, MarkNoShow)
    bench.send(counter, Undo)
    bench.send(counter, MarkNoShow)
    bench.send("guide-1", ReturnTicket, ticket="A010")
    for last in (ParkTicket, TransferTicket, FinishTicket):
        fields: dict[str, object] = {"reason": "x"}
        if last is TransferTicket:
            fields["window"] = 2
        if last is FinishTicket:
            fields = {"advice_only": True}
        bench.send(counter, CallNext)
        bench.send(counter, StartServing)
        bench.send(counter, last, **fields)
    bench.send("guide-1", CancelTicket, ticket="A009")
    bench.send(other, CallNext)
    bench.pass_time(minutes=11)
    bench.engine.all_states()
    assert len(watched._seen) > 40
    assert watched.scans == set()


# ── how the hub does ─────────────────────────────────────────────────────────


def metrics(bench: Bench) -> Metrics:
    picture = bench.state("metrics")
    assert isinstance(picture, Metrics)
    return picture


def hall(bench: Bench) -> Hall:
    picture = bench.state("hall")
    assert isinstance(picture, Hall)
    return picture


def test_the_counters_tell_what_was_done(bench: Bench) -> None:
    counter = sign_in(bench)
    for _ in range(3):
        take(bench)
    bench.refused("kiosk-1", IssueTicket, service="Z")
    call(bench, counter)
    told = metrics(bench)
    assert told.commands["issue_ticket"] == {"ok": 3, "unknown_service": 1}
    assert told.commands["call_next"] == told.commands["login"] == {"ok": 1}
    assert told.waiting == {s.code: 2 if s.code == "A" else 0 for s in bench.engine.hall.services}
    assert told.windows == {"closed": len(bench.engine.hall.windows) - 1, "open": 1, "paused": 0}
    assert told.jobs_open == 3
    assert told.facts == hall(bench).facts
    assert sum(told.group_size.counts) == sum(told.commit_seconds.counts) == 6
    assert sum(told.command_seconds.counts) == 0, "nobody saw these arrive"
    assert told.store_bytes > 0


def test_the_hubs_own_accounts_are_no_devices(bench: Bench) -> None:
    before = metrics(bench).devices
    assert "admin" not in before
    assert before["web"] == 1, "web-1; the hub's own web part is not counted"
    health = hall(bench).health
    assert health is not None
    assert (health.devices, health.devices_online) == (sum(before.values()), 0)
    presence = Presence("pad-3", DeviceKind.PAD, True)
    bench.engine.run_group([Incoming("pad-3", wire.encode(presence), "presence")])
    assert metrics(bench).devices_online["pad"] == 1
    health = hall(bench).health
    assert health is not None
    assert health.devices_online == 1


def test_what_did_not_change_is_not_sent(bench: Bench) -> None:
    bench.engine.observer.read = Reading  # memory and disk move by themselves
    take(bench)
    bench.engine.all_states()
    assert bench.engine.measured() == []
    take(bench)
    assert [out.topic for out in bench.engine.measured()] == [topics.METRICS]
    assert bench.engine.measured() == []


def test_health_is_looked_at_with_the_minute(bench: Bench) -> None:
    """Commands alone do not draw the hall again; a minute with commands does."""
    bench.engine.observer.read = Reading
    bench.pass_time(minutes=1)
    take(bench)
    assert topics.HALL not in topics_of(bench)
    bench.pass_time(seconds=1)
    assert topics.HALL not in topics_of(bench)
    bench.pass_time(minutes=1)
    assert topics.HALL in topics_of(bench)
    health = hall(bench).health
    assert health is not None
    assert (health.per_minute, health.commands) == (1, 1)
    bench.pass_time(minutes=1)
    bench.pass_time(minutes=1)
    assert topics.HALL not in topics_of(bench), "a quiet hub's picture rests"


def test_the_counters_are_bounded(bench: Bench) -> None:
    """Every command with every likely refusal still fits."""
    tally = bench.engine.observer.tally
    for name in TYPES.values():
        for code in [*Code][:20]:
            tally.count(Done("kiosk-1", name, "", code.value))
    (told,) = bench.engine.measured()
    assert len(told.payload) < 32 * 1024


def test_measuring_scans_no_table_that_grows(bench: Bench, watched: Watched) -> None:
    take(bench)
    bench.engine.measured()
    bench.engine.observer.minute()
    bench.engine.all_states()
    assert watched.scans == set()


def test_the_answer_to_a_clerk_shows_what_everybody_sees(bench: Bench) -> None:
    """It is drawn from one window's rows alone."""
    for clerk, no in WINDOW_OF.items():
        sign_in(bench, clerk)
        take(bench)
        take(bench, "B")
        call(bench, f"counter-{no}")
        take(bench, "C")
    engine, now = bench.engine, bench.clock.now()
    seen = (engine.db, engine.hall, now, "2026-11-23", engine.almanac.days, None)
    everything = Drawing(*seen)
    for no in range(1, 13):
        alone = OneWindow(*seen, no)
        assert draw_window(alone, no) == draw_window(everything, no)
