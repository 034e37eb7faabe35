"""`jiaohao media`: what a folder shows, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from display.check_media.__main__ import main
from display.film import can_decode
from tests.display.clips import write_clip

pytestmark = pytest.mark.qt

SCHEDULE = """\
[[show]]
file = "短片 50%#1.avi"
sound = true

[[show]]
file = "notice.png"
hours = "09:00-12:00"
seconds = 30
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A picture, a video and a schedule, all well."""
    Image.new("RGB", (64, 36), "white").save(tmp_path / "notice.png")
    write_clip(tmp_path / "短片 50%#1.avi")
    (tmp_path / "schedule.toml").write_text(SCHEDULE)
    return tmp_path


@pytest.mark.skipif(not can_decode(), reason="no decoder")
def test_a_folder_that_is_well(qapp, folder: Path, capsys) -> None:
    assert main([str(folder), "--at", "2026-02-02T09:00"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-02-02 09:00 Mon: 2 to be shown",
        "  短片 50%#1.avi\tto its end, with its sound",
        "  notice.png\t30 s",
    ]
    assert main([str(folder), "--at", "2026-02-02T12:00"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "not then: notice.png"


def test_what_is_wrong_is_named(qapp, folder: Path, capsys) -> None:
    (folder / "短片 50%#1.avi").write_bytes(b"no video")
    (folder / "notice.png").write_bytes(b"no picture")
    (folder / "schedule.toml").write_text(SCHEDULE.replace("12:00", "08:00"))
    assert main([str(folder), "--at", "2026-02-02T09:00"]) == 1
    told = capsys.readouterr().out
    assert "schedule.toml: line 7: show[2].hours: 09:00-08:00 ends before it begins" in told
    assert "短片 50%#1.avi: cannot be shown: " in told
    assert "notice.png: cannot be shown: " in told
    assert "0 to be shown" in told


@pytest.mark.parametrize("wrong", [["--at", "noon", "."], [], ["--unknown", "."]])
def test_wrong_arguments_are_told(wrong: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert "jiaohao media: error" in capsys.readouterr().err


def test_a_folder_that_is_not_there(tmp_path: Path, capsys) -> None:
    assert main([str(tmp_path / "absent")]) == 2
    assert "no such folder" in capsys.readouterr().err
