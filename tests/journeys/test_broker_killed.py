"""The broker is killed under working apps, and two windows race for the same queue."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier

import pytest

from hub.client.blocking import ask
from hub.client.ids import new_request_id
from hub.contract.commands import (
    CallNext,
    FinishTicket,
    IssueTicket,
    Login,
    ShowProgress,
    StartServing,
)
from hub.contract.results import (
    LoggedIn,
    Progress,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.words import DeviceKind, TicketState
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import wait_for
from hub.sim.stage import Stage
from tests.journeys.acts import call, go_home, see, take
from tests.journeys.desk import Desk
from tests.journeys.hall import Hall, open_hall, paired
from tests.journeys.processes import children

pytestmark = [pytest.mark.broker, pytest.mark.qt]

RECOVERED_S = 30.0
"""On a machine that others use too."""
ROUNDS = 60
RACERS = {"counter-2": ("0218", 2), "counter-4": ("0219", 4)}
"""Two windows that serve A, and their clerks."""


@pytest.fixture(scope="module")
def hall(stage: Stage) -> Hall:
    return open_hall(stage)


def issue() -> IssueTicket:
    return IssueTicket(request_id=new_request_id(), service="A", print=False)


def brokers_of(stage: Stage) -> list[int]:
    return children(stage.hub.process.pid, "mosquitto")


def test_a_killed_broker_comes_back_and_everybody_with_it(stage: Stage, hall: Hall) -> None:
    first = take(hall.kiosk, "A")
    go_home(hall.kiosk)
    assert call(hall.counter) == first
    hall.display.wait("newest-ticket.text", equals=first)
    (broker,) = brokers_of(stage)
    hub = stage.hub.process.pid
    on_its_way = issue()
    hall.kiosk.tap("service-A")

    os.kill(broker, signal.SIGSTOP)
    hall.kiosk.tap("take-ticket")  # lies in a socket that nobody will ever read
    with ThreadPoolExecutor(1) as other:
        waiting = other.submit(ask, hall.desk, on_its_way, 60.0)
        os.kill(broker, signal.SIGKILL)
        killed = time.monotonic()
        wait_for(lambda: brokers_of(stage) not in ([], [broker]), "another broker")
        hall.counter.wait("start.enabled", equals=True)
        hall.counter.key("F3")
        see(hall.counter, "finish")
        see(hall.kiosk, "ticket-number")
        assert time.monotonic() - killed < RECOVERED_S
        answer = waiting.result(60)

    assert stage.hub.process.pid == hub
    assert stage.hub.alive()
    assert isinstance(answer, TicketIssued)
    assert {answer.ticket, hall.kiosk.read("ticket-number.text")} == {"A002", "A003"}
    assert ask(hall.desk, on_its_way) == answer
    hall.display.wait("lost-veil.visible", equals=False)
    assert hall.display.read("window-3-text.text") == first
    progress = ask(hall.desk, ShowProgress(request_id=new_request_id(), ticket=first))
    assert isinstance(progress, Progress)
    assert progress.state is TicketState.SERVING
    go_home(hall.kiosk)


def test_what_is_called_after_it_reaches_the_display(stage: Stage, hall: Hall) -> None:
    (broker,) = brokers_of(stage)
    os.kill(broker, signal.SIGKILL)
    wait_for(lambda: brokers_of(stage) not in ([], [broker]), "another broker")
    hall.counter.key("F12")
    see(hall.counter, "advice-only")
    hall.counter.wait("finish.enabled", equals=True)
    hall.counter.tap("advice-only")
    number = call(hall.counter)
    hall.display.wait("window-3-text.text", equals=number)


def test_two_windows_never_call_the_same_ticket(stage: Stage, hall: Hall) -> None:
    desk = Desk(hall.desk)
    racers = [
        Desk(paired(stage, name, DeviceKind.COUNTER, window))
        for name, (_, window) in RACERS.items()
    ]
    for racer, (clerk, _) in zip(racers, RACERS.values(), strict=True):
        reply = racer.do(Login(request_id=new_request_id(), clerk=clerk, pin=SAMPLE_PIN))
        assert isinstance(reply, LoggedIn), reply
    for _ in range(2 * ROUNDS):
        assert isinstance(desk.do(issue()), TicketIssued)
    gun = Barrier(len(racers))

    def run(racer: Desk) -> list[str]:
        called = []
        for _ in range(ROUNDS):
            gun.wait(10)
            reply = racer.do(CallNext(request_id=new_request_id()))
            assert isinstance(reply, TicketCalled), reply
            called.append(str(reply.ticket))
            assert isinstance(racer.do(StartServing(request_id=new_request_id())), WindowChanged)
            done = FinishTicket(request_id=new_request_id(), advice_only=True)
            assert isinstance(racer.do(done), WindowChanged)
        return called

    with ThreadPoolExecutor(len(racers)) as pool:
        runs = list(pool.map(run, racers))
    for each in (desk, *racers):
        each.stop()
    called = [ticket for run_ in runs for ticket in run_]
    assert "None" not in called
    assert len(set(called)) == 2 * ROUNDS, "everybody once"
    for calls in runs:
        assert all(a < b for a, b in pairwise(calls)), "and who came first was called first"
