"""Finding items by Chinese text, full pinyin, initials or code; pure.

Better matches come first: `TIERS` is the order, and the page of item lists shows it. Within a
tier shorter names come first, so a name typed in full is above those that it begins. Spans are
worked out for what is shown only: see `hub.domain.search_index` for what is looked into.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from hub.contract.words import Applicant
from hub.domain.catalogue import Item
from hub.domain.search_index import Column, Index, fold

TIERS: tuple[str, ...] = (
    "the name, an alias or a short form begins with the text",
    "… holds the text",
    "the initials of the pinyin begin with it",
    "… hold it",
    "the full pinyin begins with it",
    "… holds it, from a syllable on",
    "a code begins with it (three characters or more)",
    "… holds it",
    "every word of the text, parted by spaces, matches in one of these ways",
)
"""In the order of the results; two to each way of matching: at the beginning and inside."""
TEXT, INITIALS, PINYIN, CODE, WORDS = 0, 2, 4, 6, 8
ELSEWHERE = len(TIERS)
"""Added to the tier of an item of another service than the asked one."""
SHORTEST_CODE = 3
"""Characters of a code that must be typed before codes are looked at."""
LONGEST_GUESS = 12
GUESSES = 2
MOST_WORDS = 4

Place = tuple[int, int, int]
"""Where a name matches: way of matching, line of the index, offset."""
Word = tuple[int, dict[int, Place]]
"""The length of one word of the text, and where each item's name matches it."""


class Hit(msgspec.Struct, frozen=True):
    """One item found; `start`..`end` is the matched part of its name (empty: by alias or code).

    `near` marks a guess, made only when nothing matches. `spans`: the parts that several words
    match, where the text has several.
    """

    item: Item
    start: int = 0
    end: int = 0
    near: bool = False
    spans: tuple[tuple[int, int], ...] = ()


class Found:
    """What a search found: how many, and any part of it with its spans."""

    def __init__(
        self,
        index: Index,
        numbers: list[int],
        *,
        wanted: str = "",
        places: dict[int, Place] | None = None,
        words: Sequence[Word] = (),
        near: bool = False,
    ) -> None:
        self._index, self._numbers, self._wanted = index, numbers, wanted
        self._places, self._words = places or {}, words
        self.near = near
        self.total = len(numbers)

    def hits(self, start: int = 0, stop: int | None = None) -> list[Hit]:
        """A page of the items, best first."""
        return [self._hit(number) for number in islice(self._numbers, start, stop)]

    def _hit(self, number: int) -> Hit:
        place = self._places.get(number)
        start, end = (0, 0) if place is None else _span(self._index, place, len(self._wanted))
        return Hit(self._index.items[number], start, end, self.near, self._spans(number))

    def _spans(self, number: int) -> tuple[tuple[int, int], ...]:
        """Where the words match the name, in its order and each part once."""
        found = {
            _span(self._index, places[number], length)
            for length, places in self._words
            if number in places
        }
        return tuple(sorted(found))


def search(index: Index, text: str, service: str | None = None) -> list[Hit]:
    """All that `find` finds."""
    return find(index, text, service).hits()


def find(
    index: Index,
    text: str,
    service: str | None = None,
    department: str | None = None,
    applicant: Applicant | None = None,
) -> Found:
    """Items that match, best first; those of `service` come before all others, and there are no
    others than those of `department` and for `applicant`, where these are given.

    An empty text lists the items of the service (all without one) in catalogue order.
    When nothing matches, the two nearest are returned, marked `near`.
    """
    wanted, _ = fold(text)
    everything = range(len(index.items))
    here = frozenset(everything) if service is None else index.queued.get(service, frozenset())
    among = _among(index, department, applicant)
    if not wanted:
        listed = here if among is None else here & among
        return Found(index, [number for number in everything if number in listed])
    places: dict[int, Place] = {}
    words: list[Word] = []
    tiers = _tiers(index, wanted, places) or _by_words(index, text, words)
    if among is not None:
        tiers = {number: tier for number, tier in tiers.items() if number in among}
    elif not tiers:
        return Found(index, _nearest(index, wanted), near=True)
    return Found(index, _ranked(index, tiers, here), wanted=wanted, places=places, words=words)


def departments(index: Index, applicant: Applicant | None = None) -> list[tuple[str, int]]:
    """Each department with how many items it has for an applicant, most first; one that has none
    is left out."""
    among = _among(index, None, applicant)
    counts = [
        (name, len(numbers if among is None else numbers & among))
        for name, numbers in index.departments.items()
    ]
    return sorted((line for line in counts if line[1]), key=lambda line: (-line[1], line[0]))


