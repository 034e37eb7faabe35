"""Open requests on disk: found again after a crash, without identity, and not too old."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from hub.client.journal import KEEP_S, Journal
from hub.contract.commands import CallNext, IssueTicket
from hub.contract.words import Identity

TICKET = IssueTicket(
    request_id="request-1",
    service="A",
    identity=Identity(name="王美娜", number="11010519491231002X"),
)


def test_open_request_survives_without_identity(tmp_path: Path) -> None:
    path = tmp_path / "open.jsonl"
    Journal(path).note(TICKET)
    assert "王" not in path.read_text("utf-8")
    assert "1101" not in path.read_text("utf-8")
    assert path.stat().st_mode & 0o077 == 0
    (found,) = Journal(path).unanswered()
    assert found == IssueTicket(request_id="request-1", service="A")


def test_answered_request_is_struck(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "open.jsonl")
    journal.note(TICKET)
    journal.strike("request-1")
    journal.strike("request-1")
    assert Journal(tmp_path / "open.jsonl").unanswered() == []


def test_old_request_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "open.jsonl"
    Journal(path, now=lambda: 1000.0).note(TICKET)
    assert Journal(path, now=lambda: 1000.0 + KEEP_S + 1).unanswered() == []


def test_other_commands_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "open.jsonl"
    Journal(path).note(CallNext(request_id="request-2"))
    assert not path.exists()


def test_torn_file_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "open.jsonl"
    Journal(path).note(TICKET)
    path.write_bytes(path.read_bytes()[:40] + b"\n\xff\n[]\n")
    assert Journal(path).unanswered() == []


@pytest.mark.parametrize("blocked", ["folder is a file", "journal is a folder"])
def test_a_disk_that_fails_is_told_and_stops_nobody(
    blocked: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "state" / "open.jsonl"
    if blocked == "folder is a file":
        path.parent.write_text("")
    else:
        path.mkdir(parents=True)
    journal = Journal(path)
    assert journal.unanswered() == []
    journal.note(TICKET)
    journal.strike("request-1")
    assert [record.message.split(str(path))[1][:15] for record in caplog.records] == [
        " cannot be read",
        *(" cannot be writ",) * 2,
    ]


def test_noted_and_struck_on_two_threads(tmp_path: Path) -> None:
    path = tmp_path / "open.jsonl"
    journal = Journal(path)
    ids = [f"request-{n}" for n in range(100)]
    noted: list[str] = []
    done = threading.Event()

    def strike() -> None:
        while not done.is_set() or noted:
            if noted:
                journal.strike(noted.pop())

    hearing = threading.Thread(target=strike)
    hearing.start()
    for name in ids:
        journal.note(IssueTicket(request_id=name, service="A"))
        noted.append(name)
    done.set()
    hearing.join(timeout=30)
    assert path.read_bytes() == b""
