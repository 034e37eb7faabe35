"""What slips and papers say, as blocks of the contract; the station lays them out for its width.

The ticket slip speaks the resident's language. Papers of a case are official documents and
are written in Chinese. Text from people is cleaned: no control character reaches a printer.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

import msgspec

from hub.contract.devices import Align, Feed, Line, Pair, Paper, Qr, Rule
from hub.contract.words import Language, Text, Wait

Block = Line | Pair | Qr | Rule | Feed
NUMBER_SIZE = 8
"""The largest; a station makes it smaller until the number fits its paper."""


TEMPLATE = "ticket"


class TicketSlip(msgspec.Struct, frozen=True, kw_only=True):
    """What a ticket's slip tells. `wait` None: unknown, left out; `qr` empty: no code.

    `rate_days` is how long the code serves for a rating; `reprinted_at` marks a 补打;
    `booked_for`: it is of an appointment for this time. `then`: the letters and names of the
    services that the same ticket goes on to.
    """

    hall: Text
    number: str
    service: Text
    issued_at: datetime
    item: str = ""
    wait: Wait | None = None
    ahead: int | None = None
    area: Text = Text("")
    windows: tuple[int, ...] = ()
    qr: str = ""
    rate_days: int = 15
    language: Language = Language.ZH
    reprinted_at: datetime | None = None
    booked_for: datetime | None = None
    then: tuple[tuple[str, Text], ...] = ()


SLIP: dict[str, Text] = {
    "wait": Text("预计等候", "Wait", "སྒུག་དུས།"),
    "ahead": Text("前面还有", "Ahead", "མདུན་དུ།"),
    "go": Text("请到", "Go to", "གཏུག་ས།"),
    "people": Text("{n}人", "{n}", "མི་ {n}"),
    "now": Text("马上到您", "now", "ད་ལྟ།"),
    "range": Text("约{low}-{high}分钟", "{low}-{high} min", "སྐར་མ་ {low}-{high}"),
    "about": Text("约{low}分钟", "{low} min", "སྐར་མ་ {low}"),
    "windows": Text("{list}号窗口", "Window {list}", "སྒེའུ་ཁུང་ {list}"),
    "then": Text("接着到", "Then", "དེ་རྗེས།"),
    "same": Text(
        "用这个号接着办，不用再取号。",
        "Keep this ticket for all of them.",
        "ཨང་འདི་གས་མུ་མཐུད་སྒྲུབ་ཆོག",
    ),
    "scan": Text(
        "扫码看排队，办完可评价", "Scan to follow and to rate", "བརྐྱབས་ནས་གྲལ་རིམ་ལྟ་ཞིང་གདེང་འཇོག"
    ),
    "proof": Text("号票凭证，请保管好", "Proof of your ticket", "ཨང་རྟགས་ཀྱི་དཔང་རྟགས། ཉར་རོགས།"),
    "rate_here": Text(
        "评价自愿，办完在窗口评价。",
        "Rating is voluntary, at the window.",
        "གདེང་འཇོག་རང་མོས་ཡིན། སྒེའུ་ཁུང་དུ་འཇོག་ཆོག",
    ),
    "listen": Text(
        "请留意屏幕和广播叫号。",
        "Watch the screen for your call.",
        "འཆར་ངོས་དང་རླུང་འཕྲིན་ལ་གཟབ་རོགས།",
    ),
    "missed": Text(
        "过号可回取号机再排一次。",
        "Missed it? Go to the kiosk once.",
        "ཨང་ཤོར་ན་འཕྲུལ་ཆས་སུ་ཡང་བསྐྱར་གྲལ་སྒྲིག་ཆོག",
    ),
    "rate": Text(
        "评价自愿，{days}天内扫码有效。",
        "Rating is voluntary, {days} days.",
        "གདེང་འཇོག་རང་མོས་ཡིན། ཉིན་ {days} རིང་།",
    ),
    "today": Text("当日有效", "valid today", "དེ་རིང་ཁོ་ན།"),
    "booked": Text("预约 {time}", "Appointment {time}", "སྔོན་མངགས། {time}"),
    "again": Text("补打", "Reprint", "བསྐྱར་པར།"),
}


def ticket_slip(slip: TicketSlip) -> Paper:
    """The slip of `ticket-58mm`: hall, number, service, wait, way, code, notes, date."""
    blocks: list[Block] = [
        heading(slip.hall.inn(slip.language)),
        Rule(),
        Line(slip.number, NUMBER_SIZE, bold=True, align=Align.CENTER),
        *_again(slip),
        *_booked(slip),
        *_service(slip),
        Rule(),
        *_waiting(slip),
        *_way(slip.area.inn(slip.language), slip.windows, slip.language),
        *_then(slip),
        *_code(slip),
        Rule(),
        *_notes(slip.language, slip.rate_days, _has_page(slip)),
        Rule(),
        Line(f"{slip.issued_at:%Y-%m-%d %H:%M}\t{_say('today', slip)}"),
    ]
    return Paper(TEMPLATE, tuple(blocks))


def wait_text(wait: Wait, language: Language) -> str:
    """A range in whole minutes, widened outwards; "now" under a minute."""
    if wait.high < 60:
        return SLIP["now"].inn(language)
    low, high = max(1, wait.low // 60), -(-wait.high // 60)
    text = SLIP["about" if low >= high else "range"]
    return text.inn(language).format(low=low, high=high)


def window_list(numbers: Sequence[int]) -> str:
    """1, 2, 3, 5 → `1-3、5`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def printable(text: str) -> str:
    """Text from people without control, private and unassigned characters, on one line."""
    if text.isprintable():  # nearly all; no character of UNPRINTABLE is, nor any other space
        return text
    kept = (" " if char.isspace() else char for char in text)
    return "".join(char for char in kept if unicodedata.category(char) not in UNPRINTABLE)


UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def _say(key: str, slip: TicketSlip, **fields: str | int) -> str:
    return SLIP[key].inn(slip.language).format(**fields)


def heading(text: str) -> Line:
    """The hall's name at the top."""
    return Line(printable(text), bold=True, align=Align.CENTER)


def title(text: str) -> Line:
    """What the paper is about."""
    return Line(printable(text), 2, bold=True, align=Align.CENTER)


def _again(slip: TicketSlip) -> list[Block]:
    if slip.reprinted_at is None:
        return []
    text = f"{_say('again', slip)} {slip.reprinted_at:%H:%M}"
    return [Line(text, bold=True, align=Align.CENTER)]


def _booked(slip: TicketSlip) -> list[Block]:
    if slip.booked_for is None:
        return []
    text = _say("booked", slip, time=f"{slip.booked_for:%H:%M}")
    return [Line(text, bold=True, align=Align.CENTER)]


def _service(slip: TicketSlip) -> list[Block]:
    """The service in the resident's language, in Chinese too: the clerk reads it as well."""
    names = list(dict.fromkeys([slip.service.inn(slip.language), slip.service.zh]))
    lines = [title(names[0]), *(_small(name) for name in names[1:])]
    return [*lines, _small(slip.item)] if slip.item else list(lines)


def _small(text: str) -> Line:
    return Line(printable(text), align=Align.CENTER)


def _waiting(slip: TicketSlip) -> list[Block]:
    pairs: list[Block] = []
    if slip.wait is not None:
        pairs.append(Pair(_say("wait", slip), wait_text(slip.wait, slip.language)))
    if slip.ahead is not None:
        pairs.append(Pair(_say("ahead", slip), _say("people", slip, n=slip.ahead)))
    return pairs


@lru_cache(maxsize=128)
def _way(area: str, numbers: tuple[int, ...], language: Language) -> tuple[Block, ...]:
    """Where to go: the area with its windows below it, or the windows alone."""
    windows = SLIP["windows"].inn(language).format(list=window_list(numbers)) if numbers else ""
    values = [value for value in (printable(area), windows) if value]
    labels = [SLIP["go"].inn(language), ""]
    return tuple(Pair(label, value) for label, value in zip(labels, values, strict=False))


def _then(slip: TicketSlip) -> list[Block]:
    """Where the ticket goes on to, one service a line, by the letter that stands on every sign."""
    if not slip.then:
        return []
    names = [printable(f"{letter} {name.inn(slip.language)}") for letter, name in slip.then]
    labels = [_say("then", slip), *([""] * (len(names) - 1))]
    pairs = [Pair(label, name) for label, name in zip(labels, names, strict=True)]
    return [Rule(), *pairs, _small(_say("same", slip))]


def _code(slip: TicketSlip) -> list[Block]:
    if not slip.qr:
        return []
    told = "scan" if _has_page(slip) else "proof"
    return [Rule(), Qr(slip.qr), Line(_say(told, slip), bold=True, align=Align.CENTER)]


@lru_cache(maxsize=16)
def _notes(language: Language, rate_days: int, has_page: bool) -> tuple[Block, ...]:
    keys = ("listen", "missed", "rate" if has_page else "rate_here")
    return tuple(_small(SLIP[key].inn(language).format(days=rate_days)) for key in keys)


def _has_page(slip: TicketSlip) -> bool:
    """Whether the code leads to a phone page; else it is a proof and promises nothing."""
    return slip.qr.startswith(("http://", "https://"))
