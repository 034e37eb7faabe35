"""The engine: once, all or nothing, and an answer for everything that comes in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import CallNext, IssueTicket, Login, ShowProgress
from hub.contract.results import Refusal, TicketIssued
from hub.engine import BARRED
from hub.handlers.rows import SPECS
from hub.receiving import Incoming, receive
from hub.store import facts
from tests.halls import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def issue(request_id: str = "the-same-1", service: str = "A") -> bytes:
    return wire.encode(IssueTicket(request_id=request_id, service=service))


def test_the_same_request_gets_the_same_answer_and_one_ticket(bench: Bench) -> None:
    first = bench.send_bytes("kiosk-1", issue())
    again = bench.send_bytes("kiosk-1", issue())
    assert isinstance(first, TicketIssued)
    assert again == first
    assert bench.engine.db.execute("SELECT count(*) FROM tickets").fetchone() == (1,)
    assert all("/event/" not in out.topic for out in bench.out)


def test_the_same_request_in_one_group_makes_one_ticket(bench: Bench) -> None:
    out = bench.engine.run_group([Incoming("kiosk-1", issue())] * 3)
    replies = {o.payload for o in out if o.topic == topics.reply("kiosk-1")}
    assert len(replies) == 1
    assert bench.engine.db.execute("SELECT count(*) FROM tickets").fetchone() == (1,)


def test_two_devices_may_use_one_request_id(bench: Bench) -> None:
    one = bench.send_bytes("kiosk-1", issue())
    other = bench.send_bytes("guide-1", issue())
    assert isinstance(one, TicketIssued)
    assert isinstance(other, TicketIssued)
    assert one.ticket != other.ticket


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b"{", Code.BAD_JSON),
        (b"\xff\xfe", Code.BAD_JSON),
        (b"[" * 60_000, Code.BAD_FIELD),
        (b'{"type":"fly","request_id":"abcdefgh"}', Code.UNKNOWN_COMMAND),
        (b'{"request_id":"abcdefgh"}', Code.BAD_FIELD),
        (b'{"type":"issue_ticket","request_id":"abcdefgh","service":7}', Code.BAD_FIELD),
        (b'{"type":"issue_ticket","request_id":"no","service":"A"}', Code.BAD_FIELD),
        (b" " * (wire.MAX_PAYLOAD + 1), Code.TOO_LARGE),
    ],
)
def test_bad_messages_are_refused_in_words(bench: Bench, payload: bytes, code: Code) -> None:
    reply = bench.send_bytes("kiosk-1", payload)
    assert isinstance(reply, Refusal)
    assert reply.code == code
    assert reply.whose == "ours"
    assert reply.message


def test_a_refusal_names_its_request_and_speaks_its_language(bench: Bench) -> None:
    payload = b'{"type":"fly","request_id":"abcdefgh","language":"en"}'
    reply = bench.send_bytes("kiosk-1", payload)
    assert isinstance(reply, Refusal)
    assert reply.request_id == "abcdefgh"
    assert reply.message == 'Unknown command "fly"'


def test_a_kiosk_may_not_call(bench: Bench) -> None:
    assert bench.refused("kiosk-1", CallNext) == Code.NOT_ALLOWED


def test_a_counter_without_its_clerk_may_not_call(bench: Bench) -> None:
    assert bench.refused("counter-3", CallNext) == Code.NOT_LOGGED_IN


def test_one_bad_message_does_not_harm_its_group(bench: Bench) -> None:
    out = bench.engine.run_group(
        [
            Incoming("kiosk-1", issue("first-00001")),
            Incoming("kiosk-1", b"{"),
            Incoming("kiosk-1", issue("second-0001", "Z")),
            Incoming("kiosk-1", issue("third-00001")),
        ]
    )
    replies = [wire.replies.decode(o.payload) for o in out if "/reply/" in o.topic]
    kinds = [type(reply) for reply in replies]
    assert kinds == [TicketIssued, Refusal, Refusal, TicketIssued]


def test_a_full_disk_refuses_the_group_and_the_hub_goes_on(bench: Bench) -> None:
    db = bench.engine.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    before = facts.last_seq(db)
    db.execute(f"PRAGMA max_page_count = {pages + 16}")
    refused = None
    for number in range(400):
        reply = bench.send_bytes("kiosk-1", issue(f"full-{number:05d}"))
        if isinstance(reply, Refusal):
            refused = reply
            break
    assert refused is not None
    assert refused.code == Code.UNAVAILABLE
    assert refused.whose == "environment"
    stored = facts.last_seq(db)
    db.execute("PRAGMA max_page_count = 1000000")
    again = bench.send_bytes("kiosk-1", issue(refused.request_id))
    assert isinstance(again, TicketIssued)
    assert stored > before
    seqs = [fact.seq for fact in facts.read_from(db, 1, 10_000)]
    assert seqs == list(range(1, len(seqs) + 1))


def test_a_bug_is_answered_and_leaves_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from hub.handlers import rows

    def broken(command: IssueTicket, work: object) -> TicketIssued:
        bench.engine.db.execute("INSERT INTO days (day, opened_at) VALUES ('1999-01-01', 'x')")
        raise ZeroDivisionError

    spec = replace(rows.SPECS[IssueTicket], handler=broken)
    monkeypatch.setitem(rows.SPECS, IssueTicket, spec)
    reply = bench.send_bytes("kiosk-1", issue())
    assert isinstance(reply, Refusal)
    assert (reply.code, reply.whose) == (Code.BUG, "ours")
    assert bench.engine.db.execute("SELECT count(*) FROM days WHERE day < '2000'").fetchone() == (
        0,
    )
    monkeypatch.undo()
    assert isinstance(bench.send_bytes("kiosk-1", issue()), TicketIssued)


def test_a_reading_command_keeps_no_reply(bench: Bench) -> None:
    ticket = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A").ticket
    kept = bench.engine.db.execute("SELECT count(*) FROM requests").fetchone()
    bench.send("kiosk-1", ShowProgress, ticket=ticket)
    assert bench.engine.db.execute("SELECT count(*) FROM requests").fetchone() == kept


def test_broken_results_and_presences_are_dropped(bench: Bench) -> None:
    assert bench.engine.run_group([Incoming("kiosk-1", b"{", "result")]) == []
    assert bench.engine.run_group([Incoming("kiosk-1", b"\xff", "presence")]) == []


def test_nothing_is_prepared_for_who_may_not_ask(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Checking a PIN is dear on purpose: only counters can make the hub do it."""
    asked: list[object] = []
    spec = replace(SPECS[Login], prepare=lambda command, db: asked.append(command))
    monkeypatch.setitem(SPECS, Login, spec)
    assert bench.refused("kiosk-1", Login, clerk="001", pin="1234") == Code.NOT_ALLOWED
    assert asked == []
    bench.send("counter-3", Login, clerk="001", pin="1234")
    assert len(asked) == 1


def test_who_was_not_allowed_when_it_was_prepared_is_refused(bench: Bench) -> None:
    engine = bench.engine
    request = receive(Incoming("counter-3", wire.encode(login("the-same-1"))))
    late = list(engine.run_requests([request._replace(evidence=BARRED)]))
    reply = wire.replies.decode(late[0].payload)
    assert isinstance(reply, Refusal)
    assert reply.code == Code.NOT_ALLOWED


def login(request_id: str) -> Login:
    return Login(request_id=request_id, clerk="001", pin="1234")
