"""The whole ticket domain under random commands: the real engine against a small model.

The model knows only what a person at the hall would: who took which number, and where each
ticket is. After every step the store must agree, and its own promises must hold.
"""

from __future__ import annotations

import logging
from collections import Counter
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    Command,
    FinishTicket,
    IssueTicket,
    Login,
    Logout,
    MarkNoShow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.events import FactKind
from hub.contract.results import Refusal, Reply, TicketCalled, TicketIssued, WindowChanged
from hub.contract.words import Move, Place, Priority, TicketState
from hub.domain.ticket import AT_WINDOW, TABLE
from hub.handlers.moves import FACTS
from tests.halls import PIN
from tests.machines import HallMachine, run

LEGAL = {(row.origin, row.move, row.to) for row in TABLE}
CLERKS = {3: "0217", 2: "0218", 5: "0305"}
WINDOWS = st.sampled_from(sorted(CLERKS))
SERVICES = st.sampled_from("ABF")
ASIDE = {TicketState.NO_SHOW, TicketState.PARKED}
PRESSES = {
    Recall: Move.RECALL,
    StartServing: Move.START,
    MarkNoShow: Move.NO_SHOW,
    ParkTicket: Move.PARK,
    FinishTicket: Move.FINISH,
}


class Bugs(logging.Handler):
    """Keeps what the engine logs of bugs that are answered to nobody."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record.getMessage())


BUGS = Bugs()


class Hall(HallMachine):
    """Residents, guides and three clerks, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[str, TicketState] = {}
        self.tokens: dict[str, str] = {}
        self.at: dict[int, str] = {}
        self.signed: set[int] = set()
        self.calls = 0
        self.closed = False
        self.fresh: set[int] = set()
        for no in CLERKS:
            self.sign_in(no)
        for service in "AABBF":
            self.take(service, False)

    def send(self, device: str, command: type[Command], **fields: object) -> Reply:
        """Send a command; whatever is answered, it is no bug of ours."""
        reply = self.bench.send(device, command, **fields)
        assert _code(reply) not in ("bug", "bad_field", "bad_json"), reply
        return reply

    # ── what people do ───────────────────────────────────────────────────────

    @rule(service=SERVICES, first=st.booleans())
    def take(self, service: str, first: bool) -> None:
        priority = Priority.PRIORITY if first else None
        asked = {"service": service, "priority": priority, "acknowledge": True}
        reply = self.send("guide-1", IssueTicket, **asked)
        if self.closed:
            assert _code(reply) == "day_closed"
            return
        assert isinstance(reply, TicketIssued)
        assert reply.ticket not in self.states
        self.states[reply.ticket] = TicketState.WAITING
        self.tokens[reply.ticket] = reply.token

    @precondition(lambda self: len(self.signed) < len(CLERKS))
    @rule(no=WINDOWS)
    def sign_in(self, no: int) -> None:
        reply = self.send(f"counter-{no}", Login, clerk=CLERKS[no], pin=PIN)
        assert not isinstance(reply, Refusal)
        self.signed.add(no)

    @precondition(lambda self: len(self.signed) == len(CLERKS) and len(self.states) > 8)
    @rule(no=WINDOWS)
    def sign_out(self, no: int) -> None:
        reply = self.send(f"counter-{no}", Logout)
        if no in self.signed and no not in self.at:
            assert not isinstance(reply, Refusal)
            self.signed.discard(no)
            self.fresh.discard(no)
        else:
            assert _code(reply) in ("window_busy", "not_logged_in")

    @precondition(lambda self: len(self.at) < len(self.signed))
    @rule(data=st.data())
    def call_next(self, data: st.DataObject) -> None:
        no = data.draw(st.sampled_from(sorted(self.signed - self.at.keys())))
        self._called(no, self.send(f"counter-{no}", CallNext))

    @precondition(lambda self: len(self.states) > 7)
    @rule(no=WINDOWS, data=st.data())
    def call_one(self, no: int, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.states)))
        reply = self.send(f"counter-{no}", CallTicket, ticket=number, reason="急")
        self._called(no, reply)

    def _called(self, no: int, reply: Reply) -> None:
        if isinstance(reply, Refusal):
            busy = no in self.at or no not in self.signed
            assert busy or reply.code in ("wrong_state", "not_your_ticket", "not_served_here")
            return
        assert isinstance(reply, TicketCalled)
        assert no in self.signed
        assert no not in self.at
        if reply.ticket is None:
            return
        assert self.states[reply.ticket] is TicketState.WAITING
        self.calls += 1
        self._put(no, reply.ticket, TicketState.CALLED)

    @precondition(lambda self: self.where(TicketState.CALLED))
    @rule(data=st.data(), press=st.sampled_from([Recall, StartServing, MarkNoShow]))
    def go_on_with_the_called(self, data: st.DataObject, press: type[Command]) -> None:
        no = data.draw(st.sampled_from(self.where(TicketState.CALLED)))
        self.press(no, press)

    @precondition(lambda self: self.where(TicketState.SERVING))
    @rule(data=st.data(), press=st.sampled_from([ParkTicket, FinishTicket]))
    def go_on_with_the_served(self, data: st.DataObject, press: type[Command]) -> None:
        no = data.draw(st.sampled_from(self.where(TicketState.SERVING)))
        self.press(no, press)

    @rule(no=WINDOWS, press=st.sampled_from(list(PRESSES)))
    def press_anything(self, no: int, press: type[Command]) -> None:
        self.press(no, press)

    def press(self, no: int, press: type[Command]) -> None:
        fields = {"reason": "x"} if press is ParkTicket else {}
        if press is FinishTicket:
            fields = {"advice_only": True}
        self._step(no, self.send(f"counter-{no}", press, **fields), PRESSES[press])

    @precondition(lambda self: self.at)
    @rule(data=st.data(), place=st.sampled_from(Place), service=SERVICES)
    def transfer(self, data: st.DataObject, place: Place, service: str) -> None:
        no = data.draw(st.sampled_from(sorted(self.at)))
        fields = {"reason": "x", "place": place, "service": service}
        self._step(no, self.send(f"counter-{no}", TransferTicket, **fields), Move.TRANSFER)

    def where(self, state: TicketState) -> list[int]:
        """Windows whose ticket is in a state."""
        return [no for no, number in sorted(self.at.items()) if self.states[number] is state]

    def _step(self, no: int, reply: Reply, move: Move) -> None:
        """A move of the ticket at a window: it went as the table says, or nothing happened."""
        if isinstance(reply, Refusal):
            return
        assert isinstance(reply, WindowChanged)
        number = self.at[no]
        (to,) = {to for origin, how, to in LEGAL if (origin, how) == (self.states[number], move)}
        self._put(no, number, to)
        if move in (Move.NO_SHOW, Move.PARK, Move.FINISH):
            self.fresh.add(no)

    @precondition(lambda self: self.fresh)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        no = data.draw(st.sampled_from(sorted(self.fresh)))
        self.fresh.discard(no)
        reply = self.send(f"counter-{no}", Undo)
        if isinstance(reply, Refusal):
            return
        assert isinstance(reply, WindowChanged)
        assert reply.window.ticket is not None
        number = reply.window.ticket.number
        assert (self.states[number], Move.UNDO, reply.window.ticket.state) in LEGAL
        assert no not in self.at
        self._put(no, number, reply.window.ticket.state)

    @precondition(lambda self: ASIDE & set(self.states.values()))
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        aside = sorted(number for number, state in self.states.items() if state in ASIDE)
        number = data.draw(st.sampled_from(aside))
        reply = self.send("guide-1", ReturnTicket, ticket=number)
        if not isinstance(reply, Refusal):
            self.states[number] = TicketState.WAITING

    @precondition(lambda self: len(self.states) > 7)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.states)))
        fields = {"ticket": number, "token": self.tokens[number]}
        reply = self.send("kiosk-1", CancelTicket, **fields)
        may = self.states[number] in (TicketState.WAITING, TicketState.PARKED)
        assert isinstance(reply, Refusal) is not may
        if may:
            self.states[number] = TicketState.CANCELLED

    @rule(seconds=st.sampled_from([1, 5, 11, 60, 700]))
    def time(self, seconds: int) -> None:
        self.bench.pass_time(seconds=seconds)

    @precondition(lambda self: not self.closed and len(self.states) > 12)
    @rule()
    def close_day(self) -> None:
        reply = self.send("cli", CloseDay)
        assert not isinstance(reply, Refusal)
        self.closed = True
        for number, state in self.states.items():
            if (state, Move.EXPIRE, TicketState.EXPIRED) in LEGAL:
                self.states[number] = TicketState.EXPIRED
        self.at = {no: n for no, n in self.at.items() if self.states[n] in AT_WINDOW}

    def _put(self, no: int, number: str, state: TicketState) -> None:
        self.states[number] = state
        if state in AT_WINDOW:
            self.at[no] = number
        else:
            del self.at[no]

    # ── what must hold ───────────────────────────────────────────────────────

    @invariant()
    def the_store_agrees(self) -> None:
        rows = self.bench.engine.db.execute("SELECT number, state, window FROM tickets").fetchall()
        assert {number: state for number, state, _ in rows} == self.states
        here = {window: n for n, state, window in rows if state in AT_WINDOW}
        assert here == self.at

    @invariant()
    def who_waits_is_counted(self) -> None:
        db = self.bench.engine.db
        counted = db.execute(
            "SELECT service, priority, free, named FROM queues WHERE free <> 0 OR named <> 0"
        ).fetchall()
        waiting = db.execute(
            "SELECT service, priority, sum(stick_until IS NULL), sum(stick_until IS NOT NULL)"
            " FROM tickets WHERE state = 'waiting' GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
        assert counted == waiting

    @invariant()
    def periods_are_legal_and_without_gaps(self) -> None:
        last: dict[int, tuple[TicketState, str | None]] = {}
        for ticket, state, move, began, ended in self.bench.engine.db.execute(
            "SELECT ticket_id, state, move, began_at, ended_at FROM periods ORDER BY ticket_id, nr"
        ):
            before = last.get(ticket)
            origin = before[0] if before else None
            assert (origin, Move(move), TicketState(state)) in LEGAL
            assert before is None or before[1] == began
            last[ticket] = (TicketState(state), ended)
        assert len(last) == len(self.states)
        assert all(ended is None for _, ended in last.values())

    @invariant()
    def facts_are_gap_free_and_complete(self) -> None:
        db = self.bench.engine.db
        rows = db.execute("SELECT seq, kind FROM facts ORDER BY seq").fetchall()
        assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
        kinds = Counter(kind for _, kind in rows)
        moves = dict(db.execute("SELECT move, count(*) FROM periods GROUP BY move").fetchall())
        for move, kind in FACTS.items():
            if kind is not FactKind.TICKET_RECALLED:
                assert kinds[kind] == moves.get(move.value, 0), move
        assert kinds[FactKind.TICKET_CALLED] == self.calls

    @invariant()
    def no_timer_has_a_bug(self) -> None:
        assert BUGS.records == []

    @invariant()
    def call_numbers_are_gap_free(self) -> None:
        rows = self.bench.engine.db.execute("SELECT call_no FROM calls ORDER BY call_no").fetchall()
        assert [no for (no,) in rows] == list(range(1, self.calls + 1))


def _code(reply: Reply) -> str | None:
    return reply.code if isinstance(reply, Refusal) else None


def test_any_order_of_commands_keeps_the_promises(sample_folder: Path) -> None:
    BUGS.records.clear()
    logging.getLogger("hub.engine").addHandler(BUGS)
    try:
        run(Hall, sample_folder, examples=20, steps=50)
    finally:
        logging.getLogger("hub.engine").removeHandler(BUGS)
