"""The administrator's tools on a hall whose hub does not run: what they print, how they end."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from datetime import datetime
from pathlib import Path

import pytest

from hub.cli import main
from hub.sim.day.play import always_open
from tests.desks import call, change, sign_in, take
from tests.halls import Bench

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
    assert open_to_all <= {"hall.toml", "policy.toml"}
    assert "jiaohao.sqlite" in {path.name for path in files}


def test_a_hall_is_not_written_over(sample_hall: Path, capsys: Capture) -> None:
    before = (sample_hall / "hall.toml").read_bytes()
    assert main(["init", str(sample_hall)]) == 2
    assert str(sample_hall) in capsys.readouterr().err
    assert (sample_hall / "hall.toml").read_bytes() == before


def test_the_policies_are_shown(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["check", *at]) == 0
    assert "2 policies" in capsys.readouterr().out
    file = sample_hall / "policy.toml"
    hours = '[[hours]]\npolicy = "rush"\ndays = ["mon"]\nspans = ["09:00-10:30"]\n'
    file.write_text(file.read_text("utf-8") + hours, "utf-8")
    assert main(["policy", "--at", "2026-11-23T09:00", *at]) == 0
    shown = capsys.readouterr().out
    assert "in force at 2026-11-23 09:00: rush" in shown
    assert re.search(r"^max_overtakes +5 +3\* +5$", shown, re.M)
    assert "mon  09:00-10:30 rush; else [rules]" in shown
    assert main(["policy", "--at", "2026-11-23T11:00", "--json", *at]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["in_force"], told["policies"]["rush"]["rank2_factor"]) == ("", 0.5)
    assert told["policies"]["first-come"]["target_minutes"] == 20
    assert main(["policy", "use", "first-come", *at]) == 0
    assert main(["policy", *at]) == 0
    assert "first-come, chosen by hand until the day ends" in capsys.readouterr().out
    assert main(["policy", "use", "hours", *at]) == 0
    assert main(["policy", "use", "noon", *at]) == 1
    assert "rush, first-come" in capsys.readouterr().err
    assert main(["policy", "--at", "noon", *at]) == 2
    assert "a local time such as" in capsys.readouterr().err


def test_why(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["why", "A001", *at]) == 1
    assert "(unknown_ticket)" in capsys.readouterr().err
    assert main(["why", "a1", *at]) == 2
    assert "'a1' is no ticket number, such as A023" in capsys.readouterr().err
    bench = Bench(sample_hall)
    bench.clock.time = datetime.now(bench.clock.time.tzinfo)
    change(bench, always_open)
    counter = sign_in(bench)
    take(bench)
    take(bench, "C")
    assert call(bench, counter) == "A001"
    bench.engine.close()
    assert main(["why", "a001", "--language", "en", *at]) == 0
    told = capsys.readouterr().out
    assert told.startswith("A001 came first and is served first.\n  call 1, ")
    assert "rule first_come, policy [rules]" in told
    assert re.search(r"^  then      C001  score 0\.000 = 1 × 0 s ÷ 900 s, rank 1", told, re.M)
    assert main(["why", "C001", *at]) == 0
    assert capsys.readouterr().out.startswith("C001 是 3 号窗口的下一位。\n  now       C001  score")
    assert main(["why", "A001", "--json", *at]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["now"]["state"], told["called"]["rule"]) == ("called", "first_come")


def test_why_says_nothing_of_others_that_is_not_so(sample_hall: Path, capsys: Capture) -> None:
    """Of each class the routing reads the first only: others may wait behind."""
    bench = Bench(sample_hall)
    bench.clock.time = datetime.now(bench.clock.time.tzinfo)
    change(bench, always_open)
    counter = sign_in(bench)
    take(bench)
    take(bench)
    assert call(bench, counter) == "A001"
    bench.engine.close()
    assert main(["why", "A001", "--data", str(sample_hall)]) == 0
    assert capsys.readouterr().out.startswith("本窗口此时该叫的号里，A001 排在最前。\n")


def test_a_device_comes_and_goes(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["device", "add", "pad-3", "--kind", "pad", "--window", "3", *at]) == 0
    assert re.search(r"^pad-3: pairing code [A-Z2-9]{8}, once, until ", capsys.readouterr().out)
    assert main(["device", "list", *at]) == 0
    assert re.search(r"^pad-3 +pad +not paired +window 3$", capsys.readouterr().out, re.MULTILINE)
    assert main(["device", "remove", "pad-3", *at]) == 0
    assert main(["device", "remove", "pad-3", *at]) == 1
    assert "(unknown_device)" in capsys.readouterr().err


def test_a_refusal_is_said_in_chinese_and_english(sample_hall: Path, capsys: Capture) -> None:
    assert main(["why", "A999", "--data", str(sample_hall)]) == 1
    said = capsys.readouterr().err
    assert (
        said == 'jiaohao: 今天没有号票“A999” · There is no ticket "A999" today (unknown_ticket)\n'
    )


def test_a_pin_that_is_too_short_is_told_its_length(
    sample_hall: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("1357\n"))
    assert main(["clerk", "pin", "0217", "--data", str(sample_hall)]) == 2
    said = capsys.readouterr().err
    assert said == "jiaohao: a PIN has 6 to 32 characters, typed or on standard input\n"


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


@pytest.mark.parametrize("words", [["policy"], ["facts"], ["calendar", "show", "2026"]])
def test_a_reader_that_has_seen_enough_is_no_fault(
    sample_hall: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    """`jiaohao … | head`: the pipe is shut, also for what is flushed at the very end."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert main([*words, "--data", str(sample_hall)]) == 0
        print("the end")


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


@pytest.mark.parametrize("words", [["slips", "list"], ["bookings"], ["facts"], ["policy"]])
def test_a_store_that_cannot_be_read_is_said_in_one_line(
    sample_hall: Path, capsys: Capture, words: list[str]
) -> None:
    (sample_hall / "jiaohao.sqlite").write_bytes(b"no store at all " * 100)
    assert main([*words, "--data", str(sample_hall)]) == 2
    said = capsys.readouterr().err
    assert said.endswith("is not a Jiaohao store. Move it away or restore a backup.\n")
    assert said.count("\n") == 1
