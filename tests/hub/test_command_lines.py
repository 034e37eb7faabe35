"""One line in the log and one in the counters for each command, however it ends."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.devices import Presence
from hub.contract.words import DeviceKind, Identity
from hub.handlers.rows import SPECS
from hub.receiving import Incoming
from tests.halls import Bench

NAME, NUMBER = "卓玛央金", "630103199003070024"


@pytest.fixture
def bench(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Bench]:
    made = Bench(tmp_path)
    caplog.set_level(logging.INFO)
    yield made
    made.engine.db.close()


def issue(request_id: str = "the-same-1", service: str = "A") -> bytes:
    who = Identity(name=NAME, number=NUMBER)
    return wire.encode(IssueTicket(request_id=request_id, service=service, identity=who))


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[object, ...]]:
    """Type, request id, outcome and group of each command's line."""
    told = [record.args for record in caplog.records if record.getMessage() == "command"]
    keys = ("type", "request_id", "outcome", "group")
    return [tuple(args[key] for key in keys) for args in told if isinstance(args, dict)]


def counted(bench: Bench) -> dict[str, dict[str, int]]:
    return bench.engine.observer.tally.commands


@pytest.mark.parametrize(
    ("payload", "told"),
    [
        (issue(), ("issue_ticket", "the-same-1", "ok", 1)),
        (issue(service="Z"), ("issue_ticket", "the-same-1", "unknown_service", 1)),
        (
            b'{"type":"call_next","request_id":"abcdefgh"}',
            ("call_next", "abcdefgh", "not_allowed", 1),
        ),
        (b"{", ("unknown", "-", "bad_json", 1)),
        (b"\xff\xfe", ("unknown", "-", "bad_json", 1)),
        (b" " * (wire.MAX_PAYLOAD + 1), ("unknown", "-", "too_large", 1)),
        (b'{"type":"fly","request_id":"abcdefgh"}', ("unknown", "abcdefgh", "unknown_command", 1)),
        (
            f'{{"type":"{NAME}","request_id":"{NAME}"}}'.encode(),
            ("unknown", "-", "unknown_command", 1),
        ),
        (
            b'{"type":"issue_ticket","request_id":"abcdefgh","service":7}',
            ("issue_ticket", "abcdefgh", "bad_field", 1),
        ),
    ],
)
def test_one_line_and_one_count(
    bench: Bench, caplog: pytest.LogCaptureFixture, payload: bytes, told: tuple[object, ...]
) -> None:
    bench.send_bytes("kiosk-1", payload)
    assert lines(caplog) == [told]
    assert counted(bench) == {told[0]: {told[2]: 1}}
    assert NAME not in caplog.text
    assert NUMBER not in caplog.text


def test_a_group_tells_each_of_its_commands(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    here = wire.encode(Presence(device="guide-1", kind=DeviceKind.GUIDE, online=True))
    bench.engine.run_group(
        [
            Incoming("kiosk-1", issue("first-00001")),
            Incoming("guide-1", here, "presence"),
            Incoming("kiosk-1", issue("first-00001")),
            Incoming("kiosk-1", b"{"),
        ]
    )
    assert lines(caplog) == [
        ("issue_ticket", "first-00001", "ok", 4),
        ("issue_ticket", "first-00001", "repeated", 4),
        ("unknown", "-", "bad_json", 4),
    ]
    assert bench.engine.observer.tally.largest_group == 4


def test_coming_and_going_is_told_once(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    for online in (True, True, False, True):
        body = wire.encode(Presence(device="guide-1", kind=DeviceKind.GUIDE, online=online))
        bench.engine.run_group([Incoming("guide-1", body, "presence")])
    told = [record.getMessage() for record in caplog.records]
    assert told == ["device_online", "device_offline", "device_online"]
    assert {str(record.args) for record in caplog.records} == {"{'device': 'guide-1'}"}


def test_a_refused_commit_is_told_with_its_commands(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    db = bench.engine.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    sent = 0
    while Code.UNAVAILABLE not in counted(bench).get("issue_ticket", {}):
        sent += 1
        assert sent < 400
        bench.send_bytes("kiosk-1", issue(f"full-{sent:05d}"))
    assert len(lines(caplog)) == sent
    assert lines(caplog)[-1] == ("issue_ticket", f"full-{sent:05d}", "unavailable", 1)
    (refused,) = [r for r in caplog.records if r.getMessage() == "commit_refused"]
    assert refused.args == {"group": 1, "why": "database or disk is full"}
    assert bench.engine.observer.tally.commits_refused == 1


def test_a_bug_is_told_with_its_trace_and_as_a_command(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(command: IssueTicket, work: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setitem(SPECS, IssueTicket, replace(SPECS[IssueTicket], handler=broken))
    bench.send_bytes("kiosk-1", issue())
    assert lines(caplog) == [("issue_ticket", "the-same-1", "bug", 1)]
    (trace,) = [record for record in caplog.records if record.exc_info]
    assert trace.args == {"type": "issue_ticket", "request_id": "the-same-1"}


def test_what_was_rolled_back_is_not_told(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note of a message that came to nothing would be a lie."""
    from hub.store import presence

    def broken(*_: object) -> None:
        raise sqlite3.IntegrityError

    monkeypatch.setattr(presence, "write", broken)
    body = wire.encode(Presence(device="guide-1", kind=DeviceKind.GUIDE, online=True))
    bench.engine.run_group([Incoming("guide-1", body, "presence")])
    assert "device_online" not in caplog.text
    assert "bug in a message of guide-1" in caplog.text


@pytest.mark.parametrize("room", ["result", "presence"])
def test_a_broken_message_is_told_without_its_words(
    bench: Bench, caplog: pytest.LogCaptureFixture, room: str
) -> None:
    body = f'{{"type":"{NAME}","device":"{NAME}","kind":"{NAME}","online":true}}'.encode()
    bench.engine.run_group([Incoming("kiosk-1", body, room)])
    (record,) = caplog.records
    assert record.getMessage() == "message_broken"
    assert NAME not in str(record.args)
