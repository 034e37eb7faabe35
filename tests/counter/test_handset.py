"""A caller handset at a counter with a PC: true keys from a simulated one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.devices import Devices
from counter.say import Say
from counter.session import Session
from hardware.caller.sim import sim_caller
from hardware.sim.base import Simulator
from hardware.stations import DeviceConfig, StationConfig
from hub.contract.codes import Code
from hub.contract.commands import CallNext, FinishTicket, ParkTicket, StartServing
from hub.contract.devices import Health
from hub.contract.results import TicketCalled, WindowChanged
from hub.contract.words import Move, TicketState

from .recorder import RecordingPort
from .windows import ticket, window

pytestmark = pytest.mark.qt
SOON = 30_000
CALLED = window(ticket=ticket(), may=(Move.RECALL, Move.START, Move.TRANSFER))
SERVING = window(
    ticket=ticket(TicketState.SERVING), may=(Move.PARK, Move.TRANSFER, Move.FINISH), waiting=8
)


class Desk:
    """A session at window 3 and its handset."""

    def __init__(self, folder: Path) -> None:
        self.port = RecordingPort()
        self.session = Session(self.port, 3, lambda: 0.0)
        self.caller: Simulator = sim_caller(folder / "caller")
        self.caller.start()
        device = DeviceConfig(kind="caller", driver="ff68", port=self.caller.port)
        self.devices = Devices(StationConfig(devices=(device,)), self.session)
        self.devices.start()

    def says(self, line: str, said: str) -> bool:
        return self.caller.command(line) == f"ok {said}"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.waitUntil(lambda: [h.state for h in made.session.own] == [Health.OK], timeout=SOON)
    made.session.on_lost(False)
    made.session.on_state("window/3", window())
    yield made
    made.devices.stop()
    made.caller.stop()


def test_a_key_calls_and_the_display_follows(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.says("shows", "waiting=9 ticket="), timeout=SOON)
    desk.caller.command("press next")
    qtbot.waitUntil(lambda: bool(desk.port.take(CallNext)), timeout=SOON)
    desk.port.reply(CallNext, lambda i: TicketCalled(request_id=i, ticket="A023", window=CALLED))
    assert desk.session.window == CALLED
    qtbot.waitUntil(lambda: desk.says("shows", "waiting=9 ticket=23"), timeout=SOON)


def test_a_refusal_is_heard_and_read(desk: Desk, qtbot: QtBot) -> None:
    desk.session.on_state("window/3", SERVING)
    desk.caller.command("press park")
    qtbot.waitUntil(lambda: bool(desk.port.take(ParkTicket)), timeout=SOON)
    with qtbot.waitSignal(desk.session.notice, timeout=SOON) as told:
        desk.port.refuse(ParkTicket, Code.WRONG_STATE, "不能挂起")
    assert told.args == [Say("%1", ("不能挂起",))]
    qtbot.waitUntil(lambda: desk.says("beeps", "2"), timeout=SOON)


def test_a_clerk_with_a_pc_registers_the_case_there(desk: Desk, qtbot: QtBot) -> None:
    desk.session.on_state("window/3", CALLED)
    desk.caller.command("press evaluate")
    qtbot.waitUntil(lambda: bool(desk.port.take(StartServing)), timeout=SOON)
    desk.port.reply(StartServing, lambda i: WindowChanged(request_id=i, window=SERVING))
    (finish,) = desk.port.take(FinishTicket)
    assert not finish.advice_only
    with (
        qtbot.assertNotEmitted(desk.session.notice),
        qtbot.waitSignal(desk.devices.handset.outcomeMissing, timeout=SOON),
    ):
        desk.port.refuse(FinishTicket, Code.CASE_MISSING, "请先登记")


def test_a_key_is_not_kept_for_a_hub_that_comes_back(desk: Desk, qtbot: QtBot) -> None:
    desk.caller.command("press next")
    qtbot.waitUntil(lambda: bool(desk.port.asked), timeout=SOON)
    (call,) = desk.port.take(CallNext)
    desk.session.on_lost(True)
    assert desk.port.withdrawn == [call.request_id]
    qtbot.waitUntil(lambda: desk.says("shows", "waiting= ticket="), timeout=SOON)
    qtbot.waitUntil(lambda: desk.says("beeps", "3"), timeout=SOON)
    desk.session.on_lost(False)
    qtbot.waitUntil(lambda: desk.says("shows", "waiting=9 ticket="), timeout=SOON)
    assert desk.port.take(CallNext) == [call]
