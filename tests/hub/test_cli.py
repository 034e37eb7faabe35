"""The administrator's tools on a hall whose hub does not run: what they print, how they end."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from hub.cli import main

Capture = pytest.CaptureFixture[str]


def test_a_new_hall_is_right_and_its_pins_are_told(tmp_path: Path, capsys: Capture) -> None:
    assert main(["init", str(tmp_path / "hall"), "--sample-pins", "--port", "2883"]) == 0
    assert len(re.findall(r"^  \d{4}  246813$", capsys.readouterr().out, re.MULTILINE)) == 12
    assert main(["check", "--data", str(tmp_path / "hall")]) == 0
    assert "10 services, 12 windows, 12 clerks" in capsys.readouterr().out


def test_only_the_hubs_user_may_read_what_it_keeps(sample_hall: Path) -> None:
    assert main(["close-day", "--data", str(sample_hall)]) == 0
    files = [path for path in sample_hall.rglob("*") if path.is_file()]
    open_to_all = {path.name for path in files if path.stat().st_mode & 0o077}
    assert open_to_all <= {"hall.toml"}
    assert "jiaohao.sqlite" in {path.name for path in files}


def test_a_hall_is_not_written_over(sample_hall: Path, capsys: Capture) -> None:
    before = (sample_hall / "hall.toml").read_bytes()
    assert main(["init", str(sample_hall)]) == 2
    assert str(sample_hall) in capsys.readouterr().err
    assert (sample_hall / "hall.toml").read_bytes() == before


def test_a_device_comes_and_goes(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["device", "add", "pad-3", "--kind", "pad", "--window", "3", *at]) == 0
    assert re.search(r"^pad-3: pairing code [A-Z2-9]{8}, once, until ", capsys.readouterr().out)
    assert main(["device", "list", *at]) == 0
    assert re.search(r"^pad-3 +pad +not paired +window 3$", capsys.readouterr().out, re.MULTILINE)
    assert main(["device", "remove", "pad-3", *at]) == 0
    assert main(["device", "remove", "pad-3", *at]) == 1
    assert "(unknown_device)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["device", "add", "x-1", "--kind", "toaster"], "kinds are: kiosk, guide"),
        (["device", "add", "a+b", "--kind", "kiosk"], "device"),
        (["report", "--day", "yesterday"], "day"),
        (["import", "items", "none.csv", "--service", "I"], "one letter"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    words: list[str], said: str, sample_hall: Path, capsys: Capture
) -> None:
    assert main([*words, "--data", str(sample_hall)]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.startswith("jiaohao: ")
    assert err.count("\n") == 1


def test_a_pin_is_read_from_a_pipe(
    sample_hall: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = ["--data", str(sample_hall)]
    monkeypatch.setattr(sys, "stdin", io.StringIO("135790\n"))
    assert main(["clerk", "pin", "0217", *at]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("135790\n"))
    assert main(["clerk", "pin", "9999", *at]) == 1
    said = capsys.readouterr()
    assert "135790" not in said.out + said.err


def test_a_day_is_closed_and_reported(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["close-day", *at]) == 0
    assert re.search(r"^issued +0$", capsys.readouterr().out, re.MULTILINE)
    assert main(["report", "--json", *at]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["closed_at"]
    assert main(["facts", "--from", "2", *at]) == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [fact["seq"] for fact in facts] == list(range(2, 2 + len(facts)))
    assert "day_closed" in {fact["kind"] for fact in facts}


@pytest.mark.parametrize("tool", [["facts"], ["report"], ["device", "list"], ["check"], ["run"]])
def test_a_folder_without_a_hall(tool: list[str], tmp_path: Path, capsys: Capture) -> None:
    assert main([*tool, "--data", str(tmp_path / "none")]) == 2
    assert "jiaohao init" in capsys.readouterr().err
