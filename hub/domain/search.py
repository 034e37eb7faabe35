"""Finding items by Chinese text, full pinyin, initials or code; pure.

Five thousand items take a few milliseconds: see `hub.domain.search_index`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from hub.domain.catalogue import Item
from hub.domain.search_index import Column, Index, fold

NO_SPAN = (0, 0)
WORST = 99
SHORTEST_CODE = 3
"""Characters of a code that must be typed before codes are looked at."""
LONGEST_GUESS = 12
GUESSES = 2
Match = tuple[int, int, tuple[int, int]]
"""(tier, item number, span of the name)."""


class Hit(msgspec.Struct, frozen=True):
    """One item found; `start`..`end` is the matched part of its name (empty: by alias or code).

    `near` marks a guess, made only when nothing matches.
    """

    item: Item
    start: int = 0
    end: int = 0
    near: bool = False


def search(index: Index, text: str, service: str | None = None) -> list[Hit]:
    """Items that match, best first; those of `service` come before all others.

    An empty text lists the items of the service (all without one) in catalogue order.
    When nothing matches, the two nearest are returned, marked `near`.
    """
    wanted, _ = fold(text)
    if not wanted:
        return [Hit(i) for i in index.items if service is None or i.queued_in(service)]
    tiers: dict[int, int] = {}
    spans: dict[int, tuple[int, int]] = {}
    for tier, number, span in _matches(index, wanted):
        if tier < tiers.get(number, WORST):
            tiers[number] = tier
        if span is not NO_SPAN:
            spans.setdefault(number, span)
    if not tiers:
        return [Hit(index.items[number], near=True) for number in _nearest(index, wanted)]

    here = frozenset(tiers) if service is None else index.queued.get(service, frozenset())

    def rank(number: int) -> tuple[bool, int, int]:
        return number not in here, tiers[number], index.places[number]

    order = sorted(tiers, key=rank)
    return [Hit(index.items[number], *spans.get(number, NO_SPAN)) for number in order]


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
    at = column.text.find(wanted)
    while at >= 0:
        if marked is not None and not marked[at].isupper():
            at = column.text.find(wanted, at + 1)
            continue
        line = bisect_right(column.starts, at) - 1
        yield line, at - column.starts[line]
        if line + 1 == len(column.starts):
            return
        at = column.text.find(wanted, column.starts[line + 1])


def _matches(index: Index, wanted: str) -> Iterator[Match]:
    """Every way to match; a lower tier is better, an inner match one tier worse."""
    for line, at in _find(index.plain, wanted):
        yield _match(index, line, 0, at, at + len(wanted))
    if not wanted.isascii():
        return
    for line, at in _find(index.initials, wanted):
        yield _match(index, line, 2, at, at + len(wanted))
    if len(wanted) > 1:
        for line, at in _find(index.pinyin, wanted, index.marked):
            yield _match(index, line, 4, *_syllables(index, line, at, len(wanted)))
    if len(wanted) >= SHORTEST_CODE:
        for number, at in _find(index.codes, wanted):
            yield 6 + (at > 0), number, NO_SPAN


def _match(index: Index, line: int, tier: int, start: int, end: int) -> Match:
    """Only a match in the name itself has a span to mark."""
    origin = index.lines[line]
    span = (origin.places[start], origin.places[end - 1] + 1) if origin.of_name else NO_SPAN
    return tier + (start > 0), origin.item, span


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
