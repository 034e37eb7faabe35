"""Old answers are forgotten in small steps; young ones are kept."""

from __future__ import annotations

from pathlib import Path

from hub.contract.commands import IssueTicket
from hub.contract.results import TicketIssued
from hub.contract.words import Identity
from hub.handlers.forgetting import STEP
from tests.halls import Bench


def kept(bench: Bench) -> int:
    row = bench.engine.db.execute("SELECT count(*) FROM requests WHERE request_id LIKE 'old-%'")
    return int(row.fetchone()[0])


def test_answers_are_forgotten_after_seven_days_step_by_step(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    for number in range(STEP + 10):
        bench.send("kiosk-1", IssueTicket, service="A", request_id=f"old-{number:06d}")
    bench.pass_time(days=6)
    assert kept(bench) == STEP + 10
    bench.pass_time(days=1, minutes=1)
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", request_id="young-0001")
    bench.pass_time(seconds=1)
    bench.pass_time(seconds=1)
    assert kept(bench) == 0
    again = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", request_id="young-0001")
    assert again.ticket == "A001"


def test_jobs_are_forgotten_and_their_ids_not_given_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    ids = [
        bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A").job
        for _ in range(STEP + 10)
    ]
    bench.pass_time(minutes=2)  # all expire
    bench.pass_time(seconds=1)
    bench.pass_time(days=7, minutes=1)
    for _ in range(3):
        bench.pass_time(seconds=1)
    assert bench.engine.db.execute("SELECT count(*) FROM jobs").fetchone() == (1,)
    again = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A").job
    assert again is not None
    rows = [int(str(job).split("-")[0]) for job in ids]
    assert int(again.split("-")[0]) == max(rows) + 1


def test_names_and_numbers_are_wiped_after_their_time(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    card = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", identity=card)
    known = "SELECT name_sealed, number_sealed, person_key, masked_name FROM tickets"
    before = bench.engine.db.execute(known).fetchone()
    assert all(before)
    bench.pass_time(days=30)
    assert bench.engine.db.execute(known).fetchone() == before
    bench.pass_time(days=1)
    assert bench.engine.db.execute(known).fetchone() == (None, None, None, "")


def test_a_tick_forgets_no_more_however_much_there_is(tmp_path: Path) -> None:
    """Names, answers and jobs of months, as after a long absence: each step stays small."""
    bench = Bench(tmp_path)
    db = bench.engine.db
    card = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
    for number in range(4 * STEP):
        asked = {"service": "A", "identity": card, "request_id": f"old-{number:06d}"}
        bench.expect(TicketIssued, "kiosk-1", IssueTicket, **asked)
    bench.pass_time(minutes=2)
    while db.execute("SELECT count(*) FROM jobs WHERE ended_at IS NULL").fetchone() != (0,):
        bench.pass_time(seconds=1)
    bench.pass_time(days=60)  # the day before is closed; nothing else is left to be done
    changed = []
    for _ in range(6):
        before = db.total_changes
        bench.pass_time(seconds=1)
        changed.append(db.total_changes - before)
    assert max(changed) <= 3 * STEP
    assert changed[-1] == 0
    known = "SELECT count(*) FROM tickets WHERE number_sealed IS NOT NULL"
    assert db.execute(known).fetchone() == (0,)
