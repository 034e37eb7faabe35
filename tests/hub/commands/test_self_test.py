"""`jiaohao selftest`: what it prints, how it ends, and that it needs a hub that runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub.cli import main
from hub.commands import self_test as command
from hub.contract.commands import AnyCommand, ShowSelfTest
from hub.contract.devices import FailReason, Tried
from hub.contract.results import AnyReply, Refusal, SelfTestShown, StationTest
from hub.contract.words import DeviceKind, Language, SelfTestState, Text

Capture = pytest.CaptureFixture[str]
NOW = datetime(2026, 11, 23, 8, 40, tzinfo=UTC)
PAPER = Text("打印机缺纸：请装纸", "printer out of paper: put paper in")


def station(state: SelfTestState, name: str = "kiosk-1") -> StationTest:
    bad = Tried("printer", passed=False, reason=FailReason.PAPER_END)
    failed = state is SelfTestState.FAILED
    parts = (Tried("screen", passed=True), *([bad] if failed else []))
    problems = (PAPER,) if failed else ()
    return StationTest(name, DeviceKind.KIOSK, None, state, parts, problems, NOW)


def shown(*stations: StationTest) -> SelfTestShown:
    return SelfTestShown(request_id="r", day="2026-11-23", begun_at=NOW, stations=stations)


def test_a_line_a_station_and_what_to_do() -> None:
    table = command.as_table(
        shown(station(SelfTestState.FAILED), station(SelfTestState.PASSED, "display-1")),
        Language.EN,
    )
    lines = table.splitlines()
    assert lines[0].split() == ["station", "result", "passed", "not", "passed:", "what", "to", "do"]
    assert lines[1] == "kiosk-1    failed  screen  printer out of paper: put paper in"
    assert lines[2] == "display-1  passed  screen"
    assert lines[3] == "1 of 2 stations passed"


def test_json_tells_the_same() -> None:
    told = json.loads(command.as_json(shown(station(SelfTestState.FAILED))))
    assert (told["day"], told["passed"]) == ("2026-11-23", False)
    assert told["stations"][0]["problems"][0]["zh"] == PAPER.zh


@pytest.mark.parametrize("state", SelfTestState)
def test_only_what_has_passed_is_well(state: SelfTestState) -> None:
    assert command.passed(shown(station(state))) is (state is SelfTestState.PASSED)
    assert not command.passed(shown())


def test_it_waits_until_all_have_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "LOOK_EVERY_S", 0)
    asked: list[AnyCommand] = []

    def ask(question: AnyCommand) -> AnyReply:
        asked.append(question)
        last = len(asked) == 3
        return shown(station(SelfTestState.PASSED if last else SelfTestState.PENDING))

    first = shown(station(SelfTestState.PENDING))
    reply = command.wait(first, ask, Language.EN)
    assert isinstance(reply, SelfTestShown)
    assert command.passed(reply)
    assert [type(question) for question in asked] == [ShowSelfTest] * 3


def test_a_refusal_is_not_waited_for() -> None:
    refusal = Refusal(request_id="r", code="x", message="x", whose="ours")
    assert command.wait(refusal, lambda _: refusal, Language.EN) is refusal


def test_without_a_hub_nobody_can_be_asked(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["selftest", *at]) == 2
    assert "jiaohao run" in capsys.readouterr().err
    assert main(["selftest", "--show", *at]) == 1
    assert "no station has been tried today" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["--data", "nowhere"], ["kiosk-1", "kiosk-2"], ["--language", "fr"]]
)
def test_wrong_words_end_with_two(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        code = main(["selftest", *words])
    except SystemExit as ended:
        code = ended.code  # type: ignore[assignment]
    assert code == 2
    assert capsys.readouterr().err
