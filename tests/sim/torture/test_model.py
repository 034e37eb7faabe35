"""The model's tables are complete, and what it does not know it says."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from hub.contract.codes import Code
from hub.contract.commands import CallNext, IssueTicket, MarkNoShow, ParkTicket
from hub.contract.words import Identity
from hub.sim.torture.effects import EFFECTS
from hub.sim.torture.hall import Hall
from hub.sim.torture.model import Silent, after, silent_steps, unknown_to_the_model
from hub.sim.torture.record import KnownCommand, Outcome
from hub.sim.torture.refusals import REFUSALS
from hub.sim.torture.state import Seat, empty, sit
from tests.sim.torture.histories import NOBODY, called, given, op, refused

HALL = Hall({1: "A", 2: "AB"}, vanishes=True, closes=True)


def test_every_known_command_has_an_effect_and_only_those_are_refused() -> None:
    known = set(get_args(KnownCommand))
    assert set(EFFECTS) == known
    assert {command for command, _ in REFUSALS} <= known
    assert {code for _, code in REFUSALS} <= set(Code) - {Code.BUG, Code.UNAVAILABLE}


def test_state_and_times_count_only_where_they_were_recorded() -> None:
    state = sit(HALL, empty(HALL), 1, Seat("A001", serving=False, times=1))
    for outcome, right in [
        (refused("window_busy"), True),
        (refused("window_idle"), False),
        (called("A001"), False),
    ]:
        assert bool(after(HALL, state, op("counter-1", CallNext, outcome, 1))) is right
    (waits,) = after(HALL, empty(HALL), op("kiosk-1", IssueTicket, given("A001"), 1, service="A"))
    for outcome, right in [
        (Outcome(ticket="A001"), True),
        (called("A001"), True),
        (called("A001", 2), False),
        (NOBODY, False),
    ]:
        assert bool(after(HALL, waits, op("counter-1", CallNext, outcome, 1))) is right


def test_a_no_show_needs_its_calls() -> None:
    for times, codes in [(1, {"too_few_calls"}), (2, {"ok"})]:
        state = sit(HALL, empty(HALL), 1, Seat("A001", serving=False, times=times))
        possible = {
            code
            for code in ("ok", "too_few_calls", "wrong_state", "window_idle")
            if after(HALL, state, op("counter-1", MarkNoShow, refused(code), 1))
        }
        assert possible == codes


def test_silent_steps_are_those_that_the_hall_allows() -> None:
    assert silent_steps(Hall({1: "A"})) == ()
    assert silent_steps(HALL) == (Silent(1), Silent(2), Silent(None))
    state = sit(HALL, empty(HALL), 1, Seat("A001", serving=False, times=1))
    (back,) = after(HALL, state, Silent(1))
    assert [(v.number, v.before) for v in back.visitors] == [("A001", 0)]
    (closed,) = after(HALL, state, Silent(None))
    assert closed.closed
    assert closed.windows == (None, None)
    assert after(HALL, closed, Silent(None)) == ()
    served = sit(HALL, empty(HALL), 1, Seat("A001", serving=True, times=1))
    assert after(HALL, served, Silent(1)) == ()


@pytest.mark.parametrize(
    "operation",
    [
        op("guide-1", IssueTicket, None, 1, service="A", priority="appointment"),
        op("kiosk-1", IssueTicket, None, 1, service="A", identity=Identity("张三", "1")),
        op(
            "counter-1",
            ParkTicket,
            None,
            1,
            reason="x",
            back_at=msgspec.convert("2026-11-23T09:30:00+08:00", str),
        ),
    ],
)
def test_what_the_model_cannot_judge_it_says(operation: object) -> None:
    assert unknown_to_the_model(operation) is not None  # type: ignore[arg-type]


def test_the_usual_command_is_known() -> None:
    regular = op("guide-1", IssueTicket, None, 1, service="A", priority="regular")
    assert unknown_to_the_model(regular) is None
