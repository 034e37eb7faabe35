"""Collection tickets: by case number or by card, to collect windows only, each result once."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from hub.bootstrap import build_engine
from hub.config import HallConfig
from hub.contract.codes import Code
from hub.contract.commands import CallTicket, FinishTicket, IssueTicket, ShowCurrent, Undo
from hub.contract.events import FactKind
from hub.contract.results import Current, Refusal, TicketIssued, WindowChanged
from hub.contract.states import Menu
from hub.contract.words import Identity, Outcome, WindowKind
from hub.store import redating
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
        ("J", "nothing", Code.CASE_NO_WRONG),
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


# ── typed at a kiosk ─────────────────────────────────────────────────────────


def typed(bench: Bench, case_no: str, device: str = "kiosk-1") -> Refusal:
    return bench.expect(Refusal, device, IssueTicket, service="J", case_no=case_no)


def lock(bench: Bench) -> None:
    for _ in range(5):
        typed(bench, "000511011000202607140099")


def test_wrong_numbers_lock_a_kiosk_for_a_while(bench: Bench, cases: list[str]) -> None:
    for left in (4, 3, 2, 1):
        wrong = typed(bench, "000511011000202607140099")
        assert (wrong.code, wrong.fields["left"]) == (Code.CASE_NO_WRONG, left)
    locked = typed(bench, "000511011000202607140099")
    assert (locked.code, locked.fields) == (Code.CASE_NO_LOCKED, {"minutes": 10})
    assert typed(bench, cases[0]).code == Code.CASE_NO_LOCKED, "the right one too"
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.GUESSING_LOCKED]
    assert fact.device == "kiosk-1"
    bench.pass_time(minutes=9, seconds=1)
    assert typed(bench, cases[0]).fields == {"minutes": 1}
    bench.pass_time(minutes=1)
    assert take(bench, "J", case_no=cases[0]).ticket


def test_a_lock_stops_numbers_only(bench: Bench, cases: list[str]) -> None:
    lock(bench)
    assert take(bench, "J", identity=ADULT).ticket
    assert take(bench, "J").ticket
    assert take(bench, "A").ticket
    by_guide = {"service": "J", "case_no": cases[0]}
    assert bench.expect(TicketIssued, "guide-1", IssueTicket, **by_guide).ticket
    assert bench.refused("guide-1", IssueTicket, service="J", case_no="x") == Code.UNKNOWN_CASE


def test_the_right_number_ends_the_count(bench: Bench, cases: list[str]) -> None:
    for _ in range(2):
        for _ in range(4):
            typed(bench, "000511011000202607140099")
        take(bench, "J", case_no=cases[0])
    assert not [fact for fact in told(bench) if fact.kind is FactKind.GUESSING_LOCKED]


def test_what_has_nothing_to_collect_is_a_guess_as_well(bench: Bench, cases: list[str]) -> None:
    codes = [typed(bench, cases[1]).code for _ in range(5)]
    assert codes == [Code.NOTHING_TO_COLLECT] * 4 + [Code.CASE_NO_LOCKED]


def test_a_repeated_request_is_one_guess(bench: Bench, cases: list[str]) -> None:
    wish = {"service": "J", "case_no": "x", "request_id": "the-same-1"}
    for _ in range(9):
        wrong = bench.expect(Refusal, "kiosk-1", IssueTicket, **wish)
        assert wrong.fields["left"] == 4


def test_a_lock_outlives_a_restart_and_a_set_clock(bench: Bench, cases: list[str]) -> None:
    lock(bench)
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    assert typed(bench, cases[0]).fields == {"minutes": 10}
    redating.move(bench.engine.db, timedelta(hours=3))
    assert typed(bench, cases[0]).fields == {"minutes": 190}


def test_another_kind_of_service_counts_nothing(bench: Bench, cases: list[str]) -> None:
    for _ in range(6):
        asked = {"service": "A", "case_no": "x"}
        assert bench.refused("kiosk-1", IssueTicket, **asked) == Code.NOT_COLLECTED_HERE
    assert typed(bench, "x").fields["left"] == 4


def test_the_menu_says_where_results_are_collected(bench: Bench) -> None:
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert [tile.code for tile in menu.services if tile.collects] == ["J"]
