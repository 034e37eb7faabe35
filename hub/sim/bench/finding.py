"""How long one search takes among five thousand items: what a kiosk asks at every key.

In the process, without the broker: the round trip is measured elsewhere.
"""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator

import msgspec

from hub.catalogue_files.sample import sample_catalogue
from hub.contract.words import PAGE_SIZE
from hub.domain.catalogue import Catalogue, Item
from hub.domain.search import find, next_letters
from hub.domain.search_index import Index, build_index

ITEMS = 5000


def measure(queries: int, seed: int = 1) -> list[float]:
    """Processor seconds of each of so many searches, as people type them: parts of names,
    initials, pinyin and codes, from one character on, and some that nothing matches."""
    index = build_index(_many())
    gc.collect()
    gc.freeze()  # as the hub does with its catalogue
    return [_timed(index, text) for text in _texts(index, queries, random.Random(seed))]


def _many() -> Catalogue:
    """The sample's items over and over, each time with another ending and code."""
    items = sample_catalogue().items
    made = [
        msgspec.structs.replace(item, code=f"{item.code}-{turn}", name=f"{item.name}（{turn}）")
        for turn in range(ITEMS // len(items) + 1)
        for item in items
    ]
    return Catalogue(items=tuple(made[:ITEMS]))


def _texts(index: Index, count: int, chance: random.Random) -> Iterator[str]:
    for turn in range(count):
        item = chance.choice(index.items)
        yield _KINDS[turn % len(_KINDS)](item, chance)


def _part(text: str, longest: int, chance: random.Random) -> str:
    start = chance.randrange(len(text))
    return text[start : start + chance.randint(1, longest)]


_KINDS: tuple[Callable[[Item, random.Random], str], ...] = (
    lambda item, chance: _part(item.name, 6, chance),
    lambda item, chance: _part("".join(s[:1] for s in item.spelling) or "s", 5, chance),
    lambda item, chance: "".join(item.spelling[:3])[: chance.randint(1, 10)] or "sh",
    lambda item, chance: item.code[: chance.randint(3, 12)],
    lambda item, chance: f"{item.name[:2]}龘{item.name[-1]}",
)


def _timed(index: Index, text: str) -> float:
    begun = time.process_time()
    find(index, text, "A").hits(0, PAGE_SIZE)
    next_letters(index, text)
    return time.process_time() - begun
