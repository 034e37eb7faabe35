"""Calling: who comes, why, and what the windows may do at once."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest

from hub.config import VoiceSettings, VolumeSettings
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    ExplainCall,
    ListQueue,
    ParkTicket,
    PauseWindow,
    Recall,
    ShowCurrent,
    StartServing,
    TransferTicket,
)
from hub.contract.events import FactKind
from hub.contract.results import (
    CallExplained,
    Current,
    Done,
    Queue,
    Refusal,
    TicketCalled,
    WindowChanged,
)
from hub.contract.states import Board, Voice, VolumeHours
from hub.contract.words import Language, Move, PauseReason, Place, Priority, TicketState, Zero
from hub.domain.board import CALLS_SHOWN
from hub.receiving import Incoming
from hub.store import queue, tickets
from tests.desks import (
    again,
    call,
    change,
    finish,
    senior,
    serve,
    sign_in,
    start,
    state,
    take,
    told,
    window,
    with_rules,
)
from tests.halls import Bench
from tests.handlers.test_ticketing import YOUNG


def test_first_come_first_served(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(seconds=1)
    take(bench, "B")
    bench.pass_time(seconds=1)
    take(bench)
    assert [serve(bench, counter) for _ in range(3)] == ["A001", "B001", "A002"]
    assert call(bench, counter) is None


def test_a_recall_is_on_the_board_however_many_were_called_since(bench: Bench) -> None:
    patient, busy = sign_in(bench), sign_in(bench, "0218")
    for _ in range(CALLS_SHOWN + 2):
        take(bench)
    first = call(bench, patient)
    for _ in range(CALLS_SHOWN + 1):
        bench.pass_time(seconds=5)
        serve(bench, busy)
    assert first not in [one.ticket for one in board_of(bench).calls]
    bench.pass_time(seconds=5)
    again(bench, patient)
    calls = board_of(bench).calls
    assert (calls[0].ticket, calls[0].times) == (first, 2)
    assert len(calls) == CALLS_SHOWN
    assert [one.at for one in calls] == sorted((one.at for one in calls), reverse=True)


def test_a_fresh_call_is_on_the_board_however_many_came_since(bench: Bench) -> None:
    patient, busy = sign_in(bench), sign_in(bench, "0218")
    for _ in range(CALLS_SHOWN + 3):
        take(bench)
    first = call(bench, patient)
    served = [serve(bench, busy) for _ in range(CALLS_SHOWN + 1)]
    shown = [*served[::-1][:CALLS_SHOWN], first]
    assert [one.ticket for one in board_of(bench).calls] == shown, "who is over need not be told"
    bench.pass_time(seconds=31)
    last = serve(bench, busy)
    assert [one.ticket for one in board_of(bench).calls] == [last, *shown][:CALLS_SHOWN]


def test_the_board_tells_the_class_and_how_the_hall_speaks(bench: Bench) -> None:
    lunch = VolumeSettings(hours="12:00-13:30", volume=40)
    voice = VoiceSettings(zero=Zero.RING, yao=True, volume=90, hours=(lunch,))
    change(bench, lambda hall: msgspec.structs.replace(hall, voice=voice))
    counter = sign_in(bench)
    senior(bench)
    call(bench, counter)
    board = board_of(bench)
    assert board.calls[0].priority is Priority.PRIORITY
    assert board.voice == Voice(Zero.RING, True, False, 90, (VolumeHours("12:00-13:30", 40),))


def board_of(bench: Bench) -> Board:
    board = bench.state("board")
    assert isinstance(board, Board)
    return board


def test_the_call_is_on_every_screen(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench, identity=YOUNG, language=Language.EN)
    called = bench.expect(TicketCalled, counter, CallNext)
    assert (called.ticket, called.call_no) == ("A001", 1)
    assert called.window == window(bench, 3)
    assert called.window is not None
    assert called.window.ticket is not None
    assert called.window.ticket.masked_name == "张*丰"
    assert (called.window.ticket.shown, called.window.ticket.said) == (False, False)
    published = {out.topic: out for out in bench.out}
    assert published[topics.BOARD].retain
    board = bench.state("board")
    assert isinstance(board, Board)
    (last,) = board.calls
    assert (last.ticket, last.window, last.times, last.languages) == (
        "A001",
        3,
        1,
        ("zh", "en"),
    )
    cell = next(w for w in board.windows if w.no == 3)
    assert (cell.ticket, cell.state) == ("A001", TicketState.CALLED)
    recalled = again(bench, counter)
    assert recalled.ticket is not None
    assert recalled.ticket.times == 2
    assert Move.NO_SHOW in recalled.may
    board = bench.state("board")
    assert isinstance(board, Board)
    assert [(c.call_no, c.times) for c in board.calls] == [(1, 2)]
    kinds = [fact.kind for fact in told(bench)][-2:]
    assert kinds == [FactKind.TICKET_CALLED, FactKind.TICKET_RECALLED]


def test_two_windows_call_at_once_and_get_two_tickets(bench: Bench) -> None:
    counters = [sign_in(bench, "0217"), sign_in(bench, "0218")]
    take(bench)
    take(bench)
    out = bench.engine.run_group(
        [
            Incoming(counter, wire.encode(CallNext(request_id=f"at-once-{place}")))
            for place, counter in enumerate(counters)
        ]
    )
    replies = [wire.replies.decode(o.payload) for o in out if "/reply/" in o.topic]
    called = [reply.ticket for reply in replies if isinstance(reply, TicketCalled)]
    assert called == ["A001", "A002"]


def test_the_store_forbids_two_tickets_at_a_window(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    call(bench, counter)
    with pytest.raises(sqlite3.IntegrityError):
        bench.engine.db.execute(
            "UPDATE tickets SET state = 'serving', window = 3 WHERE number = 'A002'"
        )
    with pytest.raises(sqlite3.IntegrityError):
        bench.engine.db.execute(
            "INSERT INTO tickets (day, number, service, state, priority, issued_at, since, token,"
            " language, device) SELECT day, number, service, state, priority, issued_at, since,"
            " 'another', language, device FROM tickets WHERE number = 'A001'"
        )


def test_what_stands_in_the_way_of_a_call(bench: Bench) -> None:
    counter = sign_in(bench)
    assert bench.refused(counter, Recall) == Code.WINDOW_IDLE
    assert bench.refused(counter, StartServing) == Code.WINDOW_IDLE
    take(bench)
    take(bench)
    call(bench, counter)
    assert bench.refused(counter, CallNext) == Code.WINDOW_BUSY
    start(bench, counter)
    assert bench.refused(counter, StartServing) == Code.WRONG_STATE
    assert bench.refused(counter, Recall) == Code.WRONG_STATE
    finish(bench, counter)
    bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.LUNCH)
    assert bench.refused(counter, CallNext) == Code.WINDOW_NOT_OPEN


def test_call_by_number(bench: Bench) -> None:
    counter, other = sign_in(bench), sign_in(bench, "0305")
    for _ in range(3):
        take(bench)
    reason = {"reason": "轮椅"}
    assert bench.refused(counter, CallTicket, ticket="A009", **reason) == Code.UNKNOWN_TICKET
    assert bench.refused(other, CallTicket, ticket="A003", **reason) == Code.NOT_SERVED_HERE
    assert bench.refused(counter, CallTicket, ticket="A003", reason="") == Code.BAD_FIELD
    assert bench.expect(TicketCalled, counter, CallTicket, ticket="A003", **reason).ticket == "A003"
    why = bench.expect(CallExplained, counter, ExplainCall, ticket="A003")
    assert why.rule == "clerk_named"
    assert "轮椅" in why.sentence.zh
    assert set(why.overtook) == {"A001"}
    refusal = bench.expect(Refusal, other, CallTicket, ticket="A003", **reason)
    assert (refusal.code, refusal.message) == (Code.NOT_YOUR_TICKET, "A003 已由 3 号窗口叫到")
    bench.expect(Done, "guide-1", CancelTicket, ticket="A002")
    assert bench.refused(other, CallTicket, ticket="A002", **reason) == Code.WRONG_STATE
    overtaken = [tickets.by_id(bench.engine.db, number).overtaken for number in (1, 2, 3)]
    assert overtaken == [1, 1, 0]


def test_a_call_tells_why(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=4)
    senior(bench)
    bench.pass_time(minutes=16)
    assert call(bench, counter) == "A002"
    why = bench.expect(CallExplained, counter, ExplainCall, ticket="A002")
    assert (why.rule, why.window, why.call_no) == ("accumulated", 3, 1)
    assert (why.chosen.rate, why.chosen.waited_s, why.chosen.target_s) == (2.0, 960, 1200)
    assert why.chosen.score == 1.6
    assert [(c.ticket, c.score) for c in why.runners_up] == [("A001", 1.0)]
    assert why.overtook == ("A001",)
    for language in Language:
        assert "A002" in why.sentence.inn(language)
    assert why.sentence.bo != why.sentence.zh
    assert bench.refused(counter, ExplainCall, ticket="A001") == Code.CALL_NOT_FOUND
    assert bench.refused(counter, ExplainCall, ticket="A009") == Code.UNKNOWN_TICKET


def test_a_call_tells_who_took_no_part_and_why(bench: Bench) -> None:
    """Window 3 serves A and helps with F. The reasons of who was not even weighed are of now."""
    counter = sign_in(bench)
    other = sign_in(bench, "0218", 2)
    take(bench)
    take(bench)
    assert call(bench, counter) == "A001"
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="缺照片")
    assert call(bench, other) == "A002"
    sent = {"reason": "换窗口", "window": 1, "place": Place.FIRST}
    bench.expect(WindowChanged, other, TransferTicket, **sent)
    take(bench, "F")
    bench.pass_time(minutes=1)
    take(bench)
    assert call(bench, counter) == "A003"
    told = bench.expect(CallExplained, counter, ExplainCall, ticket="A003").left_out
    assert [one.ticket for one in told] == ["F001", "A002", "A001"]
    helped, kept, parked = (one.why.zh for one in told)
    assert "协助业务" in helped
    assert "只等 1 号窗口" in kept
    assert "挂起" in parked
    take(bench)
    assert len(bench.expect(CallExplained, counter, ExplainCall, ticket="A003").left_out) == 3


def test_nobody_is_overtaken_more_than_five_times(bench: Bench) -> None:
    change(bench, lambda hall: with_rules(hall, rate_priority=50.0))
    counter = sign_in(bench)
    take(bench)
    take(bench)
    order = []
    for _ in range(8):
        bench.pass_time(seconds=1)
        senior(bench)
        bench.pass_time(minutes=2)
        order.append(serve(bench, counter))
    assert order == [*(f"A{n:03d}" for n in range(3, 8)), "A001", "A002", "A008"]
    why = bench.expect(CallExplained, counter, ExplainCall, ticket="A001")
    assert (why.rule, why.chosen.overtaken, why.cap) == ("overtake_cap", 5, 5)


def test_helping_when_the_own_queues_are_empty(bench: Bench) -> None:
    counter = sign_in(bench, "0218", 2)
    take(bench, "F")
    take(bench, "A")
    assert [serve(bench, counter), serve(bench, counter)] == ["A001", "F001"]


def test_k_is_called_at_its_kind_only(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench, "K")
    assert call(bench, counter) is None
    assert bench.refused(counter, CallTicket, ticket="K001", reason="x") == Code.NOT_SERVED_HERE
    own = sign_in(bench, "0901", 12)
    assert call(bench, own) == "K001"


def test_the_queue_is_listed_in_the_order_of_the_calls(bench: Bench) -> None:
    counter = sign_in(bench)
    for service in ("A", "B", "F", "A"):
        bench.pass_time(seconds=30)
        take(bench, service, identity=YOUNG if service == "B" else None)
    senior(bench)
    bench.pass_time(minutes=3)
    listed = bench.expect(Queue, counter, ListQueue)
    assert [row.first for row in listed.rows] == [True] + [False] * (listed.total - 1)
    assert {row.ticket for row in listed.rows} == {"A001", "B001", "A002", "A003"}
    assert {row.masked_name for row in listed.rows} == {"", "张*丰"}
    waited = {row.ticket: (bench.clock.time - row.since).total_seconds() for row in listed.rows}
    sums = {row.ticket: row.rate * waited[row.ticket] / row.target_s for row in listed.rows}
    assert sums == {row.ticket: pytest.approx(row.score, abs=1e-4) for row in listed.rows}
    assert window(bench, 3).waiting == listed.total
    called = [serve(bench, counter) for _ in range(listed.total)]
    assert called == [row.ticket for row in listed.rows]
    bench.expect(Queue, counter, ListQueue, page=9)
    assert bench.refused(counter, ListQueue, state=TicketState.DONE) == Code.BAD_FIELD
    assert bench.refused("counter-5", ListQueue) == Code.NOT_LOGGED_IN


def test_pages_of_a_long_queue(bench: Bench) -> None:
    counter = sign_in(bench)
    for _ in range(23):
        take(bench)
    pages = [bench.expect(Queue, counter, ListQueue, page=page) for page in (0, 1)]
    assert [(len(page.rows), page.total) for page in pages] == [(20, 23), (3, 23)]
    assert pages[1].rows[-1].ticket == "A023"


def test_pages_of_a_mixed_queue_are_one_list(bench: Bench) -> None:
    """A page reads no further than itself, and still everybody is on one page once."""
    change(bench, lambda hall: with_rules(hall, rate_priority=3.0))
    counter, other = sign_in(bench), sign_in(bench, "0218", 2)
    for place in range(50):
        bench.pass_time(seconds=20)
        take(bench, "ABF"[place % 3])
        if place % 4 == 0:
            senior(bench, "AB"[place % 2])
    for _ in range(7):
        call(bench, other)
        start(bench, other)
        bench.expect(WindowChanged, other, TransferTicket, reason="x", window=3)
    pages = [bench.expect(Queue, counter, ListQueue, page=page) for page in range(4)]
    rows = [row.ticket for page in pages for row in page.rows]
    assert {page.total for page in pages} == {len(rows)}
    assert len(set(rows)) == len(rows) > 50
    assert window(bench, 3).waiting == len(rows)
    called = bench.expect(TicketCalled, counter, CallNext)
    assert called.ticket == rows[0]
    listed = queue.first(bench.engine.db, "A", 1000)
    place_of = {ticket: place for place, ticket in enumerate(rows)}
    free = [w for w in listed if w.stick_until is None and w.priority is Priority.REGULAR]
    order = [place_of[w.number] for w in sorted(free, key=lambda w: (w.since, w.id))]
    assert order == sorted(order)


def test_the_name_is_open_at_the_window_only(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench, identity=YOUNG)
    assert bench.expect(Current, counter, ShowCurrent).ticket is None
    bench.pass_time(minutes=2)
    call(bench, counter)
    current = bench.expect(Current, counter, ShowCurrent)
    assert (current.ticket, current.name, current.waited_s) == ("A001", "张三丰", 120)
    assert current.masked_number == f"630103********{YOUNG.number[-4:]}"
    assert bench.refused("kiosk-1", ShowCurrent) == Code.NOT_ALLOWED


def test_a_ticket_moved_to_a_window_waits_for_it(bench: Bench) -> None:
    here, there = sign_in(bench), sign_in(bench, "0218", 2)
    take(bench)
    call(bench, here)
    take(bench)
    bench.expect(WindowChanged, here, TransferTicket, reason="专窗", window=2)
    row = bench.expect(Queue, there, ListQueue).rows[0]
    assert (row.ticket, row.note) == ("A001", "等 2 号窗口")
    assert serve(bench, here) == "A002"
    assert call(bench, here) is None
    assert call(bench, there) == "A001"
    assert state(bench, "A001") is TicketState.CALLED
