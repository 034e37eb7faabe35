"""The keys as QML sees them: what each does, how it is written, and where it works."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from counter.keymap import OUTCOMES, TABLE, Deed
from counter.session import Session

AT_THE_DESK = frozenset(
    {Deed.NAMED, Deed.ITEM, Deed.PRESENT, Deed.ADVICE, Deed.SLIP, Deed.UNDO, *OUTCOMES}
)
"""Keys that listen beside what they do, while it can be done."""


class KeysModel(QObject):
    """`of.call` is the key of an action; `hot` are those that work in the whole window."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.languageChanged.connect(self.changed)

    @Property(dict, constant=True)
    def of(self) -> dict[str, str]:
        return {deed.value: key for deed, key in self._session.keys.keys.items()}

    @Property(list, constant=True)
    def outcomes(self) -> list[str]:
        """The keys of the outcomes, in the order of their places."""
        return [self._session.keys.of(deed) for deed in OUTCOMES]

    @Property(list, constant=True)
    def hot(self) -> list[str]:
        return [self._session.keys.of(row.deed) for row in TABLE if row.deed not in AT_THE_DESK]

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The whole table, for who looks a key up."""
        language = self._session.language
        return [
            {
                "id": row.deed.value,
                "key": self._session.keys.of(row.deed),
                "words": row.words.to_qml(language),
            }
            for row in TABLE
        ]
