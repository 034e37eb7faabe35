"""A day's report as lines of text, in the hall's three languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from hub.contract.rating_tags import LEVELS
from hub.contract.results import BookingReport, DayReport
from hub.contract.words import Language, Text
from hub.domain.catalogue_text import OUTCOMES

FIGURES: Mapping[str, Text] = {
    "day": Text("日期", "day", "ཚེས་གྲངས།"),
    "closed_at": Text("日结时间", "closed_at", "མཇུག་བསྡུའི་དུས།"),
    "issued": Text("取号", "issued", "ཨང་ལེན།"),
    "printed": Text("出票", "printed", "པར་འདོན།"),
    "called": Text("叫号", "called", "ཨང་འབོད།"),
    "announced": Text("已播报", "announced", "བསྒྲགས་ཟིན།"),
    "started": Text("开始办理", "started", "སྒྲུབ་འགོ་ཚུགས།"),
    "finished": Text("办结", "finished", "སྒྲུབ་ཚར།"),
    "no_show": Text("过号", "no_show", "ཨང་ཡོལ།"),
    "cancelled": Text("取消", "cancelled", "མེད་པར་བཟོས།"),
    "expired": Text("作废", "expired", "དུས་ཡོལ།"),
    "still_open": Text("未完成", "still_open", "མ་ཚར་བ།"),
    "not_rated": Text("未评价", "not_rated", "དཔྱད་བརྗོད་མ་བྱས།"),
    "paused_s": Text("全厅暂停（秒）", "paused_s", "མཚམས་འཇོག་(སྐར་ཆ)"),
}
CASES = Text("办件", "cases", "དོན་གཅོད།")
RATINGS = Text("评价", "ratings", "དཔྱད་བརྗོད།")
SOURCES = Text("评价来源", "rated at", "དཔྱད་བརྗོད་འབྱུང་ཁུངས།")
NONE = Text("无", "none", "མེད།")
SERVICES = (
    Text("业务", "service", "ལས་རིགས།"),
    Text("取号", "issued", "ཨང་ལེན།"),
    Text("办结", "finished", "སྒྲུབ་ཚར།"),
    Text("等候中位（秒）", "wait p50", "སྒུག་ཡུན་ p50"),
    Text("九成以内（秒）", "p90 (s)", "p90 (སྐར་ཆ)"),
)
BOOKINGS = (
    Text("预约业务", "booked", "སྔོན་མངགས།"),
    Text("预约", "made", "མངགས་ཟིན།"),
    Text("签到", "checked in", "མིང་བཀོད།"),
    Text("提前", "early", "སྔ་བ།"),
    Text("准时", "on time", "དུས་ཐོག"),
    Text("迟到", "late", "འཕྱི་བ།"),
    Text("失效", "lapsed", "དུས་ཡོལ།"),
    Text("取消", "cancelled", "མེད་པར་བཟོས།"),
    Text("待签到", "open", "མིང་མ་བཀོད།"),
    Text("号源", "places", "གོ་གནས།"),
    Text("使用率", "used", "བེད་སྤྱོད།"),
)
WINDOWS = (
    Text("窗口", "window", "སྒེའུ་ཁུང་།"),
    Text("叫号", "called", "ཨང་འབོད།"),
    Text("办理（分）", "busy min", "སྒྲུབ་ཡུན་(སྐར་མ)"),
    Text("在岗（分）", "staffed min", "ལས་ཐོག་(སྐར་མ)"),
    Text("利用率", "used", "བེད་སྤྱོད།"),
)
"""Tibetan is to be reviewed by a native speaker, as in the catalogues."""
NOTHING = "–"


def lines(report: DayReport, language: Language) -> Iterator[str]:
    """The whole report; tables of bookings and windows only where there is something to tell."""
    for key, word in FIGURES.items():
        value = getattr(report, key)
        told = value.isoformat() if isinstance(value, datetime) else value
        yield f"{_padded(word.inn(language), 12)} {NOTHING if told is None else told}"
    cases = {OUTCOMES[outcome]: count for outcome, count in report.cases.items()}
    ratings = {LEVELS[level]: count for level, count in report.ratings.items()}
    sources = {Text(source): count for source, count in report.rating_sources.items()}
    for word, counts in ((CASES, cases), (RATINGS, ratings), (SOURCES, sources)):
        yield f"{_padded(word.inn(language), 12)} {_counts(counts, language)}"
    yield from _table(
        SERVICES,
        ((s.service, s.issued, s.finished, s.wait_p50_s, s.wait_p90_s) for s in report.services),
        language,
    )
    if report.bookings:
        yield from _table(BOOKINGS, map(_booked, report.bookings), language)
    if any(window.staffed_s or window.calls for window in report.windows):
        rows = (
            (w.window, w.calls, _minutes(w.busy_s), _minutes(w.staffed_s), _percent(w.utilisation))
            for w in report.windows
        )
        yield from _table(WINDOWS, rows, language)


Cell = str | int | None


def _booked(one: BookingReport) -> Sequence[Cell]:
    return (
        one.service,
        one.made,
        one.checked_in,
        one.early,
        one.on_time,
        one.late,
        one.lapsed,
        one.cancelled,
        one.open,
        one.places,
        _percent(one.utilisation),
    )


def _table(
    heads: Sequence[Text], rows: Iterable[Sequence[Cell]], language: Language
) -> Iterator[str]:
    words = [head.inn(language) for head in heads]
    widths = [max(width(word), 8) for word in words]
    yield "  ".join(
        _padded(word, width, right=place > 0)
        for place, (word, width) in enumerate(zip(words, widths, strict=True))
    )
    for row in rows:
        cells = [NOTHING if cell is None else str(cell) for cell in row]
        yield "  ".join(
            _padded(cell, width, right=place > 0)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )


def _counts(counts: Mapping[Text, int], language: Language) -> str:
    told = (f"{word.inn(language)} {count}" for word, count in counts.items())
    return ", ".join(told) or NONE.inn(language)


def _minutes(seconds: int | None) -> int | None:
    return None if seconds is None else round(seconds / 60)


def _percent(share: float | None) -> str | None:
    return None if share is None else f"{share:.0%}"


def _padded(text: str, columns: int, *, right: bool = False) -> str:
    space = " " * max(columns - width(text), 0)
    return space + text if right else text + space


def width(text: str) -> int:
    """Columns of a terminal: Chinese characters take two, marks above and below others none."""
    marks = sum(unicodedata.category(one) == "Mn" for one in text)
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in text)
    return len(text) + wide - marks
