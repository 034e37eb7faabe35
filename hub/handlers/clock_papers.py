"""The papers about a deadline: built from the stored rows, so that each can be printed again."""

from __future__ import annotations

from hub.domain.clock import REASONS, law_of
from hub.domain.deadline import Deadline
from hub.domain.outcome import PaperKind
from hub.handlers import case_papers
from hub.handlers.case_papers import Changes
from hub.handlers.work import Work
from hub.store import clock_rows
from hub.store.cases import Record
from hub.store.clock_rows import ExtensionRow, Resumption, StopRow


def send_stop(work: Work, case: Record, stop: StopRow, *, again: bool = False) -> str:
    """暂停计时告知书: which procedure, from when, and how long it is expected to take."""
    rows = (
        ("程序", REASONS[stop.reason].zh),
        ("暂停自", stop.first),
        ("预计需要", f"{stop.expected_days} 个工作日"),
        ("说明", stop.note),
    )
    told = Changes(stop.clerk, stop.window, stop.at, None, rows, (law_of(stop.reason),))
    return case_papers.send_one(work, case, PaperKind.STOP, f"T{stop.nr}", told, again=again)


def send_resumption(
    work: Work,
    case: Record,
    stop: StopRow,
    resumed: Resumption,
    deadline: Deadline | None,
    *,
    again: bool = False,
) -> str:
    """恢复计时告知书: how long the clock stood still, and the new last day."""
    last = resumed.last
    stood = f"{stop.first} 至 {last}" if last >= stop.first else "当日恢复"
    rows = (("程序", REASONS[stop.reason].zh), ("暂停", stood))
    basis = (law_of(stop.reason),)
    told = Changes(resumed.clerk, resumed.window, resumed.at, deadline, rows, basis)
    return case_papers.send_one(work, case, PaperKind.RESUMPTION, f"H{stop.nr}", told, again=again)


def send_extension(
    work: Work, case: Record, given: ExtensionRow, deadline: Deadline | None, *, again: bool = False
) -> str:
    """延长办理期限告知书: how many days, who approved and why."""
    rows = (
        ("延长", f"{given.days} 个工作日"),
        ("批准", given.approved_by),
        ("理由", given.reason),
    )
    told = Changes(given.clerk, given.window, given.at, deadline, rows)
    return case_papers.send_one(work, case, PaperKind.EXTENSION, "Y", told, again=again)


def send_again(work: Work, case_id: int, case: Record) -> None:
    """All of a case, marked 补打, with the last day as it is now."""
    now = Deadline(case.deadline, case.provisional) if case.deadline else None
    for stop in clock_rows.stops(work.db, case_id):
        send_stop(work, case, stop, again=True)
        if stop.resumed is not None:
            send_resumption(work, case, stop, stop.resumed, now, again=True)
    given = clock_rows.extension(work.db, case_id)
    if given is not None:
        send_extension(work, case, given, now, again=True)
