"""A queue listing as rows to draw: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from msgspec.structs import replace

from counter import words
from counter.bar import Chip
from counter.say import Say
from counter.waits import TONES, level
from hub.contract.results import QueueRow
from hub.contract.words import Priority


@dataclass(frozen=True)
class Sum:
    """One term of a comparison: rate × waited ÷ target = score."""

    who: Say
    sum: str
    score: str


@dataclass(frozen=True)
class Row:
    """One ticket of the listing; with the focus, or hovered over, it shows `title`, `sums` and
    `detail`. `aside`: parked or missed, so that nothing is measured."""

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
    aside: bool
    title: Say
    sums: tuple[Sum, ...]
    detail: tuple[Say, ...]


def rows_of(rows: tuple[QueueRow, ...], now: datetime, *, aside: bool = False) -> tuple[Row, ...]:
    """The rows as they stand at `now`; `aside`: they are parked or missed."""
    if aside:
        return tuple(_aside(row, now) for row in rows)
    return tuple(_row(row, now, after) for row, after in zip_longest(rows, rows[1:]))


def term(rate: float, waited_s: float, target_s: int) -> str:
    """A score's term in minutes; as exact as its result is."""
    return f"{rate:.1f} × {waited_s / 60:.1f} ÷ {target_s / 60:g}".replace(".0 ÷", " ÷")


def _waited_s(row: QueueRow, now: datetime) -> int:
    return max(0, int((now - row.since).total_seconds()))


def _row(row: QueueRow, now: datetime, after: QueueRow | None) -> Row:
    waited = _waited_s(row, now)
    how = level(waited, row.target_s)
    beaten = after if after is not None and not after.left and row.score > after.score else None
    return Row(
        ticket=row.ticket,
        name=_name(row),
        chip=_chip(row),
        wait=Say("%1 分", (str(waited // 60),)),
        waited_s=waited,
        target_s=row.target_s,
        level=how,
        tone=TONES[how],
        first=row.first,
        left=row.left,
        aside=False,
        title=_title(row, beaten),
        sums=tuple(_sum(each, now) for each in (row, beaten) if each is not None),
        detail=_detail(row, beaten),
    )


def _aside(row: QueueRow, now: datetime) -> Row:
    waited = _waited_s(row, now)
    back = f"{row.back_at.astimezone(now.tzinfo):%H:%M}" if row.back_at else ""
    return Row(
        ticket=row.ticket,
        name=_name(row),
        chip=_chip(replace(row, booked_for=None)),  # its hour is over
        wait=Say("%1 回", (back,)) if back else Say("%1 分", (str(waited // 60),)),
        waited_s=waited,
        target_s=row.target_s,
        level="plain",
        tone=TONES["plain"],
        first=False,
        left=False,
        aside=True,
        title=Say(row.ticket),
        sums=(),
        detail=tuple(
            line
            for line, known in (
                (Say(row.note), row.note),
                (Say("预计 %1 回来，到时自动恢复排队", (back,)), back),
                (Say("取号至今 %1 分", (str(waited // 60),)), True),
            )
            if known
        ),
    )


def _name(row: QueueRow) -> Say:
    return Say("%1", (row.masked_name,)) if row.masked_name else Say("未登记%1", ("",))


def _title(row: QueueRow, beaten: QueueRow | None) -> Say:
    if beaten is None:
        return Say("%1 为何排在这里", (row.ticket,))
    return Say("%1 为何排在 %2 之前", (row.ticket, beaten.ticket))


def _sum(row: QueueRow, now: datetime) -> Sum:
    short = Say(words.SHORT_PRIORITIES[row.priority], ("",))
    shown = term(row.rate, _waited_s(row, now), row.target_s)
    return Sum(Say("%1 %2", (row.ticket, short)), shown, f"{row.score:.2f}")


def _chip(row: QueueRow) -> Chip | None:
    if row.priority is not Priority.REGULAR:
        short = Say(words.SHORT_PRIORITIES[row.priority], ("",))
        label = words.booked(row.booked_for) if row.booked_for else short
        return Chip(label, words.PRIORITY_TONES[row.priority])
    return Chip(Say("协助"), "neutral") if row.rank > 1 else None


def _detail(row: QueueRow, beaten: QueueRow | None) -> tuple[Say, ...]:
    lines = [
        Say("%1 已被越过 %2 次", (each.ticket, str(each.overtaken)))
        for each in (row, beaten)
        if each is not None and each.overtaken
    ]
    if row.left:
        lines.append(Say("留给本职窗口，现在不叫"))
    if row.note:
        lines.append(Say("%1", (row.note,)))
    return tuple(lines)
