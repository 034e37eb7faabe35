"""At the window: no-show, park, transfer, finish, undo, and what happens by itself."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    FinishTicket,
    ListQueue,
    MarkNoShow,
    ParkTicket,
    PauseWindow,
    Rate,
    RegisterCase,
    ResumeWindow,
    ReturnTicket,
    ShowProgress,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.devices import Presence
from hub.contract.events import FactKind
from hub.contract.results import (
    CaseRegistered,
    Done,
    Progress,
    Queue,
    RatingTaken,
    Refusal,
    WindowChanged,
)
from hub.contract.states import AlertKind, Hall
from hub.contract.words import (
    DeviceKind,
    Level,
    Move,
    Outcome,
    PauseReason,
    Place,
    TicketState,
    WindowStatus,
)
from hub.receiving import Incoming
from hub.store import periods, service_times, tickets
from tests.desks import (
    again,
    call,
    change,
    finish,
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


def no_show(bench: Bench, counter: str) -> str | None:
    number = call(bench, counter)
    again(bench, counter)
    bench.expect(WindowChanged, counter, MarkNoShow)
    return number


def park(bench: Bench, counter: str, **fields: object) -> str | None:
    number = call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="补材料", **fields)
    return number


def transfer(bench: Bench, counter: str, **fields: object) -> None:
    bench.expect(WindowChanged, counter, TransferTicket, reason="转办", **fields)


def path(bench: Bench, number: str) -> list[tuple[TicketState, Move]]:
    """A ticket's periods; they follow one another without a gap."""
    ticket = tickets.by_number(bench.engine.db, "2026-11-23", number)
    assert ticket is not None
    rows = periods.of_ticket(bench.engine.db, ticket.id)
    for before, after in pairwise(rows):
        assert before.ended_at == after.began_at
    assert rows[-1].ended_at is None
    return [(row.state, row.move) for row in rows]


def test_a_whole_visit(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=3)
    call(bench, counter)
    bench.pass_time(minutes=1)
    assert start(bench, counter).may == (Move.PARK, Move.TRANSFER, Move.FINISH)
    bench.pass_time(minutes=8)
    assert bench.refused(counter, FinishTicket) == Code.CASE_MISSING
    after = finish(bench, counter)
    assert (after.ticket, after.may) == (None, (Move.CALL, Move.UNDO))
    assert path(bench, "A001") == [
        (TicketState.WAITING, Move.ISSUE),
        (TicketState.CALLED, Move.CALL),
        (TicketState.SERVING, Move.START),
        (TicketState.DONE, Move.FINISH),
    ]
    learnt = service_times.read(bench.engine.db, "2026-11-23", "2026-11-16")
    assert learnt["A", "2026-11-23"].total_s == 540, "from the call on: walking too"


def test_a_case_lets_the_visit_end(bench: Bench) -> None:
    counter = sign_in(bench)
    item = next(i for i in bench.engine.shelf.items.values() if i.handle == "at_once")
    take(bench)
    call(bench, counter)
    start(bench, counter)
    registered = bench.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item=item.code,
        outcome=Outcome.REFUSED,
        note="不属于本部门职权",
    )
    assert [case.case_no for case in registered.window.ticket.cases] == [registered.case.case_no]
    assert bench.expect(WindowChanged, counter, FinishTicket).window.ticket is None


