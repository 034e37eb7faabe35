"""The queue of announcements: once, in order, ten seconds each; with a fake clock."""

from __future__ import annotations

import itertools
from datetime import timedelta

import msgspec
import pytest

from display.calls import (
    FLASH_S,
    HOLD_S,
    SPEECH_LIMIT_S,
    Queue,
    drop_stale,
    hear,
    is_white,
    key,
    may_leave,
    next_due,
    spoken,
    step,
)
from hub.contract.words import Priority, TicketState


def run(queue, until, *, start=0.0, speech=7.0):
    """Run the clock by the queue's own due times; → (queue, [(second, ticket)] as shown)."""
    now, log, saying = start, [], None
    while now <= until:
        before = queue.current
        queue = step(queue, now)
        if queue.current is not before and queue.loud:
            log.append((round(now - start, 2), queue.current.ticket))
            saying = now + speech
        if saying is not None and now >= saying:
            queue, saying = spoken(queue, key(queue.current)), None
            continue
        due = next_due(queue, now)
        marks = [now + due] if due else []
        marks += [saying] if saying is not None else []
        if not marks:
            break
        now = max(min(marks), now + 0.01)
    return queue, log


def test_a_burst_of_five_holds_ten_seconds_each_in_order(board, call, noon) -> None:
    calls = [call(n, f"A{n:03d}", n, ago=1 - n / 10) for n in range(1, 6)]
    queue, log = run(hear(Queue(), board(*calls), noon), 120.0)
    assert [ticket for _, ticket in log] == ["A001", "A002", "A003", "A004", "A005"]
    gaps = [b[0] - a[0] for a, b in itertools.pairwise(log)]
    assert all(gap >= HOLD_S for gap in gaps)
    assert [c.ticket for c in queue.past] == ["A004", "A003", "A002", "A001"]


def test_a_long_voice_is_never_cut(board, call, noon) -> None:
    calls = [call(1, "A001", 1, ago=2), call(2, "A002", 2, ago=1)]
    _, log = run(hear(Queue(), board(*calls), noon), 120.0, speech=17.0)
    assert log[1][0] == pytest.approx(17.0, abs=0.1)


def test_a_voice_without_end_does_not_stop_the_hall(board, call, noon) -> None:
    calls = [call(1, "A001", 1, ago=2), call(2, "A002", 2, ago=1)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    assert not may_leave(queue, HOLD_S)
    assert may_leave(queue, SPEECH_LIMIT_S)


def test_a_call_is_announced_once_however_often_the_board_comes(board, call, noon) -> None:
    picture = board(call(1, "A001", 1))
    queue = step(hear(Queue(), picture, noon), 0.0)
    again = hear(queue, picture, noon + timedelta(seconds=3))
    assert again.pending == ()
    assert again.current == queue.current


def test_an_old_call_is_shown_quietly(board, call, noon) -> None:
    picture = board(call(1, "A001", 1, ago=60), call(2, "A002", 2, ago=31))
    queue = step(hear(Queue(), picture, noon), 0.0)
    assert queue.current is not None
    assert queue.current.ticket == "A002"
    assert not queue.loud
    assert [c.ticket for c in queue.past] == ["A001"]


@pytest.mark.parametrize(("ago", "loud"), [(0, True), (29.9, True), (30, True), (30.1, False)])
def test_thirty_seconds_is_the_limit(board, call, noon, ago: float, loud: bool) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1, ago=ago)), noon), 0.0)
    assert queue.loud is loud


def test_a_recall_is_announced_again(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1, ago=15)), noon), 0.0)
    queue = spoken(queue, (1, 1))
    queue = step(hear(queue, board(call(1, "A001", 1, times=2)), noon), 12.0)
    assert queue.loud
    assert queue.current is not None
    assert key(queue.current) == (1, 2)
    assert queue.past == ()


def test_a_recall_replaces_the_call_that_still_waits(board, call, noon) -> None:
    first = board(call(1, "A001", 1, ago=3), call(2, "A002", 2, ago=2), call(3, "A003", 3, ago=1))
    queue = step(hear(Queue(), first, noon), 0.0)
    recalled = board(
        call(1, "A001", 1, ago=3), call(2, "A002", 2, times=2), call(3, "A003", 3, ago=1)
    )
    queue = hear(queue, recalled, noon)
    assert [key(c) for c in queue.pending] == [(2, 2), (3, 1)]


def test_recalls_and_priority_calls_go_before_those_that_wait(board, call, noon) -> None:
    first = [call(n, f"A{n:03d}", n, ago=6 - n) for n in range(1, 4)]
    queue = step(hear(Queue(), board(*first), noon), 0.0)
    senior = msgspec.structs.replace(call(4, "A004", 4, ago=1), priority=Priority.PRIORITY)
    booked = msgspec.structs.replace(call(5, "A005", 5), priority=Priority.APPOINTMENT)
    queue = hear(queue, board(*first, senior, booked, call(6, "A006", 6, times=2)), noon)
    assert [c.ticket for c in queue.pending] == ["A006", "A004", "A002", "A003", "A005"]
    assert queue.current is not None
    assert queue.current.ticket == "A001", "what is being said is not cut"


