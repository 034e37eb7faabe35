"""`jiaohao slips`: what did not come out at a kiosk is found and printed at a counter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.cli import main
from hub.contract import wire
from hub.contract.commands import IssueTicket
from hub.contract.devices import (
    DeviceHealth,
    FailReason,
    Health,
    JobState,
    Presence,
    PrintResult,
)
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind
from hub.receiving import Incoming
from tests.halls import Bench

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def failed(sample_hall: Path) -> TicketIssued:
    """A slip that the kiosk could not print, beside a counter that could."""
    bench = Bench(sample_hall)
    printer = (DeviceHealth(part="printer", state=Health.OK),)
    there = Presence("counter-3", DeviceKind.COUNTER, online=True, health=printer)
    ticket = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
    ended = PrintResult(
        at=bench.clock.now(),
        job_id=ticket.job or "",
        state=JobState.FAILED,
        reason=FailReason.PAPER_END,
    )
    bench.engine.run_group(
        [
            Incoming("counter-3", wire.encode(there), "presence"),
            Incoming("kiosk-1", wire.encode(ended), "result"),
        ]
    )
    bench.engine.db.close()
    return ticket


def test_a_slip_is_listed_and_moved_once(
    sample_hall: Path, failed: TicketIssued, capsys: Capture
) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["slips", "list", *at]) == 0
    assert f"{failed.job}  " in (told := capsys.readouterr().out)
    assert f"kiosk-1 did not print slip {failed.ticket}" in told
    assert main(["slips", "list", "--json", *at]) == 0
    assert json.loads(capsys.readouterr().out)["job"] == failed.job
    assert main(["slips", "move", failed.job or "", "counter-3", *at]) == 0
    assert capsys.readouterr().out == f"{failed.job} is printed at counter-3\n"
    assert main(["slips", "move", failed.job or "", "counter-3", *at]) == 1
    assert "(job_moved)" in capsys.readouterr().err
    assert main(["slips", "list", *at]) == 0
    assert capsys.readouterr().out == "every paper came out\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["17-abc", "counter-3"], 1, "(unknown_job)"),
        (["17-abc", "NOT A NAME"], 2, "device"),
        (["17-abc"], 2, "usage"),
    ],
)
def test_what_there_is_not_is_told(
    sample_hall: Path, capsys: Capture, words: list[str], code: int, said: str
) -> None:
    try:
        ended = main(["slips", "move", *words, "--data", str(sample_hall)])
    except SystemExit as error:
        ended = int(str(error))
    assert ended == code
    assert said in capsys.readouterr().err


def test_without_a_hall_it_says_so(tmp_path: Path, capsys: Capture) -> None:
    assert main(["slips", "list", "--data", str(tmp_path)]) == 2
    assert "jiaohao init" in capsys.readouterr().err
