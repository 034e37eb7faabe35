"""The folder of pictures, followed live."""

from __future__ import annotations

import pytest

from display.media import MediaFolder, pictures

pytestmark = pytest.mark.qt


def test_pictures_by_name_and_nothing_else(tmp_path) -> None:
    for name in ("b.PNG", "a.jpg", "notes.txt", "c.webp"):
        (tmp_path / name).touch()
    assert [url.rpartition("/")[2] for url in pictures(tmp_path)] == ["a.jpg", "b.PNG", "c.webp"]


def test_no_folder_no_pictures(tmp_path) -> None:
    assert pictures(tmp_path / "absent") == []


def test_a_folder_that_comes_later_is_followed(qtbot, tmp_path) -> None:
    told: list[list[str]] = []
    media = MediaFolder(tmp_path / "media")
    media.changed.connect(told.append)
    media.look()
    assert told == [[]]
    (tmp_path / "media").mkdir()
    qtbot.waitUntil(lambda: len(told) > 1, timeout=3000)
    (tmp_path / "media" / "a.png").touch()
    qtbot.waitUntil(lambda: bool(told[-1]), timeout=3000)
    assert told[-1][0].endswith("/media/a.png")
