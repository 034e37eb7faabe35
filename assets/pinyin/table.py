"""What can be written with some letters: the tables as they are looked up. Pure.

Whole syllables (`gong`), words by their whole pinyin (`gongzuo`), by its beginning (`gongzuor`) or
by initials (`gz`). ü is typed as v; lüe and nüe also as lue and nue.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, zip_longest
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
LONGEST = 6
"""Letters of the longest syllable (zhuang)."""
COMPLETED = 6
"""Words that are offered for the beginning of their pinyin."""
FIRST = 4
"""Characters of a whole syllable that go before longer words."""
BEGUN = 60
"""Characters that are offered for the beginning of a syllable."""
SENTENCES = 2
"""Ready sentences offered for their initials."""
ALSO = {"lve": "lue", "nve": "nue"}


class Candidate(NamedTuple):
    """Something to write, and how many of the letters it stands for."""

    text: str
    used: int


class Sentence(NamedTuple):
    """A ready sentence; `initials` of its pinyin in capitals, empty in other languages."""

    initials: str
    text: str


class Table:
    """Syllable → characters, pinyin → words; the most usual first."""

    def __init__(self, syllables: str, spelled: str) -> None:
        self._signs: dict[str, str] = dict(_pairs(syllables))
        self._signs |= {also: self._signs[own] for own, also in ALSO.items() if own in self._signs}
        self._words: dict[str, list[str]] = {}
        self._initials: dict[str, list[str]] = {}
        for spelling, word in _pairs(spelled):
            parts = spelling.split(" ")
            self._words.setdefault("".join(parts), []).append(word)
            self._initials.setdefault("".join(part[0] for part in parts), []).append(word)
        self._order = sorted(self._words)

    def candidates(self, letters: str, sentences: Sequence[Sentence] = ()) -> list[Candidate]:
        """What the letters may stand for, best first, each text once. Without letters: the
        sentences."""
        found: dict[str, Candidate] = {}
        for candidate in self._all(letters, sentences):
            found.setdefault(candidate.text, candidate)
        return list(found.values())

    def _all(self, letters: str, sentences: Sequence[Sentence]) -> Iterator[Candidate]:
        if not letters:
            yield from (Candidate(sentence.text, 0) for sentence in sentences)
            return
        whole = len(letters)
        yield from _named(letters, sentences)
        yield from _with(self._words.get(letters, ()), whole)
        yield from _with(self._signs.get(letters, "")[:FIRST], whole)
        for length in range(whole - 1, 1, -1):
            yield from _with(self._words.get(letters[:length], ()), length)
        yield from _with(self._initials.get(letters, ()) if whole > 1 else (), whole)
        if whole > 2:
            yield from _with(self._beginning(letters), whole)
        for length in range(min(whole, LONGEST), 0, -1):
            yield from _with(self._signs.get(letters[:length], ()), length)
        yield from _with(self._begun(letters), whole)

    def _beginning(self, letters: str) -> list[str]:
        start = bisect_left(self._order, letters)
        keys = islice(self._order, start, start + COMPLETED)
        return [word for key in keys if key.startswith(letters) for word in self._words[key]]

    def _begun(self, letters: str) -> Iterator[str]:
        """Of every syllable that begins so the first characters, then the second ones …"""
        rows = [signs for syllable, signs in self._signs.items() if syllable.startswith(letters)]
        layers = (sign for layer in zip_longest(*rows) for sign in layer if sign)
        return islice(layers, BEGUN)


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    for line in table.splitlines():
        first, _, second = line.partition("\t")
        yield first, second


def _named(letters: str, sentences: Sequence[Sentence]) -> Iterator[Candidate]:
    capitals = letters.upper()
    if len(letters) > 1:
        fit = [s.text for s in sentences if s.initials.startswith(capitals)]
        yield from _with(fit[:SENTENCES], len(letters))


def _with(texts: Iterable[str], used: int) -> Iterator[Candidate]:
    return (Candidate(text, used) for text in texts)


@cache
def table() -> Table:
    """The tables of this folder, read once."""
    return Table(
        (HERE / "syllables.tsv").read_text("utf-8"), (HERE / "spelled.tsv").read_text("utf-8")
    )
