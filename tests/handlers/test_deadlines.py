"""Deadlines that stop, go on, are extended and end; the papers, the facts and the alerts."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from hub.contract import wire
from hub.contract.commands import (
    DecideCase,
    ExtendDeadline,
    ListDeadlines,
    PauseDeadline,
    RegisterCase,
    ReprintCase,
    ResumeDeadline,
    SetDay,
    ShowCurrent,
    WithdrawCase,
)
from hub.contract.devices import Line, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import (
    CalendarChanged,
    CaseDecided,
    CaseRegistered,
    Current,
    DeadlineChanged,
    Deadlines,
    Done,
    PaperSent,
    Refusal,
)
from hub.contract.states import Alert, AlertKind, Hall
from hub.contract.words import Decision, Language, MaterialCheck, Outcome, StopReason
from tests.desks import call, sign_in, start, take, told
from tests.halls import Bench
from tests.handlers.test_cases import CARD, PENSION, findings

Later = MaterialCheck.LATER


def at(bench: Bench, day: str, clock: str = "10:00") -> None:
    """The day and time are these; the timers run."""
    bench.clock.time = datetime.fromisoformat(f"{day}T{clock}+08:00")
    bench.out = bench.engine.tick()


def serving(bench: Bench) -> str:
    counter = sign_in(bench)
    take(bench, items=(PENSION,))
    call(bench, counter)
    start(bench, counter)
    return counter


def accepted(bench: Bench, day: str = "2026-09-07", outcome: Outcome = Outcome.ACCEPTED) -> str:
    """A case with 30 working days that was accepted at window 3 on a day; its number."""
    bench.clock.time = datetime.fromisoformat(f"{day}T10:00+08:00")
    marks = {"银行卡或存折账号": Later} if outcome is Outcome.ACCEPTED_WITH_GAPS else {}
    by = "2026-09-10" if marks else None
    return bench.expect(
        CaseRegistered,
        serving(bench),
        RegisterCase,
        item=PENSION,
        outcome=outcome,
        findings=findings(bench, PENSION, **marks),
        supplement_by=by,
    ).case.case_no


def change(bench: Bench, command: type, case: str, **fields: object) -> DeadlineChanged:
    return bench.expect(DeadlineChanged, "counter-3", command, case_no=case, **fields)


def pause(bench: Bench, case: str, **fields: object) -> DeadlineChanged:
    asked = {"reason": StopReason.EXPERT_REVIEW, "expected_days": 10, **fields}
    return change(bench, PauseDeadline, case, **asked)


def sent(bench: Bench) -> list[tuple[str, list[str]]]:
    """Template and lines of each paper that was just sent."""
    topic = "hall/v1/device/counter-3/job"
    jobs = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topic]
    papers = [job.paper for job in jobs if isinstance(job, PrintJob)]
    return [(p.template, [b.text for b in p.blocks if isinstance(b, Line)]) for p in papers]


def paper(bench: Bench) -> tuple[str, list[str]]:
    """The only one."""
    (one,) = sent(bench)
    return one


def alerts(bench: Bench) -> dict[AlertKind, Alert]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return {alert.kind: alert for alert in hall.alerts}


def test_a_stop_holds_the_clock_and_is_told_in_writing(bench: Bench) -> None:
    case = accepted(bench)
    at(bench, "2026-09-14")
    sign_in_again(bench)
    changed = pause(bench, case, note="委托省级专家组")
    assert changed.case.deadline is None
    (stop,) = changed.case.stops
    assert (stop.reason, stop.first, stop.last) == (StopReason.EXPERT_REVIEW, "2026-09-14", None)
    template, lines = paper(bench)
    assert template == "stop"
    assert "暂停计时告知书" in lines
    assert f"{case}-T1" in lines
    assert "程序：专家评审" in lines
    assert "预计需要：10 个工作日" in lines
    assert any(line.startswith("依据：") and "第四十五条" in line for line in lines)
    fact = told(bench)[-1]
    assert (fact.kind, fact.clerk) == (FactKind.DEADLINE_PAUSED, "0217")
    assert (fact.fields["case_no"], fact.fields["reason"]) == (case, "expert_review")


def sign_in_again(bench: Bench) -> None:
    """A new day has begun; whoever sat there still does."""
    assert bench.engine.db.execute("SELECT clerk FROM sessions").fetchall() == [("0217",)]


def test_the_clock_goes_on_by_as_many_working_days(bench: Bench) -> None:
    case = accepted(bench)
    before = bench.engine.db.execute("SELECT deadline FROM cases").fetchone()[0]
    assert before == "2026-10-23"
    at(bench, "2026-09-14")
    pause(bench, case)
    at(bench, "2026-09-21")  # five working days and a Sunday that is worked
    changed = change(bench, ResumeDeadline, case)
    assert changed.case.deadline == "2026-11-02"
    assert changed.case.stops[0].last == "2026-09-20"
    template, lines = paper(bench)
    assert template == "resumption"
    assert "暂停：2026-09-14 至 2026-09-20" in lines
    assert "新的办结期限：2026-11-02" in lines


def test_all_papers_of_a_case_come_out_again(bench: Bench) -> None:
    case = accepted(bench)
    at(bench, "2026-09-14")
    pause(bench, case)
    at(bench, "2026-09-21")
    change(bench, ResumeDeadline, case)
    change(bench, ExtendDeadline, case, days=1, approved_by="局长", reason="需核查")
    at(bench, "2026-09-22")
    bench.expect(PaperSent, "counter-3", ReprintCase, case_no=case)
    papers = sent(bench)
    assert [template for template, _ in papers] == [
        "acceptance",
        "stop",
        "resumption",
        "extension",
    ]
    for _, lines in papers:
        assert "补打 2026-09-22 10:00" in lines
    assert "2026-09-14 10:00" in papers[1][1]


def test_a_stop_that_ends_the_same_day_changes_nothing(bench: Bench) -> None:
    case = accepted(bench)
    pause(bench, case)
    assert change(bench, ResumeDeadline, case).case.deadline == "2026-10-23"
    pause(bench, case, reason=StopReason.HEARING)
    view = change(bench, ResumeDeadline, case).case
    assert view.deadline == "2026-10-23"
    assert [stop.reason for stop in view.stops] == [StopReason.EXPERT_REVIEW, StopReason.HEARING]


def test_a_reply_has_the_latest_stops(bench: Bench) -> None:
    case = accepted(bench)
    for _ in range(11):
        pause(bench, case)
        change(bench, ResumeDeadline, case)
    view = pause(bench, case, reason=StopReason.HEARING).case
    assert len(view.stops) == 10
    assert (view.stops[-1].reason, view.stops[-1].last) == (StopReason.HEARING, None)


def test_an_extension_is_given_once_with_approval_and_told(bench: Bench) -> None:
    case = accepted(bench)
    asked = {"approved_by": "局长 李示明", "reason": "需核查现场"}
    why = bench.expect(
        Refusal, "counter-3", ExtendDeadline, case_no=case, days=11, language=Language.EN, **asked
    )
    assert why.message == "Cannot be extended: at most 10 working days"
    changed = change(bench, ExtendDeadline, case, days=10, **asked)
    assert (changed.case.deadline, changed.case.extended) == ("2026-11-06", 10)
    template, lines = paper(bench)
    assert template == "extension"
    assert {"延长：10 个工作日", "批准：局长 李示明", "理由：需核查现场"} <= set(lines)
    assert "延长后的办结期限：2026-11-06" in lines
    again = {"case_no": case, "days": 1, "joint": True, **asked}
    assert bench.refused("counter-3", ExtendDeadline, **again) == "extension_impossible"


def test_an_extension_across_the_cover_is_provisional(bench: Bench) -> None:
    case = accepted(bench, "2026-11-09")
    asked = {"approved_by": "x", "reason": "x", "days": 15, "joint": True}
    view = change(bench, ExtendDeadline, case, **asked).case
    assert view.provisional
    assert view.deadline is not None
    assert view.deadline > "2027-01-01"


def test_what_is_refused_changes_nothing(bench: Bench) -> None:
    case = accepted(bench)
    ask = {"case_no": case}
    stop = {**ask, "reason": StopReason.HEARING, "expected_days": 5}
    extend = {**ask, "days": 5, "approved_by": "x", "reason": "x"}
    counter = "counter-3"
    assert bench.refused(counter, PauseDeadline, **{**stop, "case_no": "x"}) == "unknown_case"
    assert bench.refused(counter, ResumeDeadline, **ask) == "clock_runs"
    unlawful = {**stop, "reason": StopReason.SUPPLEMENT}
    assert bench.refused(counter, PauseDeadline, **unlawful) == "stop_unlawful"
    pause(bench, case)
    assert bench.refused(counter, PauseDeadline, **stop) == "clock_stopped"
    assert bench.refused(counter, ExtendDeadline, **extend) == "clock_stopped"
    change(bench, ResumeDeadline, case)
    at(bench, "2026-10-24")
    assert bench.refused(counter, PauseDeadline, **stop) == "clock_run_out"
    assert bench.refused(counter, ExtendDeadline, **extend) == "clock_run_out"
    bench.expect(CaseDecided, counter, DecideCase, **ask, decision=Decision.GRANTED)
    for command, fields in ((PauseDeadline, stop), (ResumeDeadline, ask), (ExtendDeadline, extend)):
        assert bench.refused(counter, command, **fields) == "case_closed"


def test_what_was_done_at_once_has_no_clock(bench: Bench) -> None:
    counter = serving(bench)
    case = bench.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item=CARD,
        outcome=Outcome.DONE_AT_ONCE,
        findings=findings(bench, CARD),
    ).case.case_no
    assert bench.refused(counter, ResumeDeadline, case_no=case) == "no_deadline"


def test_gaps_may_wait_for_supplements(bench: Bench) -> None:
    case = accepted(bench, outcome=Outcome.ACCEPTED_WITH_GAPS)
    changed = pause(bench, case, reason=StopReason.SUPPLEMENT)
    assert changed.case.stops[0].reason is StopReason.SUPPLEMENT
    _, lines = paper(bench)
    assert any("第三十二条" in line for line in lines)


def test_a_decision_ends_the_clock_and_names_the_day_of_delivery(bench: Bench) -> None:
    case = accepted(bench)
    at(bench, "2026-09-30")
    pause(bench, case)
    decided = bench.expect(
        CaseDecided, "counter-3", DecideCase, case_no=case, decision=Decision.DENIED
    )
    assert decided.deliver_by == "2026-10-20"  # ten working days after the National Day
    assert decided.case.decision is Decision.DENIED
    assert decided.case.stops[0].last is not None
    assert listed(bench).total == 0
    fact = told(bench)[-1]
    assert (fact.kind, fact.fields["late"]) == (FactKind.CASE_DECIDED, False)


def listed(bench: Bench) -> Deadlines:
    return bench.expect(Deadlines, "cli", ListDeadlines)


def test_the_list_has_those_that_stand_still_first(bench: Bench) -> None:
    first, second = accepted(bench), None
    second = bench.expect(
        CaseRegistered,
        "counter-3",
        RegisterCase,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
    ).case.case_no
    pause(bench, second)
    at(bench, "2026-10-24")
    rows = listed(bench).rows
    assert [(r.case_no, r.stopped, r.overdue) for r in rows] == [
        (second, StopReason.EXPERT_REVIEW, False),
        (first, None, True),
    ]
    assert rows[0].expected_by == "2026-09-20"


def test_overdue_and_due_soon_are_told_while_they_are_so(bench: Bench) -> None:
    case = accepted(bench)
    at(bench, "2026-10-19")
    assert not alerts(bench)
    at(bench, "2026-10-20")
    assert alerts(bench)[AlertKind.DUE_SOON].text.zh == "1 件办件将到期，最早 2026-10-23"
    at(bench, "2026-10-24")
    assert set(alerts(bench)) == {AlertKind.OVERDUE}
    assert alerts(bench)[AlertKind.OVERDUE].text.en == (
        "1 case(s) overdue, the oldest was due on 2026-10-23"
    )
    bench.expect(CaseDecided, "counter-3", DecideCase, case_no=case, decision=Decision.GRANTED)
    assert not alerts(bench)


def test_a_stop_that_lasts_longer_than_told_is_told(bench: Bench) -> None:
    case = accepted(bench)
    pause(bench, case, expected_days=5)  # until Monday the 14th
    at(bench, "2026-09-14")
    assert not alerts(bench)
    at(bench, "2026-09-15")
    assert alerts(bench)[AlertKind.STOP_LONG].text.en == (
        "1 stopped clock(s) beyond the time told, the oldest should go on since 2026-09-14"
    )
    change(bench, ResumeDeadline, case)
    assert not alerts(bench)


def test_an_announced_day_moves_what_runs_in_both_directions_and_nothing_else(bench: Bench) -> None:
    case = accepted(bench)

    def day() -> str | None:
        current = bench.expect(Current, "counter-3", ShowCurrent)
        return current.cases[0].deadline

    for when, working, moved, expected in (
        ("2026-10-12", False, 1, "2026-10-26"),
        ("2026-10-17", True, 1, "2026-10-23"),
        ("2026-11-03", False, 0, "2026-10-23"),
    ):
        changed = bench.expect(CalendarChanged, "cli", SetDay, day=when, working=working)
        assert (changed.moved, day()) == (moved, expected)
    told_moves = [f.fields for f in told(bench) if f.kind is FactKind.DEADLINE_MOVED]
    assert [(f["before"], f["deadline"]) for f in told_moves] == [
        ("2026-10-23", "2026-10-26"),
        ("2026-10-26", "2026-10-23"),
    ]
    bench.expect(CaseDecided, "counter-3", DecideCase, case_no=case, decision=Decision.GRANTED)
    changed = bench.expect(CalendarChanged, "cli", SetDay, day="2026-10-13", working=False)
    assert (changed.moved, day()) == (0, "2026-10-23")


def test_a_case_that_is_taken_back_has_no_clock_any_more(bench: Bench) -> None:
    case = accepted(bench)
    bench.expect(Done, "counter-3", WithdrawCase, case_no=case, reason="x")
    assert listed(bench).total == 0


@pytest.mark.parametrize("known", [True, False])
def test_a_case_of_before_gets_its_clock_from_its_last_day(bench: Bench, known: bool) -> None:
    case = accepted(bench)
    bench.engine.db.execute("DELETE FROM clocks")
    if not known:
        bench.engine.db.execute("UPDATE cases SET deadline = NULL")
        assert bench.refused("counter-3", ResumeDeadline, case_no=case) == "no_deadline"
        return
    pause(bench, case)
    assert change(bench, ResumeDeadline, case).case.deadline == "2026-10-23"
    assert bench.engine.db.execute("SELECT days FROM clocks").fetchone() == (30,)


def test_the_last_day_of_a_stop_is_the_day_before_the_clock_goes_on(bench: Bench) -> None:
    case = accepted(bench)
    at(bench, "2026-10-23")
    pause(bench, case)
    at(bench, "2026-10-26")
    assert change(bench, ResumeDeadline, case).case.deadline == date(2026, 10, 26).isoformat()
