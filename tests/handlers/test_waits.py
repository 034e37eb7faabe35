"""Expected waits know who will rest, who comes back and who will help."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from hub.config import HallConfig
from hub.contract.commands import CloseWindow, ListQueue, PauseWindow, ResumeWindow
from hub.contract.results import Queue, WindowChanged
from hub.contract.words import Help, PauseReason, Wait
from tests.appointments import ADULT, OTHER_PHONE, PHONE, book, check_in, go_to, key
from tests.desks import call, change, finish, progress, sign_in, start, take, with_rules
from tests.halls import Bench

ONLY_A = "0201"
"""The clerk of window 1, which serves A alone."""


def resting(hall: HallConfig, no: int, *breaks: str) -> HallConfig:
    windows = tuple(
        msgspec.structs.replace(window, breaks=breaks) if window.no == no else window
        for window in hall.windows
    )
    return msgspec.structs.replace(hall, windows=windows)


def at(bench: Bench, clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-23T{clock}+08:00")


def known(wait: Wait | None) -> Wait:
    assert wait is not None
    return wait


def pause(bench: Bench, counter: str, **fields: object) -> None:
    bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.LUNCH, **fields)


def queue(bench: Bench, count: int) -> None:
    for _ in range(count):
        take(bench)


def test_who_comes_before_a_planned_break_is_told_of_it(bench: Bench) -> None:
    bench.clock.time = at(bench, "11:40")
    counter = sign_in(bench, ONLY_A, 1)
    queue(bench, 1)
    call(bench, counter)
    queue(bench, 4)
    before = known(progress(bench, "A005").wait)
    change(bench, lambda hall: resting(hall, 1, "12:00-12:45"))
    after = known(progress(bench, "A005").wait)
    assert after.low > before.low + 30 * 60
    bench.clock.time = at(bench, "12:01")
    assert known(progress(bench, "A005").wait) == before, "begun: what the window does counts"


def test_a_pause_that_has_an_end_is_waited_for(bench: Bench) -> None:
    counter = sign_in(bench, ONLY_A, 1)
    queue(bench, 3)
    open_now = known(take(bench).wait)
    pause(bench, counter, back_at=bench.clock.now() + timedelta(minutes=30))
    back = known(take(bench).wait)
    assert back.low > open_now.low + 20 * 60
    bench.pass_time(minutes=20)
    sooner = known(take(bench).wait)
    assert sooner.low < back.low
    bench.pass_time(minutes=11)
    assert take(bench).wait is None, "it is late: nobody knows"
    bench.expect(WindowChanged, counter, ResumeWindow)
    assert take(bench).wait is not None


def test_a_pause_without_an_end_lasts_as_long_as_the_planned_break(bench: Bench) -> None:
    bench.clock.time = at(bench, "12:05")
    counter = sign_in(bench, ONLY_A, 1)
    queue(bench, 2)
    pause(bench, counter, back_at=at(bench, "23:30") + timedelta(hours=1))
    assert take(bench).wait is None, "not today any more"
    pause(bench, counter)
    assert take(bench).wait is None
    change(bench, lambda hall: resting(hall, 1, "12:00-12:45"))
    assert known(progress(bench, "A004").wait).low > 20 * 60


def test_a_pause_after_the_present_ticket_is_known_before_it_begins(bench: Bench) -> None:
    counter = sign_in(bench, ONLY_A, 1)
    queue(bench, 4)
    call(bench, counter)
    start(bench, counter)
    before = known(take(bench).wait)
    pause(bench, counter, back_at=bench.clock.now() + timedelta(minutes=45))
    assert known(progress(bench, "A005").wait).low > before.low + 20 * 60
    finish(bench, counter)
    assert known(progress(bench, "A005").wait).low > before.low + 20 * 60


def test_a_closed_window_is_waited_for_by_nobody(bench: Bench) -> None:
    counter = sign_in(bench, ONLY_A, 1)
    queue(bench, 2)
    bench.expect(WindowChanged, counter, CloseWindow)
    assert take(bench).wait is None


def test_whoever_is_late_is_helped_and_those_of_the_helper_wait(bench: Bench) -> None:
    """Window 8 serves E and helps A, which is late."""
    sign_in(bench, ONLY_A, 1)
    helper = sign_in(bench, "0508", 8)
    take(bench, "E")
    call(bench, helper)
    queue(bench, 12)
    late, mine = known(take(bench).wait), known(take(bench, "E").wait)
    change(bench, lambda hall: with_rules(hall, help=Help.NEVER))
    assert known(progress(bench, "A013").wait).high > late.high
    assert known(progress(bench, "E002").wait).high < mine.high


def only_b(bench: Bench) -> None:
    """Window 5 alone serves B, and it is at work."""
    counter = sign_in(bench, "0305")
    take(bench, "B")
    call(bench, counter)
    start(bench, counter)


def test_who_came_too_early_lengthens_nobodys_wait(bench: Bench) -> None:
    early = [key(book(bench, "10:00", phone=phone)) for phone in (PHONE, OTHER_PHONE)]
    only_b(bench)
    go_to(bench, "09:40")
    alone = known(take(bench, "B").wait)
    for booking in early:
        check_in(bench, booking)
    assert bench.expect(Queue, "counter-5", ListQueue).total == 3
    behind = known(take(bench, "B").wait)
    third = known(take(bench, "B").wait)
    assert alone.high < behind.high < third.high
    assert behind.high < 2.2 * alone.high, "one is ahead, not three"


def test_who_has_booked_a_time_soon_comes_first(bench: Bench) -> None:
    only_b(bench)
    for _ in range(6):
        take(bench, "B")
    go_to(bench, "09:50")
    before = known(take(bench, "B").wait)
    book(bench, "10:00", phone=PHONE)
    book(bench, "10:00", phone=OTHER_PHONE)
    soon = known(take(bench, "B").wait)
    book(bench, "15:00", identity=ADULT)
    later = known(take(bench, "B").wait)
    each_s = (soon.high - before.high, later.high - soon.high)
    assert each_s[0] > 1.5 * each_s[1] > 0, "two booked ones and a person against a person"
