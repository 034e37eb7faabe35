"""The panel under the bar: one question at a time, with its reason."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import drafts, words
from counter.reasons import REASONS, back_at, backs
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract import commands, names
from hub.contract.results import (
    AnyReply,
    JobMoved,
    MessageSent,
    Refusal,
    TicketCalled,
    TicketIssued,
)
from hub.contract.states import BoardWindow
from hub.contract.words import ClosingGuard, HallPauseReason, PauseReason, Place, WindowStatus

AS_SET = "settings"


class PanelModel(QObject):
    """`name` is pause, park, transfer, call, filter, help, card, note, withdraw, alerts, hall,
    closing, let_on, policy, policy_sure, self_test, drafts, draft, deadlines, deadline, papers,
    guide, themes, keys, logout or empty.

    A refusal stands in the panel, which stays open.
    """

    changed = Signal()
    noted = Signal(str, str)
    done = Signal()
    called = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""
        self._subject = ""
        self._busy = False
        self._error = NOTHING
        for signal in (session.boardChanged, session.menuChanged, session.languageChanged):
            signal.connect(self.changed)
        session.linkChanged.connect(self._on_link)
        session.windowChanged.connect(self._on_window)

    # ── what is shown ──

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the question is about: a ticket, a case number or an outcome."""
        return self._subject

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(dict, notify=changed)
    def error(self) -> dict[str, object]:
        return self._error.to_qml(self._session.language)

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        """Ready reasons as their Chinese words, which are also their translation keys."""
        return list(REASONS.get(self._name, ()))

    @Property(list, notify=changed)
    def pauses(self) -> list[dict[str, object]]:
        return [{"id": reason.value, "text": text} for reason, text in words.PAUSES.items()]

    @Property(list, notify=changed)
    def hallPauses(self) -> list[dict[str, object]]:
        found = words.HALL_PAUSES.items()
        return [{"id": reason.value, "text": text} for reason, text in found]

    @Property(list, notify=changed)
    def guards(self) -> list[dict[str, object]]:
        """What may become of tickets whose wait passes closing; `settings`: as hall.toml says."""
        found = words.GUARDS.items()
        return [{"id": guard.value if guard else AS_SET, "text": text} for guard, text in found]

    @Property(list, notify=changed)
    def allServices(self) -> list[dict[str, object]]:
        """Every service of the hall."""
        language = self._session.language
        names = self._session.service_names()
        return [{"id": code, "text": text.inn(language)} for code, text in names.items()]

    @Property(list, notify=changed)
    def backs(self) -> list[dict[str, object]]:
        found = backs(self._session.now())
        return [{"minutes": minutes, "time": time} for minutes, time in found]

    @Property(list, notify=changed)
    def services(self) -> list[dict[str, object]]:
        """Services a ticket may be moved to: all but its own."""
        ticket = self._session.window.ticket if self._session.window else None
        own = ticket.service if ticket else ""
        found = self._session.service_names()
        language = self._session.language
        return [{"id": c, "text": t.inn(language)} for c, t in found.items() if c != own]

    @Property(list, notify=changed)
    def windows(self) -> list[dict[str, object]]:
        """Windows a ticket may be moved to: all that are not closed but this one."""
        board = self._session.board
        return (
            [self._window(window) for window in board.windows if self._open(window)]
            if board
            else []
        )

    @Property(list, notify=changed)
    def places(self) -> list[dict[str, object]]:
        return [{"id": place.value, "text": text} for place, text in words.PLACES.items()]

    # ── what is pressed ──

    @Slot(str)
    @Slot(str, str)
    def show(self, name: str, subject: str = "") -> None:
        """Open a panel; the same again closes it."""
        same = name == self._name and subject == self._subject
        self._name, self._subject = ("", "") if same else (name, subject)
        self._error, self._busy = NOTHING, False
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._name, self._subject, self._error, self._busy = "", "", NOTHING, False
        self.changed.emit()

    @Slot(str, int)
    def pause(self, reason: str, minutes: int) -> None:
        back = back_at(self._session.now(), minutes)
        self.send(commands.PauseWindow, reason=PauseReason(reason), back_at=back)

    @Slot(str, int)
    def park(self, reason: str, minutes: int) -> None:
        if self._has(reason):
            back = back_at(self._session.now(), minutes)
            self.send(commands.ParkTicket, reason=reason.strip(), back_at=back)

    @Slot(str, int, str, str)
    def transfer(self, service: str, window: int, place: str, reason: str) -> None:
        """To a service or to a window (0 for none), not to both."""
        if not service and not window:
            self._fail(Say("请选一个业务或窗口"))
        elif self._has(reason):
            self.send(
                commands.TransferTicket,
                reason=reason.strip(),
                service=service or None,
                window=window or None,
                place=Place(place),
            )

    @Slot(str)
    def call(self, reason: str) -> None:
        """Call the ticket that the panel is about."""
        if self._has(reason):
            self.send(commands.CallTicket, ticket=self._subject, reason=reason.strip())

    @Slot(str)
    def withdraw(self, reason: str) -> None:
        if self._has(reason):
            self.send(commands.WithdrawCase, case_no=self._subject, reason=reason.strip())

    @Slot(str)
    def note(self, text: str) -> None:
        """The written reason of a refusal: handed on to the case."""
        if self._has(text):
            outcome = self._subject
            self.close()
            self.noted.emit(outcome, text.strip())

    @Slot(str)
    def pause_hall(self, reason: str) -> None:
        """Stop the whole hall."""
        self.send(commands.PauseHall, reason=HallPauseReason(reason))

    @Slot()
    def resume_hall(self) -> None:
        self.send(commands.ResumeHall)

    @Slot(str, str)
    def guard_closing(self, service: str, guard: str) -> None:
        """For today: what becomes of tickets whose wait passes closing."""
        wanted = None if guard == AS_SET else ClosingGuard(guard)
        self.send(commands.GuardClosing, service=service, guard=wanted)

    @Slot(str)
    def let_on(self, service: str) -> None:
        """One ticket although a quota is used up."""
        self.send(commands.IssueTicket, service=service, over_quota=True, acknowledge=True)

    @Slot(str)
    def print_here(self, job: str) -> None:
        """A paper that did not come out elsewhere."""
        self.send(commands.MoveJob, job_id=job)

    @Slot()
    def logout(self) -> None:
        self.send(commands.Logout)

    # ── inside ──

    def asks(self, name: str) -> bool:
        """Whether this panel is open, for the other models."""
        return self._name == name

    def about(self) -> str:
        """`subject`, for the other models."""
        return self._subject

    def send(self, kind: type[commands.Command], **fields: object) -> None:
        """Send what the panel asks; it closes when that is done."""
        if self._busy or self._session.is_lost:
            return
        self._busy, self._error = True, NOTHING
        self.changed.emit()
        self._session.ask(kind, self._answered, **fields)

    def _answered(self, reply: AnyReply) -> None:
        self._busy = False
        if isinstance(reply, Refusal):
            self._fail(Say("%1", (reply.message,)))
        else:
            self.close()
            self.done.emit()
        if isinstance(reply, TicketIssued):
            told = "已加号 %1" if reply.booked_for is None else "已签到：%1"
            self._session.notice.emit(Say(told, (reply.ticket,)))
        elif isinstance(reply, MessageSent):
            who = names.ADDRESSEES[reply.message.to]
            told = "已呼叫%1，%2 人在" if reply.there else "没有%1在线，呼叫留着；急事请打电话"
            self._session.notice.emit(Say(told, (who, str(reply.there))))
        elif isinstance(reply, TicketCalled):
            self.called.emit()
        elif isinstance(reply, JobMoved):
            told = "正在本窗口打印" if reply.job else "原处停下后在本窗口打印"
            self._session.notice.emit(Say(told))
        elif (step := drafts.done(reply)) != NOTHING:
            self._session.notice.emit(step)

    def _has(self, reason: str) -> bool:
        if reason.strip():
            return True
        self._fail(Say("请选择或写明原因"))
        return False

    def _fail(self, error: Say) -> None:
        self._error = error
        self.changed.emit()

    def _on_link(self) -> None:
        if self._session.is_lost:
            self.close()

    def _on_window(self) -> None:
        """A panel about the present ticket ends with it."""
        window = self._session.window
        if self._name in ("park", "transfer", "withdraw", "note") and not (
            window and window.ticket
        ):
            self.close()

    def _open(self, window: BoardWindow) -> bool:
        return window.no != self._session.number and window.status is not WindowStatus.CLOSED

    def _window(self, window: BoardWindow) -> dict[str, object]:
        return {"id": window.no, "kind": words.KINDS[window.kind]}
