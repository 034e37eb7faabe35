"""Calling for help and answering: by keys on the real window, and between two counters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from counter.app import states
from counter.calls import LETTERS, STEPS, TOLD, Step, calls_of, is_for
from counter.view_model import Counter
from hub.client.address import Address
from hub.client.memory import MemoryLink
from hub.contract import commands
from hub.contract.commands import AnswerMessage, SendMessage, WithdrawMessage
from hub.contract.results import MessageSent, MessageView
from hub.contract.states import Alert, AlertKind
from hub.contract.words import Addressee, DeviceKind, MessageStage, Text, Wish
from hub.domain.message import is_open
from tests.counter.test_with_hub import CounterListener, Hall, Later
from tests.halls import PIN

from .scenes import SCENES, Stage
from .scenes.halls import call_alert, called_hall
from .test_keys import CTRL, Hands
from .windows import NOW, serving, window

pytestmark = pytest.mark.qt
GUIDE, SUPERVISOR = Addressee.GUIDE, Addressee.SUPERVISOR
CHIEF, CHIEFS_WINDOW = "0901", 4


# ── the tables ───────────────────────────────────────────────────────────────


def test_every_stage_step_and_addressee_has_words() -> None:
    assert set(TOLD) == {stage for stage in MessageStage if is_open(stage)}
    assert set(STEPS) == set(Step)
    assert set(LETTERS) == set(Addressee)
    assert len(set(LETTERS.values())) == len(Addressee)


@pytest.mark.parametrize(
    ("sender", "stage_now", "step"),
    [
        (3, MessageStage.SENT, Step.WITHDRAW),
        (3, MessageStage.SEEN, Step.WITHDRAW),
        (3, MessageStage.COMING, Step.END),
        (5, MessageStage.SENT, Step.COME),
        (5, MessageStage.SEEN, Step.COME),
        (5, MessageStage.COMING, Step.END),
    ],
)
def test_what_is_due(sender: int, stage_now: MessageStage, step: Step) -> None:
    alert = call_alert(sender, GUIDE, stage_now, Wish.ORDER)
    (call,) = calls_of([alert], 3, (GUIDE,))
    assert (call.own, call.step) == (sender == 3, step)


def test_others_calls_are_not_ones_own() -> None:
    alerts = [
        call_alert(5, SUPERVISOR, MessageStage.SENT, None),
        Alert("guide:kiosk-1", AlertKind.GUIDE, Text("kiosk-1 请求导办"), NOW, "kiosk-1"),
    ]
    assert calls_of(alerts, 3, (GUIDE,)) == []
    assert [is_for(alert, (GUIDE,)) for alert in alerts] == [False, True]
    assert [is_for(alert, (SUPERVISOR, GUIDE)) for alert in alerts] == [True, True]
    assert [is_for(alert, ()) for alert in alerts] == [False, False]


# ── calling, by keys ─────────────────────────────────────────────────────────


def sent_to(to: Addressee, there: int) -> object:
    return lambda rid: MessageSent(
        request_id=rid,
        there=there,
        message=MessageView(1, 3, "王敏", to, Wish.SYSTEM, "", MessageStage.SENT, NOW),
    )


def test_a_call_by_keys_alone(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall(guide=1))
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_H, CTRL)
    hands.key(Qt.Key.Key_Return)
    assert stage.port.take(SendMessage) == [], "nothing was chosen"
    for key in (Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_3, Qt.Key.Key_Return):
        hands.key(key)
    (sent,) = stage.port.take(SendMessage)
    assert (sent.to, sent.wish, sent.text) == (SUPERVISOR, Wish.SYSTEM, "")
    stage.port.reply(SendMessage, sent_to(SUPERVISOR, 0))
    assert stage.counter.panel.name == ""
    assert stage.counter.notice["key"] == "没有%1在线，呼叫留着；急事请打电话"


def test_words_of_ones_own_and_whoever_is_there_first(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall(guide=0, supervisor=1))
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_H, CTRL)
    assert not hands.shows("help-nobody")
    hands.click("help-text")
    hands.type("abc 1")
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(SendMessage)
    assert (sent.to, sent.wish, sent.text) == (SUPERVISOR, None, "abc 1")
    stage.port.reply(SendMessage, sent_to(SUPERVISOR, 1))
    assert stage.counter.notice["key"] == "已呼叫%1，%2 人在"


def test_that_nobody_is_there_is_said_before(stage: Stage) -> None:
    SCENES["panel-help-nobody"](stage)
    assert Hands(stage).shows("help-nobody")


def test_a_refusal_stands_in_the_panel(stage: Stage) -> None:
    SCENES["panel-help"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Return)
    stage.port.refuse(SendMessage, "too_many_messages", "10 分钟内已叫人 6 次")
    assert stage.counter.panel.error["args"] == ["10 分钟内已叫人 6 次"]
    hands.key(Qt.Key.Key_Escape)
    assert stage.counter.panel.name == ""


def test_an_open_call_is_shown_instead_and_del_takes_it_back(stage: Stage) -> None:
    stage.show(serving())
    seen = call_alert(3, GUIDE, MessageStage.SEEN, Wish.FILL_IN)
    stage.session.on_state("hall", called_hall(seen))
    hands = Hands(stage)
    hands.key(Qt.Key.Key_H, CTRL)
    assert hands.shows("help-waiting")
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Return)
    assert stage.port.take(SendMessage) == []
    hands.key(Qt.Key.Key_Delete)
    assert [c.message for c in stage.port.take(WithdrawMessage)] == [30]


def test_nobody_calls_from_the_login_page_or_without_the_hub(stage: Stage) -> None:
    SCENES["login"](stage)
    stage.counter.calls.open()
    assert stage.counter.panel.name == ""
    stage.show(window())
    stage.session.on_lost(True)
    stage.counter.calls.open()
    assert stage.counter.panel.name == ""


# ── answering, by keys ───────────────────────────────────────────────────────


def stages(stage: Stage) -> list[tuple[int, MessageStage]]:
    return [(c.message, c.stage) for c in stage.port.take(AnswerMessage)]


def test_a_program_has_it_then_a_person_sees_it_then_comes(stage: Stage) -> None:
    SCENES["bar-16-call-heard"](stage)
    assert stages(stage) == [(50, MessageStage.DELIVERED)]
    assert stage.counter.notice["args"][0] == "5"
    stage.session.on_state("hall", stage.session.hall)
    assert len(stages(stage)) == 1, "said once"
    hands = Hands(stage)
    hands.click("alerts")
    assert stages(stage)[1:] == [(50, MessageStage.SEEN)]
    hands.key(Qt.Key.Key_1)
    assert stages(stage)[2:] == [], "newest first: the first line is a late ticket"
    hands.key(Qt.Key.Key_2)
    assert stages(stage)[2:] == [(50, MessageStage.COMING)]
    coming = call_alert(5, GUIDE, MessageStage.COMING, Wish.ACCOMPANY, "王敏")
    stage.session.on_state("hall", called_hall(coming))
    hands.key(Qt.Key.Key_2)
    assert stages(stage)[3:] == [(50, MessageStage.DONE)]
    stage.port.refuse(AnswerMessage, "unknown_message", "已经结束")
    assert stage.counter.notice["args"] != ["已经结束"], "that it is over is no news"


def test_written_words_are_asked_for_when_a_call_is_new(stage: Stage) -> None:
    SCENES["panel-alerts-calls"](stage)
    assert len(stage.port.take(commands.ListMessages)) == 1
    line = stage.counter.calls.byAlert["message:7:supervisor"]
    assert "便签纸" in line["written"]
    stage.session.on_state("hall", called_hall())
    assert stage.counter.calls.byAlert == {}
    assert len(stage.port.take(commands.ListMessages)) == 1


def test_a_clerk_who_answers_nobody_is_told_of_nothing(stage: Stage) -> None:
    stage.show(window())
    alert = call_alert(5, GUIDE, MessageStage.SENT, Wish.ORDER)
    before = len(stage.counter.bar.alerts)
    stage.session.on_state("hall", called_hall(alert))
    assert stages(stage) == []
    assert len(stage.counter.bar.alerts) == before
    assert stage.counter.notice["key"] == ""


def test_own_words_do_not_outlive_a_clerk(stage: Stage) -> None:
    SCENES["panel-alerts-calls"](stage)
    stage.show(window(clerk=None, may=()))
    assert stage.counter.calls.byAlert == {}


# ── both ends on the real hub ────────────────────────────────────────────────


@pytest.fixture
def hall(tmp_path: Path, qapp: object) -> Iterator[Hall]:
    made = Hall(tmp_path / "hall")
    yield made
    made.bench.engine.db.close()


def test_a_clerk_calls_the_supervisor_who_comes(hall: Hall) -> None:
    port = Later()
    chief = Counter(port, CHIEFS_WINDOW, "C-04", monotonic=hall.seconds)
    name = f"counter-{CHIEFS_WINDOW}"
    address = Address("", 0, name, DeviceKind.COUNTER, CHIEFS_WINDOW)
    link = MemoryLink(hall.exchange, address, CounterListener(chief), states(CHIEFS_WINDOW))
    port.link = link
    link.start()
    hall.login()
    chief.login.submit(CHIEF, PIN, True)
    hall.wait()
    calls = hall.counter.calls
    there = {each["to"]: each["there"] for each in calls.addressees}
    assert there == {"guide": 0, "supervisor": 1}
    calls.open()
    calls.send("supervisor", "dispute", "在 3 号柜台左边")
    hall.wait()
    assert hall.counter.notice["key"] == "已呼叫%1，%2 人在"
    hall.wait()
    (own,) = calls.own
    assert own["told"]["key"] == "已送到%1"
    assert own["written"] == "在 3 号柜台左边"
    chief.panel.show("alerts")
    hall.wait()
    assert hall.counter.notice["key"] == "%1已看到"
    (heard,) = chief.calls.byAlert.values()
    assert heard["written"] == "在 3 号柜台左边"
    chief.calls.act(heard["alert"])
    hall.wait()
    assert hall.counter.notice["args"][1] == "周宁"
    chief.calls.act(heard["alert"])
    hall.wait()
    assert calls.own == []
    assert chief.calls.byAlert == {}
