"""The pad's own words: its keyboard, the ready sentences it offers, and how they join a text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from assets.pinyin.model import Keyboard
from assets.pinyin.typing import Mode
from counter.pad import phrases
from counter.pad.state import Pad
from hub.contract.words import Language

HOME = {Language.ZH: Mode.PINYIN, Language.EN: Mode.LATIN, Language.BO: Mode.PINYIN}
"""What the keyboard begins with. Nobody types Tibetan on it."""


class Writing:
    """Begun and ended with the writing page; in between `offer` follows the language."""

    def __init__(self, parent: QObject) -> None:
        self.keyboard = Keyboard(parent)

    def begin(self, pad: Pad) -> None:
        """The page is open: an empty keyboard, with the sentences of the chosen level."""
        self.keyboard.begin(HOME[pad.language], phrases.offers(pad.level, pad.language))

    def offer(self, pad: Pad) -> None:
        """The language changed while writing."""
        self.keyboard.offer(phrases.offers(pad.level, pad.language))

    def end(self) -> None:
        """Nothing of what was typed is left."""
        self.keyboard.begin(Mode.PINYIN)

    def edit(self, pad: Pad, erase: int, add: str) -> str:
        """The text when its last `erase` characters go and `add` comes; a ready sentence is set
        off from what is before it."""
        text = pad.text[: len(pad.text) - erase]
        if any(add == ready.text for ready in phrases.offers(pad.level, pad.language)):
            return phrases.join(text, add, pad.language)
        return text + add
