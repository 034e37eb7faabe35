"""Dates and moments in words, in the three languages."""

from __future__ import annotations

from datetime import datetime

from hub.contract.words import Language

UNKNOWN = "—"

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.ZH: ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.BO: (
        "གཟའ་ཟླ་བ།",
        "གཟའ་མིག་དམར།",
        "གཟའ་ལྷག་པ།",
        "གཟའ་ཕུར་བུ།",
        "གཟའ་པ་སངས།",
        "གཟའ་སྤེན་པ།",
        "གཟའ་ཉི་མ།",
    ),
}
"""Monday first."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def moment_text(at: datetime | None, language: Language) -> str:
    """Date, weekday and time: `11月24日 周二 09:00`, `Tue 24 Nov 09:00`; `—` where nobody knows."""
    if at is None:
        return UNKNOWN
    weekday = WEEKDAYS[language][at.weekday()]
    return {
        Language.ZH: f"{at.month}月{at.day}日 {weekday} {at:%H:%M}",
        Language.EN: f"{weekday} {at.day} {MONTHS[at.month - 1]} {at:%H:%M}",
        Language.BO: f"ཟླ་ {at.month} ཚེས་ {at.day} {weekday} {at:%H:%M}",
    }[language]
