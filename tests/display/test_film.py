"""Real video files through the real player."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from display.film import Film, can_decode
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


def test_a_video_is_played_to_its_end(film, qtbot, tmp_path) -> None:
    numbers: list[int] = []
    film.framed.connect(numbers.append)
    film.play(write_clip(tmp_path / "a.avi").as_uri(), 7)
    qtbot.waitUntil(lambda: film.told == [7], timeout=30000)
    assert numbers[0] == 0, "until its first frame there is none"
    assert numbers == sorted(set(numbers))
    size = QSize()
    picture = film.frames.requestImage(str(numbers[-1]), size, QSize())
    assert (size.width(), size.height()) == (320, 180)
    assert abs(picture.pixelColor(300, 170).blue() - 160) < 12, "its last frame stands"
    assert abs(picture.pixelColor(300, 170).red() - 20) < 12


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
