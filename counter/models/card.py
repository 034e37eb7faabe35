"""The card on the clerk's reader: what it is read for, what was found, and that it is taken away.

A number is held no longer than its question: in the command until that is answered, and for half
a minute where a second laying answers whether another applicant is meant.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter import card
from counter.card import Use
from counter.models.current import CurrentModel
from counter.models.panel import PanelModel
from counter.say import Say
from counter.session import Session
from hardware.card.checks import CardFault, CardRead
from hub.client.phase import phase_of
from hub.contract.codes import Code
from hub.contract.commands import CheckIn, FindPerson, NameApplicant
from hub.contract.devices import Health
from hub.contract.results import AnyReply, ApplicantNamed, PersonFound, Refusal
from hub.contract.words import BookingKey, Identity

PANEL = "card"
CHECK_IN = "check_in"
ASKED_MS = 30_000
"""So long a second laying of the same card means: yes, this applicant."""
SHOWN_MS = 60_000
"""What was found of a person is shown no longer than this."""
GONE = frozenset({Health.ABSENT, Health.FAULT})

FORGOTTEN_MS = 20_000
"""A card that lies there so long after its ticket has ended was forgotten."""


class CardModel(QObject):
    """Takes what the reader tells. `forgotten(True)`: a card was left; `False`: no longer."""

    changed = Signal()
    forgotten = Signal(bool)

    def __init__(
        self,
        session: Session,
        current: CurrentModel,
        panel: PanelModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._current = current
        self._panel = panel
        self._found: PersonFound | None = None
        self._asked: Identity | None = None
        self._ticket: str | None = None
        self._lies = self._left = False
        self._asked_ends = self._timer(ASKED_MS, self._drop_asked)
        self._found_ends = self._timer(SHOWN_MS, self._close)
        self._leaves = self._timer(FORGOTTEN_MS, self._tell_forgotten)
        panel.changed.connect(self._on_panel)
        session.windowChanged.connect(self._on_window)
        session.linkChanged.connect(self._on_link)
        session.languageChanged.connect(self.changed)
        session.hallChanged.connect(self._on_devices)

    # ── what is shown ──

    @Property(str, notify=changed)
    def person(self) -> str:
        """The masked name of whom the panel is about."""
        return self._found.masked_name if self._found else ""

    @Property(list, notify=changed)
    def waiting(self) -> list[dict[str, object]]:
        """The person's tickets that this window may call by their number."""
        tickets = self._found.tickets if self._found else ()
        return [{"id": t.ticket, "text": self._say(card.line(t))} for t in tickets if t.may_call]

    @Property(list, notify=changed)
    def others(self) -> list[dict[str, object]]:
        """What else the person has here: other tickets, the booking."""
        if self._found is None:
            return []
        lines = [card.line(ticket) for ticket in self._found.tickets if not ticket.may_call]
        booking = self._found.booking
        if booking is not None and not card.may_check_in(booking):
            lines.append(card.booked_line(booking))
        return [self._say(each) for each in lines]

    @Property(list, notify=changed)
    def booked(self) -> list[dict[str, object]]:
        """The booking that may be checked in, if there is one; `id` is `CHECK_IN`."""
        booking = self._found.booking if self._found else None
        if booking is None or not card.may_check_in(booking):
            return []
        return [{"id": CHECK_IN, "text": self._say(card.booked_line(booking))}]

    @Slot()
    def check_in(self) -> None:
        """The booking's person is here: its ticket, printed where this counter can."""
        booking = self._found.booking if self._found else None
        if booking is not None and card.may_check_in(booking):
            can_print = self._session.paper_mm is not None
            self._panel.send(CheckIn, key=BookingKey(code=booking.code), print=can_print)

    # ── what the reader tells ──

    @Slot(object)
    def on_card(self, event: object) -> None:
        """A `CardEvent` of this station's reader."""
        if isinstance(event, CardRead):
            self._lay()
            self._use(event.identity)
        elif isinstance(event, CardFault):
            self._lay()
            self._session.notice.emit(card.fault(event.reason.value))
        else:
            self._gone()

    def _use(self, identity: Identity) -> None:
        lost = self._session.is_lost
        match card.use(phase_of(self._session.window), lost=lost):
            case Use.APPLICANT:
                replaces = identity == self._asked
                self._drop_asked()
                self._session.ask(
                    NameApplicant,
                    partial(self._named, identity),
                    identity=identity,
                    replace=replaces,
                )
            case Use.FIND:
                self._session.ask(FindPerson, self._show, identity=identity)
            case Use.NONE:
                self._session.notice.emit(card.why_not(lost=lost))

    # ── what comes from the hub ──

    def _named(self, identity: Identity, reply: AnyReply) -> None:
        if isinstance(reply, ApplicantNamed):
            text = "%1 的申请人改为 %2" if reply.replaced else "%1 的申请人：%2"
            self._session.notice.emit(Say(text, (reply.ticket, reply.masked_name)))
            self._current.again()
        elif isinstance(reply, Refusal) and reply.code == Code.APPLICANT_OTHER:
            self._asked = identity
            self._asked_ends.start()
            self._session.notice.emit(Say("%1。要改为此人，请把证件再放一次", (reply.message,)))
        else:
            self._session.tell(reply)

    def _show(self, reply: AnyReply) -> None:
        if not isinstance(reply, PersonFound):
            self._session.tell(reply)
        elif card.is_nobody(reply):
            self._session.notice.emit(Say("%1 今天没有号票，也没有预约", (reply.masked_name,)))
        else:
            self._close()
            self._found = reply
            self._found_ends.start()
            self._panel.show(PANEL, reply.masked_name)
            self.changed.emit()

    # ── how it ends ──

    def _on_panel(self) -> None:
        if not self._panel.asks(PANEL) and self._found is not None:
            self._found = None
            self._found_ends.stop()
            self.changed.emit()

    def _close(self) -> None:
        if self._panel.asks(PANEL):
            self._panel.close()

    def _on_window(self) -> None:
        """Another ticket is another person's: nothing of a card is kept beyond it."""
        window = self._session.window
        ticket = window.ticket.number if window and window.ticket else None
        ended = self._ticket is not None and ticket != self._ticket
        self._ticket = ticket
        if ended:
            self._drop_asked()
        if ended and self._lies:
            self._session.notice.emit(Say("请提醒取走身份证"))
            self._leaves.start()

    def _on_link(self) -> None:
        if self._session.is_lost:
            self._drop_asked()

    def _drop_asked(self) -> None:
        self._asked = None
        self._asked_ends.stop()

    def _lay(self) -> None:
        self._lies = True
        self._leaves.stop()
        self._set_left(False)

    def _gone(self) -> None:
        self._lies = False
        self._leaves.stop()
        self._set_left(False)

    def _on_devices(self) -> None:
        """Of a reader that is not there nobody knows what lies on it."""
        if self._lies and any(
            part.part == "card" and part.state in GONE for part in self._session.own
        ):
            self._gone()

    def _tell_forgotten(self) -> None:
        self._set_left(True)

    def _set_left(self, left: bool) -> None:
        if left != self._left:
            self._left = left
            self.forgotten.emit(left)

    # ── plain values ──

    def _timer(self, milliseconds: int, ends: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(ends)
        return timer

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)