def test_what_is_taken_back_while_it_waits_is_not_announced(board, call, noon) -> None:
    calls = [call(n, f"A{n:03d}", n, ago=4 - n) for n in range(1, 4)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    windows = tuple(
        msgspec.structs.replace(window, ticket=None, state=None) if window.no == 2 else window
        for window in board(*calls).windows
    )
    parked = msgspec.structs.replace(board(*calls), windows=windows)
    queue = hear(queue, parked, noon)
    assert [c.ticket for c in queue.pending] == ["A003"]
    assert [c.ticket for c in queue.past] == ["A002"]
    assert hear(queue, parked, noon) == queue
    queue, log = run(queue, 60.0)
    assert [ticket for _, ticket in log] == ["A003"]


def test_what_is_over_before_the_screen_hears_of_it_is_not_announced(board, call, noon) -> None:
    picture = board(call(1, "A001", 1, ago=2), call(2, "A002", 1, ago=1))
    queue, log = run(hear(Queue(), picture, noon), 60.0)
    assert [ticket for _, ticket in log] == ["A002"]
    assert [c.ticket for c in queue.past] == ["A001"]


def test_a_day_of_calls_leaves_little_behind(board, call, noon) -> None:
    queue = Queue()
    for number in range(1, 1001):
        now = noon + timedelta(seconds=10 * number)
        last = [
            msgspec.structs.replace(call(n, f"A{n:03d}", 1), at=noon + timedelta(seconds=10 * n))
            for n in range(max(1, number - 7), number + 1)
        ]
        queue = step(hear(queue, board(*last), now), 10.0 * number)
        queue = spoken(queue, (number, 1))
    assert queue.current is not None
    assert queue.current.ticket == "A1000"
    assert len(queue.heard) <= 16
    assert queue.pending == ()


def test_who_sits_at_the_window_already_is_announced_all_the_same(board, call, noon) -> None:
    calls = [call(1, "A001", 1, ago=2), call(2, "A002", 2, ago=1)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    serving = tuple(
        msgspec.structs.replace(window, state=TicketState.SERVING) if window.ticket else window
        for window in board(*calls).windows
    )
    queue = hear(queue, msgspec.structs.replace(board(*calls), windows=serving), noon)
    assert [c.ticket for c in queue.pending] == ["A002"]


def test_a_new_day_begins_its_call_numbers_again(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1), day="2026-07-13"), noon), 0.0)
    queue = hear(queue, board(call(1, "B001", 4), day="2026-07-14"), noon)
    queue = step(queue, 1.0)
    assert queue.current is not None
    assert queue.current.ticket == "B001"
    assert queue.loud
    assert queue.past == ()


def test_a_new_day_without_calls_clears_the_screen(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1), day="2026-07-13"), noon), 0.0)
    assert hear(queue, board(), noon) == Queue(day="2026-07-14")


def test_a_hub_that_began_anew_the_same_day_is_heard(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1, ago=20)), noon), 0.0)
    later = noon + timedelta(minutes=5)
    fresh = msgspec.structs.replace(call(1, "A001", 1), at=later)
    queue = hear(spoken(queue, (1, 1)), board(fresh), later)
    assert [key(c) for c in queue.pending] == [(1, 1)]


def test_calls_missed_while_the_hub_was_lost_are_not_announced(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1)), noon), 0.0)
    queue = step(spoken(queue, (1, 1)), 12.0)
    back = noon + timedelta(minutes=2)
    old = msgspec.structs.replace(call(2, "A002", 2), at=noon + timedelta(seconds=40))
    new = msgspec.structs.replace(call(3, "A003", 3), at=back - timedelta(seconds=5))
    queue = hear(queue, board(call(1, "A001", 1), old, new), back)
    assert [c.ticket for c in queue.pending] == ["A003"]
    assert queue.current is not None
    assert queue.current.ticket == "A002"
    assert not queue.loud


def test_what_waited_when_the_hub_was_lost_goes_quietly_if_old(board, call, noon) -> None:
    calls = [call(n, f"A{n:03d}", n, ago=4 - n) for n in range(1, 4)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    queue = drop_stale(queue, noon + timedelta(seconds=31.5))
    assert queue.pending == ()
    assert {c.ticket for c in queue.past} == {"A002", "A003"}


def test_a_ticket_stands_once_among_the_past(board, call, noon) -> None:
    picture = board(call(1, "A001", 1, ago=9), call(2, "B001", 2, ago=8), call(3, "A001", 5))
    queue, _ = run(hear(Queue(), picture, noon), 60.0)
    assert queue.current is not None
    tickets = [queue.current.ticket, *(c.ticket for c in queue.past)]
    assert sorted(tickets) == ["A001", "B001"]


@pytest.mark.parametrize(
    ("second", "white"),
    [(0.0, False), (0.9, False), (1.0, True), (2.0, False), (3.5, True), (5.9, True), (6.0, False)],
)
def test_the_flash(board, call, noon, second: float, white: bool) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1)), noon), 100.0)
    assert is_white(queue, 100.0 + second) is white


def test_it_lasts_at_least_five_seconds() -> None:
    assert FLASH_S >= 5


def test_an_old_call_does_not_flash(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1, ago=99)), noon), 0.0)
    assert not any(is_white(queue, t / 10) for t in range(100))
    assert next_due(queue, 1.0) is None


def test_the_end_of_another_calls_voice_changes_nothing(board, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1)), noon), 0.0)
    assert spoken(queue, (9, 1)) is queue
