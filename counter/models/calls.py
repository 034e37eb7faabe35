"""Calls for help: sending one, being told how far it is, and answering others'."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.calls import LETTERS, STEPS, Call, Step, calls_of
from counter.models.panel import PanelModel
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract import commands, names
from hub.contract.codes import Code
from hub.contract.results import AnyReply, Messages, MessageView, Refusal
from hub.contract.states import Helpers
from hub.contract.words import Addressee, MessageStage, Wish

NEWS = frozenset({MessageStage.SEEN, MessageStage.COMING})
"""Stages of an own call that are worth a word of their own."""


class CallsModel(QObject):
    """Lives on the hall's alerts; asks only for what was written, when a new call has come."""

    changed = Signal()

    def __init__(self, session: Session, panel: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._calls: dict[int, Call] = {}
        self._written: dict[int, MessageView] = {}
        self._said: dict[int, MessageStage] = {}
        session.hallChanged.connect(self._on_hall)
        session.windowChanged.connect(self._on_hall)
        session.linkChanged.connect(self._on_hall)
        session.languageChanged.connect(self.changed)
        panel.changed.connect(self._on_panel)

    # ── what is shown ──

    @Property(list, notify=changed)
    def addressees(self) -> list[dict[str, object]]:
        """Who can be called: `key` ticks each, `there` is how many hear it now."""
        there = self._there()
        return [
            {
                "id": LETTERS[to],
                "to": to.value,
                "text": self._say(Say("%1", (names.ADDRESSEES[to],))),
                "there": getattr(there, to.value),
                "wishes": [self._wish(wish) for wish in names.WISHES_TO[to]],
            }
            for to in Addressee
        ]

    @Property(list, notify=changed)
    def own(self) -> list[dict[str, object]]:
        """Open calls of this window."""
        return [self._plain(call) for call in self._calls.values() if call.own]

    @Property(dict, notify=changed)
    def byAlert(self) -> dict[str, object]:
        """Calls by the alert that they are."""
        return {call.alert: self._plain(call) for call in self._calls.values()}

    # ── what is pressed ──

    @Slot()
    def open(self) -> None:
        """Call somebody."""
        window = self._session.window
        if window is not None and window.clerk is not None and not self._session.is_lost:
            self._panel.show("help")

    @Slot(str, str, str)
    def send(self, to: str, wish: str, text: str) -> None:
        """A ready sentence, a line, or both."""
        wanted = Wish(wish) if wish else None
        self._panel.send(commands.SendMessage, to=Addressee(to), wish=wanted, text=text.strip())

    @Slot(str)
    def act(self, alert: str) -> None:
        """Do what is due about a call."""
        for call in self._calls.values():
            if call.alert == alert:
                self._act(call)

    def _act(self, call: Call) -> None:
        if self._session.is_lost:
            return
        if call.step is Step.WITHDRAW:
            self._session.ask(commands.WithdrawMessage, self._answered, message=call.message.no)
        else:
            coming = call.step is Step.COME
            self._tell(call, MessageStage.COMING if coming else MessageStage.DONE)

    # ── what comes from the hub ──

    def _on_hall(self) -> None:
        session, window = self._session, self._session.window
        if session.is_lost:
            return
        found: list[Call] = []
        if session.hall is not None and window is not None and window.clerk is not None:
            found = calls_of(session.hall.alerts, session.number, window.helps)
        before, self._calls = self._calls, {call.message.no: call for call in found}
        self._written = {no: one for no, one in self._written.items() if no in self._calls}
        self._said = {no: stage for no, stage in self._said.items() if no in self._calls}
        for no, call in self._calls.items():
            self._notice(call, before.get(no))
            self._take(call)
        if self._calls.keys() - before.keys():
            self._session.ask(commands.ListMessages, self._listed)
        if before != self._calls:
            self.changed.emit()

    def _notice(self, call: Call, before: Call | None) -> None:
        """A call that is new here, or has come further there."""
        stage = call.message.stage
        if not call.own and before is None and stage is not MessageStage.COMING:
            who = names.ADDRESSEES[call.message.to]
            asked = names.WISHES[call.message.wish] if call.message.wish else None
            said = Say("%1", (asked,)) if asked else Say("有留言")
            told = Say("%1 号窗口叫%2：%3（见提醒）", (str(call.window), who, said))
            self._session.notice.emit(told)
        elif (
            call.own and before is not None and stage in NEWS and stage is not before.message.stage
        ):
            self._session.notice.emit(call.told())

    def _take(self, call: Call) -> None:
        """This program has it; on the open page the clerk has seen it."""
        if not call.own:
            seen = self._panel.asks("alerts")
            self._tell(call, MessageStage.SEEN if seen else MessageStage.DELIVERED)

    def _tell(self, call: Call, stage: MessageStage) -> None:
        """Say a stage once, and only one that is new."""
        order = list(MessageStage)
        known = max(
            call.message.stage, self._said.get(call.message.no, stage.SENT), key=order.index
        )
        if order.index(stage) > order.index(known):
            self._said[call.message.no] = stage
            no = call.message.no
            self._session.ask(commands.AnswerMessage, self._answered, message=no, stage=stage)

    def _on_panel(self) -> None:
        if self._panel.asks("alerts"):
            for call in self._calls.values():
                self._take(call)

    def _listed(self, reply: AnyReply) -> None:
        if isinstance(reply, Messages):
            self._written = {one.no: one for one in reply.messages if one.no in self._calls}
            self.changed.emit()
        else:
            self._session.tell(reply)

    def _answered(self, reply: AnyReply) -> None:
        """That it is over meanwhile is no news: it is gone from the list."""
        if not (isinstance(reply, Refusal) and reply.code == Code.UNKNOWN_MESSAGE):
            self._session.tell(reply)

    # ── plain values ──

    def _there(self) -> Helpers:
        hall = self._session.hall
        return hall.helpers if hall is not None else Helpers()

    def _wish(self, wish: Wish) -> dict[str, object]:
        return {"id": wish.value, "text": names.WISHES[wish].inn(self._session.language)}

    def _plain(self, call: Call) -> dict[str, object]:
        written = self._written.get(call.message.no)
        told = call.told() if call.own or call.message.stage is MessageStage.COMING else NOTHING
        return {
            "alert": call.alert,
            "no": call.message.no,
            "to": call.message.to.value,
            "own": call.own,
            "written": written.text if written is not None else "",
            "told": self._say(told),
            "step": self._say(Say(STEPS[call.step])),
            "wish": names.WISHES[call.message.wish].inn(self._session.language)
            if call.message.wish
            else "",
        }

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)
