"""A kiosk that is killed between sending and hearing finds its ticket again."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from hub.admin import request_id
from hub.contract.commands import ReportDay
from hub.contract.results import DayReport
from hub.contract.words import DeviceKind
from hub.sim.stage import Stage
from tests.conftest import wait_for
from tests.journeys.acts import go_home, see, take

pytestmark = [pytest.mark.broker, pytest.mark.qt]


def test_a_killed_kiosk_shows_the_ticket_that_was_given(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        kiosk = stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed")
        kiosk.hand.tap("service-A")
        see(kiosk.hand, "take-ticket")
        journal = tmp_path / "stations" / "kiosk-1" / "state" / "requests.journal"

        stage.hub.process.send_signal(signal.SIGSTOP)
        kiosk.hand.tap("take-ticket")
        wait_for(lambda: journal.exists() and journal.stat().st_size > 0)
        kiosk.kill()
        stage.hub.process.send_signal(signal.SIGCONT)
        kiosk.restart()

        see(kiosk.hand, "ticket-number")
        assert kiosk.hand.read("ticket-number.text") == "A001"
        assert journal.read_bytes() == b""
        go_home(kiosk.hand)
        assert take(kiosk.hand, "A") == "A002"
        report = stage.ask(ReportDay(request_id=request_id()))
        assert isinstance(report, DayReport)
        assert report.issued == 2
