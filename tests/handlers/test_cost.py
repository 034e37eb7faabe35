"""What a ticket costs, counted instead of timed: SQL statements and pages written to the log."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from hub.contract.commands import (
    AnswerMessage,
    CallTicket,
    CancelBooking,
    CancelTicket,
    CloseDay,
    DecideCase,
    ExplainCall,
    ExtendDeadline,
    FindBooking,
    FindPerson,
    FindRating,
    GuardClosing,
    IssueTicket,
    ListDeadlines,
    ListMessages,
    ListOwnItems,
    ListQueue,
    ListSlots,
    MarkNoShow,
    MoveBooking,
    NameApplicant,
    ParkTicket,
    PauseDeadline,
    PauseHall,
    PutCalendar,
    Rate,
    RegisterCase,
    ResumeDeadline,
    ResumeHall,
    ReturnTicket,
    RunSelfTest,
    SendMessage,
    SetDay,
    ShowCalendar,
    ShowCurrent,
    ShowProgress,
    ShowSelfTest,
    TransferTicket,
    Undo,
    WithdrawMessage,
)
from hub.contract.results import (
    ApplicantNamed,
    Booked,
    CalendarChanged,
    CalendarShown,
    CaseDecided,
    CaseRegistered,
    DeadlineChanged,
    Deadlines,
    Done,
    Messages,
    MessageSent,
    PersonFound,
    RatingFound,
    RatingTaken,
    SelfTestShown,
    TicketIssued,
)
from hub.contract.words import (
    BookingKey,
    ClosingGuard,
    Decision,
    HallPauseReason,
    Level,
    Outcome,
    Priority,
    StopReason,
)
from hub.engine import TIDY_AFTER
from tests.appointments import ADULT, PHONE, TUESDAY, at, book, check_in, key
from tests.desks import again, call, finish, sign_in, start
from tests.halls import Bench
from tests.handlers.test_cases import PENSION, findings

ROUNDS = 20
STATEMENTS = 14
"""BEGIN to COMMIT of one command."""
PAGES = 14
"""Of 2 KiB, in the write-ahead log, for each ticket on average."""


def take(bench: Bench) -> None:
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", acknowledge=True)


def statements(bench: Bench) -> list[str]:
    """What one more ticket runs on the writer, without its pictures."""
    seen: list[str] = []
    bench.engine.db.set_trace_callback(seen.append)
    take(bench)
    bench.engine.db.set_trace_callback(None)
    return seen[: seen.index("COMMIT") + 1]


def pages(bench: Bench) -> float:
    """Pages that a ticket writes, on average."""
    bench.engine.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for _ in range(ROUNDS):
        take(bench)
    _, written, _ = bench.engine.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert bench.engine.db.execute("PRAGMA page_size").fetchone() == (2048,)
    return float(written) / ROUNDS


def test_a_ticket_stays_cheap(bench: Bench) -> None:
    take(bench)
    assert len(statements(bench)) <= STATEMENTS
    assert pages(bench) <= PAGES


def test_a_ticket_costs_the_same_after_many(bench: Bench) -> None:
    take(bench)
    before = statements(bench)
    for _ in range(300):
        take(bench)
    assert len(statements(bench)) == len(before)
    assert pages(bench) <= PAGES


def test_no_commit_waits_for_the_log_to_be_carried_over(bench: Bench) -> None:
    store = bench.folder.store
    bench.engine.tidy()
    before = store.stat().st_size
    for _ in range(TIDY_AFTER // 3):
        take(bench)
    assert store.stat().st_size == before
    bench.engine.tidy()
    assert store.stat().st_size > before


# ── nothing is read that grows with the history ─────────────────────────────

GROWING = (
    "tickets",
    "periods",
    "calls",
    "facts",
    "requests",
    "jobs",
    "cases",
    "rating_requests",
    "ratings",
    "alerts",
    "clocks",
    "clock_stops",
    "clock_extensions",
    "bookings",
    "slots",
    "clerk_items",
    "messages",
)
SMALL_INDEXES = (
    "one_ticket_per_window",
    "waiting_free",
    "waiting_named",
    "tickets_aside",
    "alerts_open",
    "jobs_due",
    "rating_requests_open",
    "clocks_open",
    "stops_expected",
    "bookings_due",
    "messages_open",
)
"""Partial ones: they hold what is open now, and may be read whole."""
FORGETS = "DELETE FROM messages WHERE substr"
"""Once a day, of a table that a day's end empties."""
ONCE_A_DAY = ("SELECT id, day, number,", "state IN ('waiting', 'called', 'parked', 'no_show')")
"""Closing reads the day it closes."""
FIRST_FEW = re.compile(r"\(SELECT id FROM \w+ ORDER BY id LIMIT|FROM \w+ ORDER BY id DESC LIMIT 1$")
"""The oldest rows by their key, or the last one, and no more."""
READS = ("SELECT", "UPDATE", "DELETE", "WITH")


