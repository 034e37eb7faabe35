"""After a gap nothing is numbered as it may have been before."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.commands import FinishTicket, IssueTicket, RegisterCase
from hub.contract.events import FactKind
from hub.contract.results import CaseRegistered, WindowChanged
from hub.contract.words import Outcome
from hub.domain.gap import CALLS, FACTS
from hub.handlers.gap import Gap, default_numbers, leave_gap
from hub.handlers.work import Work
from tests.desks import call, change, sign_in, start, take, told, window, with_service
from tests.halls import START, Bench


def work(bench: Bench) -> Work:
    return bench.engine.own_work()


def gap(bench: Bench, numbers: int) -> Gap:
    return leave_gap(work(bench), START, numbers)


def register(bench: Bench, counter: str) -> str:
    """The next visit gets a case; its number."""
    take(bench)
    call(bench, counter)
    start(bench, counter)
    item = next(iter(bench.engine.shelf.items))
    case = {"item": item, "outcome": Outcome.REFUSED, "note": "不属于本部门职权"}
    number = bench.expect(CaseRegistered, counter, RegisterCase, **case).case.case_no
    bench.expect(WindowChanged, counter, FinishTicket)
    return number


def test_tickets_calls_and_facts_go_on_later(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    before = told(bench)[-1].seq
    left = gap(bench, 120)
    assert (left.numbers, left.last_fact, left.next_fact) == (120, before, before + FACTS)
    assert take(bench).ticket == "A122"
    assert take(bench, "B").ticket == "B121"
    call(bench, counter)
    picture = window(bench, 3).ticket
    assert picture is not None
    assert (picture.number, picture.call_no) == ("A001", CALLS + 1)
    fact, *later = [f for f in told(bench) if f.seq > before]
    assert (fact.seq, fact.kind) == (before + FACTS, FactKind.HALL_RESTORED)
    assert fact.fields == {"last": before, "made_at": START.isoformat(), "numbers": 120}
    assert [f.seq for f in later] == list(range(fact.seq + 1, fact.seq + 1 + len(later)))


def test_case_numbers_go_on_later_also_of_items_without_a_case(bench: Bench) -> None:
    counter = sign_in(bench)
    first = register(bench, counter)
    gap(bench, 30)
    assert int(register(bench, counter)) == int(first) + 31
    serials = bench.engine.db.execute("SELECT min(last), count(*) FROM case_numbers").fetchone()
    assert serials == (30, len(bench.engine.shelf.items))


def test_a_quota_that_may_be_used_up_is_told_and_can_be_raised(bench: Bench) -> None:
    change(bench, lambda hall: with_service(hall, "A", daily=30))
    take(bench)
    assert "A" in gap(bench, 40).full
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.SERVICE_FULL
    change(bench, lambda hall: with_service(hall, "A", daily=60))
    assert take(bench).ticket == "A031"


def test_a_day_that_the_backup_does_not_know_is_begun(bench: Bench) -> None:
    take(bench)
    bench.clock.time = START + timedelta(days=1)
    gap(bench, default_numbers(work(bench), START))
    assert take(bench).ticket == "A361"
    kinds = [f.kind for f in told(bench)]
    restored = kinds.index(FactKind.HALL_RESTORED)
    assert FactKind.DAY_CLOSED in kinds[restored:]
    assert FactKind.DAY_OPENED in kinds[restored:]


def test_nothing_but_facts_and_calls_before_the_opening(bench: Bench) -> None:
    bench.clock.time = START.replace(hour=7)
    assert default_numbers(work(bench), START - timedelta(days=1)) == 0
    assert gap(bench, 0).full == ()
    bench.clock.time = START
    assert take(bench).ticket == "A001"
