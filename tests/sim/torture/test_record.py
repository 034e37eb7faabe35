"""Files of clients that were killed, started again, and answered twice."""

from __future__ import annotations

import itertools
from pathlib import Path

import msgspec
import pytest

from hub.contract.commands import CallNext, IssueTicket, Recall
from hub.contract.results import Done, LoggedIn, Refusal, TicketCalled
from hub.contract.states import WindowState, WindowTicket
from hub.contract.words import Priority, Text, TicketState, WindowKind, WindowStatus
from hub.sim.torture.record import (
    BrokenHistory,
    Outcome,
    Recorder,
    outcome_of,
    read_history,
)

ISSUE = IssueTicket(request_id="request-1", service="A")
CALL = CallNext(request_id="request-2")


def refusal(request_id: str, code: str) -> Refusal:
    return Refusal(request_id=request_id, code=code, message="", whose="person")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk-1.jsonl"


def recorder(path: Path, start: int = 1, window: int | None = None) -> Recorder:
    """A client whose clock counts the lines."""
    ticks = itertools.count(start)
    return Recorder(path, path.stem, window, now=lambda: next(ticks))


def test_calls_and_answers_become_operations(path: Path, tmp_path: Path) -> None:
    kiosk = recorder(path)
    kiosk.call(ISSUE)
    kiosk.answer(refusal("request-1", "day_closed"))
    kiosk.close()
    counter = recorder(tmp_path / "counter-3.jsonl", 2, window=3)
    counter.call(CALL)
    history = read_history([tmp_path / "counter-3.jsonl", path])
    first, second = history.operations
    assert first == ("kiosk-1", None, ISSUE, 1, 2, Outcome(code="day_closed"))
    assert second == ("counter-3", 3, CALL, 2, None, None)
    assert history.contradictions == ()


def test_the_same_id_of_two_clients_is_two_operations(tmp_path: Path) -> None:
    paths = [tmp_path / "kiosk-1.jsonl", tmp_path / "kiosk-2.jsonl"]
    for path in paths:
        recorder(path).call(ISSUE)
    assert len(read_history(paths).operations) == 2


def test_a_torn_last_line_is_left_out_and_cut_at_the_next_start(path: Path) -> None:
    recorder(path).call(ISSUE)
    with path.open("ab") as file:
        file.write(b'{"type":"answer","at":2,"cli')
    assert [one.outcome for one in read_history([path]).operations] == [None]
    recorder(path, 5).call(ISSUE)
    (one,) = read_history([path]).operations
    assert one.called_at == 1
    assert path.read_bytes().count(b"\n") == 2


def test_a_broken_line_within_is_no_history(path: Path) -> None:
    path.write_bytes(b"{}\n")
    with pytest.raises(BrokenHistory, match=r"kiosk-1\.jsonl, line 1"):
        read_history([path])


def test_an_answer_that_nobody_asked_for_is_no_history(path: Path) -> None:
    recorder(path).answer(Done(request_id="request-1"))
    with pytest.raises(BrokenHistory, match="never called"):
        read_history([path])


def test_a_request_sent_again_is_one_operation_until_its_first_answer(path: Path) -> None:
    kiosk = recorder(path)
    kiosk.call(ISSUE)
    kiosk.call(ISSUE)
    kiosk.answer(refusal("request-1", "day_closed"))
    kiosk.call(ISSUE)
    kiosk.answer(refusal("request-1", "day_closed"))
    history = read_history([path])
    (one,) = history.operations
    assert (one.called_at, one.returned_at) == (1, 3)
    assert history.contradictions == ()


def test_a_second_answer_that_differs_is_told(path: Path) -> None:
    kiosk = recorder(path)
    kiosk.call(ISSUE)
    kiosk.answer(refusal("request-1", "day_closed"))
    kiosk.answer(refusal("request-1", "service_full"))
    (wrong,) = read_history([path]).contradictions
    assert wrong.operation.outcome == Outcome(code="day_closed")
    assert wrong.second.outcome == Outcome(code="service_full")


@pytest.mark.parametrize(
    ("more", "outcome", "returned_at"),
    [
        ([], None, None),
        (["call"], None, None),
        (["call", "unavailable"], None, None),
        (["call", "day_closed"], Outcome(code="day_closed"), 4),
    ],
)
def test_unavailable_is_no_answer(
    path: Path, more: list[str], outcome: Outcome | None, returned_at: int | None
) -> None:
    kiosk = recorder(path)
    kiosk.call(ISSUE)
    for what in ["unavailable", *more]:
        if what == "call":
            kiosk.call(ISSUE)
        else:
            kiosk.answer(refusal("request-1", what))
    history = read_history([path])
    (one,) = history.operations
    assert (one.outcome, one.returned_at) == (outcome, returned_at)
    assert history.contradictions == ()


def test_an_answer_tells_the_ticket_at_the_window() -> None:
    window = WindowState(
        no=3,
        name=Text(""),
        kind=WindowKind.GENERAL,
        status=WindowStatus.OPEN,
        services=("A",),
        waiting=0,
        longest_since=None,
        target_s=None,
        may=(),
    )
    nobody = TicketCalled(request_id="request-2", ticket=None, window=window)
    assert outcome_of(nobody) == Outcome()
    ticket = msgspec.convert(
        {
            "number": "A007",
            "service": "A",
            "service_name": {"zh": ""},
            "priority": Priority.REGULAR,
            "state": "called",
            "issued_at": "2026-11-23T09:30:00+08:00",
            "since": "2026-11-23T09:31:00+08:00",
            "call_no": 4,
            "times": 2,
            "shown": False,
            "said": False,
        },
        WindowTicket,
    )
    window = msgspec.structs.replace(window, ticket=ticket)
    called = TicketCalled(request_id="request-2", ticket="A007", call_no=4, window=window)
    assert outcome_of(called) == Outcome(ticket="A007", state=TicketState.CALLED, times=2)
    with pytest.raises(TypeError, match="LoggedIn"):
        outcome_of(LoggedIn(request_id="request-2", clerk="0217", name="", window=window))


def test_a_command_that_the_model_does_not_know_is_no_history(path: Path) -> None:
    path.write_bytes(b'{"type":"call","at":1,"client":"x","command":{"type":"login"}}\n')
    with pytest.raises(BrokenHistory):
        read_history([path])
    recorder(path.with_name("counter-1.jsonl"), window=1).call(Recall(request_id="request-3"))
