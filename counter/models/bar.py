"""The bar's view-model: the picture, its keys, and what a press sends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter.bar import NOT_ANNOUNCED_S, look
from counter.calls import is_for
from counter.desk import PRIMARY, Act, Facts, Last, button, may, rest_of
from counter.models import plain
from counter.press import Presses
from counter.rest import Rest, reminder, running
from counter.say import Say
from counter.session import Session
from hub.client.phase import Phase, phase_of
from hub.contract import commands
from hub.contract.results import AnyReply, TicketCalled
from hub.contract.states import Alert, AlertKind, UndoOffer
from hub.contract.words import PauseReason

SENDS: dict[Act, Callable[..., commands.Command]] = {
    Act.CALL: commands.CallNext,
    Act.START: commands.StartServing,
    Act.FINISH: commands.FinishTicket,
    Act.RESUME: commands.ResumeWindow,
    Act.OPEN: commands.OpenWindow,
    Act.RECALL: commands.Recall,
    Act.NO_SHOW: commands.MarkNoShow,
    Act.UNDO: commands.Undo,
    Act.PAUSE: commands.PauseWindow,
}
"""Acts that send at once; those of `ASKS` ask for a reason first, but for a planned rest."""
ASKS: dict[Act, str] = {Act.PARK: "park", Act.TRANSFER: "transfer", Act.PAUSE: "pause"}
"""Acts that open a panel."""
SECOND_MS = 1000


class Bar(QObject):
    """What the bar shows; `press` takes buttons, `key` takes keys, both count once."""

    changed = Signal()
    wantsPanel = Signal(str)
    wantsOutcome = Signal()
    cannot = Signal(object)
    """A key that does nothing now, and why (a `Say`)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._presses = Presses()
        self._busy = False
        self._last: Last | None = None
        self._offer: UndoOffer | None = None
        self._rested: datetime | None = None
        self._reminded: Rest | None = None
        self._silence = QTimer(self, singleShot=True, interval=int(NOT_ANNOUNCED_S * 1000) + 20)
        self._silence.timeout.connect(self.changed)
        self._lost_clock = QTimer(self, interval=SECOND_MS)
        self._lost_clock.timeout.connect(self.changed)
        session.windowChanged.connect(self._on_window)
        session.linkChanged.connect(self._on_link)
        session.ticked.connect(self._on_tick)
        for signal in (session.hallChanged, session.languageChanged):
            signal.connect(self.changed)

    # ── what is shown ──

    def facts(self) -> Facts:
        """All that decides the picture, now."""
        session = self._session
        return Facts(
            window=session.window,
            now=session.now(),
            lost=session.lost(),
            busy=self._busy,
            call_age_s=session.call_age_s(),
            last=self._last,
            rested=self._rested,
            keys=session.keys,
        )

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """The bar as plain values for QML (see `counter.bar.Picture`)."""
        facts = self.facts()
        return plain.bar(look(facts), facts.keys, self._session.language)

    @Property(list, notify=changed)
    def alerts(self) -> list[dict[str, object]]:
        """Open alerts that concern the clerk here, newest first; `job`: a paper that can be printed
        here."""
        language, here = self._session.language, self._session.can_print()
        return [
            {
                "id": alert.id,
                "text": alert.text.inn(language),
                "since": f"{alert.since:%H:%M}",
                "job": alert.job or "" if here else "",
            }
            for alert in sorted(self._alerts(), key=lambda alert: alert.since, reverse=True)
        ]

    @Property(bool, notify=changed)
    def supervisor(self) -> bool:
        """Whether the clerk here may pause the hall."""
        window = self._session.window
        return window is not None and window.supervisor

    @Property(bool, notify=changed)
    def reviewer(self) -> bool:
        """Whether drafts of the catalogue are the clerk's business."""
        window = self._session.window
        return window is not None and window.reviewer

    @Property(dict, notify=changed)
    def station(self) -> dict[str, object]:
        """Window, clerk's name and number."""
        window = self._session.window
        clerk = window.clerk if window else None
        return {
            "window": self._session.number,
            "clerk": f"{clerk.name}·{clerk.no}" if clerk else "",
        }

    # ── what is pressed ──

    @Slot(str)
    def press(self, act: str) -> None:
        """A button by its act. The primary slot is one button whatever it holds."""
        wanted = Act(act)
        place = "primary" if wanted in PRIMARY.values() else act
        if self._presses.accept(place, self._session.monotonic()):
            self._do(wanted)

    @Slot(str)
    def key(self, key: str) -> None:
        """A key: does what it means now, or says why it does nothing."""
        if not self._presses.accept(key, self._session.monotonic()):
            return
        facts = self.facts()
        acts = [act for act in Act if facts.key(act) == key]
        possible = next((act for act in acts if may(act, facts)), None)
        if possible is not None:
            self._do(possible)
        elif acts and not facts.busy:
            self.cannot.emit(button(acts[0], facts).why)

    def may_undo(self) -> bool:
        """Whether the last act may be taken back now."""
        return may(Act.UNDO, self.facts())

    def _do(self, act: Act) -> None:
        facts = self.facts()
        if not may(act, facts) or facts.window is None:
            return
        if act is Act.PAUSE and facts.window.pause_after is not None:
            self._send(Act.RESUME)
        elif act is Act.PAUSE and (rest := rest_of(facts)) is not None and rest.due:
            self._rest(rest)
        elif act in ASKS:
            self.wantsPanel.emit(ASKS[act])
        elif act is Act.FINISH and facts.window.ticket and not facts.window.ticket.cases:
            self.wantsOutcome.emit()
        else:
            self._send(act)

    def _rest(self, rest: Rest) -> None:
        """The planned rest, after the present ticket if there is one."""
        self._send(Act.PAUSE, reason=PauseReason.LUNCH, back_at=rest.ends)

    def _send(self, act: Act, **fields: object) -> None:
        self._busy = True
        self.changed.emit()
        self._session.ask(SENDS[act], partial(self._answered, act), **fields)

    def _answered(self, act: Act, reply: AnyReply) -> None:
        self._busy = False
        refused = self._session.tell(reply)
        if not refused and isinstance(reply, TicketCalled) and reply.ticket is None:
            self._session.notice.emit(Say("现在没有可叫的号"))
        self.changed.emit()

    # ── what comes from the hub ──

    def _on_window(self) -> None:
        window = self._session.window
        offer = window.undo if window else None
        if offer is not None and offer != self._offer:
            self._last = Last(offer.ticket, offer.move, self._session.now())
        self._offer = offer
        if phase_of(window) is Phase.CALLED:
            self._silence.start()
        self.changed.emit()

    def _on_tick(self) -> None:
        """Remind of a planned rest before and at its beginning, once each; a window that pauses
        meanwhile has taken it."""
        facts = self.facts()
        window = facts.window
        if window is not None and phase_of(window) is Phase.PAUSED:
            self._rested = running(window.breaks, facts.now) or self._rested
        rest = rest_of(facts)
        if rest is not None and rest != self._reminded:
            self._reminded = rest
            self._session.notice.emit(reminder(rest, facts.key(Act.PAUSE)))
        self.changed.emit()

    def _on_link(self) -> None:
        if self._session.is_lost:
            self._lost_clock.start()
        else:
            self._lost_clock.stop()
        self.changed.emit()

    def _alerts(self) -> list[Alert]:
        hall = self._session.hall
        if hall is None or self._session.is_lost:
            return []
        return [alert for alert in hall.alerts if self._concerns(alert)]

    def _concerns(self, alert: Alert) -> bool:
        """This window's own, and calls that the clerk here answers; of those of no window all are a
        supervisor's, papers also whose that can print them, drafts of the catalogue also whose
        that decides about them."""
        window = self._session.window
        if window is not None and is_for(alert, window.helps):
            return True
        if alert.window is not None:
            return alert.window == self._session.number
        if window is not None and window.supervisor:
            return True
        if alert.kind is AlertKind.SLIP:
            return self._session.can_print()
        return alert.kind is AlertKind.CATALOGUE and window is not None and window.reviewer
