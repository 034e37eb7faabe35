"""schedule.toml: what is due when, and every mistake with its line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from display.schedule import PICTURE_S, Piece, missing, programme, read
from hub.settings_reader import ConfigError

PATH = Path("schedule.toml")
MONDAY = datetime(2026, 2, 2, 9, 0)
NAMES = ("b.png", "a.jpg", "film.mp4", "notice-2.png", "notice-1.png")
VIDEOS = frozenset({"film.mp4"})
WHOLE = """\
seconds = 15

[[show]]
file = "film.mp4"
sound = true

[[show]]
file = "notice-*.png"
from = 2026-02-02
until = 2026-02-20
days = ["mon", "fri"]
hours = "09:00-12:00"
seconds = 30

[[show]]
file = "a.jpg"
"""


def shown(text: str, at: datetime = MONDAY) -> list[str]:
    return [piece.name for piece in programme(read(text, PATH), NAMES, VIDEOS, at)]


def test_without_a_schedule_all_files_by_name() -> None:
    pieces = programme(None, NAMES, VIDEOS, MONDAY)
    assert [piece.name for piece in pieces] == sorted(NAMES)
    assert pieces[0] == Piece("a.jpg", PICTURE_S)
    assert Piece("film.mp4", None) in pieces, "a video goes on to its end"


def test_files_come_in_the_order_of_the_tables_with_their_seconds() -> None:
    assert programme(read(WHOLE, PATH), NAMES, VIDEOS, MONDAY) == (
        Piece("film.mp4", None, sound=True),
        Piece("notice-1.png", 30),
        Piece("notice-2.png", 30),
        Piece("a.jpg", 15),
    )


@pytest.mark.parametrize(
    ("at", "due"),
    [
        (datetime(2026, 2, 1, 10, 0), False),
        (datetime(2026, 2, 2, 8, 59), False),
        (datetime(2026, 2, 2, 9, 0), True),
        (datetime(2026, 2, 2, 11, 59, 59), True),
        (datetime(2026, 2, 2, 12, 0), False),
        (datetime(2026, 2, 3, 10, 0), False),
        (datetime(2026, 2, 20, 10, 0), True),
        (datetime(2026, 2, 23, 10, 0), False),
    ],
)
def test_days_dates_and_hours(at: datetime, due: bool) -> None:
    assert ("notice-1.png" in shown(WHOLE, at)) is due


def test_the_last_minute_of_a_day_can_be_named() -> None:
    text = '[[show]]\nfile = "a.jpg"\nhours = "18:00-24:00"\n'
    assert shown(text, datetime(2026, 2, 2, 23, 59)) == ["a.jpg"]


def test_an_empty_schedule_shows_nothing() -> None:
    assert shown("") == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[[show]]\nfile = "a.jpg"\nuntil = 2026-02-30\n', 3, "date"),
        ('[[show]]\nfile = "a.jpg"\ndays = ["monday"]\n', 3, "mon, tue, wed, thu, fri, sat, sun"),
        ('[[show]]\nfile = "a.jpg"\n\nhours = "9-12"\n', 4, 'such as "09:00-12:00"'),
        ('[[show]]\nfile = "a.jpg"\nhours = "12:00-09:00"\n', 3, "ends before it begins"),
        ('[[show]]\nfile = "a.jpg"\nhours = "09:00-09:00"\n', 3, "ends before it begins"),
        ('[[show]]\nfile = "a.jpg"\nseconds = 1\n', 3, "Expected int >= 3"),
        ('[[show]]\nfile = "a.jpg"\nfrom = 2026-03-01\nuntil = 2026-02-01\n', 4, "is before"),
        ('[[show]]\nfile = "a.jpg"\ndays = []\n', 3, "names no day"),
        ('[[show]]\nfiel = "a.jpg"\n', 2, "did you mean file?"),
        ("[[show]]\nseconds = 5\n", 1, "is missing"),
        ("seconds = 0\n", 1, "3 to 3600"),
    ],
)
def test_mistakes_are_named_with_their_line(text: str, line: int, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text, PATH)
    told = str(caught.value)
    assert f"line {line}:" in told
    assert words in told


def test_what_is_scheduled_and_not_there_is_told_and_stops_nothing() -> None:
    text = '[[show]]\nfile = "absent.png"\n[[show]]\nfile = "a.jpg"\n[[show]]\nfile = "x*.png"\n'
    told = missing(read(text, PATH), text, NAMES)
    assert told == [
        "line 2: file: there is no absent.png",
        "line 6: file: there is no x*.png",
    ]
    assert shown(text) == ["a.jpg"]
