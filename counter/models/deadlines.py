"""Deadlines of open cases: the list, and what may be done about one in the panel."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import words
from counter.models.panel import PanelModel
from counter.say import Say
from counter.session import Session
from hub.contract import commands
from hub.contract.results import AnyReply, DeadlineRow, Deadlines
from hub.contract.words import PAGE_SIZE, Decision, StopReason


class DeadlinesModel(QObject):
    """The list is asked for when its panel opens; the panel's subject is the case that is
    changed, and a refusal stands there."""

    changed = Signal()

    def __init__(self, session: Session, panel: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._shown: Deadlines | None = None
        session.languageChanged.connect(self.changed)

    # ── what is shown ──

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """Open cases: those that stand still, then by their last day."""
        return [self._row(row) for row in self._shown.rows] if self._shown else []

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._shown.page if self._shown else 0

    @Property(int, notify=changed)
    def pages(self) -> int:
        return -(-self._shown.total // PAGE_SIZE) if self._shown else 0

    @Property(int, notify=changed)
    def recounting(self) -> int:
        """Deadlines that a changed calendar has left to be counted."""
        return self._shown.recounting if self._shown else 0

    @Property(list, constant=True)
    def stops(self) -> list[dict[str, object]]:
        """Lawful reasons; which of them a case knows, the hub says."""
        return [{"id": reason.value, "text": text} for reason, text in words.STOPS.items()]

    @Property(list, constant=True)
    def decisions(self) -> list[dict[str, object]]:
        return [{"id": each.value, "text": text} for each, text in words.DECISIONS.items()]

    # ── what is pressed ──

    @Slot()
    def open(self) -> None:
        """Show the first page in the panel."""
        self._panel.show("deadlines")
        self._ask(0)

    @Slot(int)
    def turn(self, by: int) -> None:
        """Another page."""
        if self._shown is not None:
            last = max(0, (self._shown.total - 1) // PAGE_SIZE)
            self._ask(max(0, min(last, self._shown.page + by)))

    @Slot(str, int)
    def pause(self, reason: str, days: int) -> None:
        self._send(commands.PauseDeadline, reason=StopReason(reason), expected_days=days)

    @Slot()
    def resume(self) -> None:
        self._send(commands.ResumeDeadline)

    @Slot(int, bool, str, str)
    def extend(self, days: int, joint: bool, approved_by: str, reason: str) -> None:
        self._send(
            commands.ExtendDeadline,
            days=days,
            joint=joint,
            approved_by=approved_by.strip(),
            reason=reason.strip(),
        )

    @Slot(str)
    def decide(self, decision: str) -> None:
        self._send(commands.DecideCase, decision=Decision(decision))

    # ── inside ──

    def _send(self, kind: type[commands.Command], **fields: object) -> None:
        self._panel.send(kind, case_no=self._panel.subject, **fields)

    def _ask(self, page: int) -> None:
        if not self._session.is_lost:
            self._session.ask(commands.ListDeadlines, self._listed, page=page)

    def _listed(self, reply: AnyReply) -> None:
        if isinstance(reply, Deadlines):
            self._shown = reply
            self.changed.emit()
        else:
            self._session.tell(reply)

    def _row(self, row: DeadlineRow) -> dict[str, object]:
        return {
            "caseNo": row.case_no,
            "name": row.item_name,
            "state": _state(row).to_qml(self._session.language),
            "tone": "danger" if row.overdue else "warn" if row.stopped else "neutral",
        }


def _state(row: DeadlineRow) -> Say:
    if row.stopped is not None:
        return Say("%1至约 %2", (Say(words.STOPS[row.stopped]), row.expected_by or ""))
    if row.overdue:
        return Say("已超期 %1", (row.deadline or "",))
    return Say("期限 %1（暂定）" if row.provisional else "办结期限 %1", (row.deadline or "",))
