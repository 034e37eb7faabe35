"""The desk's queue: three tabs, a page at a time, asked for when the window's picture changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.listing import TABS, Row, rows_of
from counter.say import Say
from counter.session import Session
from hub.contract.commands import ListQueue, ReturnTicket
from hub.contract.results import AnyReply, Queue, QueueRow
from hub.contract.words import PAGE_SIZE, TicketState


class QueueModel(QObject):
    """Rows of the chosen tab. It asks only while the desk is open, one question at a time."""

    changed = Signal()
    rowsChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = False
        self._tab = TicketState.WAITING
        self._page = 0
        self._rows: tuple[QueueRow, ...] = ()
        self._totals: dict[TicketState, int] = {}
        self._asking: set[TicketState] = set()
        self._stale: set[TicketState] = set()
        self._focus = ""
        self._seen: tuple[object, ...] = ()
        session.windowChanged.connect(self._on_window)
        self._shown: list[dict[str, object]] = []
        session.ticked.connect(self._draw)
        session.languageChanged.connect(self._draw)
        session.languageChanged.connect(self.changed)

    # ── what is shown ──

    @Property(list, notify=rowsChanged)
    def rows(self) -> list[dict[str, object]]:
        """The tab's rows; told anew only when one of them looks different."""
        return self._shown

    @Property(list, notify=changed)
    def tabs(self) -> list[dict[str, object]]:
        return [
            {"id": state.value, "label": self._say(Say(name)), "count": self._totals.get(state, 0)}
            for state, name in TABS.items()
        ]

    @Property(str, notify=changed)
    def tab(self) -> str:
        return self._tab.value

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._pages()

    @Property(str, notify=changed)
    def focused(self) -> str:
        """The ticket whose row has the keyboard."""
        return self._focus

    # ── what is pressed ──

    @Slot(bool)
    def set_open(self, is_open: bool) -> None:
        """The desk was unfolded or folded."""
        self._open = is_open
        self.refresh()

    @Slot(str)
    def choose_tab(self, tab: str) -> None:
        self._tab, self._page, self._rows, self._focus = TicketState(tab), 0, (), ""
        self._ask(self._tab)
        self._draw()
        self.changed.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Another page."""
        self._page = max(0, min(self._page + by, self._pages() - 1))
        self._ask(self._tab)

    @Slot(int)
    def step(self, by: int) -> None:
        """Up and Down move the focus."""
        tickets = [row.ticket for row in self._rows]
        if tickets:
            now = tickets.index(self._focus) if self._focus in tickets else -1 if by > 0 else 0
            self.focus(tickets[max(0, min(now + by, len(tickets) - 1))])

    @Slot(str)
    def focus(self, ticket: str) -> None:
        """One row, by its ticket; empty for none."""
        self._focus = ticket
        self.changed.emit()

    @Slot(str)
    def bring_back(self, ticket: str) -> None:
        """A parked or missed ticket returns to its queue."""
        self._session.ask(ReturnTicket, self._brought, ticket=ticket)

    def _on_window(self) -> None:
        """Own acts move tickets between the tabs; others' acts move those who wait."""
        window = self._session.window
        if window is None:
            return
        at_window = (window.ticket.number, window.ticket.state) if window.ticket else None
        seen = (at_window, window.undo, window.waiting, window.longest_since)
        if seen[:2] != self._seen[:2]:
            self.refresh()
        elif seen != self._seen and self._open:
            self._ask(TicketState.WAITING)
        self._seen = seen

    @Slot()
    def refresh(self) -> None:
        """Ask for all three tabs; the counts stand on them."""
        if self._open and not self._session.is_lost:
            for state in TABS:
                self._ask(state)

    # ── what comes from the hub ──

    def _ask(self, state: TicketState) -> None:
        if state in self._asking:
            self._stale.add(state)
            return
        self._asking.add(state)
        page = self._page if state is self._tab else 0
        self._session.ask(ListQueue, partial(self._listed, state), state=state, page=page)

    def _listed(self, state: TicketState, reply: AnyReply) -> None:
        self._asking.discard(state)
        if isinstance(reply, Queue):
            self._totals[state] = reply.total
            if state is self._tab and reply.page == self._page:
                self._rows = reply.rows
        elif self._open:
            self._session.tell(reply)
        if state in self._stale:
            self._stale.discard(state)
            self._ask(state)
        self._draw()
        self.changed.emit()

    def _brought(self, reply: AnyReply) -> None:
        if not self._session.tell(reply):
            self.refresh()

    # ── plain values ──

    def _draw(self) -> None:
        shown = [self._plain(row) for row in rows_of(self._rows, self._session.now())]
        if shown != self._shown:
            self._shown = shown
            self.rowsChanged.emit()

    def _pages(self) -> int:
        return max(1, -(-self._totals.get(self._tab, 0) // PAGE_SIZE))

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)

    def _plain(self, row: Row) -> dict[str, object]:
        return {
            "ticket": row.ticket,
            "name": self._say(row.name),
            "chip": self._say(row.chip.label) if row.chip else None,
            "chipTone": row.chip.tone if row.chip else "",
            "wait": self._say(row.wait),
            "waited": row.waited_s // 60 * 60,
            "target": row.target_s,
            "level": row.level,
            "tone": row.tone,
            "first": row.first,
            "detail": [self._say(line) for line in row.detail],
        }
