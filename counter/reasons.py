"""The usual reasons that a panel offers, and the times one may be back: tables.

A reason is kept by the hub in the words of the source language.
"""

from __future__ import annotations

from datetime import datetime, timedelta

REASONS: dict[str, tuple[str, ...]] = {
    "park": ("回去补材料", "去缴费", "去复印、照相", "等待审核"),
    "transfer": ("业务不属本窗口", "需要部门专窗", "群众要求", "本窗口系统故障"),
    "call": ("群众有急事", "首问负责", "刚才没有听到", "上级交办"),
    "withdraw": ("登记有误", "群众改变主意"),
    "note": (),
    "pause": (),
}
"""Panel → its ready reasons; words of one's own are always possible."""

BACK_MINUTES = (0, 10, 15, 30, 60, 120)
"""When one is back; 0 is not said."""


def backs(now: datetime) -> tuple[tuple[int, str], ...]:
    """(minutes, clock time) of each choice; the time is empty for 0."""
    return tuple(
        (minutes, f"{now + timedelta(minutes=minutes):%H:%M}" if minutes else "")
        for minutes in BACK_MINUTES
    )


def back_at(now: datetime, minutes: int) -> datetime | None:
    """The moment of a choice, on the whole minute."""
    if minutes <= 0:
        return None
    return (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
