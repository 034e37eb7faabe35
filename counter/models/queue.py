"""The desk's queue: three tabs, a page at a time, asked for when the window's picture changes.

It is narrowed as the clerk wishes until the clerk signs out (`counter.narrowing`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import words
from counter.listing import Row, rows_of
from counter.narrowing import SCOPES, Narrowing, Scope
from counter.say import Say
from counter.session import Session
from hub.contract.commands import ListQueue, ReturnTicket
from hub.contract.results import AnyReply, Queue, QueueRow
from hub.contract.words import PAGE_SIZE, Priority, TicketState


class QueueModel(QObject):
    """Rows of the chosen tab. It asks only while the desk is open, one question at a time."""

    changed = Signal()
    rowsChanged = Signal()
    found = Signal()
    """Who was looked for by number has been called: the number may go."""

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
        self._lands: int | None = None
        self._narrowing = Narrowing()
        self._clerk = ""
        self._seen: tuple[object, ...] = ()
        session.windowChanged.connect(self._on_window)
        self._shown: list[dict[str, object]] = []
        session.ticked.connect(self._draw)
        session.linkChanged.connect(self.refresh)
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
            for state, name in words.TABS.items()
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

    @Property(dict, notify=changed)
    def narrowing(self) -> dict[str, object]:
        """What the list is narrowed to; `told` says it, with an empty key for nothing."""
        now = self._narrowing
        told = now.told(self._session.service_names())
        return {
            "service": now.service,
            "priority": now.priority.value if now.priority else "",
            "scope": now.scope.value,
            "number": now.number,
            "told": self._say(told) if told else None,
        }

    @Property(list, notify=changed)
    def services(self) -> list[dict[str, object]]:
        """The window's services, to choose from."""
        names, language = self._session.service_names(), self._session.language
        window = self._session.window
        codes = sorted(window.services) if window else []
        return [{"id": c, "text": names[c].inn(language)} for c in codes if c in names]

    @Property(list, constant=True)
    def priorities(self) -> list[dict[str, object]]:
        return [{"id": each.value, "text": text} for each, text in words.SHORT_PRIORITIES.items()]

    @Property(list, constant=True)
    def scopes(self) -> list[dict[str, object]]:
        return [{"id": scope.value, "text": text} for scope, text in SCOPES.items()]

    # ── what is pressed ──

    @Slot(str, str, str)
    def narrow(self, service: str, priority: str, scope: str) -> None:
        """Show only these; empty for all."""
        self._narrow(
            Narrowing(
                service=service,
                priority=Priority(priority) if priority else None,
                scope=Scope(scope) if scope else Scope.ABLE,
                number=self._narrowing.number,
            )
        )

    @Slot()
    def widen(self) -> None:
        """Show all again."""
        self._narrow(Narrowing())

    @Slot(str)
    def narrow_by_number(self, typed: str) -> None:
        """A part of the number, as it is typed."""
        self._narrow(self._narrowing.by_number(typed))

    @Slot(result=str)
    def meant(self) -> str:
        """The ticket that the clerk means: the one with the keyboard, a number typed whole, the
        only one that is left; empty when it is not clear."""
        if self._focus:
            return self._focus
        if self._narrowing.whole():
            return self._narrowing.number
        rows = self._rows if self._narrowing.number else ()
        if len(rows) > 1:
            self._session.notice.emit(Say("有几个这样的号：请输完整号码，或用上下键选"))
        return rows[0].ticket if len(rows) == 1 else ""

    @Slot(bool)
    def set_open(self, is_open: bool) -> None:
        """The desk was unfolded or folded."""
        self._open = is_open
        self.refresh()

    @Slot(str)
    def choose_tab(self, tab: str) -> None:
        self._tab, self._page, self._rows, self._focus = TicketState(tab), 0, (), ""
        self._lands = None
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
        """Up and Down move the focus, over the end of a page to the next one."""
        tickets = [row.ticket for row in self._rows]
        if not tickets:
            return
        now = tickets.index(self._focus) if self._focus in tickets else -1 if by > 0 else 0
        if 0 <= now + by < len(tickets):
            self.focus(tickets[now + by])
        elif 0 <= self._page + by < self._pages():
            self._lands = 0 if by > 0 else -1
            self.turn(by)

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
        clerk = window.clerk.no if window.clerk else ""
        if clerk != self._clerk:
            self._clerk = clerk
            self._forget()
        at_window = (window.ticket.number, window.ticket.state) if window.ticket else None
        seen = (at_window, window.undo, window.waiting, window.longest_since)
        if (at_window,) != self._seen[:1] and at_window is not None and self._narrowing.number:
            self.called()
        elif seen[:2] != self._seen[:2]:
            self.refresh()
        elif seen != self._seen and self._open:
            self._ask(TicketState.WAITING)
        self._seen = seen

    def called(self) -> None:
        """Somebody was called: no number is looked for any more."""
        self._narrow(self._narrowing.by_number(""))
        self.found.emit()

    def _forget(self) -> None:
        """Another clerk sits here: nothing of the one before is left."""
        self._narrowing, self._tab, self._page = Narrowing(), TicketState.WAITING, 0
        self._rows, self._focus, self._lands = (), "", None
        self._draw()
        self.changed.emit()

    def _narrow(self, wanted: Narrowing) -> None:
        if wanted != self._narrowing:
            self._narrowing, self._page, self._focus, self._lands = wanted, 0, "", None
            self.refresh()
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask for all three tabs; the counts stand on them."""
        if self._open and not self._session.is_lost:
            for state in words.TABS:
                self._ask(state)

    # ── what comes from the hub ──

    def _ask(self, state: TicketState) -> None:
        if state in self._asking:
            self._stale.add(state)
            return
        self._asking.add(state)
        page, narrowing = self._page if state is self._tab else 0, self._narrowing
        answered = partial(self._listed, state, narrowing)
        self._session.ask(ListQueue, answered, state=state, page=page, **narrowing.fields())

    def _listed(self, state: TicketState, asked: Narrowing, reply: AnyReply) -> None:
        self._asking.discard(state)
        if isinstance(reply, Queue) and asked == self._narrowing:
            self._totals[state] = reply.total
            if state is self._tab and reply.page == self._page:
                self._take(reply)
        elif self._open:
            self._session.tell(reply)
        if state in self._stale:
            self._stale.discard(state)
            self._ask(state)
        self._draw()
        self.changed.emit()

    def _take(self, reply: Queue) -> None:
        self._rows = reply.rows
        if self._lands is not None and reply.rows:
            self._focus = reply.rows[self._lands].ticket
            self._lands = None
        if not reply.rows and self._page > 0:
            self._page = self._pages() - 1
            self._stale.add(self._tab)

    def _brought(self, reply: AnyReply) -> None:
        if not self._session.tell(reply):
            self.refresh()

    # ── plain values ──

    def _draw(self) -> None:
        aside = self._tab is not TicketState.WAITING
        rows = rows_of(self._rows, self._session.now(), aside=aside)
        shown = [self._plain(row) for row in rows]
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
            "left": row.left,
            "aside": row.aside,
            "title": self._say(row.title),
            "sums": [
                {"who": self._say(each.who), "sum": each.sum, "score": each.score}
                for each in row.sums
            ],
            "detail": [self._say(line) for line in row.detail],
        }
