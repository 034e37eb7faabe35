"""The keys as QML sees them: what each does, how it is written, and where it works."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from counter.everywhere import Reach
from counter.keymap import OUTCOMES, TABLE, TABS, Deed
from counter.say import Say
from counter.session import Session

AT_THE_DESK = frozenset(
    {
        Deed.NAMED,
        Deed.ITEM,
        Deed.MATERIALS,
        Deed.PRESENT,
        Deed.ADVICE,
        Deed.SLIP,
        Deed.UNDO,
        Deed.FILTER,
        *TABS,
        *OUTCOMES,
    }
)
"""Keys that listen beside what they do, while it can be done."""


TOLD: dict[Reach, tuple[str, str]] = {
    Reach.EVERYWHERE: ("%1 在其他程序中也有效", "success"),
    Reach.TAKEN: ("%1 被其他程序占用，只在工作台中有效", "warn"),
    Reach.IMPOSSIBLE: ("这台电脑的桌面不提供全局按键：%1 只在工作台中有效", "neutral"),
}
"""How far keys reach that should work everywhere, and the tone in which it is told."""


class KeysModel(QObject):
    """`of.call` is the key of an action; `hot` are those that work in the whole window."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reach: dict[str, Reach] = {}
        session.languageChanged.connect(self.changed)

    @Property(dict, constant=True)
    def of(self) -> dict[str, str]:
        return {deed.value: key for deed, key in self._session.keys.keys.items()}

    @Property(list, constant=True)
    def outcomes(self) -> list[str]:
        """The keys of the outcomes, in the order of their places."""
        return [self._session.keys.of(deed) for deed in OUTCOMES]

    @Property(list, constant=True)
    def tabs(self) -> list[str]:
        """The keys of the queue's tabs, in their order."""
        return [self._session.keys.of(deed) for deed in TABS]

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

    @Property(list, notify=changed)
    def told(self) -> list[dict[str, object]]:
        """How far keys reach that should work in every program."""
        return [
            {"tone": tone, "text": self._say(text, reach)}
            for reach, (text, tone) in TOLD.items()
            if reach in self._reach.values()
        ]

    def on_reach(self, reach: dict[str, Reach]) -> None:
        """Keys were taken or given back; one that another program holds is told at once."""
        self._reach = dict(reach)
        if Reach.TAKEN in reach.values():
            self._session.notice.emit(self._line(TOLD[Reach.TAKEN][0], Reach.TAKEN))
        self.changed.emit()

    def _line(self, text: str, reach: Reach) -> Say:
        return Say(text, ("、".join(key for key, own in self._reach.items() if own is reach),))

    def _say(self, text: str, reach: Reach) -> dict[str, object]:
        return self._line(text, reach).to_qml(self._session.language)