def _among(
    index: Index, department: str | None, applicant: Applicant | None
) -> frozenset[int] | None:
    """The items that are left when others are left out; None for all."""
    sets = []
    if department is not None:
        sets.append(index.departments.get(department, frozenset()))
    if applicant is not None:
        sets.append(index.applicants[applicant])
    return frozenset.intersection(*sets) if sets else None


def _ranked(index: Index, tiers: dict[int, int], here: frozenset[int]) -> list[int]:
    """By service, tier and place; one number says all three, so that sorting is quick."""
    count = len(index.items)
    keys = [
        (tier if number in here else tier + ELSEWHERE) * count + index.places[number]
        for number, tier in tiers.items()
    ]
    keys.sort()
    return [index.by_place[key % count] for key in keys]


def next_letters(index: Index, prefix: str) -> frozenset[str]:
    """Capital letters that, typed after `prefix`, still lead to an item by its initials."""
    typed, _ = fold(prefix)
    column = index.initials
    if not typed:
        return frozenset(char.upper() for char in set(column.text) if "a" <= char <= "z")
    found: set[str] = set()
    at = column.text.find(typed)
    while at >= 0:
        after = column.text[at + len(typed)]
        if "a" <= after <= "z":
            found.add(after.upper())
        at = column.text.find(typed, at + 1)
    return frozenset(found)


def _find(column: Column, wanted: str, marked: str | None = None) -> Iterator[tuple[int, int]]:
    """(line, offset) of the first place in each line; with `marked`, where a capital stands."""
    text, starts, line_at = column.text, column.starts, column.line_at
    at = text.find(wanted)
    while at >= 0:
        if marked is not None and not marked[at].isupper():
            at = text.find(wanted, at + 1)
            continue
        line = line_at(at)
        yield line, at - starts[line]
        if line + 1 == len(starts):
            return
        at = text.find(wanted, starts[line + 1])


def _tiers(index: Index, wanted: str, places: dict[int, Place]) -> dict[int, int]:
    """The best tier of each item that matches; `places` gets where its name does."""
    tiers: dict[int, int] = {}
    _look(index, index.plain, TEXT, wanted, tiers, places)
    if not wanted.isascii():
        return tiers
    _look(index, index.initials, INITIALS, wanted, tiers, places)
    if len(wanted) > 1:
        _look(index, index.pinyin, PINYIN, wanted, tiers, places)
    if len(wanted) >= SHORTEST_CODE:
        for number, at in _find(index.codes, wanted):
            tiers.setdefault(number, CODE + (at > 0))
    return tiers


def _look(
    index: Index,
    column: Column,
    way: int,
    wanted: str,
    tiers: dict[int, int],
    places: dict[int, Place],
) -> None:
    lines = index.lines
    for line, at in _find(column, wanted, index.marked if way == PINYIN else None):
        origin = lines[line]
        number = origin.item
        tier = way + 1 if at else way
        if tier < tiers.get(number, ELSEWHERE):
            tiers[number] = tier
        if origin.of_name and number not in places:
            places[number] = (way, line, at)


def _by_words(index: Index, text: str, told: list[Word]) -> dict[int, int]:
    """Items that every word of the text matches; `told` gets where each does."""
    words = [folded for word in text.split() if (folded := fold(word)[0])]
    if not 1 < len(words) <= MOST_WORDS:
        return {}
    told += [(len(word), {}) for word in words]
    each = [_tiers(index, word, places) for word, (_, places) in zip(words, told, strict=True)]
    return dict.fromkeys(set.intersection(*map(set, each)), WORDS)


def _span(index: Index, place: Place, length: int) -> tuple[int, int]:
    """The part of the name as it is written that a match covers."""
    way, line, at = place
    start, end = at, at + length
    if way == PINYIN:
        start, end = _syllables(index, line, at, length)
    origin = index.lines[line]
    return origin.places[start], origin.places[end - 1] + 1


def _syllables(index: Index, line: int, at: int, length: int) -> tuple[int, int]:
    """Characters that `length` letters from `at` cover; each capital begins a character."""
    begin = index.pinyin.starts[line]
    start = _count(index.marked[begin : begin + at])
    return start, start + _count(index.marked[begin + at : begin + at + length])


def _count(letters: str) -> int:
    return sum(1 for char in letters if not char.islower())


def _nearest(index: Index, wanted: str) -> list[int]:
    """The two items that share the longest piece with the query; none that share nothing."""
    column = index.initials if wanted.isascii() else index.plain
    typed = wanted[:LONGEST_GUESS]
    found: dict[int, None] = {}
    for length in range(len(typed) - 1, 0, -1):
        for at in range(len(typed) - length + 1):
            for line, _ in _find(column, typed[at : at + length]):
                found.setdefault(index.lines[line].item)
                if len(found) == GUESSES:
                    return list(found)
    return list(found)
