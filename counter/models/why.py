"""The panel that says why a ticket was called."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.explain import Explanation, Term, explain
from counter.policy import in_force
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract.commands import ExplainCall
from hub.contract.results import AnyReply, CallExplained


class WhyModel(QObject):
    """The stored reason of one call, while its panel is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reply: CallExplained | None = None
        session.languageChanged.connect(self.changed)
        session.hallChanged.connect(self.changed)

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._reply is not None

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """The explanation as plain values; empty while closed."""
        if self._reply is None:
            return {}
        return self._plain(explain(self._reply, self._session.service_names()))

    @Slot(str)
    def show(self, ticket: str) -> None:
        """Ask why a ticket was called; asking again closes."""
        if self._reply is not None:
            self.close()
        elif ticket:
            self._session.ask(ExplainCall, self._explained, ticket=ticket)

    @Slot()
    def close(self) -> None:
        self._reply = None
        self.changed.emit()

    def _explained(self, reply: AnyReply) -> None:
        if isinstance(reply, CallExplained):
            self._reply = reply
            self.changed.emit()
        else:
            self._session.tell(reply)

    def _plain(self, shown: Explanation) -> dict[str, object]:
        language = self._session.language
        return {
            "ticket": shown.ticket,
            "sentence": shown.sentence.inn(language),
            "fact": shown.fact.to_qml(language),
            "terms": [self._term(term) for term in shown.terms],
            "overtook": [{"ticket": t, "times": times} for t, times in shown.overtook],
            "cap": shown.cap,
            "leftOut": [why.inn(language) for why in shown.left_out],
            "answer": shown.answer.to_qml(language),
            "policy": self._policy().to_qml(language),
        }

    def _policy(self) -> Say:
        """What the hall is routed by now; the call may have been made under another one."""
        hall = self._session.hall
        return in_force(hall.policy, hall.policy_by_hand) if hall else NOTHING

    def _term(self, term: Term) -> dict[str, object]:
        return {
            "ticket": term.ticket,
            "who": term.who.to_qml(self._session.language),
            "sum": term.sum,
            "score": term.score,
            "part": term.part,
            "called": term.called,
            "overtaken": term.overtaken,
            "considered": term.considered,
        }
