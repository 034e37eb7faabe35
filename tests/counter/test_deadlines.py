"""Deadlines at the counter: the list, what is done about one case, what the history says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from counter.models.current import limit
from counter.words import DECISIONS, STOPS
from hub.contract import commands
from hub.contract.codes import Code
from hub.contract.results import CaseView, DeadlineChanged, StopView
from hub.contract.words import Decision, Outcome, StopReason

from .scenes import SCENES, Stage
from .test_keys import Hands
from .windows import NOW, serving

pytestmark = pytest.mark.qt
CASE = "0005110110002026071400001"


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage("zh")
    yield stage
    stage.close()


def view(**fields: object) -> CaseView:
    values = {
        "case_no": CASE,
        "item": "x",
        "item_name": "x",
        "outcome": Outcome.ACCEPTED,
        "registered_at": NOW,
        **fields,
    }
    return CaseView(**values)  # type: ignore[arg-type]  # a test's own table


OPEN_STOP = (StopView(StopReason.HEARING, "2026-07-14", None, 5),)
ENDED_STOP = (StopView(StopReason.HEARING, "2026-07-14", "2026-07-15", 5),)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ""),
        ({"deadline": "2026-08-25"}, "办结期限 2026-08-25"),
        ({"deadline": "2027-01-04", "provisional": True}, "期限 2027-01-04（暂定）"),
        ({"stops": OPEN_STOP}, "计时已暂停"),
        ({"stops": ENDED_STOP, "deadline": "2026-08-25"}, "办结期限 2026-08-25"),
        ({"decision": Decision.GRANTED, "deadline": "2026-08-25"}, "已办结"),
    ],
)
def test_how_a_deadline_stands(fields: dict[str, object], said: str) -> None:
    assert limit(view(**fields)).plain() == said


def test_everything_has_a_word() -> None:
    assert set(STOPS) == set(StopReason)
    assert set(DECISIONS) == set(Decision)


def test_the_list_says_how_each_stands_and_has_pages(stage: Stage) -> None:
    SCENES["panel-deadlines"](stage)
    assert [row["tone"] for row in stage.counter.deadlines.rows] == [
        "warn",
        "danger",
        "neutral",
        "neutral",
    ]
    assert stage.counter.deadlines.pages == 2
    for by, page in ((1, 1), (5, 1), (-1, 0)):
        stage.counter.deadlines.turn(by)
        assert stage.port.take(commands.ListDeadlines)[-1].page == page


def test_a_case_of_the_list_is_stopped_by_hand(stage: Stage) -> None:
    SCENES["panel-deadlines"](stage)
    hands = Hands(stage)
    hands.click("deadline-2")
    assert (stage.counter.panel.name, stage.counter.panel.subject) == (
        "deadline",
        stage.counter.deadlines.rows[2]["caseNo"],
    )
    hands.click("stop-expert_review")
    hands.key(Qt.Key.Key_Return)
    assert stage.port.take(commands.PauseDeadline) == [], "the days are not said yet"
    hands.click("deadline-days")
    hands.type("10")
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(commands.PauseDeadline)
    assert (sent.reason, sent.expected_days) == (StopReason.EXPERT_REVIEW, 10)
    assert sent.case_no == stage.counter.panel.subject


def test_extending_needs_days_approval_and_reason(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("deadline", CASE)
    hands = Hands(stage)
    hands.click("action-extend")
    for field, text in (("deadline-days", "5"), ("deadline-approved", "ju"), ("deadline-why", "x")):
        hands.click("panel-accept")
        assert stage.port.take(commands.ExtendDeadline) == []
        hands.click(field)
        hands.type(text)
    hands.click("joint-joint")
    hands.click("panel-accept")
    (sent,) = stage.port.take(commands.ExtendDeadline)
    assert (sent.days, sent.joint, sent.approved_by, sent.reason) == (5, True, "ju", "x")


def test_a_decision_and_what_the_hub_refuses(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("deadline", CASE)
    hands = Hands(stage)
    hands.click("action-decide")
    hands.click("decision-granted")
    hands.click("panel-accept")
    (sent,) = stage.port.take(commands.DecideCase)
    assert (sent.case_no, sent.decision) == (CASE, Decision.GRANTED)
    stage.port.refuse(commands.DecideCase, Code.CASE_CLOSED, "已经办结")
    assert stage.counter.panel.error["args"] == ["已经办结"]
    hands.click("action-resume")
    hands.click("panel-accept")
    assert [c.case_no for c in stage.port.take(commands.ResumeDeadline)] == [CASE]


def test_what_was_done_is_seen_at_once(stage: Stage) -> None:
    SCENES["desk"](stage)
    before = len(stage.port.take(commands.ShowCurrent))
    stage.counter.panel.show("deadline", CASE)
    stage.counter.deadlines.resume()
    stage.port.reply(
        commands.ResumeDeadline,
        lambda request_id: DeadlineChanged(request_id=request_id, case=view()),
    )
    assert stage.counter.panel.name == ""
    assert len(stage.port.take(commands.ShowCurrent)) == before + 1
