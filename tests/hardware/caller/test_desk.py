"""The handset's machine: what each key does in each phase, and what no order of keys breaks."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.caller import desk as machine
from hardware.caller.keys import BY_KEY, KEYS, TYPING_S
from hardware.caller.state import BLANK, Beep, Desk, Shown, Step
from hardware.pad.values import Key, PadKey
from hub.client.phase import Phase
from hub.contract.commands import (
    CallGuide,
    CallNext,
    CallTicket,
    FinishTicket,
    Login,
    Logout,
    MarkNoShow,
    OpenWindow,
    ParkTicket,
    PauseWindow,
    Recall,
    ResumeWindow,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.results import Done, Refusal, TicketCalled
from hub.contract.states import WindowCase, WindowState
from hub.contract.words import Move, Outcome, PauseReason, TicketState

from .windows import CALLED, CLOSED, EVERY, IDLE, PAUSED, SERVING, SIGNED_OUT, ticket, window

NO_SHOWN = window(undo=Move.NO_SHOW)
FINISHED = window(undo=Move.FINISH)
HALTED = window(halted=True)
WITH_CASE = window(
    at=TicketState.SERVING,
    ticket=msgspec.structs.replace(
        ticket(TicketState.SERVING), cases=(WindowCase("1", "i", Outcome.ACCEPTED),)
    ),
)
WILL_PAUSE = window(at=TicketState.SERVING, pause_after=PauseReason.LUNCH)


def at(state: WindowState, **known: Any) -> Desk:
    return Desk(window=state, lost=False, **known)


def key(key: Key, digits: str = "") -> PadKey:
    return PadKey(1, key, digits)


Sent = list[tuple[type, dict[str, object]]]
WHY = {"reason": BY_KEY}
START: Sent = [(StartServing, {})]

DOES: list[tuple[WindowState, Key, str, Sent]] = [
    (IDLE, Key.NEXT, "", [(CallNext, {})]),
    (IDLE, Key.NEXT, "01023", [(CallTicket, {"ticket": "A023", **WHY})]),
    (CALLED, Key.RECALL, "", [(Recall, {})]),
    (CALLED, Key.OK, "", START),
    (CALLED, Key.NO_SHOW, "", [(MarkNoShow, {})]),
    (SERVING, Key.PARK, "", [(ParkTicket, WHY)]),
    (CALLED, Key.PARK, "", [*START, (ParkTicket, WHY)]),
    (IDLE, Key.OK, "010233", [(ReturnTicket, {"ticket": "A023"})]),
    (CALLED, Key.OK, "010233", [(ReturnTicket, {"ticket": "A023"})]),
    (SERVING, Key.TRANSFER, "12", [(TransferTicket, {"window": 12, **WHY})]),
    (CALLED, Key.TRANSFER, "010", [(TransferTicket, {"service": "J", **WHY})]),
    (SERVING, Key.EVALUATE, "", [(FinishTicket, {"advice_only": True})]),
    (WITH_CASE, Key.EVALUATE, "", [(FinishTicket, {"advice_only": False})]),
    (CALLED, Key.EVALUATE, "", [*START, (FinishTicket, {"advice_only": True})]),
    (NO_SHOWN, Key.CANCEL, "", [(Undo, {})]),
    (FINISHED, Key.CANCEL, "", [(Undo, {})]),
    (IDLE, Key.PAUSE, "", [(PauseWindow, {"reason": PauseReason.AWAY})]),
    (SERVING, Key.PAUSE, "1", [(PauseWindow, {"reason": PauseReason.LUNCH})]),
    (WILL_PAUSE, Key.PAUSE, "", [(ResumeWindow, {})]),
    (PAUSED, Key.PAUSE, "", [(ResumeWindow, {})]),
    (CLOSED, Key.PAUSE, "", [(OpenWindow, {})]),
    (IDLE, Key.PAUSE, "0", [(Logout, {})]),
    (PAUSED, Key.PAUSE, "0", [(Logout, {})]),
    (CLOSED, Key.PAUSE, "0", [(Logout, {})]),
    (SERVING, Key.ONE_METRE, "", [(CallGuide, {"reason": "一米线"})]),
]

REFUSED: list[tuple[WindowState, Key, str]] = [
    (SIGNED_OUT, Key.NEXT, ""),
    (SIGNED_OUT, Key.OK, "02"),
    (SIGNED_OUT, Key.OK, "123456789"),
    (SIGNED_OUT, Key.CANCEL, ""),
    (SIGNED_OUT, Key.ONE_METRE, ""),
    (CLOSED, Key.NEXT, ""),
    (PAUSED, Key.NEXT, ""),
    (HALTED, Key.NEXT, ""),
    (CALLED, Key.NEXT, ""),
    (SERVING, Key.NEXT, ""),
    (IDLE, Key.NEXT, "023"),
    (IDLE, Key.RECALL, ""),
    (CALLED, Key.RECALL, "1"),
    (IDLE, Key.OK, ""),
    (IDLE, Key.OK, "010234"),
    (SERVING, Key.OK, ""),
    (SERVING, Key.NO_SHOW, ""),
    (window(at=TicketState.CALLED, may=(Move.RECALL,)), Key.NO_SHOW, ""),
    (IDLE, Key.PARK, ""),
    (IDLE, Key.RETURN, ""),
    (SERVING, Key.TRANSFER, ""),
    (SERVING, Key.TRANSFER, "04"),
    (IDLE, Key.TRANSFER, "12"),
    (IDLE, Key.EVALUATE, ""),
    (SERVING, Key.EVALUATE, "4"),
    (IDLE, Key.CANCEL, ""),
    (SERVING, Key.PAUSE, "0"),
    (IDLE, Key.PAUSE, "9"),
    (PAUSED, Key.PAUSE, "1"),
]


@pytest.mark.parametrize(("state", "pressed", "digits", "sent"), DOES)
def test_what_a_key_asks(state: WindowState, pressed: Key, digits: str, sent: Sent) -> None:
    step = machine.press(at(state), key(pressed, digits), 0.0)
    assert [(order.command, dict(order.fields)) for order in step.orders] == sent
    assert step.beep is None
    assert step.desk.busy


@pytest.mark.parametrize(("state", "pressed", "digits"), REFUSED)
def test_what_a_key_cannot(state: WindowState, pressed: Key, digits: str) -> None:
    desk = at(state)
    assert machine.press(desk, key(pressed, digits), 0.0) == Step(desk, beep=Beep.REFUSED)


def test_every_key_is_in_the_table_and_tried() -> None:
    assert set(KEYS) == set(Key)
    assert {pressed for _, pressed, *_ in DOES} >= set(Key) - {Key.RETURN}


def test_signing_in_takes_the_number_and_then_the_pin() -> None:
    step = machine.press(at(SIGNED_OUT), key(Key.OK, "0219"), 10.0)
    assert (step.orders, step.beep) == ((), Beep.HEARD)
    short = machine.press(step.desk, key(Key.OK, "246"), 11.0)
    assert short == Step(step.desk, beep=Beep.REFUSED)
    (order,) = machine.press(step.desk, key(Key.OK, "246813"), 12.0).orders
    assert (order.command, order.fields) == (Login, {"clerk": "0219", "pin": "246813"})
    assert "0219" not in repr(step.desk)


def test_a_number_without_its_pin_is_forgotten() -> None:
    typed = machine.press(at(SIGNED_OUT), key(Key.OK, "0219"), 0.0).desk
    late = machine.press(typed, key(Key.OK, "0218"), TYPING_S)
    assert late.desk.clerk == "0218"
    assert late.orders == ()
    cancelled = machine.press(typed, key(Key.CANCEL), 1.0)
    assert (cancelled.desk.clerk, cancelled.beep) == ("", Beep.HEARD)
    assert machine.see(typed, SIGNED_OUT, lost=True).desk.clerk == ""


@pytest.mark.parametrize("move", [Move.NO_SHOW, Move.PARK])
def test_the_return_key_means_the_last_one_who_went_aside(move: Move) -> None:
    desk = machine.see(at(CALLED), window(undo=move), lost=False).desk
    desk = machine.see(desk, SERVING, lost=False).desk
    (order,) = machine.press(desk, key(Key.RETURN), 0.0).orders
    assert (order.command, order.fields) == (ReturnTicket, {"ticket": "A007"})
    refused = machine.answered(desk, ReturnTicket, refusal("hall_paused"), last=True).desk
    assert refused.away == "A007"
    assert machine.answered(desk, ReturnTicket, Done(request_id="r" * 8), last=True).desk.away == ""


def test_who_is_back_at_the_window_cannot_be_returned() -> None:
    desk = machine.see(at(CALLED), NO_SHOWN, lost=False).desk
    back = window(at=TicketState.CALLED, ticket=ticket(TicketState.CALLED, "A007"))
    assert machine.see(desk, back, lost=False).desk.away == ""
    assert machine.see(desk, SIGNED_OUT, lost=False).desk.away == ""
    assert machine.see(desk, FINISHED, lost=False).desk.away == "A007"


def test_a_lost_hub_refuses_every_key_and_blanks_the_display() -> None:
    desk = machine.see(at(SERVING), SERVING, lost=True).desk
    assert machine.shown(desk) == BLANK
    for pressed in Key:
        assert machine.press(desk, key(pressed), 0.0) == Step(desk, beep=Beep.AWAY)


def test_the_display_says_who_waits_and_who_is_here() -> None:
    assert machine.shown(Desk()) == BLANK
    assert machine.shown(at(IDLE)) == Shown(5, None)
    assert machine.shown(at(SERVING)) == Shown(5, "A023")


@pytest.mark.parametrize(
    ("before", "after", "lost", "beep"),
    [
        (window(waiting=0), window(waiting=1), False, Beep.HEARD),
        (window(waiting=1), window(waiting=1), False, None),
        (window(waiting=2), window(waiting=1), False, None),
        (SERVING, window(at=TicketState.SERVING, waiting=6), False, None),
        (window(waiting=0), window(waiting=1), True, None),
        (None, window(waiting=1), False, None),
        (CLOSED, window(waiting=5), False, None),
    ],
)
def test_somebody_new_is_told_of_where_nobody_is_served(
    before: WindowState | None, after: WindowState, lost: bool, beep: Beep | None
) -> None:
    assert machine.see(Desk(window=before), after, lost=lost).beep == beep


def refusal(code: str) -> Refusal:
    return Refusal(request_id="r" * 8, code=code, message="", whose="person")


@pytest.mark.parametrize(
    ("command", "reply", "beep"),
    [
        (Login, refusal("wrong_pin"), Beep.REFUSED),
        (CallNext, refusal("unavailable"), Beep.AWAY),
        (CallNext, TicketCalled(request_id="r" * 8, ticket=None, window=IDLE), Beep.REFUSED),
        (CallNext, TicketCalled(request_id="r" * 8, ticket="A023", window=CALLED), None),
        (Logout, Done(request_id="r" * 8), Beep.HEARD),
        (StartServing, Done(request_id="r" * 8), None),
    ],
)
def test_what_an_answer_sounds_like(command: Any, reply: Any, beep: Beep | None) -> None:
    busy = at(IDLE, busy=True)
    step = machine.answered(busy, command, reply, last=True)
    assert (step.beep, step.desk.busy) == (beep, False)
    first = machine.answered(busy, command, reply, last=False)
    assert first.desk.busy is (beep in (None, Beep.HEARD))


KEY_PRESSES = st.builds(PadKey, st.just(1), st.sampled_from(Key), st.text("0123456789", max_size=8))
NEWS = st.tuples(st.sampled_from((*EVERY, NO_SHOWN, FINISHED, HALTED, WILL_PAUSE)), st.booleans())


@given(st.lists(st.one_of(KEY_PRESSES, NEWS, st.just("answer")), max_size=40))
def test_no_order_of_events_breaks_the_rules(events: list[Any]) -> None:
    """A key never goes unheard; nothing is asked while the hub is lost or owes an answer, nor
    what the hub's picture does not allow; a lost hub leaves nothing standing and nothing typed."""
    desk = Desk()
    for now, event in enumerate(events):
        before = desk
        if isinstance(event, PadKey):
            step = machine.press(desk, event, float(now))
            assert step.orders or step.beep is not None
            if before.lost or before.busy:
                assert step.orders == ()
                assert step.desk == before
            assert step.desk.busy is (before.busy or bool(step.orders))
            if step.orders and before.phase is Phase.SIGNED_OUT:
                assert [order.command for order in step.orders] == [Login]
        elif event == "answer":
            step = machine.answered(desk, CallNext, refusal("window_busy"), last=True)
            assert not step.desk.busy
        else:
            state, lost = event
            step = machine.see(desk, state, lost=lost)
            assert step.desk.busy is before.busy
            assert (machine.shown(step.desk) == BLANK) is lost
            assert step.desk.clerk in ("", before.clerk)
            assert not (lost and (step.beep or step.desk.clerk))
        desk = step.desk
