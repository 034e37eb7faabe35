"""The hanzi keyboard of the search: what it writes becomes touches of the journey."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from assets.pinyin.model import Keyboard
from assets.pinyin.typing import Mode
from kiosk.choices import DELETE
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures.choosing import writes_hanzi


class Writing(Keyboard):
    """A keyboard that begins anew for each search; `current` gives the journey of now."""

    def __init__(self, current: Callable[[], Journey], parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._open = False
        self.edited.connect(self._on_edited)
        self.touched.connect(self._on_touched)

    def follow(self) -> None:
        """The page has changed: where it is opened, nothing of the last person is left in it."""
        journey = self._current()
        opened = journey.flow.page is Page.SEARCH and writes_hanzi(journey)
        if opened != self._open:
            self._open = opened
            self.begin(Mode.PINYIN)

    def _on_edited(self, erase: int, add: str) -> None:
        for _ in range(erase):
            self._current().touch(Event.TYPE, DELETE)
        if add:
            self._current().touch(Event.TYPE, add)

    def _on_touched(self) -> None:
        self._current().stir()
