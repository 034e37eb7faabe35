"""The supervisor's: what the stations' self-test found, and trying again."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.models.panel import PanelModel
from counter.say import Say
from counter.session import Session
from hub.contract.commands import RunSelfTest, ShowSelfTest
from hub.contract.results import AnyReply, SelfTestShown, StationTest
from hub.contract.words import SelfTestState

PANEL = "self_test"
RANKS = {
    SelfTestState.FAILED: 0,
    SelfTestState.SILENT: 1,
    SelfTestState.AWAY: 2,
    SelfTestState.PENDING: 3,
    SelfTestState.PASSED: 4,
}
"""What needs somebody comes first."""
TONES = {SelfTestState.PENDING: "info", SelfTestState.PASSED: "success"}


class SelfTestModel(QObject):
    """Asked for when the panel opens, and again when the hub tells of a change while it is open."""

    changed = Signal()

    def __init__(self, session: Session, panel: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._shown: SelfTestShown | None = None
        self._asking = self._stale = False
        session.hallChanged.connect(self._on_hall)
        session.languageChanged.connect(self.changed)

    # ── what is shown ──

    @Property(dict, notify=changed)
    def summary(self) -> dict[str, object]:
        """How many have passed, have not, and are still trying."""
        if self._shown is None:
            return self._say(Say("正在读取…"))
        states = [station.state for station in self._shown.stations]
        if not states:
            return self._say(Say("今天还没有自检"))
        waits = states.count(SelfTestState.PENDING)
        bad = sum(state.is_bad for state in states)
        counts = (str(len(states) - waits - bad), str(bad), str(waits))
        return self._say(Say("%1 台通过·%2 台未通过·%3 台正在测", counts))

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The stations, those that have not passed first."""
        stations = self._shown.stations if self._shown else ()
        return [self._row(one) for one in sorted(stations, key=lambda one: RANKS[one.state])]

    # ── what is pressed ──

    @Slot()
    def open(self) -> None:
        """Show today's result."""
        self._shown = None
        self._panel.show(PANEL)
        self._ask()

    @Slot()
    def begin(self) -> None:
        """Try all stations now."""
        if not self._session.is_lost:
            self._session.ask(RunSelfTest, self._take)

    # ── what comes from the hub ──

    def _on_hall(self) -> None:
        if self._panel.asks(PANEL):
            self._ask()

    def _ask(self) -> None:
        if self._asking:
            self._stale = True
        elif not self._session.is_lost:
            self._asking = True
            self._session.ask(ShowSelfTest, self._answered)

    def _answered(self, reply: AnyReply) -> None:
        self._asking = False
        self._take(reply)
        if self._stale:
            self._stale = False
            self._ask()

    def _take(self, reply: AnyReply) -> None:
        if isinstance(reply, SelfTestShown):
            self._shown = reply
            self.changed.emit()
        else:
            self._session.tell(reply)

    # ── plain values ──

    def _row(self, station: StationTest) -> dict[str, object]:
        language = self._session.language
        return {
            "station": station.device,
            "tone": TONES.get(station.state, "warn"),
            "text": "；".join(text.inn(language) for text in station.problems),
            "state": self._say(Say(STATES[station.state])),
        }

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)


STATES: dict[SelfTestState, str] = {
    SelfTestState.PENDING: "正在测",
    SelfTestState.PASSED: "通过",
    SelfTestState.FAILED: "未通过",
    SelfTestState.AWAY: "未通过",
    SelfTestState.SILENT: "未通过",
}
