"""What displays confirm, and the call that nobody announced."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.commands import CallNext, IssueTicket, Login, Recall, StartServing
from hub.contract.devices import AnyResult, CallSaid, CallShown
from hub.contract.events import FactKind
from hub.contract.results import LoggedIn, TicketCalled, TicketIssued, WindowChanged
from hub.contract.states import AlertKind, Hall, WindowState
from hub.handlers.announcing import SILENT_AFTER
from hub.receiving import Incoming
from tests.desks import told
from tests.halls import PIN, Bench

SILENT_S = SILENT_AFTER.total_seconds()


@pytest.fixture
def bench(sample_hall: Path) -> Bench:
    return Bench(sample_hall)


@pytest.fixture
def call_no(bench: Bench) -> int:
    """A ticket called at window 1."""
    window = bench.engine.hall.windows[0]
    clerk = bench.engine.hall.clerks[0].no
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service=window.services[0])
    bench.expect(LoggedIn, f"counter-{window.no}", Login, clerk=clerk, pin=PIN)
    called = bench.expect(TicketCalled, f"counter-{window.no}", CallNext)
    assert called.call_no is not None
    return called.call_no


def tell(bench: Bench, result: AnyResult, device: str = "display-1") -> None:
    bench.engine.run_group([Incoming(device, wire.encode(result), "result")])


def shown(bench: Bench, call_no: int, times: int = 1) -> CallShown:
    return CallShown(at=bench.clock.now(), call_no=call_no, times=times)


def announced(bench: Bench) -> tuple[bool, bool]:
    state = bench.state("window/1")
    assert isinstance(state, WindowState)
    assert state.ticket is not None
    return state.ticket.shown, state.ticket.said


def silent(bench: Bench) -> list[str]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return [a.text.zh for a in hall.alerts if a.kind is AlertKind.NOT_ANNOUNCED]


def test_shown_then_said(bench: Bench, call_no: int) -> None:
    assert announced(bench) == (False, False)
    tell(bench, shown(bench, call_no))
    assert announced(bench) == (True, False)
    tell(bench, CallSaid(at=bench.clock.now(), call_no=call_no, times=1, seconds=3.4))
    assert announced(bench) == (True, True)
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.CALL_SAID]
    assert fact.fields == {"call_no": call_no, "times": 1, "seconds": 3.4}
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.CALL_SHOWN]
    assert fact.fields == {"call_no": call_no, "times": 1}


def test_recall_must_be_announced_again(bench: Bench, call_no: int) -> None:
    tell(bench, shown(bench, call_no))
    bench.expect(WindowChanged, "counter-1", Recall)
    assert announced(bench) == (False, False)
    tell(bench, shown(bench, call_no, 1))
    assert announced(bench) == (False, False), "an old announcement does not count"
    tell(bench, shown(bench, call_no, 2))
    assert announced(bench) == (True, False)


@pytest.mark.parametrize(
    ("device", "call", "times"), [("kiosk-1", 0, 1), ("display-1", 99, 1), ("display-1", 0, 5)]
)
def test_false_confirmations_change_nothing(
    bench: Bench, call_no: int, device: str, call: int, times: int
) -> None:
    tell(bench, shown(bench, call or call_no, times), device)
    assert announced(bench) == (False, False)


def test_unannounced_call_is_told_until_shown(bench: Bench, call_no: int) -> None:
    bench.pass_time(seconds=SILENT_S + 1)
    assert len(silent(bench)) == 1
    tell(bench, shown(bench, call_no))
    assert silent(bench) == []


def test_unannounced_call_is_no_matter_once_the_person_is_here(bench: Bench, call_no: int) -> None:
    bench.pass_time(seconds=SILENT_S + 1)
    bench.expect(WindowChanged, "counter-1", StartServing)
    bench.pass_time(seconds=1)
    assert silent(bench) == []
