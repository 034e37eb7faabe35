"""What a supervisor does at a counter, and what a visit of several parts looks like there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hub.contract import commands
from hub.contract.results import Current, Done, TicketIssued
from hub.contract.words import ClosingGuard, HallPauseReason, Outcome, Priority, Text, TicketState
from tests.pauses import hall_pause

from .scenes import Stage, case
from .windows import NOW, serving, window

pytestmark = pytest.mark.qt


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def issued(request_id: str) -> TicketIssued:
    return TicketIssued(
        request_id=request_id,
        ticket="A024",
        token="t" * 22,
        service="A",
        service_name=Text("综合受理"),
        issued_at=NOW,
        ahead=9,
        wait=None,
        area=Text(""),
        windows=(3,),
        priority=Priority.REGULAR,
    )


def test_a_supervisor_pauses_and_resumes_the_hall(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    assert stage.counter.bar.supervisor
    stage.counter.panel.show("hall")
    stage.counter.panel.pause_hall("evacuation")
    (sent,) = stage.port.take(commands.PauseHall)
    assert sent.reason is HallPauseReason.EVACUATION
    stage.port.reply(commands.PauseHall, lambda rid: Done(request_id=rid))
    assert stage.counter.panel.name == ""
    pause = hall_pause(HallPauseReason.EVACUATION, NOW)
    stage.show(window(may=(), supervisor=True, hall_pause=pause))
    picture = stage.counter.bar.picture
    assert (picture["hallPaused"], picture["alarm"]) == (True, True)
    assert picture["primary"]["why"]["key"] == "大厅暂停，由督导恢复"
    stage.counter.panel.resume_hall()
    assert len(stage.port.take(commands.ResumeHall)) == 1


def test_a_supervisor_guards_closing_and_lets_somebody_on(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    panel = stage.counter.panel
    assert {"id": "A", "text": "综合受理"} in panel.allServices
    panel.guard_closing("A", "stop")
    stage.port.reply(commands.GuardClosing, lambda rid: Done(request_id=rid))
    panel.guard_closing("A", "settings")
    stage.port.reply(commands.GuardClosing, lambda rid: Done(request_id=rid))
    sent = stage.port.take(commands.GuardClosing)
    assert [command.guard for command in sent] == [ClosingGuard.STOP, None]
    panel.let_on("A")
    (sent,) = stage.port.take(commands.IssueTicket)
    assert (sent.service, sent.over_quota) == ("A", True)
    stage.port.reply(commands.IssueTicket, issued)
    assert stage.counter.notice["args"] == ["A024"]


def test_the_next_part_stands_behind_the_service(stage: Stage) -> None:
    stage.show(serving(after=("B", "F")))
    title = stage.counter.bar.picture["title"]
    assert title["args"][1] == "B、F"


def test_results_to_hand_out_come_before_the_history(stage: Stage) -> None:
    old, ready = (
        case(name, Outcome.ACCEPTED, 0, None) for name in ("老年人福利补贴", "残疾人证新办")
    )
    stage.port.answers[commands.ShowCurrent] = lambda c: Current(
        request_id=c.request_id,
        ticket="J003",
        state=TicketState.SERVING,
        history=(old,),
        collects=(ready,),
    )
    stage.show(serving())
    stage.counter.toggle_desk()
    rows = stage.counter.current.history
    assert [(row["name"], row["collect"]) for row in rows] == [
        ("残疾人证新办", True),
        ("老年人福利补贴", False),
    ]
