"""The hall screen's picture as tables."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from display.calls import Queue, hear, step
from display.grid import CellState, Face, cell, columns_for, zones
from display.scene import draw, gap, minutes, next_turn
from hub.contract.states import BoardWindow
from hub.contract.words import Language, Text, TicketState, Wait, WindowKind, WindowStatus

OPEN, PAUSED, CLOSED = WindowStatus.OPEN, WindowStatus.PAUSED, WindowStatus.CLOSED


@pytest.mark.parametrize(
    ("status", "ticket", "state", "wanted"),
    [
        (OPEN, None, None, CellState.FREE),
        (PAUSED, None, None, CellState.PAUSED),
        (CLOSED, None, None, CellState.CLOSED),
        (OPEN, "A023", TicketState.CALLED, CellState.CALLED),
        (OPEN, "A023", TicketState.SERVING, CellState.SERVING),
        (PAUSED, "A023", TicketState.SERVING, CellState.SERVING),
    ],
)
def test_a_cell(status, ticket, state, wanted) -> None:
    window = BoardWindow(3, WindowKind.GENERAL, status, ticket, state)
    assert cell(window).state is wanted
    assert cell(window).ticket == (ticket or "")


@pytest.mark.parametrize(
    ("windows", "face"), [(1, Face.PICTURE), (12, Face.PICTURE), (13, Face.ZONES), (40, Face.ZONES)]
)
def test_the_face(board, menu, windows: int, face: Face) -> None:
    scene = draw(board(windows=windows), menu(), Queue(), 0.0)
    assert scene.face is face
    assert len(scene.cells) == windows


@pytest.mark.parametrize("windows", range(13, 41))
def test_zones_hold_every_window_once_in_five_rows(board, menu, windows: int) -> None:
    scene = draw(board(windows=windows), menu(), Queue(), 0.0)
    assert scene.rows <= 5
    numbers = [c.no for zone in scene.zones for c in zone.cells]
    assert numbers == list(range(1, windows + 1))
    assert all(len(zone.cells) <= 10 for zone in scene.zones)
    assert len(scene.zones) <= (columns_for(windows, Face.ZONES) + 1) // 2
    assert [(z.first, z.last) for z in scene.zones] == [
        (z.cells[0].no, z.cells[-1].no) for z in scene.zones
    ]


def shut(menu, noon, **changes: object):
    """The hall is closed until tomorrow at nine, and nobody waits."""
    again = noon.replace(day=15, hour=9, minute=0)
    return msgspec.structs.replace(
        menu(), **{"open": False, "next_open": again, "services": (), **changes}
    )


def test_a_shut_hall_says_when_it_opens(board, menu, noon) -> None:
    scene = draw(board(), shut(menu, noon), Queue(), 0.0)
    assert scene.closed
    assert (scene.next_time, scene.next_in, scene.next_weekday) == ("9:00", 1, 3)
    assert not draw(board(), menu(), Queue(), 0.0).closed


def test_while_somebody_waits_or_is_called_the_calls_stay(board, menu, call, noon) -> None:
    assert not draw(board(), shut(menu, noon, services=menu().services), Queue(), 0.0).closed
    queue = step(hear(Queue(), board(call(1, "A001", 1)), noon), 0.0)
    assert queue.loud
    assert not draw(board(), shut(menu, noon), queue, 0.0).closed


def test_a_hall_that_opens_nobody_knows_when(board, menu, noon) -> None:
    scene = draw(board(), shut(menu, noon, next_open=None), Queue(), 0.0)
    assert (scene.closed, scene.next_time, scene.next_in) == (True, "", -1)


def test_zones_name_the_areas_of_their_windows(board, menu) -> None:
    scene = draw(board(windows=16), menu(), Queue(), 0.0)
    assert [zone.areas for zone in scene.zones] == ["一区、二区", "三区、四区"]
    english = draw(board(windows=16), menu(), Queue(), 0.0, Language.EN)
    assert english.zones[0].areas == "Zone 1, Zone 2"


@pytest.mark.parametrize(
    ("windows", "columns", "rows"),
    [(1, 1, 1), (2, 2, 1), (4, 2, 2), (6, 3, 2), (7, 4, 2), (9, 3, 3), (10, 4, 3), (12, 4, 3)],
)
def test_few_windows_are_drawn_large(board, menu, windows, columns, rows) -> None:
    scene = draw(board(windows=windows), menu(), Queue(), 0.0)
    assert (scene.columns, scene.rows, scene.zones) == (columns, rows, ())


@pytest.mark.parametrize("windows", range(1, 46))
def test_upright_every_window_has_its_place(board, menu, windows: int) -> None:
    scene = draw(board(windows=windows), menu(), Queue(), 0.0, portrait=True)
    assert scene.columns <= 4
    assert scene.rows <= (3 if scene.face is Face.PICTURE else 10)
    zoned = [c.no for zone in scene.zones for c in zone.cells]
    assert len(scene.zones) <= 2
    assert [c.no for c in scene.cells] == (zoned or list(range(1, windows + 1)))


def test_no_windows_no_zones() -> None:
    assert zones((), 1, (), Language.ZH) == ()


def test_more_than_forty_windows_take_turns(board, menu) -> None:
    picture = board(windows=45)
    first = draw(picture, menu(), Queue(), 0.0)
    second = draw(picture, menu(), Queue(), 10.0)
    assert [c.no for c in second.cells] == [41, 42, 43, 44, 45]
    assert len(first.cells) == 40
    assert next_turn(second, 12.0) == pytest.approx(8.0)


@pytest.mark.parametrize(
    ("wait", "wanted"),
    [
        (None, (-1, -1)),
        (Wait(0, 59), (0, 0)),
        (Wait(0, 60), (1, 1)),
        (Wait(30, 61), (1, 2)),
        (Wait(750, 1200), (12, 20)),
        (Wait(600, 601), (10, 11)),
    ],
)
def test_minutes(menu, wait, wanted) -> None:
    service = msgspec.structs.replace(menu().services[0], wait=wait)
    assert minutes(service) == wanted


def test_waiting_drops_empty_services_and_pages_by_six(board, menu) -> None:
    first = draw(board(), menu(), Queue(), 3.0)
    second = draw(board(), menu(), Queue(), 13.0)
    assert [row.code for row in first.waiting] == ["A", "B", "C", "D", "E", "G"]
    assert [row.code for row in second.waiting] == ["K"]
    assert (first.waiting_page, second.waiting_page, first.waiting_pages) == (0, 1, 2)


def test_notices_take_turns_of_ten_seconds(board, menu) -> None:
    picture = board(notices=(Text("一", "one"), Text("二")))
    said = [draw(picture, menu(), Queue(), t, Language.EN).notice for t in (0.0, 9.9, 10.0, 20.0)]
    assert said == ["one", "one", "二", "one"]


def test_next_turn_is_the_nearest_change(board, menu) -> None:
    picture = board(notices=(Text("一"), Text("二")))
    scene = draw(picture, menu(), Queue(), 7.5)
    assert next_turn(scene, 7.5) == pytest.approx(2.5)
    assert next_turn(scene, 19.5) == pytest.approx(0.5)
    assert next_turn(draw(board(), None, Queue(), 0.0), 0.0) is None


def test_what_a_picture_shows_of_a_burst(board, menu, call, noon) -> None:
    calls = [call(n, f"A{n:03d}", n, ago=3 - n) for n in range(1, 4)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    scene = draw(board(*calls), menu(), queue, 0.0)
    assert scene.newest is not None
    assert scene.newest.ticket == "A001"
    assert [row.ticket for row in scene.following] == ["A002", "A003"]
    assert [row.ticket for row in scene.last] == ["A003", "A002", "A001"]
    assert scene.visible == tuple(calls)


def test_a_call_that_is_nowhere_on_the_picture_is_not_visible(board, menu, call, noon) -> None:
    calls = [call(n, f"A{n:03d}", n, ago=2 - n) for n in (1, 2)]
    queue = step(hear(Queue(), board(*calls), noon), 0.0)
    assert draw(board(), menu(), queue, 0.0).visible == (calls[0],)


def test_a_quiet_call_is_not_claimed(board, menu, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1, ago=60)), noon), 0.0)
    scene = draw(board(), menu(), queue, 0.0)
    assert scene.newest is not None
    assert scene.visible == ()
    assert not scene.flashing


def test_reduced_motion_is_steady(board, menu, call, noon) -> None:
    queue = step(hear(Queue(), board(call(1, "A001", 1)), noon), 0.0)
    assert draw(board(), menu(), queue, 1.5).white
    assert not draw(board(), menu(), queue, 1.5, reduced_motion=True).white


def test_before_the_menu_has_come(board) -> None:
    scene = draw(board(), None, Queue(), 0.0)
    assert scene.waiting == ()
    assert scene.open


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (38, "00:38"), (3599, "59:59"), (3725, "1:02:05")]
)
def test_how_long_the_hub_is_lost(noon, seconds: int, text: str) -> None:
    assert gap(noon, noon + timedelta(seconds=seconds)) == text
