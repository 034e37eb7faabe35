"""`jiaohao backup` and `jiaohao restore` as a person uses them."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from hub.backup import command
from hub.backup.command import Progress
from hub.cli import main
from hub.restore.command import left_out

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def saved(sample_hall: Path, tmp_path: Path, capsys: Capture) -> Path:
    """A backup of the sample hall."""
    path = tmp_path / "sample.backup"
    assert main(["backup", "--data", str(sample_hall), "--to", str(path)]) == 0
    capsys.readouterr()
    return path


def test_what_was_saved_is_told(sample_hall: Path, capsys: Capture) -> None:
    assert main(["backup", "--data", str(sample_hall)]) == 0
    said = capsys.readouterr().out
    (path,) = (sample_hall / "backups").iterdir()
    assert f"Saved hall sample in {path}, checked." in said
    assert re.search(r"0 tickets, facts up to 1, day not begun; \d\.\d MB in \d\.\d s", said)
    assert "keys/identity.key" in said
    assert "personal data" in said
    assert "own disk" in said
    assert f"jiaohao restore {path}" in said


def test_json_tells_the_same(sample_hall: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main(["backup", "--json", "--data", str(sample_hall), "--to", str(tmp_path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert Path(found["file"]).stat().st_size == found["bytes"]
    assert (found["hall"], found["facts"], found["tickets"], found["day"]) == ("sample", 1, 0, None)


def test_old_ones_are_removed_when_asked(
    sample_hall: Path, tmp_path: Path, capsys: Capture
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    for name in ("sample-20250101-000000-f1.backup", "sample-20250102-000000-f1.backup"):
        (place / name).touch()
    (place / "other.txt").touch()
    words = ["backup", "--data", str(sample_hall), "--to", str(place), "--keep", "2"]
    assert main(words) == 0
    left = sorted(path.name for path in place.iterdir())
    assert left[:2] == ["other.txt", "sample-20250102-000000-f1.backup"]
    assert len(left) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["backup", "--data", "{none}"], "jiaohao init"),
        (["backup", "--data", "{hall}", "--to", "{none}/x/y.backup"], "not mounted"),
        (["backup", "--data", "{hall}", "--to", "{saved}"], "--force"),
        (["restore", "{none}", "--data", "{none}"], "is no file"),
        (["restore", "{hall}", "--data", "{none}"], "holds no backup"),
        (["restore", "{saved}", "--data", "{hall}"], "holds a hall already"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    words: list[str], said: str, saved: Path, sample_hall: Path, tmp_path: Path, capsys: Capture
) -> None:
    places = {"none": tmp_path / "none", "hall": sample_hall, "saved": saved}
    assert main([word.format(**places) for word in words]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.startswith("jiaohao: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["backup", "--every", "0.5"],
        ["backup", "--keep", "0"],
        ["restore", "x", "--skip", "-1"],
        ["restore"],
    ],
)
def test_wrong_words_are_explained(words: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: jiaohao" in capsys.readouterr().err


def test_a_restore_says_where_the_hall_stands(
    saved: Path, sample_hall: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["restore", str(saved), "--data", str(tmp_path / "new"), "--skip", "0"]) == 0
    said = capsys.readouterr().out
    assert f"Restored hall sample to {tmp_path / 'new'} from {saved}" in said
    assert "stands before its first day, fact 1: 0 wait, 0 are at a window" in said
    assert "lost" not in said
    assert "jiaohao run --data" in said
    words = ["restore", str(saved.parent), "--data", str(sample_hall), "--force", "--skip", "80"]
    shutil.copy(saved, saved.parent / "sample-20261125-101500-f1.backup")
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "each service goes on 80 numbers later" in said
    assert "facts go on at 100001 (the last known is 1)" in said
    assert re.search(r"Full for today by this: .*Raise their `daily`", said)
    assert re.search(r"What was there is kept in \S+/before-restore-\d{8}-\d{6}\.", said)


def test_a_restore_of_a_closed_day_leaves_no_number_out() -> None:
    assert "has not been open" in left_out(0)
    assert left_out(20) == "each service goes on 20 numbers later"


def test_json_of_a_restore(saved: Path, tmp_path: Path, capsys: Capture) -> None:
    words = ["restore", str(saved), "--data", str(tmp_path / "new"), "--skip", "40", "--json"]
    assert main(words) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["gap"]["next_fact"] == found["backup"]["facts"] + 100_000
    assert found["standing"]["open"] is True
    assert found["aside"] is None


def test_progress_is_shown_on_a_terminal_and_for_long_ones(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    quick = Progress()
    quick.copied(1, 4)
    quick.end()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(command, "QUIET_S", -1.0)
    long = Progress()
    long.copied(1, 4)
    long.copied(2, 4)  # too soon to be shown again
    long.checking()
    long.end()
    assert capsys.readouterr().err.split("\r")[1:3] == ["copying 25 %", "checking   "]
