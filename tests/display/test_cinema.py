"""Pictures and videos on a clock of its own: what is played, passed over, hushed and told."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

import pytest

from display.cinema import Cinema
from display.media import Stock
from display.schedule import Schedule, Show
from hub.contract.devices import Health

pytestmark = pytest.mark.qt

AT = datetime(2026, 2, 2, 9, 0)


class Player:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.muted: bool | None = None

    def play(self, url: str, turn: int, *, sound: bool = False) -> None:
        self.told.append((name_in(url), turn, sound))

    def stop(self) -> None:
        self.told.append("stop")

    def hush(self, muted: bool) -> None:
        self.muted = muted


def stock(*names: str, schedule: Schedule | None = None, mark: int = 1, troubles=()) -> Stock:
    files = dict.fromkeys(names, (mark, 10))
    return Stock(Path("/media"), files, schedule, tuple(troubles))


def step(cinema: Cinema, now: float, at: datetime | None = AT, **states: bool) -> str:
    """Bring it up to now; → the name of the picture."""
    cinema.step(now, at, **({"covered": False, "hush": False} | states))
    return name_in(str(cinema.fields()["picture"]))


def name_in(url: str) -> str:
    """The file's name in an address."""
    return url.rpartition("/")[2].partition("#")[0]


@pytest.fixture
def player() -> Player:
    return Player()


@pytest.fixture
def cinema(qapp, player) -> Cinema:
    return Cinema(player)


def test_pictures_and_videos_in_turn(cinema, player) -> None:
    cinema.on_stock(stock("a.jpg", "b.mp4"))
    assert step(cinema, 0.0) == "a.jpg"
    step(cinema, 12.0)
    assert player.told == [("b.mp4", 2, False)]
    assert cinema.fields()["film"] is True
    cinema.on_ended(2)
    assert step(cinema, 20.0) == "a.jpg"
    assert player.told[-1] == "stop"
    assert cinema.fields()["film"] is False


def test_a_broken_video_is_passed_over_and_told(cinema, player, caplog) -> None:
    told: list[Health] = []
    cinema.healthChanged.connect(told.append)
    cinema.on_stock(stock("a.mp4", "b.jpg"))
    step(cinema, 0.0)
    with caplog.at_level(logging.WARNING):
        cinema.on_broke(1, "no decoder")
    assert step(cinema, 0.1) == "b.jpg"
    assert "a.mp4 is passed over until it changes: no decoder" in caplog.text
    assert told == [Health.WARN]
    cinema.on_stock(stock("a.mp4", "b.jpg", mark=2))
    assert told == [Health.WARN, Health.OK]


def test_an_error_of_an_earlier_turn_spoils_nothing(cinema) -> None:
    cinema.on_stock(stock("a.mp4", "b.mp4"))
    step(cinema, 0.0)
    cinema.on_ended(1)
    step(cinema, 5.0)
    cinema.on_broke(1, "late")
    assert cinema.health is Health.OK


def test_a_picture_that_qml_could_not_load_is_passed_over(cinema) -> None:
    cinema.on_stock(stock("a.jpg", "b.jpg"))
    step(cinema, 0.0)
    cinema.on_bad_picture(cinema.fields()["picture"])
    assert step(cinema, 0.1) == "b.jpg"
    assert cinema.health is Health.WARN


def test_a_picture_that_is_replaced_is_read_again(cinema) -> None:
    cinema.on_stock(stock("a.jpg"))
    step(cinema, 0.0)
    before = cinema.fields()["picture"]
    cinema.on_stock(stock("a.jpg", mark=2))
    assert step(cinema, 1.0) == "a.jpg"
    assert cinema.fields()["picture"] != before


def test_nothing_plays_where_nobody_can_see_it(cinema, player) -> None:
    cinema.on_stock(stock("a.mp4"))
    step(cinema, 0.0)
    assert step(cinema, 1.0, covered=True) == ""
    assert player.told[-1] == "stop"
    step(cinema, 2.0)
    assert player.told[-1] == ("a.mp4", 1, False)


def test_time_stands_still_where_nobody_can_see_it(cinema) -> None:
    cinema.on_stock(stock("a.jpg", "b.jpg"))
    step(cinema, 0.0)
    assert cinema.next_due(5.0) == 7.0
    step(cinema, 100.0, covered=True)
    assert cinema.next_due(100.0) is None, "or the screen would not sleep under the veil"
    assert step(cinema, 200.0) == "b.jpg"


def test_it_is_hushed_while_a_call_is_spoken(cinema, player) -> None:
    loud = Schedule(show=(Show("a.mp4", sound=True),))
    cinema.on_stock(stock("a.mp4", schedule=loud))
    step(cinema, 0.0)
    assert player.told == [("a.mp4", 1, True)]
    assert player.muted is False
    step(cinema, 1.0, hush=True)
    assert player.muted is True


def test_without_a_decoder_the_pictures_go_on_and_it_is_told_once(qapp, caplog) -> None:
    cinema = Cinema(None)
    with caplog.at_level(logging.WARNING):
        cinema.on_stock(stock("a.mp4", "b.jpg", "c.jpg"))
        assert step(cinema, 0.0) == "b.jpg"
        assert step(cinema, 12.0) == "c.jpg"
        assert step(cinema, 24.0) == "b.jpg"
        cinema.on_stock(stock("a.mp4", "b.jpg"))
    assert caplog.text.count("no video can be played") == 1
    assert cinema.health is Health.WARN


def test_a_mistake_in_the_schedule_is_the_media_s_health(cinema) -> None:
    cinema.on_stock(stock("a.jpg", troubles=["line 3: hours"]))
    assert cinema.health is Health.WARN


def test_before_the_hall_s_time_is_known_nothing_is_due(cinema) -> None:
    cinema.on_stock(stock("a.jpg"))
    assert step(cinema, 0.0, None) == ""
    assert step(cinema, 1.0) == "a.jpg"