def whole_day(bench: Bench) -> None:
    """Every kind of command and timer once."""
    counter = sign_in(bench)
    tickets = [bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A") for _ in range(9)]
    tickets += [bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="B") for _ in range(3)]
    last = tickets[-1]
    bench.send("kiosk-1", ShowProgress, ticket=last.ticket)
    bench.send("kiosk-1", ShowProgress, token=last.token)
    bench.send("kiosk-1", ShowProgress, identity=ADULT)
    bench.send("kiosk-1", CancelTicket, ticket=last.ticket, token=last.token)
    call(bench, counter)
    bench.pass_time(seconds=8)
    again(bench, counter)
    book_and_come(bench)
    bench.send(counter, MarkNoShow)
    bench.send("guide-1", ReturnTicket, ticket=tickets[0].ticket)
    call(bench, counter)
    start(bench, counter)
    bench.send(counter, ParkTicket, reason="x")
    bench.send(counter, Undo)
    bench.send(counter, ParkTicket, reason="x")
    bench.send(counter, ListQueue, state="parked")
    call(bench, counter)
    bench.send(counter, ShowCurrent)
    bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
    bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    bench.send(counter, TransferTicket, service="B", reason="x")
    bench.send(counter, ListQueue)
    bench.send(counter, ListQueue, priority="regular", booked=True, others=True, number="A0")
    bench.send(counter, ListQueue, mine=True)
    number = call(bench, counter)
    start(bench, counter)
    bench.send(counter, ExplainCall, ticket=tickets[0].ticket)
    bench.send(
        counter,
        RegisterCase,
        item="000709109001-02",
        outcome=Outcome.UNRESOLVED,
        note="x",
    )
    deadlines(bench, counter)
    finish(bench, counter)
    rate_badly(bench, next(one.token for one in tickets if one.ticket == number))
    bench.send(counter, ListOwnItems)
    sent = bench.expect(MessageSent, counter, SendMessage, to="guide", text="x").message.no
    bench.expect(Done, "guide-1", AnswerMessage, message=sent, stage="seen")
    bench.expect(Messages, counter, ListMessages)
    bench.engine.all_states()
    bench.expect(Done, counter, WithdrawMessage, message=sent)
    bench.expect(Done, "cli", PauseHall, reason=HallPauseReason.POWER)
    bench.pass_time(minutes=1)
    bench.expect(Done, "cli", ResumeHall)
    bench.expect(Done, "cli", GuardClosing, service="A", guard=ClosingGuard.STOP)
    bench.pass_time(minutes=5)
    bench.clock.set_by(timedelta(minutes=5))
    bench.pass_time(seconds=1)
    bench.expect(SelfTestShown, "cli", RunSelfTest)
    bench.expect(SelfTestShown, "cli", ShowSelfTest)
    bench.engine.all_states()
    bench.expect(Done, "cli", CloseDay)
    bench.pass_time(days=1)


def rate_badly(bench: Bench, token: str) -> None:
    """What the supervisor is told of."""
    asked = bench.expect(RatingFound, "web-1", FindRating, token=token)
    bad = {"level": Level.VERY_BAD, "tags": ("115",)}
    bench.expect(RatingTaken, "web-1", Rate, rating=asked.rating, **bad)


def deadlines(bench: Bench, counter: str) -> None:
    """Every kind of command about the deadline of a case, and of the calendar."""
    case = bench.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
    ).case.case_no
    stop = {"reason": StopReason.HEARING, "expected_days": 5}
    bench.expect(DeadlineChanged, counter, PauseDeadline, case_no=case, **stop)
    bench.expect(Deadlines, counter, ListDeadlines)
    bench.expect(DeadlineChanged, counter, ResumeDeadline, case_no=case)
    extension = {"days": 5, "approved_by": "x", "reason": "x"}
    bench.expect(DeadlineChanged, counter, ExtendDeadline, case_no=case, **extension)
    bench.expect(CalendarShown, "cli", ShowCalendar)
    bench.expect(CalendarChanged, "cli", SetDay, day="2026-12-24", working=False)
    bench.expect(CalendarChanged, "cli", PutCalendar, years=(2027,))
    bench.expect(CaseDecided, counter, DecideCase, case_no=case, decision=Decision.GRANTED)


def book_and_come(bench: Bench) -> None:
    """Every way with a booked time."""
    mine = book(bench, "10:00", identity=ADULT, phone=PHONE)
    other = book(bench, "10:30", TUESDAY)
    bench.send("kiosk-1", ListSlots, service="B")
    for whose in (BookingKey(phone=PHONE[-4:]), BookingKey(phone=PHONE), key(mine)):
        bench.send("kiosk-1", FindBooking, key=whose)
    token = other.qr.removeprefix("jiaohao-booking:")
    moved = {"key": BookingKey(token=token), "starts_at": at("11:00", TUESDAY)}
    bench.expect(Booked, "kiosk-1", MoveBooking, **moved)
    bench.expect(Done, "kiosk-1", CancelBooking, key=key(other))
    for _ in range(2):
        check_in(bench, BookingKey(identity=ADULT))
    book(bench, "16:00")


