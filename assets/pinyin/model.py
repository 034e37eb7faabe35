"""The keyboard as QML sees it (`Ui.HanziKeyboard`): keys, the strip of candidates, slots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from assets.pinyin import typing
from assets.pinyin.table import Sentence, Table, table
from assets.pinyin.typing import ROWS, Mode, Step, Typing


class Keyboard(QObject):
    """`edited(erase, add)` tells what happens to the text, which belongs to somebody else.

    `touched` comes with every touch, also one that changes nothing yet.
    """

    changed = Signal()
    keysChanged = Signal()
    touched = Signal()
    edited = Signal(int, str)

    def __init__(self, parent: QObject | None = None, words: Table | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._typing = Typing()
        self._sentences: tuple[Sentence, ...] = ()

    def begin(self, mode: Mode, sentences: Sequence[Sentence] = ()) -> None:
        """Forget what was typed and begin anew in a mode."""
        self._sentences = tuple(sentences)
        self._set(Typing(mode=mode, home=mode))

    def offer(self, sentences: Sequence[Sentence]) -> None:
        """Other ready sentences; what is being typed stays."""
        if tuple(sentences) != self._sentences:
            self._sentences = tuple(sentences)
            self._set(self._typing)

    def settle(self) -> None:
        """Take the first candidates of what is still open."""
        self._take(typing.settle(self._typing, self._table, self._sentences))

    @property
    def _table(self) -> Table:
        """Read when somebody writes, not at the start of the app."""
        if self._words is None:
            self._words = table()
        return self._words

    # ── what is drawn ──

    @Property(str, notify=keysChanged)
    def mode(self) -> str:
        """pinyin, latin or signs."""
        return self._typing.mode.value

    @Property(str, notify=keysChanged)
    def home(self) -> str:
        """pinyin or latin: what is written when the signs are closed."""
        return self._typing.home.value

    @Property(str, notify=changed)
    def letters(self) -> str:
        """Typed, nothing chosen yet."""
        return self._typing.letters

    @Property(bool, notify=keysChanged)
    def capital(self) -> bool:
        return self._typing.capital

    @Property(list, notify=keysChanged)
    def rows(self) -> list[str]:
        """Three rows of keys, a sign each."""
        return list(ROWS[self._typing.mode])

    @Property(list, notify=changed)
    def cells(self) -> list[dict[str, object]]:
        """The candidates on the strip now: `place`, `text`, `at` (its first cell), `wide`."""
        pages = self._pages()
        return [cell._asdict() for cell in pages[min(self._typing.page, len(pages) - 1)]]

    @Property(bool, notify=changed)
    def before(self) -> bool:
        return self._typing.page > 0

    @Property(bool, notify=changed)
    def after(self) -> bool:
        return self._typing.page + 1 < len(self._pages())

    def _pages(self) -> list[list[typing.Cell]]:
        if not self._typing.letters and not self._sentences:
            return [[]]
        return typing.strips(self._table.candidates(self._typing.letters, self._sentences))

    # ── what is touched ──

    @Slot(str)
    def press(self, key: str) -> None:
        """A sign, or a value of `assets.pinyin.typing.Key`."""
        self._take(typing.press(self._typing, key, self._table, self._sentences))

    @Slot(int)
    def choose(self, index: int) -> None:
        self._take(typing.choose(self._typing, index, self._table, self._sentences))

    @Slot(int)
    def turn(self, by: int) -> None:
        """The strip's next (1) or last (-1) candidates."""
        self._set(typing.turn(self._typing, by, self._table, self._sentences))
        self.touched.emit()

    def _take(self, step: Step) -> None:
        after, edit = step
        self._set(after)
        if edit != typing.NOTHING:
            self.edited.emit(*edit)
        self.touched.emit()

    def _set(self, after: Typing) -> None:
        """The keys are told apart: those under a finger must not be made anew at each touch."""
        before, self._typing = self._typing, after
        if (before.mode, before.home, before.capital) != (after.mode, after.home, after.capital):
            self.keysChanged.emit()
        self.changed.emit()
