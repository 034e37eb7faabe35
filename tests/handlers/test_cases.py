"""Registering cases: what is refused, what prints, what is numbered, what is taken back."""

from __future__ import annotations

import msgspec
import pytest

from hub.contract import wire
from hub.contract.commands import (
    Finding,
    FinishTicket,
    RegisterCase,
    ReprintCase,
    ShowCurrent,
    ShowItem,
    WithdrawCase,
)
from hub.contract.devices import Line, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import (
    CaseRegistered,
    Current,
    Done,
    ItemShown,
    PaperSent,
    Refusal,
    WindowChanged,
)
from hub.contract.words import Language, MaterialCheck, Outcome
from hub.domain.catalogue import Limit
from hub.store import catalogue as versions
from tests.catalogues import publish
from tests.desks import call, sign_in, start, take, told, window
from tests.halls import Bench

PENSION = "000511011000-01"
"""老年人福利补贴: five materials, one may follow later, two are exempt, 30 days."""
CARD = "000709109001-02"
"""开具户籍类证明: one material, at once."""
P, M, E, L = (
    MaterialCheck.PRESENT,
    MaterialCheck.MISSING,
    MaterialCheck.EXEMPT,
    MaterialCheck.LATER,
)


def findings(bench: Bench, item: str, **marks: MaterialCheck) -> tuple[Finding, ...]:
    """All required materials present, but for the marks."""
    shown = bench.expect(ItemShown, "kiosk-1", ShowItem, item=item)
    checks = {m.name: P for m in shown.materials if m.required} | marks
    return tuple(Finding(name, check) for name, check in checks.items())


def serving(bench: Bench) -> str:
    """A ticket is served at window 3."""
    counter = sign_in(bench)
    take(bench, items=(PENSION,))
    call(bench, counter)
    start(bench, counter)
    return counter


def register(bench: Bench, counter: str, **fields: object) -> CaseRegistered:
    return bench.expect(CaseRegistered, counter, RegisterCase, **fields)


def papers(bench: Bench, counter: str) -> list[PrintJob]:
    topic = f"hall/v1/device/{counter}/job"
    jobs = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topic]
    return [job for job in jobs if isinstance(job, PrintJob)]


def test_accepting_gives_a_number_a_deadline_and_a_paper(bench: Bench) -> None:
    counter = serving(bench)
    done = register(
        bench,
        counter,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
    )
    assert done.case.case_no == "00051101100001202611230001"
    assert done.case.item_name == "老年人福利补贴"
    # 28 working days of 2026 follow; the rest is beyond the calendar
    assert done.case.deadline == "2027-01-04"
    assert done.case.provisional
    assert done.window.ticket is not None
    assert [case.case_no for case in done.window.ticket.cases] == [done.case.case_no]
    (paper,) = papers(bench, counter)
    assert paper.job_id == done.job
    assert paper.paper.template == "acceptance"
    assert paper.ticket == "A001"
    told = bench.expect(ItemShown, counter, ShowItem, item=PENSION)
    assert (told.due, told.due_provisional) == ("2027-01-04", True), "it was said before"


def test_gaps_print_promise_and_notice_and_need_a_date(bench: Bench) -> None:
    counter = serving(bench)
    case = {
        "item": PENSION,
        "outcome": Outcome.ACCEPTED_WITH_GAPS,
        "findings": findings(bench, PENSION, 银行卡或存折账号=L, 居民户口簿=E),
    }
    for wrong in (None, "2026-11-23", "2027-06-01", "2026-13-01"):
        assert (
            bench.refused(counter, RegisterCase, **case, supplement_by=wrong) == "supplement_date"
        )
    done = register(bench, counter, **case, supplement_by="2026-11-30")
    told_papers = papers(bench, counter)
    assert [job.paper.template for job in told_papers] == ["gaps_promise", "gaps_notice"]
    lines = [b.text for b in told_papers[1].paper.blocks if isinstance(b, Line)]
    assert "补齐期限：2026-11-30" in lines
    assert done.job == told_papers[0].job_id


