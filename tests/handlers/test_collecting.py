"""Collection tickets: by case number or by card, to collect windows only, each result once."""

from __future__ import annotations

import msgspec
import pytest

from hub.config import HallConfig
from hub.contract.codes import Code
from hub.contract.commands import CallTicket, FinishTicket, IssueTicket, ShowCurrent, Undo
from hub.contract.events import FactKind
from hub.contract.results import Current, Refusal, WindowChanged
from hub.contract.words import Identity, Outcome, WindowKind
from tests.desks import call, change, sign_in, start, take, told
from tests.halls import Bench
from tests.visits import item_of, register

ADULT = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
DESK = "0811"


@pytest.fixture
def cases(bench: Bench) -> list[str]:
    """Two cases of one person: one accepted, one refused its result."""
    counter = sign_in(bench)
    take(bench, identity=ADULT)
    call(bench, counter)
    start(bench, counter)
    item = item_of(bench, "A")
    numbers = [
        register(bench, counter, item, outcome).case.case_no
        for outcome in (Outcome.RECEIVED, Outcome.UNRESOLVED)
    ]
    bench.expect(WindowChanged, counter, FinishTicket)
    return numbers


def collected(bench: Bench, desk: str) -> tuple[str, ...]:
    """What the desk is to hand out now."""
    current = bench.expect(Current, desk, ShowCurrent)
    return tuple(case.case_no for case in current.collects)


def test_by_its_number(bench: Bench, cases: list[str]) -> None:
    number = take(bench, "J", case_no=cases[0]).ticket
    desk = sign_in(bench, DESK, 11)
    assert call(bench, desk) == number
    start(bench, desk)
    assert collected(bench, desk) == (cases[0],)
    bench.expect(WindowChanged, desk, FinishTicket)
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.RESULT_COLLECTED]
    assert (fact.ticket, fact.fields) == (number, {"case_no": cases[0]})
    again = bench.expect(Refusal, "kiosk-1", IssueTicket, service="J", case_no=cases[0])
    assert again.code == Code.NOTHING_TO_COLLECT


def test_by_the_card(bench: Bench, cases: list[str]) -> None:
    take(bench, "J", identity=ADULT)
    desk = sign_in(bench, DESK, 11)
    call(bench, desk)
    start(bench, desk)
    assert collected(bench, desk) == (cases[0],), "what was not accepted has no result"


def test_without_either_the_window_looks_it_up(bench: Bench, cases: list[str]) -> None:
    take(bench, "J")
    desk = sign_in(bench, DESK, 11)
    call(bench, desk)
    start(bench, desk)
    assert collected(bench, desk) == ()
    assert bench.refused(desk, FinishTicket) == Code.CASE_MISSING


def test_an_undone_finish_takes_the_result_back(bench: Bench, cases: list[str]) -> None:
    take(bench, "J", case_no=cases[0])
    desk = sign_in(bench, DESK, 11)
    call(bench, desk)
    start(bench, desk)
    bench.expect(WindowChanged, desk, FinishTicket)
    bench.expect(WindowChanged, desk, Undo)
    assert collected(bench, desk) == (cases[0],)


def test_two_tickets_for_one_result_hand_it_out_once(bench: Bench, cases: list[str]) -> None:
    take(bench, "J", case_no=cases[0]), take(bench, "J", identity=ADULT)
    desk = sign_in(bench, DESK, 11)
    call(bench, desk)
    start(bench, desk)
    bench.expect(WindowChanged, desk, FinishTicket)
    call(bench, desk)
    start(bench, desk)
    assert collected(bench, desk) == ()


@pytest.mark.parametrize(
    ("service", "number", "code"),
    [
        ("J", "nothing", Code.UNKNOWN_CASE),
        ("J", "1", Code.NOTHING_TO_COLLECT),
        ("A", "0", Code.NOT_COLLECTED_HERE),
    ],
)
def test_what_cannot_be_collected(
    bench: Bench, cases: list[str], service: str, number: str, code: Code
) -> None:
    case_no = cases[int(number)] if number.isdigit() else number
    assert bench.refused("kiosk-1", IssueTicket, service=service, case_no=case_no) == code


def test_only_windows_of_the_kind_call_them(bench: Bench, cases: list[str]) -> None:
    def helping(hall: HallConfig) -> HallConfig:
        windows = tuple(
            msgspec.structs.replace(w, helps=(*w.helps, "J")) if w.no == 3 else w
            for w in hall.windows
        )
        changed: HallConfig = msgspec.structs.replace(hall, windows=windows)
        return changed

    change(bench, helping)
    number = take(bench, "J", case_no=cases[0]).ticket
    assert call(bench, "counter-3") is None
    asked = {"ticket": number, "reason": "x"}
    assert bench.refused("counter-3", CallTicket, **asked) == Code.NOT_SERVED_HERE
    collecting = [w.no for w in bench.engine.hall.windows if w.kind is WindowKind.COLLECT]
    assert bench.engine.hall.serving_windows("J") == tuple(collecting)
