"""The item picker: name, pinyin initials or code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.session import Session
from hub.contract.commands import SearchItems, ShowItem
from hub.contract.results import AnyReply, ItemLine, Items, ItemShown

LONGEST = 64


class PickerModel(QObject):
    """`picked` carries the chosen item (`ItemShown`)."""

    changed = Signal()
    picked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._results: tuple[ItemLine, ...] = ()
        self._searched = ""
        self._near = False

    @Property(list, notify=changed)
    def results(self) -> list[dict[str, object]]:
        """What the search found, best first; `start`..`end` is the matched part of the name."""
        return [
            {
                "code": line.code,
                "name": line.name,
                "department": line.department,
                "service": line.service,
                "start": line.start,
                "end": line.end,
            }
            for line in self._results
        ]

    @Property(str, notify=changed)
    def searched(self) -> str:
        """The text that `results` answer; empty while nothing was asked."""
        return self._searched

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """Nothing matched: these are the nearest guesses."""
        return self._near

    @Slot(str)
    def search(self, text: str) -> None:
        """Ask for items; an older answer that comes late is dropped."""
        self._asked += 1
        if not text.strip():
            self._take((), "", False)
            return
        answer = partial(self._found, self._asked, text)
        self._session.ask(SearchItems, answer, text=text.strip()[:LONGEST])

    @Slot(str)
    def choose(self, code: str) -> None:
        """Pick one item."""
        self.drop()
        self._session.ask(ShowItem, partial(self._shown, self._asked), item=code)

    @Slot()
    def drop(self) -> None:
        """Forget what was found; answers on their way count no more."""
        self._asked += 1
        self._take((), "", False)

    def _found(self, asked: int, text: str, reply: AnyReply) -> None:
        if asked != self._asked:
            return
        if isinstance(reply, Items):
            self._take(reply.items, text, reply.near)
        else:
            self._session.tell(reply)

    def _shown(self, asked: int, reply: AnyReply) -> None:
        if asked != self._asked:
            return
        if isinstance(reply, ItemShown):
            self.picked.emit(reply)
        else:
            self._session.tell(reply)

    def _take(self, results: tuple[ItemLine, ...], text: str, near: bool) -> None:
        self._results, self._searched, self._near = results, text, near
        self.changed.emit()
