"""The keyboard's model for QML: what changes is told, keys are not made anew at each touch."""

from __future__ import annotations

import pytest

from assets.pinyin.model import Keyboard
from assets.pinyin.table import Sentence
from assets.pinyin.typing import Mode

pytestmark = pytest.mark.qt


class Ear:
    """Counts what a keyboard tells."""

    def __init__(self) -> None:
        self.keyboard = Keyboard()
        self.keys = self.touches = 0
        self.text = ""
        self.keyboard.keysChanged.connect(self._on_keys)
        self.keyboard.touched.connect(self._on_touch)
        self.keyboard.edited.connect(self._on_edit)

    def _on_keys(self) -> None:
        self.keys += 1

    def _on_touch(self) -> None:
        self.touches += 1

    def _on_edit(self, erase: int, add: str) -> None:
        self.text = self.text[: len(self.text) - erase] + add

    def press(self, *keys: str) -> None:
        for key in keys:
            self.keyboard.press(key)


def test_letters_then_a_candidate() -> None:
    ear = Ear()
    ear.press(*"hen")
    assert ear.keyboard.letters == "hen"
    assert ear.keyboard.cells[0] == {"place": 0, "text": "很", "at": 0, "wide": False}
    ear.keyboard.choose(0)
    assert (ear.text, ear.keyboard.letters, ear.keyboard.cells) == ("很", "", [])
    assert (ear.touches, ear.keys) == (4, 0)


def test_keys_change_with_the_mode_only() -> None:
    ear = Ear()
    ear.press("language", "a", "capital", "b", "signs", "1", "signs")
    assert ear.text == "aB1"
    assert (ear.keyboard.mode, ear.keyboard.home) == ("latin", "latin")
    assert ear.keys == 5, "language, capital on and off, signs on and off"


def test_strips_are_turned() -> None:
    ear = Ear()
    ear.press(*"shi")
    first = [cell["text"] for cell in ear.keyboard.cells]
    assert (ear.keyboard.before, ear.keyboard.after) == (False, True)
    ear.keyboard.turn(1)
    assert ear.keyboard.before
    assert not set(first) & {cell["text"] for cell in ear.keyboard.cells}
    for _ in range(100):
        ear.keyboard.turn(1)
    assert (ear.keyboard.before, ear.keyboard.after) == (True, False)


def test_beginning_anew_forgets() -> None:
    ear = Ear()
    ear.keyboard.begin(Mode.PINYIN, [Sentence("TDBH", "态度不好")])
    assert [cell["text"] for cell in ear.keyboard.cells] == ["态度不好"]
    ear.press(*"tai")
    ear.keyboard.offer([Sentence("", "Very slow")])
    assert ear.keyboard.letters == "tai"
    ear.keyboard.begin(Mode.LATIN)
    assert (ear.keyboard.letters, ear.keyboard.cells, ear.keyboard.mode) == ("", [], "latin")
