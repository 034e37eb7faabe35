"""A supervisor's sub-commands on a hall whose hub does not run; the hour does not matter."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.cli import main

Capture = pytest.CaptureFixture[str]


def test_a_hall_is_paused_and_resumed(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["hall", "resume", *at]) == 1
    assert "(hall_not_paused)" in capsys.readouterr().err
    assert main(["hall", "pause", "evacuation", *at]) == 0
    assert main(["let-on", "A", *at]) == 1
    assert "evacuation" in capsys.readouterr().err, "in the words of the command line"
    assert main(["hall", "resume", *at]) == 0
    assert main(["facts", *at]) == 0
    told = capsys.readouterr().out
    assert '"kind":"hall_paused"' in told
    assert '"kind":"hall_resumed"' in told


def test_the_guard_of_a_service_is_set_and_taken_back(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["guard", "A", "stop", *at]) == 0
    assert main(["guard", "A", "settings", *at]) == 0
    assert main(["facts", *at]) == 0
    told = capsys.readouterr().out
    assert '"guard":"stop"' in told
    assert '"guard":"warn"' in told


@pytest.mark.parametrize("words", [["guard", "Z", "stop"], ["let-on", "Z"]])
def test_a_service_that_there_is_not(sample_hall: Path, capsys: Capture, words: list[str]) -> None:
    assert main([*words, "--data", str(sample_hall)]) == 1
    assert "(unknown_service)" in capsys.readouterr().err


def test_check_tells_what_is_odd_and_starts_all_the_same(
    sample_hall: Path, capsys: Capture
) -> None:
    path = sample_hall / "hall.toml"
    text = path.read_text(encoding="utf-8").replace('helps = ["G"]', 'helps = ["F"]', 1)
    path.write_text(text, encoding="utf-8")
    assert main(["check", "--data", str(sample_hall)]) == 0
    told = capsys.readouterr()
    assert "warning: line " in told.err
    assert "cannot help with it too" in told.err
    assert "is right" in told.out
