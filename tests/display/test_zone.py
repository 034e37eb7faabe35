"""Screens that show some windows only, and neighbours that speak for one another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from display.announcing import Announcements
from display.app import arguments
from display.calls import HOLD_S, key
from display.zone import Says, Zone, numbers

pytestmark = pytest.mark.qt

LEFT, RIGHT = frozenset(range(1, 7)), frozenset(range(7, 13))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("3", {3}), ("1-4", {1, 2, 3, 4}), ("1-2, 9", {1, 2, 9}), ("5-5,5", {5})],
)
def test_numbers(text: str, wanted: set[int]) -> None:
    assert numbers(text) == wanted


@pytest.mark.parametrize("text", ["", "a", "1-", "-3", "4-1", "0", "1,,2", "1000", "1–3", "²"])
def test_what_is_no_window(text: str) -> None:
    with pytest.raises(ValueError, match="window"):
        numbers(text)


def test_a_zone_holds_its_windows_calls_and_services(board, menu, call) -> None:
    picture = board(call(1, "A001", 2), call(2, "B001", 9))
    zone = Zone(LEFT)
    assert [c.ticket for c in zone.board(picture).calls] == ["A001"]
    assert [w.no for w in zone.board(picture).windows] == sorted(LEFT)
    assert [s.code for s in zone.menu(menu()).services] == ["A", "B", "C"]
    assert Zone().board(picture) is picture


def test_windows_that_the_hall_does_not_have(board) -> None:
    assert Zone(frozenset({3, 12, 13, 99})).strangers(board()) == [13, 99]
    assert Zone().strangers(board()) == []


def play(screens: dict[str, Announcements], board, call, noon, seconds: int = 60):
    """Four calls at once, left and right in turn; → (what each showed, what each said)."""
    calls = [call(n, f"A{n:03d}", window) for n, window in enumerate((1, 7, 2, 8), 1)]
    shown = {name: [] for name in screens}
    said = {name: [] for name in screens}
    for second in range(seconds):
        hub_now = noon + timedelta(seconds=second)
        for name, screen in screens.items():
            begun = screen.advance(board(*calls), hub_now, float(second))
            if begun is not None:
                said[name].append(begun.ticket)
                screen.spoken(key(begun))
            current = screen.shown.current
            if current and current.ticket not in shown[name]:
                shown[name].append(current.ticket)
    return shown, said


def test_each_half_shows_and_says_its_own(board, call, noon) -> None:
    halves = {"left": Announcements(Zone(LEFT)), "right": Announcements(Zone(RIGHT))}
    shown, said = play(halves, board, call, noon)
    assert shown == said == {"left": ["A001", "A003"], "right": ["A002", "A004"]}


def test_one_of_two_neighbours_says_all(board, call, noon) -> None:
    halves = {
        "left": Announcements(Zone(LEFT, Says.ALL)),
        "right": Announcements(Zone(RIGHT, Says.NONE)),
    }
    shown, said = play(halves, board, call, noon)
    assert shown == {"left": ["A001", "A003"], "right": ["A002", "A004"]}
    assert said == {"left": ["A001", "A002", "A003", "A004"], "right": []}


def test_a_long_voice_for_others_does_not_hold_what_is_shown(board, call, noon) -> None:
    screen = Announcements(Zone(LEFT, Says.ALL))
    calls = [call(1, "A001", 1), call(2, "A002", 7), call(3, "A003", 2)]
    assert screen.advance(board(*calls), noon, 0.0) == calls[0]
    assert screen.speaking
    later = noon + timedelta(seconds=HOLD_S)
    assert screen.advance(board(*calls), later, HOLD_S) is None, "A001 is still being said"
    assert screen.shown.current == calls[2]
    screen.spoken(key(calls[0]))
    assert screen.advance(board(*calls), later, HOLD_S) == calls[1]
    assert screen.next_due(HOLD_S) == pytest.approx(1.0)


def test_while_a_neighbour_speaks_a_video_is_hushed_here_too(board, call, noon) -> None:
    screen = Announcements(Zone(LEFT, Says.NONE))
    picture = board(call(1, "A001", 9))
    assert screen.advance(picture, noon, 0.0) is None
    assert screen.shown.current is None
    assert screen.speaking
    later = noon + timedelta(seconds=HOLD_S)
    assert screen.advance(picture, later, HOLD_S) is None
    assert not screen.speaking


def test_what_is_stale_after_a_loss_is_dropped_from_both(board, call, noon) -> None:
    screen = Announcements(Zone(LEFT, Says.ALL))
    calls = [call(1, "A001", 1), call(2, "A002", 7), call(3, "A003", 2)]
    screen.advance(board(*calls), noon, 0.0)
    screen.spoken(key(calls[0]))
    screen.drop_stale(noon + timedelta(minutes=2))
    assert screen.advance(board(*calls), noon + timedelta(minutes=2), 120.0) is None
    assert not screen.speaking


@pytest.mark.parametrize("wrong", [["--windows", "12-1"], ["--windows", "x"], ["--say", "loud"]])
def test_wrong_arguments_are_told(wrong: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments().parse_args(["--station", "station.toml", *wrong])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "window" in told or "own" in told
