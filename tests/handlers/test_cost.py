"""What a ticket costs, counted instead of timed: SQL statements and pages written to the log."""

from __future__ import annotations

from hub.contract.commands import IssueTicket
from hub.contract.results import TicketIssued
from hub.engine import TIDY_AFTER
from tests.halls import Bench

ROUNDS = 20
STATEMENTS = 16
"""BEGIN to COMMIT of one command."""
PAGES = 17
"""Of 1 KiB, in the write-ahead log, for each ticket on average."""


def take(bench: Bench) -> None:
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")


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
    assert bench.engine.db.execute("PRAGMA page_size").fetchone() == (1024,)
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
