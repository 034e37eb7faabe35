"""LED number boards over two windows: hub, broker, station and boards are processes, and the
boards' bytes go over a virtual serial port."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from hub.client.ids import new_request_id
from hub.contract.commands import (
    CallNext,
    FinishTicket,
    IssueTicket,
    Login,
    StartServing,
)
from hub.contract.devices import FailReason, Health
from hub.contract.results import LoggedIn, TicketCalled, TicketIssued, WindowChanged
from hub.contract.states import Hall
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import Control, Program, python, wait_for
from hub.sim.stage import Stage, board_device
from tests.journeys.desk import Desk
from tests.journeys.hall import paired

pytestmark = pytest.mark.broker

BLANK_S = 30.0
"""Five seconds without the hub and one to notice it, on a loaded machine."""


class Boards(NamedTuple):
    """Windows 2 and 4 have units 2 and 4 of one line; a clerk sits at window 2."""

    station: Program
    line: Control
    desk: Desk
    guide: Desk

    def show(self, second: str, fourth: str = "") -> float:
        """Wait until the boards show these numbers; seconds."""
        shown = f"2={second} 4={fourth}"
        return wait_for(lambda: self.line.tell("shows") == shown, f"boards with {shown}", BLANK_S)


@pytest.fixture(scope="module")
def boards(stage: Stage) -> Iterator[Boards]:
    tty = stage.root / "led.tty"
    line = stage.simulator("led", "led", "--link", str(tty), "--units", "2,4")
    table = board_device(f"serial:{tty}?baud=9600", (2, 4))
    file, code = stage.station("boards", DeviceKind.STATION, devices=table)
    station = stage.start("boards", python("hardware", "run", str(file), "--pair", code))
    desk = Desk(paired(stage, "counter-2", DeviceKind.COUNTER, 2), ("hall",))
    reply = desk.do(Login(request_id=new_request_id(), clerk="0218", pin=SAMPLE_PIN))
    assert isinstance(reply, LoggedIn), reply
    wait_for(lambda: led(desk) == (Health.OK, None), "the boards' health")
    guide = Desk(paired(stage, "guide-1", DeviceKind.GUIDE))
    yield Boards(station, line, desk, guide)
    desk.stop()
    guide.stop()


def led(desk: Desk) -> tuple[Health, FailReason | None] | None:
    """The boards' health as the hub tells it to everybody."""
    hall = desk.states.get("hall")
    devices = hall.devices if isinstance(hall, Hall) else ()
    parts = [part for device in devices if device.name == "boards" for part in device.health]
    return (parts[0].state, parts[0].reason) if parts else None


def call(boards: Boards) -> str:
    """A resident takes a number, and is called."""
    issue = IssueTicket(request_id=new_request_id(), service="A", print=False)
    assert isinstance(boards.guide.do(issue), TicketIssued)
    reply = boards.desk.do(CallNext(request_id=new_request_id()))
    assert isinstance(reply, TicketCalled), reply
    assert reply.ticket is not None
    return reply.ticket


def finish(desk: Desk) -> None:
    assert isinstance(desk.do(StartServing(request_id=new_request_id())), WindowChanged)
    done = FinishTicket(request_id=new_request_id(), advice_only=True)
    assert isinstance(desk.do(done), WindowChanged)


def test_the_called_number_stands_over_its_window_until_it_is_finished(
    stage: Stage, boards: Boards
) -> None:
    number = call(boards)
    boards.show(number)
    finish(boards.desk)
    boards.show("")


def test_a_fault_reaches_the_hub_and_the_number_comes_back(stage: Stage, boards: Boards) -> None:
    boards.line.tell("silence")
    wait_for(lambda: led(boards.desk) == (Health.FAULT, FailReason.OFFLINE), "a silent board")
    number = call(boards)
    boards.line.tell("well")
    boards.show(number)
    boards.line.tell("unplug")
    wait_for(lambda: led(boards.desk) == (Health.ABSENT, FailReason.ABSENT), "a pulled cable")
    boards.line.tell("power")
    boards.line.tell("plug")
    boards.show(number)
    wait_for(lambda: led(boards.desk) == (Health.OK, None), "health again")
    finish(boards.desk)


def test_no_number_stands_while_the_hub_is_lost(stage: Stage, boards: Boards) -> None:
    number = call(boards)
    boards.show(number)
    stage.hub.kill()
    boards.show("")
    stage.restart_hub()
    boards.show(number)
    finish(boards.desk)


def test_a_station_that_is_switched_off_leaves_no_number(stage: Stage, boards: Boards) -> None:
    number = call(boards)
    boards.show(number)
    boards.station.stop()
    boards.show("")
