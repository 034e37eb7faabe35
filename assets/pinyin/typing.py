"""The on-screen keyboard as a state machine: (state, key) → state and an edit of the text. Pure.

Letters gather until one of the candidates is touched; any other key takes the first candidate
(or, where there is none, the letters as they are) before it does its own work. The text itself
belongs to the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from assets.pinyin.table import Candidate, Sentence, Table

MAX_LETTERS = 30
CELLS = 6
"""Cells of the strip; what is longer than two characters takes two."""
SHORT = 2


class Mode(StrEnum):
    """What the letter keys write."""

    PINYIN = "pinyin"
    LATIN = "latin"
    SIGNS = "signs"


class Key(StrEnum):
    """Keys that write no sign of their own."""

    DELETE = "delete"
    SPACE = "space"
    LANGUAGE = "language"
    SIGNS = "signs"
    CAPITAL = "capital"


ROWS: dict[Mode, tuple[str, str, str]] = {
    Mode.PINYIN: ("qwertyuiop", "asdfghjkl", "zxcvbnm，。？"),
    Mode.LATIN: ("qwertyuiop", "asdfghjkl", "zxcvbnm,.?"),
    Mode.SIGNS: ("1234567890", "、；：“”（）《》", "！—…@%+-，。？"),
}
"""What stands on the keys."""


class Typing(NamedTuple):
    """`letters`: typed, nothing chosen yet. `home`: where the signs lead back to."""

    mode: Mode = Mode.PINYIN
    letters: str = ""
    page: int = 0
    capital: bool = False
    home: Mode = Mode.PINYIN


class Edit(NamedTuple):
    """What happens to the text: so many signs off its end, then these added."""

    erase: int = 0
    add: str = ""


class Cell(NamedTuple):
    """A candidate on the strip: its place in the list, and which cells it takes."""

    place: int
    text: str
    at: int
    wide: bool


NOTHING = Edit()
Step = tuple[Typing, Edit]


def press(typing: Typing, key: str, table: Table, sentences: Sequence[Sentence] = ()) -> Step:
    """A key: one sign, or a `Key`."""
    if typing.mode is Mode.PINYIN and len(key) == 1 and key.isascii() and key.isalpha():
        return _gather(typing, key.lower())
    if key == Key.DELETE:
        return _delete(typing)
    taken, edit = settle(typing, table, sentences)
    if key == Key.SPACE:
        return taken, edit if edit.add else Edit(add=" ")
    if key in (Key.LANGUAGE, Key.SIGNS, Key.CAPITAL):
        return _switch(taken, Key(key)), edit
    sign = key.upper() if taken.capital else key
    return taken._replace(capital=False), Edit(add=edit.add + sign)


def choose(typing: Typing, index: int, table: Table, sentences: Sequence[Sentence] = ()) -> Step:
    """A candidate was touched; letters that it does not stand for stay."""
    found = table.candidates(typing.letters, sentences)
    if not 0 <= index < len(found):
        return typing, NOTHING
    text, used = found[index]
    return typing._replace(letters=typing.letters[used:], page=0), Edit(add=text)


def settle(typing: Typing, table: Table, sentences: Sequence[Sentence] = ()) -> Step:
    """Nothing is left open: the first candidates are taken, one after the other."""
    added = ""
    while typing.letters:
        found = table.candidates(typing.letters, sentences)
        text, used = found[0] if found else Candidate(typing.letters, len(typing.letters))
        added += text
        typing = typing._replace(letters=typing.letters[used:], page=0)
    return typing._replace(page=0), Edit(add=added)


def turn(typing: Typing, by: int, table: Table, sentences: Sequence[Sentence] = ()) -> Typing:
    """Another stripful of candidates; stays where there is none."""
    pages = strips(table.candidates(typing.letters, sentences))
    return typing._replace(page=max(0, min(typing.page + by, len(pages) - 1)))


def strips(candidates: Sequence[Candidate]) -> list[list[Cell]]:
    """The candidates laid out, strip by strip; never empty."""
    pages: list[list[Cell]] = [[]]
    at = 0
    for place, candidate in enumerate(candidates):
        wide = len(candidate.text) > SHORT
        if at + 1 + wide > CELLS:
            pages.append([])
            at = 0
        pages[-1].append(Cell(place, candidate.text, at, wide))
        at += 1 + wide
    return pages


def _gather(typing: Typing, letter: str) -> Step:
    letters = (typing.letters + letter)[:MAX_LETTERS]
    return typing._replace(letters=letters, page=0), NOTHING


def _delete(typing: Typing) -> Step:
    if typing.letters:
        return typing._replace(letters=typing.letters[:-1], page=0), NOTHING
    return typing._replace(page=0), Edit(erase=1)


def _switch(typing: Typing, key: Key) -> Typing:
    if key is Key.CAPITAL:
        return typing._replace(capital=not typing.capital)
    if key is Key.SIGNS:
        mode = typing.home if typing.mode is Mode.SIGNS else Mode.SIGNS
        return typing._replace(mode=mode, capital=False)
    other = Mode.PINYIN if typing.home is Mode.LATIN else Mode.LATIN
    return Typing(mode=other, home=other)
