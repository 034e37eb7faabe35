"""A queue listing as rows to draw: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from counter import words
from counter.bar import Chip
from counter.say import Say
from counter.waits import TONES, level
from hub.contract.results import QueueRow
from hub.contract.words import Priority, TicketState

TABS: dict[TicketState, str] = {
    TicketState.WAITING: "等候",
    TicketState.PARKED: "挂起",
    TicketState.NO_SHOW: "过号",
}
"""The desk's tabs in order."""


@dataclass(frozen=True)
class Row:
    """One ticket of the listing; `detail` is shown when it has the focus."""

    ticket: str
    name: Say
    chip: Chip | None
    wait: Say
    waited_s: int
    target_s: int
    level: str
    tone: str
    first: bool
    left: bool
    detail: tuple[Say, ...]


def rows_of(rows: tuple[QueueRow, ...], now: datetime) -> tuple[Row, ...]:
    """The rows as they stand at `now`."""
    return tuple(_row(row, now, after) for row, after in zip_longest(rows, rows[1:]))


def _row(row: QueueRow, now: datetime, after: QueueRow | None) -> Row:
    waited = max(0, int((now - row.since).total_seconds()))
    how = level(waited, row.target_s)
    return Row(
        ticket=row.ticket,
        name=Say("%1", (row.masked_name,)) if row.masked_name else Say("未登记%1", ("",)),
        chip=_chip(row),
        wait=Say("%1 分", (str(waited // 60),)),
        waited_s=waited,
        target_s=row.target_s,
        level=how,
        tone=TONES[how],
        first=row.first,
        left=row.left,
        detail=_detail(row, waited, after),
    )


def _chip(row: QueueRow) -> Chip | None:
    if row.priority is not Priority.REGULAR:
        short = Say(words.SHORT_PRIORITIES[row.priority], ("",))
        label = words.booked(row.booked_for) if row.booked_for else short
        return Chip(label, words.PRIORITY_TONES[row.priority])
    return Chip(Say("协助"), "neutral") if row.rank > 1 else None


def _detail(row: QueueRow, waited: int, after: QueueRow | None) -> tuple[Say, ...]:
    lines = [
        Say("得分 %1", (f"{row.score:.2f}",)),
        Say("等候 %1 分，目标 %2 分", (str(waited // 60), str(row.target_s // 60))),
    ]
    if after is not None and not after.left and row.score > after.score:
        lines.append(Say("高于下一个 %1 的 %2", (after.ticket, f"{after.score:.2f}")))
    if row.left:
        lines.append(Say("留给本职窗口，现在不叫"))
    if row.overtaken:
        lines.append(Say("已被越过 %1 次", (str(row.overtaken),)))
    if row.note:
        lines.append(Say("%1", (row.note,)))
    return tuple(lines)