def run_statements(bench: Bench, act: Callable[[Bench], None]) -> dict[str, str]:
    """The statements of an act by their form, each with one example."""
    seen: dict[str, str] = {}

    def note(statement: str) -> None:
        form = re.sub(r"'[^']*'|x'[0-9a-f]*'|\b\d+\b", "?", statement)
        seen.setdefault(form, statement)

    bench.engine.db.set_trace_callback(note)
    act(bench)
    bench.engine.db.set_trace_callback(None)
    return seen


def scanned(bench: Bench, statement: str) -> list[str]:
    """What the plan of a statement reads whole, or by its day alone."""
    plan = bench.engine.db.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    names = {
        alias or table: table
        for table, alias in re.findall(
            r"(?:FROM|JOIN) (\w+)(?: (?!WHERE|JOIN|ON\b)(\w)\b)?", statement
        )
    }
    found = []
    for _, _, _, step in plan:
        word = (*step.split(), "")[1]
        table = names.get(word, word)
        by_small_index = any(f"INDEX {index}" in step for index in SMALL_INDEXES)
        if table in GROWING and not by_small_index and step.startswith("SCAN"):
            found.append(step)
        if table == "tickets" and step.endswith("(day=?)"):
            found.append(step)
    return found


def test_no_statement_reads_the_history(bench: Bench) -> None:
    statements = run_statements(bench, whole_day)
    reading = {form: one for form, one in statements.items() if form.split()[0] in READS}
    assert len(reading) > 60
    bad = [form for form, one in reading.items() if scanned(bench, one)]
    assert [form for form in bad if not may_scan(statements[form])] == []


def may_scan(statement: str) -> bool:
    """Whether what a statement reads whole is small, or it is run once a day."""
    once = all(part in statement for part in ONCE_A_DAY) or statement.startswith(FORGETS)
    return bool(FIRST_FEW.search(statement)) or once


def test_the_check_of_plans_sees_a_scan(bench: Bench) -> None:
    for statement in (
        "SELECT * FROM tickets WHERE language = 'zh'",
        "SELECT count(*) FROM tickets t WHERE t.day = '2026-11-23'",
        "SELECT c.at FROM calls c JOIN tickets t ON t.id = c.ticket_id WHERE t.language = 'zh'",
    ):
        assert scanned(bench, statement), statement


def one_goes_first(bench: Bench, counter: str) -> list[str]:
    """All statements of a call that overtakes somebody, to its commit."""
    take(bench)
    bench.pass_time(minutes=1)
    late = {"service": "A", "priority": Priority.PRIORITY, "acknowledge": True}
    first = bench.expect(TicketIssued, "guide-1", IssueTicket, **late)
    asked = {"ticket": first.ticket, "reason": "x"}
    seen: list[str] = []
    bench.engine.db.set_trace_callback(seen.append)
    bench.send(counter, CallTicket, **asked)
    bench.engine.db.set_trace_callback(None)
    return seen[: seen.index("COMMIT") + 1]


def test_a_window_s_devices_are_not_looked_for_among_all(bench: Bench) -> None:
    found = one_goes_first(bench, sign_in(bench))
    by_window = [one for one in found if "d.window = " in one]
    assert by_window
    for one in by_window:
        first, *_ = bench.engine.db.execute(f"EXPLAIN QUERY PLAN {one}").fetchall()
        assert first[3] == "SEARCH d USING INDEX devices_window (window=?)"


def test_to_mark_an_overtake_nobody_is_read_again(bench: Bench) -> None:
    found = one_goes_first(bench, sign_in(bench))
    marked = next(n for n, one in enumerate(found) if one.startswith("INSERT INTO overtakes"))
    assert found[marked + 1].startswith("DELETE FROM overtakes")


def rows_changed(bench: Bench, act: Callable[[], object]) -> int:
    before = bench.engine.db.total_changes
    act()
    return bench.engine.db.total_changes - before


def test_a_call_changes_as_many_rows_however_many_it_overtakes(bench: Bench) -> None:
    counter = sign_in(bench)
    changed = []
    for count in (5, 200):
        for _ in range(count):
            take(bench)
        bench.pass_time(minutes=1)
        first = bench.expect(
            TicketIssued,
            "guide-1",
            IssueTicket,
            service="A",
            priority=Priority.PRIORITY,
            acknowledge=True,
        )
        asked = {"ticket": first.ticket, "reason": "x"}
        changed.append(
            rows_changed(bench, lambda asked=asked: bench.send(counter, CallTicket, **asked))
        )
        start(bench, counter)
        finish(bench, counter)
    assert changed[0] == changed[1]
