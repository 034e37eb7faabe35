"""The media folder, followed live."""

from __future__ import annotations

import logging

import pytest

from display.media import MediaFolder, Stock, files_of
from display.schedule import Schedule

pytestmark = pytest.mark.qt

GOOD = '[[show]]\nfile = "a.png"\n'
BAD = '[[show]]\nfile = "a.png"\nhours = "25:00-26:00"\n'


@pytest.fixture
def watch(qapp):
    """`watch(folder)` → what was told so far, the first look included."""
    kept = []

    def begin(folder) -> list[Stock]:
        told: list[Stock] = []
        media = MediaFolder(folder)
        media.changed.connect(told.append)
        media.look()
        kept.append(media)
        return told

    return begin


def test_pictures_and_videos_and_nothing_else(tmp_path) -> None:
    for name in ("b.PNG", "a.jpg", "notes.txt", "c.webp", "d.MP4", ".e.jpg"):
        (tmp_path / name).touch()
    (tmp_path / "f.jpg").mkdir()
    assert list(files_of(tmp_path)) == ["a.jpg", "b.PNG", "c.webp", "d.MP4"]
    assert Stock(tmp_path, files_of(tmp_path)).videos == {"d.MP4"}


def test_no_folder_no_files(tmp_path) -> None:
    assert files_of(tmp_path / "absent") == {}


def test_a_folder_that_comes_later_is_followed(qtbot, tmp_path, watch) -> None:
    told = watch(tmp_path / "media")
    assert told == [Stock(tmp_path / "media")]
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.png").touch()
    qtbot.waitUntil(lambda: "a.png" in told[-1].files, timeout=30000)
    assert "/media/a.png#" in told[-1].url("a.png")


def test_a_file_that_is_written_anew_has_changed(qtbot, tmp_path, watch) -> None:
    (tmp_path / "a.png").write_bytes(b"1")
    told = watch(tmp_path)
    before = told[-1].files["a.png"]
    (tmp_path / "a.png").write_bytes(b"12")
    qtbot.waitUntil(lambda: told[-1].files["a.png"] != before, timeout=30000)


def test_the_schedule_is_followed_too(qtbot, tmp_path, watch) -> None:
    (tmp_path / "a.png").touch()
    told = watch(tmp_path)
    assert told[-1].schedule is None
    (tmp_path / "schedule.toml").write_text(GOOD)
    qtbot.waitUntil(lambda: told[-1].schedule is not None, timeout=30000)
    (tmp_path / "schedule.toml").unlink()
    qtbot.waitUntil(lambda: told[-1].schedule is None, timeout=30000)


def test_a_mistake_is_told_and_the_last_good_schedule_holds(qtbot, tmp_path, watch, caplog) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "schedule.toml").write_text(GOOD)
    told = watch(tmp_path)
    good = told[-1].schedule
    with caplog.at_level(logging.WARNING):
        (tmp_path / "schedule.toml").write_text(BAD)
        qtbot.waitUntil(lambda: bool(told[-1].troubles), timeout=30000)
    assert told[-1].schedule == good
    assert "line 3: show[1].hours" in caplog.text
    (tmp_path / "schedule.toml").write_text(GOOD)
    qtbot.waitUntil(lambda: not told[-1].troubles, timeout=30000)


@pytest.mark.parametrize("content", [BAD.encode(), b"\xff\xfe", b"[[show"])
def test_a_mistake_from_the_start_shows_nothing(tmp_path, watch, content: bytes) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "schedule.toml").write_bytes(content)
    (stock,) = watch(tmp_path)
    assert stock.schedule == Schedule()
    assert stock.troubles


def test_a_scheduled_file_that_is_not_there_is_told(tmp_path, watch) -> None:
    (tmp_path / "schedule.toml").write_text(GOOD)
    (stock,) = watch(tmp_path)
    assert stock.troubles == ("line 2: file: there is no a.png",)
    assert stock.schedule is not None
    assert len(stock.schedule.show) == 1
