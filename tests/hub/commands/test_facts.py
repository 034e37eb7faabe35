"""`jiaohao facts` on a hall whose hub does not run: what it prints, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.cli import main

Capture = pytest.CaptureFixture[str]


def seqs(capsys: Capture) -> list[int]:
    return [json.loads(line)["seq"] for line in capsys.readouterr().out.splitlines()]


def test_from_any_number_on(sample_hall: Path, capsys: Capture) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["close-day", *at]) == 0
    capsys.readouterr()
    assert main(["facts", *at]) == 0
    every = seqs(capsys)
    assert every == list(range(1, len(every) + 1))
    assert len(every) > 1
    assert main(["facts", "--from", str(every[-1]), *at]) == 0
    assert seqs(capsys) == every[-1:]
    assert main(["facts", "--from", str(every[-1] + 1), *at]) == 0
    assert seqs(capsys) == []


@pytest.mark.parametrize("number", ["0", "-3", "x"])
def test_a_number_that_no_fact_has(sample_hall: Path, capsys: Capture, number: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["facts", "--from", number, "--data", str(sample_hall)])
    assert left.value.code == 2
    assert "a number from 1" in capsys.readouterr().err


def test_where_there_is_no_hall(tmp_path: Path, capsys: Capture) -> None:
    assert main(["facts", "--data", str(tmp_path)]) == 2
    assert "jiaohao init" in capsys.readouterr().err