@pytest.mark.parametrize(
    ("outcome", "marks", "note", "why"),
    [
        (Outcome.ACCEPTED, {"照片": M}, "", "差 1 项"),
        (Outcome.DONE_AT_ONCE, {}, "", "非即办件"),
        (Outcome.ACCEPTED_WITH_GAPS, {}, "", "没有容缺材料"),
        (Outcome.NOTICE_TO_SUPPLEMENT, {}, "", "材料已齐"),
        (Outcome.REFUSED, {}, " ", "请写明理由"),
    ],
)
def test_outcomes_that_do_not_fit_say_why(
    bench: Bench, outcome: Outcome, marks: dict[str, MaterialCheck], note: str, why: str
) -> None:
    counter = serving(bench)
    refusal = bench.expect(
        Refusal,
        counter,
        RegisterCase,
        item=PENSION,
        outcome=outcome,
        findings=findings(bench, PENSION, **marks),
        note=note,
    )
    assert refusal.code == "outcome_impossible"
    assert why in refusal.message
    assert not papers(bench, counter)


def test_reasons_are_told_in_the_language_of_the_command(bench: Bench) -> None:
    counter = serving(bench)
    refusal = bench.expect(
        Refusal,
        counter,
        RegisterCase,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        language=Language.EN,
    )
    assert refusal.message == '"Accept" is not possible: 5 not checked yet'


def test_marks_that_the_catalogue_forbids_are_refused(bench: Bench) -> None:
    counter = serving(bench)
    for mark in (Finding("照片", L), Finding("护照", P)):
        refusal = bench.expect(
            Refusal,
            counter,
            RegisterCase,
            item=PENSION,
            outcome=Outcome.ACCEPTED,
            findings=(mark,),
        )
        assert refusal.code == "finding_impossible"
        assert mark.material in refusal.message


def test_papers_are_printed_again_marked_as_such(bench: Bench) -> None:
    counter = serving(bench)
    done = register(
        bench,
        counter,
        item=PENSION,
        outcome=Outcome.ACCEPTED_WITH_GAPS,
        findings=findings(bench, PENSION, 银行卡或存折账号=L),
        supplement_by="2026-11-30",
    )
    first = papers(bench, counter)
    bench.pass_time(minutes=5)
    sent = bench.expect(PaperSent, counter, ReprintCase, case_no=done.case.case_no)
    again = [job for job in papers(bench, counter) if job.job_id not in {j.job_id for j in first}]
    assert [job.paper.template for job in again] == ["gaps_promise", "gaps_notice"]
    assert again[0].job_id == sent.job
    for before, after in zip(first, again, strict=True):
        added = [block for block in after.paper.blocks if block not in before.paper.blocks]
        assert [b.text for b in added if isinstance(b, Line)] == ["补打 2026-11-23 09:35"]
    assert bench.refused(counter, ReprintCase, case_no="none") == "unknown_case"


def test_only_while_the_ticket_is_served(bench: Bench) -> None:
    counter = sign_in(bench)
    case = {"item": CARD, "outcome": Outcome.ACCEPTED, "findings": findings(bench, CARD)}
    assert bench.refused(counter, RegisterCase, **case) == "window_idle"
    take(bench)
    call(bench, counter)
    refusal = bench.expect(Refusal, counter, RegisterCase, **case)
    assert refusal.code == "wrong_state"
    assert "登记办件" in refusal.message
    assert bench.refused("kiosk-1", RegisterCase, **case) == "not_allowed"


def test_unknown_items_are_refused(bench: Bench) -> None:
    counter = serving(bench)
    refused = bench.refused(counter, RegisterCase, item="Z", outcome=Outcome.ACCEPTED)
    assert refused == "unknown_item"


