"""Signing in and out, PINs and lock-outs, opening and pausing."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import (
    ChangePin,
    CloseWindow,
    Login,
    Logout,
    OpenWindow,
    PauseWindow,
    ResumeWindow,
    SetPin,
)
from hub.contract.events import FactKind
from hub.contract.results import Done, LoggedIn, Refusal, WindowChanged
from hub.contract.words import Move, PauseReason, WindowStatus
from tests.desks import call, change, sign_in, take, told, window
from tests.halls import PIN, Bench

NEW = "918273"


def kinds(bench: Bench) -> list[FactKind]:
    return [fact.kind for fact in told(bench)]


def test_signing_in_opens_the_window(bench: Bench) -> None:
    reply = bench.expect(LoggedIn, "counter-3", Login, clerk="0217", pin=PIN)
    assert (reply.clerk, reply.window.status) == ("0217", WindowStatus.OPEN)
    assert reply.window == window(bench, 3)
    assert reply.window.clerk is not None
    assert reply.name == reply.window.clerk.name
    assert reply.window.may == (Move.CALL,)
    assert kinds(bench)[-2:] == [FactKind.CLERK_LOGGED_IN, FactKind.WINDOW_OPENED]


def test_signing_in_with_the_window_closed(bench: Bench) -> None:
    reply = bench.expect(LoggedIn, "counter-3", Login, clerk="0217", pin=PIN, open=False)
    assert (reply.window.status, reply.window.may) == (WindowStatus.CLOSED, ())
    opened = bench.expect(WindowChanged, "counter-3", OpenWindow).window
    assert opened.status is WindowStatus.OPEN
    facts = len(told(bench))
    bench.expect(WindowChanged, "counter-3", OpenWindow)
    assert len(told(bench)) == facts


def test_window_and_clerk_both_count(bench: Bench) -> None:
    reply = bench.expect(LoggedIn, "counter-3", Login, clerk="0406", pin=PIN)
    assert set(reply.window.services) == {"C", "D"}


def test_who_may_not_sign_in(bench: Bench) -> None:
    assert bench.refused("counter-3", Login, clerk="9999", pin=PIN) == Code.UNKNOWN_CLERK
    assert bench.refused("kiosk-1", Login, clerk="0217", pin=PIN) == Code.NOT_ALLOWED
    sign_in(bench)
    assert bench.refused("counter-2", Login, clerk="0217", pin=PIN) == Code.CLERK_ELSEWHERE
    assert bench.refused("counter-3", Login, clerk="0218", pin=PIN) == Code.WINDOW_TAKEN
    bench.expect(LoggedIn, "counter-3", Login, clerk="0217", pin=PIN)
    bench.engine.db.execute("DELETE FROM clerks WHERE no = '0218'")
    assert bench.refused("counter-2", Login, clerk="0218", pin=PIN) == Code.UNKNOWN_CLERK


def test_a_counter_without_its_window(bench: Bench) -> None:
    bench.engine.db.execute("UPDATE devices SET window = NULL WHERE name = 'counter-2'")
    assert bench.refused("counter-2", Login, clerk="0218", pin=PIN) == Code.NO_WINDOW_HERE
    bench.engine.db.execute("UPDATE devices SET window = 77 WHERE name = 'counter-2'")
    assert bench.refused("counter-2", Login, clerk="0218", pin=PIN) == Code.UNKNOWN_WINDOW


def test_another_station_takes_over_the_same_window(bench: Bench) -> None:
    sign_in(bench)
    bench.engine.db.execute("UPDATE devices SET window = 3 WHERE name = 'counter-2'")
    bench.expect(LoggedIn, "counter-2", Login, clerk="0217", pin=PIN)
    assert bench.refused("counter-3", Logout) == Code.NOT_LOGGED_IN


def test_five_wrong_pins_lock_for_ten_minutes(bench: Bench) -> None:
    wrong = {"clerk": "0217", "pin": "000000"}
    for left in (4, 3, 2, 1):
        refusal = bench.expect(Refusal, "counter-3", Login, **wrong)
        assert (refusal.code, refusal.fields) == (Code.WRONG_PIN, {"left": left})
        assert str(left) in refusal.message
    assert bench.refused("counter-3", Login, **wrong) == Code.LOCKED
    assert kinds(bench)[-1] is FactKind.CLERK_LOCKED
    assert bench.refused("counter-2", Login, clerk="0217", pin=PIN) == Code.LOCKED
    bench.pass_time(minutes=10)
    bench.expect(LoggedIn, "counter-3", Login, clerk="0217", pin=PIN)


def test_a_wrong_pin_that_is_sent_again_counts_once(bench: Bench) -> None:
    fields = {"clerk": "0217", "pin": "000000", "request_id": "the-same-wrong-pin"}
    first = bench.expect(Refusal, "counter-3", Login, **fields)
    assert bench.expect(Refusal, "counter-3", Login, **fields) == first
    assert bench.expect(Refusal, "counter-3", Login, clerk="0217", pin="x" * 6).fields["left"] == 3


def test_a_good_pin_begins_the_count_anew(bench: Bench) -> None:
    bench.refused("counter-3", Login, clerk="0217", pin="000000")
    sign_in(bench)
    bench.expect(Done, "counter-3", Logout)
    refusal = bench.expect(Refusal, "counter-3", Login, clerk="0217", pin="000000")
    assert refusal.fields["left"] == 4


def test_the_settings_say_when_to_lock(bench: Bench) -> None:
    change(
        bench,
        lambda hall: msgspec.structs.replace(
            hall, rules=msgspec.structs.replace(hall.rules, lock_after=1, lock_for=60)
        ),
    )
    assert bench.refused("counter-3", Login, clerk="0217", pin="000000") == Code.LOCKED
    bench.pass_time(seconds=60)
    sign_in(bench)


def test_changing_the_own_pin(bench: Bench) -> None:
    counter = sign_in(bench)
    assert bench.refused(counter, ChangePin, old=PIN, new="111111") == Code.PIN_WEAK
    assert bench.refused(counter, ChangePin, old="0000", new=NEW) == Code.WRONG_PIN
    bench.expect(Done, counter, ChangePin, old=PIN, new=NEW)
    bench.expect(Done, counter, Logout)
    assert bench.refused(counter, Login, clerk="0217", pin=PIN) == Code.WRONG_PIN
    bench.expect(LoggedIn, counter, Login, clerk="0217", pin=NEW)


def test_the_administrator_sets_a_pin_and_unlocks(bench: Bench) -> None:
    for _ in range(5):
        bench.refused("counter-3", Login, clerk="0217", pin="000000")
    assert bench.refused("cli", SetPin, clerk="9999", pin=NEW) == Code.UNKNOWN_CLERK
    assert bench.refused("cli", SetPin, clerk="0217", pin="123456") == Code.PIN_WEAK
    assert bench.refused("counter-3", SetPin, clerk="0217", pin=NEW) == Code.NOT_ALLOWED
    bench.expect(Done, "cli", SetPin, clerk="0217", pin=NEW)
    bench.expect(LoggedIn, "counter-3", Login, clerk="0217", pin=NEW)


def test_no_pin_is_kept_readable(bench: Bench) -> None:
    sign_in(bench)
    bench.refused("counter-2", Login, clerk="0218", pin="secret-pin-7")
    dump = "\n".join(bench.engine.db.iterdump())
    assert PIN not in dump
    assert "secret-pin-7" not in dump


def test_nobody_leaves_while_a_ticket_is_there(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    assert bench.refused(counter, Logout) == Code.WINDOW_BUSY
    assert bench.refused(counter, CloseWindow) == Code.WINDOW_BUSY


def test_closing_and_leaving(bench: Bench) -> None:
    counter = sign_in(bench)
    closed = bench.expect(WindowChanged, counter, CloseWindow).window
    assert closed.status is WindowStatus.CLOSED
    assert closed.clerk is not None
    assert bench.refused(counter, CloseWindow) == Code.WINDOW_NOT_OPEN
    assert bench.refused(counter, PauseWindow, reason=PauseReason.AWAY) == Code.WINDOW_NOT_OPEN
    bench.expect(WindowChanged, counter, OpenWindow)
    bench.expect(Done, counter, Logout)
    left = window(bench, 3)
    assert (left.status, left.clerk, left.may) == (WindowStatus.CLOSED, None, ())
    assert kinds(bench)[-2:] == [FactKind.WINDOW_CLOSED, FactKind.CLERK_LOGGED_OUT]
    assert bench.refused(counter, OpenWindow) == Code.NOT_LOGGED_IN


def test_a_pause_and_its_end(bench: Bench) -> None:
    counter = sign_in(bench)
    assert bench.refused(counter, ResumeWindow) == Code.WINDOW_NOT_PAUSED
    back_at = bench.clock.time + timedelta(hours=1)
    fields = {"reason": PauseReason.LUNCH, "back_at": back_at}
    paused = bench.expect(WindowChanged, counter, PauseWindow, **fields).window
    assert paused.status is WindowStatus.PAUSED
    assert paused.pause is not None
    assert (paused.pause.reason, paused.pause.back_at) == (PauseReason.LUNCH, back_at)
    assert paused.may == ()
    resumed = bench.expect(WindowChanged, counter, ResumeWindow).window
    assert (resumed.status, resumed.pause) == (WindowStatus.OPEN, None)
    assert kinds(bench)[-2:] == [FactKind.WINDOW_PAUSED, FactKind.WINDOW_RESUMED]
    bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.AWAY)
    assert bench.expect(WindowChanged, counter, OpenWindow).window.pause is None
