"""The papers about a deadline: built from the stored rows, so that each can be printed again."""

from __future__ import annotations

from hub.contract.devices import Paper
from hub.domain.clock import REASONS, law_of
from hub.domain.deadline import Deadline
from hub.domain.outcome import PaperKind
from hub.handlers import case_papers
from hub.handlers.case_papers import Changes
from hub.handlers.work import Work
from hub.store import cases, clock_rows
from hub.store.cases import Record
from hub.store.clock_rows import ExtensionRow, Resumption, StopRow


def of_stop(work: Work, case: Record, stop: StopRow, *, again: bool = False) -> Paper:
    """暂停计时告知书: which procedure, from when, and how long it is expected to take."""
    rows = (
        ("程序", REASONS[stop.reason].zh),
        ("暂停自", stop.first),
        ("预计需要", f"{stop.expected_days} 个工作日"),
        ("说明", stop.note),
    )
    told = Changes(stop.clerk, stop.window, stop.at, None, rows, (law_of(stop.reason),))
    return case_papers.of_deadline(work, case, PaperKind.STOP, f"T{stop.nr}", told, again=again)


def of_resumption(
    work: Work,
    case: Record,
    stop: StopRow,
    resumed: Resumption,
    deadline: Deadline | None,
    *,
    again: bool = False,
) -> Paper:
    """恢复计时告知书: how long the clock stood still, and the new last day."""
    last = resumed.last
    stood = f"{stop.first} 至 {last}" if last >= stop.first else "当日恢复"
    rows = (("程序", REASONS[stop.reason].zh), ("暂停", stood))
    basis = (law_of(stop.reason),)
    told = Changes(resumed.clerk, resumed.window, resumed.at, deadline, rows, basis)
    kind, mark = PaperKind.RESUMPTION, f"H{stop.nr}"
    return case_papers.of_deadline(work, case, kind, mark, told, again=again)


def of_extension(
    work: Work, case: Record, given: ExtensionRow, deadline: Deadline | None, *, again: bool = False
) -> Paper:
    """延长办理期限告知书: how many days, who approved and why."""
    rows = (
        ("延长", f"{given.days} 个工作日"),
        ("批准", given.approved_by),
        ("理由", given.reason),
    )
    told = Changes(given.clerk, given.window, given.at, deadline, rows)
    return case_papers.of_deadline(work, case, PaperKind.EXTENSION, "Y", told, again=again)


def of_case(work: Work, case_no: str, case: Record, *, again: bool) -> list[Paper]:
    """All of a case, with the last day as it is now."""
    found = cases.find(work.db, case_no)
    if found is None:
        return []
    now = Deadline(case.deadline, case.provisional) if case.deadline else None
    papers: list[Paper] = []
    for stop in clock_rows.stops(work.db, found.id):
        papers.append(of_stop(work, case, stop, again=again))
        if stop.resumed is not None:
            papers.append(of_resumption(work, case, stop, stop.resumed, now, again=again))
    given = clock_rows.extension(work.db, found.id)
    if given is not None:
        papers.append(of_extension(work, case, given, now, again=again))
    return papers
