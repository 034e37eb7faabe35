"""预约单: the paper of a booked time, with what to bring it back as: its code."""

from __future__ import annotations

from datetime import datetime

import msgspec

from hub.contract.devices import Align, Line, Pair, Paper, Qr, Rule
from hub.contract.words import Language, Text
from hub.domain.paper import Block, heading, printable, title

TEMPLATE = "booking"
TIME_SIZE = 4

WORDS: dict[str, Text] = {
    "title": Text("预约单", "Appointment", "སྔོན་མངགས་འཛིན།"),
    "day": Text("日期", "Date", "ཚེས་གྲངས།"),
    "come": Text("签到时间", "Check in", "མིང་འགོད་དུས།"),
    "code": Text("预约码", "Code", "མངག་ཨང་།"),
    "go": Text("地点", "Where", "གནས་ས།"),
    "scan": Text(
        "到大厅扫码或刷身份证签到",
        "Scan this or tap your ID card.",
        "ཚོམས་ཆེན་དུ་བརྐྱབ་པའམ་ལག་ཁྱེར་བཞག་རོགས།",
    ),
    "late": Text(
        "过了时间预约失效，仍可取普通号。",
        "Too late? Just take a ticket.",
        "དུས་ཡོལ་ན་སྤྱིར་བཏང་ཨང་རྟགས་ལེན་ཆོག",
    ),
    "change": Text(
        "不能来请取消，把时间留给别人。",
        "Cannot come? Please cancel.",
        "ཡོང་མི་ཐུབ་ན་མེད་པར་བཟོ་རོགས།",
    ),
}


class BookingPaper(msgspec.Struct, frozen=True, kw_only=True):
    """What the paper tells; times are local. `area` empty: left out."""

    hall: Text
    service: Text
    starts_at: datetime
    come_from: datetime
    come_until: datetime
    code: str
    qr: str
    printed_at: datetime
    area: Text = Text("")
    language: Language = Language.ZH


def booking_paper(told: BookingPaper) -> Paper:
    """Hall, title, service, time, when to come, code, notes, date."""
    names = dict.fromkeys([told.service.inn(told.language), told.service.zh])
    area = printable(told.area.inn(told.language))
    blocks: list[Block] = [
        heading(told.hall.inn(told.language)),
        Rule(),
        title(_say("title", told)),
        *(Line(printable(name), align=Align.CENTER) for name in names),
        Line(f"{told.starts_at:%H:%M}", TIME_SIZE, bold=True, align=Align.CENTER),
        Rule(),
        Pair(_say("day", told), f"{told.starts_at:%Y-%m-%d}"),
        Pair(_say("come", told), f"{told.come_from:%H:%M}-{told.come_until:%H:%M}"),
        *([Pair(_say("go", told), area)] if area else []),
        Pair(_say("code", told), spaced(told.code)),
        Rule(),
        Qr(told.qr),
        *(Line(_say(key, told), align=Align.CENTER) for key in ("scan", "late", "change")),
        Rule(),
        Line(f"{told.printed_at:%Y-%m-%d %H:%M}"),
    ]
    return Paper(TEMPLATE, tuple(blocks))


def spaced(code: str) -> str:
    """12345678 → 1234 5678."""
    return f"{code[:4]} {code[4:]}"


def _say(key: str, told: BookingPaper) -> str:
    return WORDS[key].inn(told.language)
