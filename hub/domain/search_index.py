"""What a search looks into, built once per catalogue version: long strings of short lines.

Each name (and alias) becomes one line of a few long strings, so that a query is looked up
with `str.find`. A line holds one character per character of the name, which makes the
matched span of the name known without more work.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import msgspec

from hub.contract.words import Applicant
from hub.domain.catalogue import Catalogue, Item
from hub.domain.variants import SIMPLIFIED

END = "\n"
SHORT_FORMS = (
    ("社会保障卡", "社保卡"),
    ("社会保险", "社保"),
    ("医疗保险", "医保"),
    ("居民身份证", "身份证"),
    ("住房公积金", "公积金"),
    ("不动产", "房产"),
    ("营业执照", "执照"),
    ("机动车驾驶证", "驾照"),
    ("机动车行驶证", "行车证"),
    ("老年人福利补贴", "高龄津贴"),
    ("最低生活保障", "低保"),
    ("生育登记", "准生证"),
    ("居民户口簿", "户口本"),
    ("普通护照", "护照"),
    ("往来港澳通行证", "港澳通行证"),
    ("婚姻登记", "领证"),
    ("特困人员", "五保户"),
)
"""What people call things by, tried beside the official words."""
SPARE_SYLLABLES = {
    **{
        "房": "fang",
        "照": "zhao",
        "高": "gao",
        "龄": "ling",
        "津": "jin",
        "低": "di",
        "准": "zhun",
    },
    **{"证": "zheng", "本": "ben", "领": "ling", "车": "che", "五": "wu", "户": "hu"},
}
"""Characters of short forms that their official words do not hold."""


class Line(msgspec.Struct, frozen=True):
    """Where a line of the index comes from: `places` maps its characters to the name's."""

    item: int
    places: tuple[int, ...]
    of_name: bool


class Column(msgspec.Struct, frozen=True):
    """Many lines as one string, with the start of each."""

    text: str
    starts: tuple[int, ...]

    def line_at(self, at: int) -> int:
        """The line that a place of the string is in."""
        return bisect_right(self.starts, at) - 1


class Index(msgspec.Struct, frozen=True):
    """What a search needs; made by `build_index`."""

    items: tuple[Item, ...]
    places: tuple[int, ...]
    """Of each item: its place among all by length of name, name and code."""
    by_place: tuple[int, ...]
    """The item at each place."""
    queued: dict[str, frozenset[int]]
    """Numbers of the items that are handled in each service."""
    departments: dict[str, frozenset[int]]
    """… that each department answers for."""
    applicants: dict[Applicant, frozenset[int]]
    """… that each kind of applicant may ask for; where the source is silent, both."""
    lines: tuple[Line, ...]
    plain: Column
    initials: Column
    pinyin: Column
    """As `Column` is searched by lower case; where syllables begin is in `marked`."""
    marked: str
    codes: Column


def fold(text: str) -> tuple[str, tuple[int, ...]]:
    """Half width, lower case, simplified, no punctuation or space; with the place each character
    had."""
    kept: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text.translate(SIMPLIFIED)):
        for part in _folded(char):
            kept.append(part)
            places.append(place)
    return "".join(kept), tuple(places)


@lru_cache(maxsize=8192)
def _folded(char: str) -> str:
    """What is kept of one character; a catalogue has some thousand different ones."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", char).casefold()))


def build_index(catalogue: Catalogue, breathe: Callable[[], None] = lambda: None) -> Index:
    """The index of one catalogue version; `breathe` is called between its pieces."""
    lines: list[Line] = []
    plain: list[str] = []
    syllables: list[list[str]] = []
    for number, item in enumerate(catalogue.items):
        for name, spelling, of_name in _names(item):
            text, places = fold(name)
            lines.append(Line(number, places, of_name))
            plain.append(text)
            syllables.append(_spell(text, places, spelling))
        breathe()
    marked = _column([_said(line, breathe) for line in syllables])
    order = _by_place(catalogue.items)
    places_of = {number: place for place, number in enumerate(order)}
    return Index(
        items=catalogue.items,
        places=tuple(places_of[number] for number in range(len(order))),
        by_place=order,
        queued=_queued(catalogue.items),
        departments=_departments(catalogue.items),
        applicants=_applicants(catalogue.items),
        lines=tuple(lines),
        plain=_column(plain),
        initials=_column(["".join(part[:1] for part in line) for line in syllables]),
        pinyin=Column(marked.text.lower(), marked.starts),
        marked=marked.text,
        codes=_column([_coded(item, breathe) for item in catalogue.items]),
    )


def _departments(items: Sequence[Item]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, item in enumerate(items):
        if item.department:
            found.setdefault(item.department, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def _applicants(items: Sequence[Item]) -> dict[Applicant, frozenset[int]]:
    return {
        kind: frozenset(n for n, item in enumerate(items) if kind in (item.applicants or Applicant))
        for kind in Applicant
    }


def _said(line: Sequence[str], breathe: Callable[[], None]) -> str:
    breathe()
    return "".join(map(_capital, line))


def _coded(item: Item, breathe: Callable[[], None]) -> str:
    breathe()
    return fold(_codes(item))[0]


def _names(item: Item) -> Iterator[tuple[str, Sequence[str], bool]]:
    yield item.name, item.spelling, True
    for official, short in SHORT_FORMS:
        if official in item.name:
            yield (*_shorten(item.name, item.spelling, official, short), False)
    for number, alias in enumerate(item.aliases):
        yield alias, item.spellings[number] if number < len(item.spellings) else (), False
    if item.english:
        yield item.english, (), False


def _shorten(
    name: str, spelling: Sequence[str], official: str, short: str
) -> tuple[str, Sequence[str]]:
    """Put the short form in; its syllables are those of the same characters."""
    at = name.index(official)
    renamed = name.replace(official, short, 1)
    if len(spelling) != len(name):
        return renamed, ()
    known = dict(zip(official, spelling[at : at + len(official)], strict=True))
    middle = [known.get(char, SPARE_SYLLABLES.get(char, "")) for char in short]
    return renamed, [*spelling[:at], *middle, *spelling[at + len(official) :]]


def _spell(text: str, places: Sequence[int], spelling: Sequence[str]) -> list[str]:
    """One syllable per folded character; a letter or digit stands for itself."""
    parts: list[str] = []
    for char, place in zip(text, places, strict=True):
        syllable = spelling[place] if place < len(spelling) and not char.isascii() else char
        parts.append(syllable or char)
    return parts


def _capital(part: str) -> str:
    """A capital marks where a syllable begins; other scripts may grow when capitalised."""
    return part.capitalize() if part.isascii() else part


def _codes(item: Item) -> str:
    known = (item.code, item.basic_code, item.implementation_code, item.business_code)
    return " ".join(dict.fromkeys(code for code in known if code))


def _column(lines: Sequence[str]) -> Column:
    starts: list[int] = []
    at = 0
    for line in lines:
        starts.append(at)
        at += len(line) + len(END)
    return Column(END.join(lines) + END, tuple(starts))


def _queued(items: Sequence[Item]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, item in enumerate(items):
        for service in (item.service, *item.also):
            if service is not None:
                found.setdefault(service, set()).add(number)
    return {service: frozenset(numbers) for service, numbers in found.items()}


def _by_place(items: Sequence[Item]) -> tuple[int, ...]:
    def key(number: int) -> tuple[int, str, str]:
        return len(items[number].name), items[number].name, items[number].code

    return tuple(sorted(range(len(items)), key=key))
