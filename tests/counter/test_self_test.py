"""The supervisor's panel of the stations' self-test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from hub.contract import commands
from hub.contract.results import SelfTestShown, StationTest
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DeviceKind, SelfTestState, Text
from tests.counter.scenes import Stage
from tests.counter.scenes.halls import hall
from tests.counter.windows import NOW, window

pytestmark = pytest.mark.qt

FAILED, PASSED, PENDING = SelfTestState.FAILED, SelfTestState.PASSED, SelfTestState.PENDING


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.show(window(supervisor=True))
    yield made
    made.close()


def reply(stage: Stage, kind: type[commands.Command], *states: SelfTestState) -> None:
    stations = tuple(
        StationTest(f"kiosk-{n}", DeviceKind.KIOSK, None, state, (), (Text(f"错 {n}"),))
        for n, state in enumerate(states, start=1)
    )
    stage.port.reply(
        kind,
        lambda rid: SelfTestShown(request_id=rid, day="d", begun_at=NOW, stations=stations),
    )


def test_what_needs_somebody_comes_first(stage: Stage) -> None:
    test = stage.counter.selfTest
    test.open()
    assert test.summary["key"] == "正在读取…"
    reply(stage, commands.ShowSelfTest, PASSED, PENDING, FAILED)
    assert [row["station"] for row in test.rows] == ["kiosk-3", "kiosk-2", "kiosk-1"]
    assert test.summary["args"] == ["1", "1", "1"]
    assert test.rows[0]["text"] == "错 3"


def test_a_day_without_a_test_says_so(stage: Stage) -> None:
    stage.counter.selfTest.open()
    reply(stage, commands.ShowSelfTest)
    assert stage.counter.selfTest.summary["key"] == "今天还没有自检"


def test_it_is_asked_again_only_while_it_is_open(stage: Stage) -> None:
    stage.session.on_state("hall", hall())
    assert stage.port.take(commands.ShowSelfTest) == []
    stage.counter.selfTest.open()
    for _ in range(3):
        stage.session.on_state("hall", hall())
    assert len(stage.port.take(commands.ShowSelfTest)) == 1, "one question at a time"
    reply(stage, commands.ShowSelfTest, PENDING)
    assert len(stage.port.take(commands.ShowSelfTest)) == 2
    reply(stage, commands.ShowSelfTest, PASSED)
    stage.counter.panel.close()
    stage.session.on_state("hall", hall())
    assert len(stage.port.take(commands.ShowSelfTest)) == 2


def test_all_stations_are_tried_again(stage: Stage) -> None:
    stage.counter.selfTest.open()
    stage.counter.selfTest.begin()
    reply(stage, commands.RunSelfTest, PENDING)
    assert stage.counter.selfTest.summary["args"] == ["0", "0", "1"]


def test_a_refusal_is_told_and_a_lost_hub_not_asked(stage: Stage) -> None:
    stage.counter.selfTest.begin()
    stage.port.refuse(commands.RunSelfTest, "not_allowed", "无权")
    assert stage.counter.notice["args"] == ["无权"]  # type: ignore[index]
    stage.session.on_lost(True)
    stage.counter.selfTest.begin()
    assert len(stage.port.take(commands.RunSelfTest)) == 1


@pytest.mark.parametrize("supervisor", [True, False])
def test_its_alert_is_a_supervisors(stage: Stage, supervisor: bool) -> None:
    stage.show(window(supervisor=supervisor))
    alert = Alert("self_test", AlertKind.SELF_TEST, Text("自检未通过"), NOW)
    stage.session.on_state("hall", replace(hall(), alerts=(alert,)))
    assert len(stage.counter.bar.alerts) == int(supervisor)
