"""The ticket at the window with its open name, its cases and the person's history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import words
from counter.checks import REASONS
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract.commands import ReprintCase, ReprintTicket, ShowCurrent
from hub.contract.devices import JobState, PrintResult
from hub.contract.results import AnyReply, CaseRegistered, CaseView, Current, PaperSent
from hub.contract.words import Priority

PRINTS: dict[JobState, tuple[str, str]] = {
    JobState.QUEUED: ("等待打印", "neutral"),
    JobState.PRINTING: ("正在打印", "info"),
    JobState.PRINTED: ("已打印", "success"),
    JobState.UNCONFIRMED: ("已发送，请查看", "warn"),
    JobState.FAILED: ("没有打印", "danger"),
    JobState.EXPIRED: ("没有打印", "danger"),
    JobState.DROPPED: ("已转到别处打印", "neutral"),
}
"""A print job's state in words."""


def limit(case: CaseView) -> Say:
    """How a case's deadline stands, in words; nothing where none runs."""
    if case.decision is not None:
        return Say("已办结")
    if case.stops and case.stops[-1].last is None:
        return Say("计时已暂停")
    if case.deadline is None:
        return NOTHING
    return Say("期限 %1（暂定）" if case.provisional else "办结期限 %1", (case.deadline,))


class CurrentModel(QObject):
    """Asked for while the desk is open, whenever the window's ticket changes."""

    changed = Signal()
    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = False
        self._current: Current | None = None
        self._seen: object = None
        self._jobs: dict[str, str] = {}
        session.windowChanged.connect(self.refresh)
        session.languageChanged.connect(self.changed)
        session.printed.connect(self.changed)
        session.hallChanged.connect(self.changed)

    # ── what is shown ──

    @property
    def current(self) -> Current | None:
        """The present ticket as the hub told it; None when there is none."""
        return self._current if self._current and self._current.ticket else None

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """The ticket card; empty without a ticket."""
        current = self.current
        if current is None:
            return {}
        regular = current.priority is Priority.REGULAR
        chip = words.priority(current.priority, current.booked_for)
        return {
            "ticket": current.ticket,
            "name": self._say(
                Say("%1", (current.name,)) if current.name else Say("未登记%1", ("",))
            ),
            "known": bool(current.name),
            "number": current.masked_number,
            "chip": None if regular else self._say(chip),
            "chipTone": words.PRIORITY_TONES[current.priority],
            "told": self._say(
                Say("等候 %1 分·叫号 %2 次", (str(current.waited_s // 60), str(current.calls)))
            ),
            "items": len(current.items),
        }

    @Property(list, notify=changed)
    def cases(self) -> list[dict[str, object]]:
        """Cases registered for this visit, with what became of their papers."""
        return [self._case(case) for case in (self.current.cases if self.current else ())]

    @Property(list, notify=changed)
    def history(self) -> list[dict[str, object]]:
        """Results to hand out first, then what this person had done here before."""
        current = self.current
        if current is None:
            return []
        collects = [self._case(case) | {"collect": True} for case in current.collects]
        return [*collects, *(self._case(case) | {"collect": False} for case in current.history)]

    @Property(dict, notify=changed)
    def printer(self) -> dict[str, object]:
        """This station's printer in a word; empty when it has none."""
        for health in self._session.own:
            if health.part == "printer":
                from_reason = REASONS[health.reason] if health.reason else "就绪"
                tone = "warn" if health.reason else "success"
                return {"text": self._say(Say("打印机 %1", (Say(from_reason),))), "tone": tone}
        return {}

    # ── what is pressed ──

    @Slot(bool)
    def set_open(self, is_open: bool) -> None:
        """The desk was unfolded or folded. A folded desk shows no name."""
        self._open, self._seen = is_open, None
        if is_open:
            self.refresh()
        else:
            self._current = None
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask again when the ticket at the window is another or has moved on."""
        window = self._session.window
        ticket = window.ticket if window else None
        seen = (ticket.number, ticket.state, ticket.times, ticket.cases) if ticket else None
        if not self._open or seen == self._seen:
            return
        self._seen = seen
        if ticket is None:
            self._current = None
            self.loaded.emit()
            self.changed.emit()
        elif not self._session.is_lost:
            self._session.ask(ShowCurrent, self._shown)

    @Slot()
    def again(self) -> None:
        """Something was done about a case: ask for it as it is now."""
        self._seen = None
        self.refresh()

    @Slot()
    def reprint(self) -> None:
        """Print the ticket's slip again on this station's printer."""
        if self.current is not None:
            self._session.ask(ReprintTicket, self._reprinted, ticket=self.current.ticket)

    @Slot(str)
    def reprint_case(self, case_no: str) -> None:
        """Print a case's papers again."""
        self._session.ask(ReprintCase, partial(self._case_reprinted, case_no), case_no=case_no)

    def registered(self, reply: CaseRegistered) -> None:
        """A case was registered: remember its print job."""
        if reply.job:
            self._jobs[reply.case.case_no] = reply.job

    # ── what comes from the hub ──

    def _shown(self, reply: AnyReply) -> None:
        if not isinstance(reply, Current):
            self._session.tell(reply)
            return
        self._current = reply
        self.loaded.emit()
        self.changed.emit()

    def _reprinted(self, reply: AnyReply) -> None:
        if not self._session.tell(reply):
            self._session.notice.emit(Say("号票正在补打"))

    def _case_reprinted(self, case_no: str, reply: AnyReply) -> None:
        if isinstance(reply, PaperSent):
            self._jobs[case_no] = reply.job
            self.changed.emit()
        else:
            self._session.tell(reply)

    # ── plain values ──

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)

    def _case(self, case: CaseView) -> dict[str, object]:
        state, tone = self._paper(case.case_no)
        return {
            "caseNo": case.case_no,
            "name": case.item_name,
            "outcome": self._say(Say(words.OUTCOMES[case.outcome])),
            "tone": words.OUTCOME_TONES[case.outcome],
            "day": f"{case.registered_at:%Y-%m-%d}",
            "limit": self._say(limit(case)),
            "open": case.decision is None and limit(case) != NOTHING,
            "paper": self._say(state),
            "paperTone": tone,
        }

    def _paper(self, case_no: str) -> tuple[Say, str]:
        job = self._jobs.get(case_no)
        if job is None:
            return NOTHING, "neutral"
        result: PrintResult | None = self._session.prints.get(job)
        text, tone = PRINTS[result.state if result else JobState.QUEUED]
        if result is not None and result.reason is not None:
            return Say("%1：%2", (Say(text), Say(REASONS[result.reason]))), tone
        return Say(text), tone
