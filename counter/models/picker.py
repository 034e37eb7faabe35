"""The item picker: what the clerk is used to, and search by name, pinyin initials or code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.session import Session
from hub.contract.commands import ListOwnItems, SearchItems, ShowItem
from hub.contract.results import AnyReply, ItemLine, Items, ItemShown

LONGEST = 64
SHORTEST_CODE = 3
"""From so many characters on a part of a code is looked for."""


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
        self._own: tuple[ItemLine, ...] = ()
        self._own_of: object = None
        session.languageChanged.connect(self._on_language)

    @Property(list, notify=changed)
    def results(self) -> list[dict[str, object]]:
        """What the search found, best first; while nothing was asked, what the clerk is used to."""
        lines = self._results if self._searched else self._own
        return [self._plain(line) for line in lines]

    @Property(str, notify=changed)
    def searched(self) -> str:
        """The text that `results` answer; empty while nothing was asked."""
        return self._searched

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """Nothing matched: these are the nearest guesses."""
        return self._near

    def recall(self) -> None:
        """Ask what the clerk is used to, unless it is known."""
        if self._own_of != self._clerk():
            self.renew()

    @Slot()
    def renew(self) -> None:
        """Ask what the clerk is used to: it has changed, or is somebody else's."""
        self._own, self._own_of = (), self._clerk()
        if self._own_of is not None and not self._session.is_lost:
            self._session.ask(ListOwnItems, partial(self._recalled, self._own_of))
        self.changed.emit()

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

    def _recalled(self, clerk: object, reply: AnyReply) -> None:
        if clerk != self._clerk():
            return
        if isinstance(reply, Items):
            self._own = reply.items
            self.changed.emit()
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

    def _on_language(self) -> None:
        if self._own_of is not None:
            self.renew()

    def _clerk(self) -> str | None:
        window = self._session.window
        return window.clerk.no if window is not None and window.clerk is not None else None

    def _plain(self, line: ItemLine) -> dict[str, object]:
        """One row: `spans` are the parts of the name to be marked, [first, after the last]."""
        spans = line.spans or (((line.start, line.end),) if line.end > line.start else ())
        typed = "".join(self._searched.split()).casefold()
        by_code = not spans and len(typed) >= SHORTEST_CODE and typed in line.code.casefold()
        return {
            "code": line.code,
            "name": line.name,
            "note": line.code if by_code else line.department,
            "service": line.service,
            "spans": [list(span) for span in spans],
        }