def test_serials_count_by_item_and_day_and_a_repeated_request_takes_none(bench: Bench) -> None:
    counter = serving(bench)
    case = {"item": CARD, "outcome": Outcome.DONE_AT_ONCE, "findings": findings(bench, CARD)}
    first = register(bench, counter, **case, request_id="same-request-1")
    again = register(bench, counter, **case, request_id="same-request-1")
    second = register(bench, counter, **case)
    assert first.case.case_no == again.case.case_no == "00070910900102202611230001"
    assert second.case.case_no == "00070910900102202611230002"
    assert first.case.deadline == "2026-11-23"


def test_a_case_registered_by_mistake_is_taken_back(bench: Bench) -> None:
    counter = serving(bench)
    done = register(
        bench,
        counter,
        item=CARD,
        outcome=Outcome.DONE_AT_ONCE,
        findings=findings(bench, CARD),
        print=False,
    )
    assert done.job is None
    assert not papers(bench, counter)
    number = done.case.case_no
    assert bench.refused(counter, WithdrawCase, case_no="X", reason="错") == "unknown_case"
    bench.expect(Done, counter, WithdrawCase, case_no=number, reason="登记错了事项")
    assert bench.refused(counter, WithdrawCase, case_no=number, reason="错") == "unknown_case"
    assert bench.refused(counter, FinishTicket) == "case_missing"
    ticket = window(bench, 3).ticket
    assert ticket is not None
    assert ticket.cases == ()
    kinds = [fact.kind for fact in told(bench)]
    assert kinds.count(FactKind.CASE_REGISTERED) == kinds.count(FactKind.CASE_WITHDRAWN) == 1


def test_cases_are_shown_with_the_ticket_and_let_it_finish(bench: Bench) -> None:
    counter = serving(bench)
    done = register(
        bench,
        counter,
        item=PENSION,
        outcome=Outcome.REFUSED,
        findings=findings(bench, PENSION, 照片=M),
        note="年龄不符合条件",
    )
    current = bench.expect(Current, counter, ShowCurrent)
    assert current.cases == (done.case,)
    assert done.case.deadline is None
    bench.expect(WindowChanged, counter, FinishTicket)


def test_facts_carry_no_names(bench: Bench) -> None:
    counter = serving(bench)
    register(
        bench,
        counter,
        item=PENSION,
        outcome=Outcome.UNRESOLVED,
        note="张三丰的材料不齐",
    )
    fact = next(f for f in told(bench) if f.kind is FactKind.CASE_REGISTERED)
    assert fact.fields["outcome"] == "unresolved"
    assert "张三丰" not in str(fact)


def test_an_old_case_keeps_the_catalogue_that_it_was_registered_under(bench: Bench) -> None:
    counter = serving(bench)
    done = register(
        bench,
        counter,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
        print=False,
    )
    then = versions.version(bench.engine.db, 1)
    item = then.by_code()[PENSION]
    publish(
        bench,
        msgspec.structs.replace(
            then,
            items=(
                msgspec.structs.replace(
                    item, name="老年补贴", department="新部门", promised=Limit(1), basis=("新法",)
                ),
            ),
        ),
    )
    shown = bench.expect(ItemShown, counter, ShowItem, item=PENSION)
    assert (shown.name, shown.promised_days) == ("老年补贴", 1)
    bench.expect(PaperSent, counter, ReprintCase, case_no=done.case.case_no)
    lines = [b.text for b in papers(bench, counter)[0].paper.blocks if isinstance(b, Line)]
    assert "事项：老年人福利补贴" in lines
    assert f"实施部门：{item.department}" in lines
    assert not [line for line in lines if "新法" in line or "新部门" in line]
    current = bench.expect(Current, counter, ShowCurrent)
    assert current.cases[0].deadline == done.case.deadline
    later = register(bench, counter, item=PENSION, outcome=Outcome.REFUSED, note="x", findings=())
    told_now = [b.text for b in papers(bench, counter)[0].paper.blocks if isinstance(b, Line)]
    assert later.case.item_name == "老年补贴"
    assert "实施部门：新部门" in told_now
