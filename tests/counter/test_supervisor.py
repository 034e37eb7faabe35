"""What a supervisor does at a counter, and what a visit of several parts looks like there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from assets.scene import is_shown, items
from hub.contract import commands
from hub.contract.results import Current, Done, Policies, PolicyLine, TicketIssued
from hub.contract.words import ClosingGuard, HallPauseReason, Outcome, Priority, Text, TicketState
from tests.pauses import hall_pause

from .scenes import Stage
from .scenes.halls import in_force
from .scenes.replies import case
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


RUSH, PLAIN = PolicyLine("rush", Text("高峰")), PolicyLine("plain", Text("先到先得"))
OWN = PolicyLine("", Text("本厅规则"))


def known(in_force: str, planned: str, *, by_hand: bool) -> Callable[[str], Policies]:
    return lambda rid: Policies(
        request_id=rid,
        policies=(OWN, RUSH, PLAIN),
        in_force=in_force,
        planned=planned,
        by_hand=by_hand,
    )


def test_a_policy_is_changed_only_when_it_is_confirmed(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    policies, panel = stage.counter.policies, stage.counter.panel
    policies.open()
    assert not policies.loaded
    policies.pick("plain")
    assert panel.name == "policy", "before the answer there is nothing to pick"
    stage.port.reply(commands.ListPolicies, known("rush", "rush", by_hand=False))
    assert [one["id"] for one in policies.choices] == ["RULES", "rush", "plain"]
    policies.pick("noon")
    assert panel.name == "policy"
    policies.pick("plain")
    assert (panel.name, panel.subject, policies.picked["args"]) == (
        "policy_sure",
        "plain",
        ["先到先得"],
    )
    assert stage.port.take(commands.UsePolicy) == []
    policies.confirm()
    policies.confirm()
    (sent,) = stage.port.take(commands.UsePolicy)
    assert sent.policy == "plain"
    stage.port.reply(commands.UsePolicy, lambda rid: Done(request_id=rid))
    assert panel.name == ""


@pytest.mark.parametrize(("wanted", "sent"), [("HOURS", None), ("RULES", ""), ("rush", "rush")])
def test_the_plan_is_offered_while_somebody_has_chosen(
    stage: Stage, wanted: str, sent: str | None
) -> None:
    stage.show(window(supervisor=True))
    policies = stage.counter.policies
    policies.open()
    stage.port.reply(commands.ListPolicies, known("plain", "rush", by_hand=True))
    assert [one["id"] for one in policies.choices] == ["HOURS", "RULES", "rush"]
    policies.pick(wanted)
    assert policies.planned is (wanted == "HOURS")
    policies.confirm()
    assert [command.policy for command in stage.port.take(commands.UsePolicy)] == [sent]


def test_a_refused_change_stands_in_the_panel(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    policies = stage.counter.policies
    policies.open()
    stage.port.reply(commands.ListPolicies, known("rush", "rush", by_hand=False))
    policies.pick("plain")
    policies.confirm()
    stage.port.refuse(commands.UsePolicy, "unknown_policy", "没有策略“plain”")
    panel = stage.counter.panel
    assert (panel.name, panel.error["args"]) == ("policy_sure", ["没有策略“plain”"])


def test_only_a_supervisor_is_offered_the_policies(stage: Stage) -> None:
    for supervisor in (False, True):
        stage.show(window(supervisor=supervisor))
        assert stage.counter.bar.supervisor is supervisor
    stage.load()
    stage.counter.panel.show("alerts")
    for supervisor in (False, True):
        stage.show(window(supervisor=supervisor))
        assert shown(stage, "policy") is supervisor


def shown(stage: Stage, name: str) -> bool:
    (window_,) = stage.engine.windows()
    return any(item.objectName() == name and is_shown(item) for item in items(window_))


@pytest.mark.parametrize(
    ("policy", "by_hand", "words"),
    [
        (Text("高峰"), False, "现在执行“高峰”·按安排"),
        (None, True, "现在执行“本厅规则”·督导选定，今天有效"),
    ],
)
def test_why_names_the_policy_in_force(
    stage: Stage, policy: Text | None, by_hand: bool, words: str
) -> None:
    stage.session.on_state("hall", in_force(policy, by_hand=by_hand))
    stage.show(serving())
    stage.load()
    stage.counter.explain()
    (window_,) = stage.engine.windows()
    (line,) = [item for item in items(window_) if item.objectName() == "why-policy"]
    assert line.property("text") == words


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
