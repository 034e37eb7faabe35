"""Quotas of slot, day and person, the guard at closing, and who lets somebody on."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from hub.config import SlotSettings
from hub.contract.codes import Code
from hub.contract.commands import CancelTicket, CloseDay, GuardClosing, IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import Done, Refusal, TicketIssued
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import ClosingGuard, Identity, Priority
from tests.desks import call, change, sign_in, take, told, with_service
from tests.halls import Bench

ADULT = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
SUPERVISOR = "0901"


def limit(bench: Bench, **settings: object) -> None:
    change(bench, lambda hall: with_service(hall, "A", **settings))


def refusal(bench: Bench, device: str = "kiosk-1", **fields: object) -> Refusal:
    return bench.expect(Refusal, device, IssueTicket, **{"service": "A", **fields})


def tile(bench: Bench) -> ServiceTile:
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    return menu.services[0]


def let_on(bench: Bench) -> list[tuple[str | None, object]]:
    return [
        (fact.ticket, fact.fields["limit"])
        for fact in told(bench)
        if fact.kind is FactKind.TICKET_LET_ON
    ]


# ── slots ────────────────────────────────────────────────────────────────────


def test_a_slot_gives_so_many_and_the_next_again(bench: Bench) -> None:
    limit(bench, per_slot=2)
    assert [take(bench).ticket for _ in range(2)] == ["A001", "A002"]
    refused = refusal(bench)
    assert refused.code == Code.SLOT_QUOTA
    assert refused.fields == {"name": "综合受理", "slot": "09:30–10:00", "next": "10:00"}
    bench.pass_time(minutes=30)
    assert take(bench).ticket == "A003", "a refused person has used up no number"


def test_the_tile_says_full_and_when_again(bench: Bench) -> None:
    limit(bench, per_slot=1)
    assert tile(bench).status is ServiceStatus.OPEN
    take(bench)
    full = tile(bench)
    assert full.status is ServiceStatus.FULL
    assert full.next_open == datetime.fromisoformat("2026-11-23T10:00:00+08:00")
    bench.pass_time(minutes=30)
    assert tile(bench).status is ServiceStatus.OPEN


def test_a_named_slot_has_its_own_number(bench: Bench) -> None:
    limit(bench, slots=(SlotSettings(hours="09:00-16:00", tickets=1),), per_slot=5)
    take(bench)
    assert refusal(bench).fields["next"] == "16:00"


def test_after_the_last_slot_the_next_is_another_day(bench: Bench) -> None:
    limit(bench, slots=(SlotSettings(hours="09:00-17:00", tickets=1),))
    take(bench)
    assert refusal(bench).fields["next"] == "11-24 09:00"


def test_a_ticket_given_up_does_not_come_back_into_the_slot(bench: Bench) -> None:
    limit(bench, per_slot=1)
    take(bench)
    bench.expect(Done, "guide-1", CancelTicket, ticket="A001")
    assert refusal(bench).code == Code.SLOT_QUOTA


def test_services_without_slots_count_none(bench: Bench) -> None:
    take(bench)
    assert bench.engine.db.execute("SELECT count(*) FROM slots").fetchone() == (0,)


# ── day and person ───────────────────────────────────────────────────────────


def test_a_used_up_day_names_the_next_one(bench: Bench) -> None:
    limit(bench, daily=1)
    take(bench)
    refused = refusal(bench)
    assert (refused.code, refused.fields["next"]) == (Code.SERVICE_FULL, "11-24 09:00")
    assert tile(bench).next_open == datetime.fromisoformat("2026-11-24T09:00:00+08:00")


def test_a_person_has_so_many_a_day(bench: Bench) -> None:
    limit(bench, per_person=1)
    take(bench, identity=ADULT)
    refused = refusal(bench, identity=ADULT)
    assert (refused.code, refused.fields["next"]) == (Code.PERSON_QUOTA, "11-24 09:00")
    take(bench)


# ── who lets on ──────────────────────────────────────────────────────────────


def test_a_guide_lets_somebody_on_over_every_quota_and_it_is_told(bench: Bench) -> None:
    limit(bench, per_slot=1, daily=1, per_person=1)
    take(bench, identity=ADULT)
    issued = bench.expect(
        TicketIssued, "guide-1", IssueTicket, service="A", identity=ADULT, over_quota=True
    )
    assert issued.ticket == "A002"
    assert let_on(bench) == [("A002", "person"), ("A002", "daily"), ("A002", "slot")]


def test_nobody_is_told_let_on_who_needed_it_not(bench: Bench) -> None:
    bench.expect(TicketIssued, "guide-1", IssueTicket, service="A", over_quota=True)
    assert let_on(bench) == []


@pytest.mark.parametrize("device", ["kiosk-1", "web-1"])
def test_residents_let_nobody_on(bench: Bench, device: str) -> None:
    assert refusal(bench, device, over_quota=True).code == Code.NOT_ALLOWED


def test_a_counter_lets_on_with_its_supervisor_only(bench: Bench) -> None:
    limit(bench, daily=1)
    take(bench)
    clerk = sign_in(bench)
    assert refusal(bench, clerk, over_quota=True).code == Code.NOT_ALLOWED
    desk = sign_in(bench, SUPERVISOR, 2)
    ask = {"service": "A", "over_quota": True, "priority": Priority.PRIORITY}
    assert bench.expect(TicketIssued, desk, IssueTicket, **ask).ticket == "A002"
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.TICKET_LET_ON]
    assert fact.clerk == SUPERVISOR


def test_beyond_three_digits_a_number_gets_its_fourth(bench: Bench) -> None:
    limit(bench, daily=999)
    take(bench)
    bench.engine.db.execute("UPDATE numbers SET last = 999")
    ask = {"service": "A", "over_quota": True}
    assert bench.expect(TicketIssued, "guide-1", IssueTicket, **ask).ticket == "A1000"
    bench.engine.db.execute("UPDATE numbers SET last = 9999")
    assert refusal(bench, "guide-1", over_quota=True).code == Code.SERVICE_FULL


# ── the guard at closing ─────────────────────────────────────────────────────


@pytest.fixture
def late(bench: Bench) -> Bench:
    """Ten to five, one window, a queue that lasts beyond closing."""
    counter = sign_in(bench)
    bench.clock.time = bench.clock.time.replace(hour=16, minute=50)
    for _ in range(5):
        take(bench, acknowledge=True)
    call(bench, counter)
    return bench


def guard(bench: Bench, kind: ClosingGuard | None) -> None:
    bench.expect(Done, "cli", GuardClosing, service="A", guard=kind)


def test_the_wait_past_closing_is_told_before_the_ticket(late: Bench) -> None:
    refused = refusal(late)
    assert refused.code == Code.PAST_CLOSING
    low, high = refused.fields["low"], refused.fields["high"]
    assert isinstance(low, int)
    assert isinstance(high, int)
    assert 1 <= low <= high
    assert refused.fields["closing"] == "17:00"
    assert tile(late).past_closing
    issued = take(late, acknowledge=True)
    assert (issued.ticket, issued.past_closing) == ("A006", True)


def test_a_supervisor_stops_it_for_the_day(late: Bench) -> None:
    guard(late, ClosingGuard.STOP)
    refused = refusal(late, acknowledge=True)
    assert (refused.code, refused.fields["next"]) == (Code.CLOSING_STOP, "11-24 09:00")
    full = tile(late)
    assert (full.status, full.guard) == (ServiceStatus.FULL, ClosingGuard.STOP)
    assert full.next_open == datetime.fromisoformat("2026-11-24T09:00:00+08:00")
    late.expect(TicketIssued, "guide-1", IssueTicket, service="A", over_quota=True)
    assert let_on(late) == [("A006", "closing")]


def test_a_supervisor_lets_all_on(late: Bench) -> None:
    guard(late, ClosingGuard.ISSUE)
    assert take(late, acknowledge=False).past_closing


def test_the_switch_is_taken_back_and_told(late: Bench) -> None:
    guard(late, ClosingGuard.ISSUE)
    guard(late, None)
    assert refusal(late).code == Code.PAST_CLOSING
    facts = [fact for fact in told(late) if fact.kind is FactKind.CLOSING_GUARDED]
    assert [fact.fields["guard"] for fact in facts] == ["issue", "warn"]


def test_the_switch_ends_with_its_day(bench: Bench) -> None:
    guard(bench, ClosingGuard.STOP)
    assert tile(bench).guard is ClosingGuard.STOP
    bench.pass_time(days=1)
    assert tile(bench).guard is ClosingGuard.WARN


def test_the_setting_stops_by_itself(late: Bench) -> None:
    limit(late, at_closing=ClosingGuard.STOP)
    assert refusal(late, acknowledge=True).code == Code.CLOSING_STOP


def test_only_what_there_is_can_be_guarded(bench: Bench) -> None:
    assert bench.refused("cli", GuardClosing, service="Z") == Code.UNKNOWN_SERVICE
    counter = sign_in(bench)
    assert bench.refused(counter, GuardClosing, service="A") == Code.NOT_ALLOWED
    bench.expect(Done, "cli", CloseDay)
    assert bench.refused("cli", GuardClosing, service="A") == Code.DAY_CLOSED


def test_every_answer_has_the_resident_s_language(bench: Bench) -> None:
    limit(bench, per_slot=1)
    take(bench)
    refused = refusal(bench, language="en")
    assert refused.message == (
        'No more tickets for "General services" from 09:30–10:00; next: 10:00'
    )
    assert msgspec.json.encode(refused.fields["name"]) == b'"General services"'