def test_no_show_not_before_two_calls(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    assert bench.refused(counter, MarkNoShow) == Code.TOO_FEW_CALLS
    again(bench, counter)
    bench.expect(WindowChanged, counter, MarkNoShow)
    assert state(bench, "A001") is TicketState.NO_SHOW
    assert told(bench)[-1].kind is FactKind.TICKET_MISSED
    listed = bench.expect(Queue, counter, ListQueue, state=TicketState.NO_SHOW)
    assert [row.ticket for row in listed.rows] == ["A001"]


def test_only_the_served_is_parked_or_finished(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    assert bench.refused(counter, ParkTicket, reason="x") == Code.WINDOW_IDLE
    assert bench.refused(counter, TransferTicket, reason="x", service="B") == Code.WINDOW_IDLE
    assert bench.refused(counter, MarkNoShow) == Code.WINDOW_IDLE
    assert bench.refused(counter, FinishTicket, advice_only=True) == Code.WINDOW_IDLE
    call(bench, counter)
    assert bench.refused(counter, ParkTicket, reason="x") == Code.WRONG_STATE
    assert bench.refused(counter, FinishTicket, advice_only=True) == Code.WRONG_STATE
    start(bench, counter)
    assert bench.refused(counter, MarkNoShow) == Code.WRONG_STATE


def test_a_parked_ticket_comes_back_to_its_clerk(bench: Bench) -> None:
    mine, other = sign_in(bench), sign_in(bench, "0218", 2)
    take(bench)
    assert park(bench, mine) == "A001"
    bench.pass_time(seconds=11)
    take(bench)
    (aside,) = bench.expect(Queue, mine, ListQueue, state=TicketState.PARKED).rows
    assert (aside.ticket, aside.note, aside.first) == ("A001", "补材料", False)
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    row = bench.expect(Queue, mine, ListQueue).rows[0]
    assert (row.ticket, row.note, row.first) == ("A001", "等工号 0217", True)
    assert call(bench, other) == "A002"
    take(bench)
    assert call(bench, mine) == "A001"


def test_after_a_while_anybody_may_call_the_parked(bench: Bench) -> None:
    mine, other = sign_in(bench), sign_in(bench, "0218", 2)
    take(bench)
    park(bench, mine)
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    assert call(bench, other) is None
    bench.pass_time(minutes=10)
    assert call(bench, other) == "A001"


def test_a_time_to_come_back(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    back_at = bench.clock.time + timedelta(minutes=5)
    park(bench, counter, back_at=back_at)
    (row,) = bench.expect(Queue, counter, ListQueue, state=TicketState.PARKED).rows
    assert (row.ticket, row.note, row.back_at) == ("A001", "补材料", back_at)
    bench.pass_time(minutes=4, seconds=59)
    assert state(bench, "A001") is TicketState.PARKED
    bench.pass_time(seconds=1)
    assert state(bench, "A001") is TicketState.WAITING
    assert path(bench, "A001")[-1] == (TicketState.WAITING, Move.RETURN)


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (Place.FIRST, ["A001", "B001", "B002"]),
        (Place.LIFETIME, ["B001", "A001", "B002"]),
        (Place.LAST, ["B001", "B002", "A001"]),
    ],
)
def test_transfer_to_a_service_keeps_the_number(
    bench: Bench, place: Place, order: list[str]
) -> None:
    here, there = sign_in(bench, "0217", 1), sign_in(bench, "0305")
    for service in ("B", "A", "B"):
        take(bench, service)
        bench.pass_time(seconds=10)
    assert call(bench, here) == "A001"
    transfer(bench, here, service="B", place=place)
    assert [serve(bench, there) for _ in range(3)] == order


def test_transfer_needs_another_place(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    for target in (
        {},
        {"service": "A"},
        {"window": 3},
        {"service": "Z"},
        {"window": 99},
        {"window": 5},
        {"service": "B", "window": 6},
    ):
        refused = bench.refused(counter, TransferTicket, reason="x", **target)
        assert refused == Code.TRANSFER_TARGET, target
    transfer(bench, counter, service="B", window=5)
    assert state(bench, "A001") is TicketState.WAITING


def test_nobody_is_passed_round_for_ever(bench: Bench) -> None:
    """After two moves the third is refused, whatever its target; a supervisor may."""
    change(bench, lambda hall: with_rules(hall, max_transfers=2))
    here, there = sign_in(bench, "0217", 1), sign_in(bench, "0305")
    take(bench)
    for counter, service in ((here, "B"), (there, "A")):
        call(bench, counter)
        transfer(bench, counter, service=service)
    assert call(bench, here) == "A001"
    for target in ({"service": "B"}, {"window": 2}):
        refused = bench.expect(Refusal, here, TransferTicket, reason="x", **target)
        assert (refused.code, refused.whose) == (Code.TRANSFERS_USED_UP, "person")
        assert "A001" in refused.message
    assert state(bench, "A001") is TicketState.CALLED


def test_a_supervisor_may_move_on_as_often_as_it_takes(bench: Bench) -> None:
    change(bench, lambda hall: with_rules(hall, max_transfers=1))
    here, there = sign_in(bench, "0901", 1), sign_in(bench, "0305")
    take(bench)
    call(bench, here)
    transfer(bench, here, service="B")
    call(bench, there)
    assert bench.refused(there, TransferTicket, reason="x", service="A") == Code.TRANSFERS_USED_UP
    bench.expect(WindowChanged, there, StartServing)
    bench.expect(WindowChanged, there, ParkTicket, reason="x")
    take(bench)
    for _ in range(3):
        assert call(bench, here) == "A002"
        transfer(bench, here, service="A", window=2)
        bench.pass_time(minutes=11)


def test_a_hall_without_a_limit(bench: Bench) -> None:
    change(bench, lambda hall: with_rules(hall, max_transfers=0))
    here, there = sign_in(bench, "0217", 1), sign_in(bench, "0305")
    take(bench)
    for _ in range(4):
        for counter, service in ((here, "B"), (there, "A")):
            assert call(bench, counter) == "A001"
            transfer(bench, counter, service=service)


# ── undo ─────────────────────────────────────────────────────────────────────


def test_undo_of_a_no_show(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    no_show(bench, counter)
    offer = window(bench, 3).undo
    assert offer is not None
    assert (offer.move, offer.ticket) == (Move.NO_SHOW, "A001")
    back = bench.expect(WindowChanged, counter, Undo).window
    assert back.ticket is not None
    assert (back.ticket.number, back.ticket.state) == ("A001", TicketState.CALLED)
    assert path(bench, "A001")[-1] == (TicketState.CALLED, Move.UNDO)
    fact = told(bench)[-1]
    assert (fact.kind, fact.fields["undone"]) == (FactKind.MOVE_UNDONE, "no_show")
    assert bench.refused(counter, Undo) == Code.NOTHING_TO_UNDO


def test_undo_of_a_park_and_of_a_finish(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    park(bench, counter)
    bench.expect(WindowChanged, counter, Undo)
    assert state(bench, "A001") is TicketState.SERVING
    bench.pass_time(minutes=5)
    finish(bench, counter)
    bench.expect(WindowChanged, counter, Undo)
    assert state(bench, "A001") is TicketState.SERVING
    learnt = service_times.read(bench.engine.db, "2026-11-23", "2026-11-16")
    assert learnt["A", "2026-11-23"].n == 0
    finish(bench, counter)
    assert state(bench, "A001") is TicketState.DONE


def test_undo_within_ten_seconds(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    no_show(bench, counter)
    bench.pass_time(seconds=9)
    assert window(bench, 3).undo is not None
    bench.pass_time(seconds=1)
    assert window(bench, 3).undo is None
    assert bench.refused(counter, Undo) == Code.NOTHING_TO_UNDO


def test_undo_not_after_another_call(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    no_show(bench, counter)
    call(bench, counter)
    assert bench.refused(counter, Undo) == Code.NOTHING_TO_UNDO


def test_undo_not_when_the_ticket_has_moved_on(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    no_show(bench, counter)
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    assert window(bench, 3).undo is None
    assert bench.refused(counter, Undo) == Code.NOTHING_TO_UNDO


def test_undo_not_after_a_rating(bench: Bench) -> None:
    counter = sign_in(bench)
    issued = take(bench)
    serve(bench, counter)
    rating = bench.expect(Progress, "web-1", ShowProgress, token=issued.token).rating
    assert rating is not None
    bench.expect(RatingTaken, "web-1", Rate, rating=rating, level=Level.GOOD)
    assert bench.refused(counter, Undo) == Code.NOTHING_TO_UNDO


def test_a_rating_is_not_open_while_its_visit_goes_on_again(bench: Bench) -> None:
    counter = sign_in(bench)
    issued = take(bench)
    serve(bench, counter)
    bench.expect(WindowChanged, counter, Undo)
    assert bench.expect(Progress, "web-1", ShowProgress, token=issued.token).rating is None


# ── pauses around a ticket ───────────────────────────────────────────────────


def test_a_pause_after_the_present_ticket(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    waiting = bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.LUNCH).window
    assert (waiting.status, waiting.pause_after) == (WindowStatus.OPEN, PauseReason.LUNCH)
    start(bench, counter)
    begun = finish(bench, counter)
    assert begun.status is WindowStatus.PAUSED
    assert begun.pause is not None
    assert begun.pause.reason is PauseReason.LUNCH
    assert told(bench)[-1].kind is FactKind.WINDOW_PAUSED
    back = bench.expect(WindowChanged, counter, Undo).window
    assert (back.status, back.pause_after) == (WindowStatus.OPEN, PauseReason.LUNCH)
    cleared = bench.expect(WindowChanged, counter, ResumeWindow).window
    assert (cleared.status, cleared.pause_after) == (WindowStatus.OPEN, None)
    assert finish(bench, counter).status is WindowStatus.OPEN


# ── a station that vanishes ──────────────────────────────────────────────────


def presence(bench: Bench, device: str, online: bool) -> None:
    message = Presence(device, DeviceKind.COUNTER, online)
    bench.engine.run_group([Incoming(device, wire.encode(message), "presence")])


def test_a_called_ticket_of_a_lost_station_goes_to_the_head(bench: Bench) -> None:
    lost, other = sign_in(bench), sign_in(bench, "0218", 2)
    presence(bench, lost, True)
    for _ in range(3):
        take(bench)
        bench.pass_time(seconds=1)
    call(bench, lost)
    presence(bench, lost, False)
    bench.pass_time(seconds=119)
    assert state(bench, "A001") is TicketState.CALLED
    bench.pass_time(seconds=1)
    assert state(bench, "A001") is TicketState.WAITING
    assert call(bench, other) == "A001"


def test_a_served_ticket_of_a_lost_station_stays_and_is_told(bench: Bench) -> None:
    lost = sign_in(bench)
    presence(bench, lost, True)
    take(bench)
    call(bench, lost)
    start(bench, lost)
    presence(bench, lost, False)
    bench.pass_time(seconds=150)
    assert state(bench, "A001") is TicketState.SERVING
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    (alert,) = [a for a in hall.alerts if a.kind is AlertKind.STATION_LOST]
    assert alert.window == 3


def test_nobody_to_call_is_an_answer(bench: Bench) -> None:
    counter = sign_in(bench)
    reply = bench.send(counter, CallNext)
    assert getattr(reply, "ticket", "") is None
