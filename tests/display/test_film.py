"""Real video files through the real player, drawn by the software renderer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from display.film import Film, Surface, can_decode, placed
from tests.display.clips import write_clip

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif("not __import__('display.film').film.can_decode()", reason="no decoder"),
]


@pytest.fixture
def film(qapp):
    """A player; `.told` holds what it ended with."""
    made = Film()
    made.told = []
    made.ended.connect(lambda turn: made.told.append(turn))
    made.broke.connect(lambda turn, why: made.told.append((turn, why)))
    yield made
    made.stop()


def painted(surface: Surface) -> QImage:
    """What the surface draws on white."""
    picture = QImage(160, 160, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    surface.setWidth(160)
    surface.setHeight(160)
    painter = QPainter(picture)
    surface.paint(painter)
    painter.end()
    return picture


def test_a_video_is_played_to_its_end(film, qtbot, tmp_path) -> None:
    film.play(write_clip(tmp_path / "a.avi").as_uri(), 7)
    qtbot.waitUntil(lambda: film.told == [7], timeout=30000)
    picture = painted(film.surface)
    assert abs(picture.pixelColor(150, 100).blue() - 160) < 12, "its last frame stands"
    assert abs(picture.pixelColor(150, 100).red() - 20) < 12
    assert picture.pixelColor(150, 150).red() == 255, "whole, as a square would cut too much"


@pytest.mark.parametrize(
    ("frame", "area", "drawn"),
    [
        ((1280, 720), (632, 356), (633, 356)),
        ((1280, 800), (640, 360), (640, 400)),
        ((1024, 768), (640, 360), (480, 360)),
        ((1280, 720), (1016, 480), (853, 480)),
        ((1080, 1920), (640, 360), (202, 360)),
    ],
)
def test_little_is_cut_off_and_never_much(frame, area, drawn) -> None:
    place = placed(QSize(*frame), QSizeF(*area))
    assert (round(place.width()), round(place.height())) == drawn
    assert (place.center().x(), place.center().y()) == (area[0] / 2, area[1] / 2)


@pytest.mark.parametrize("kind", ["garbage", "empty", "codec", "absent"])
def test_what_cannot_be_played_is_told_once(film, qtbot, tmp_path, kind: str) -> None:
    path = tmp_path / "a.avi"
    if kind == "codec":
        write_clip(path, codec=b"ZZ9Z")
    elif kind != "absent":
        path.write_bytes(b"\0\1\2" * 5000 if kind == "garbage" else b"")
    film.play(path.as_uri(), 3)
    qtbot.waitUntil(lambda: bool(film.told), timeout=30000)
    ((turn, why),) = film.told
    assert turn == 3
    assert why
    good = write_clip(tmp_path / "good.avi")
    film.play(good.as_uri(), 4)
    qtbot.waitUntil(lambda: film.told[-1] == 4, timeout=30000)
    assert len(film.told) == 2


def test_a_video_that_is_stopped_tells_nothing(film, qtbot, tmp_path) -> None:
    film.play(write_clip(tmp_path / "a.avi", frames=50).as_uri(), 1)
    film.stop()
    film.play(write_clip(tmp_path / "b.avi").as_uri(), 2)
    qtbot.waitUntil(lambda: bool(film.told), timeout=30000)
    assert film.told == [2]


def test_sound_is_out_unless_asked_for_and_never_before_it_is_let(film, tmp_path) -> None:
    clip = write_clip(tmp_path / "a.avi").as_uri()
    film.play(clip, 1)
    film.hush(False)
    assert not film.audible
    film.play(clip, 2, sound=True)
    assert not film.audible
    film.hush(False)
    assert film.audible
    film.hush(True)
    assert not film.audible


def test_this_machine_can_decode() -> None:
    assert can_decode()
