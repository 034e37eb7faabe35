"""The window screen's picture as tables."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from display.window.scene import Face, Flash, draw, face_for, follow, is_white, next_due, others
from hub.contract.states import ClerkCard, Pause, WindowState, WindowTicket
from hub.contract.words import (
    Language,
    PauseReason,
    Priority,
    Text,
    TicketState,
    WindowKind,
    WindowStatus,
)

OPEN, PAUSED, CLOSED = WindowStatus.OPEN, WindowStatus.PAUSED, WindowStatus.CLOSED
CALLED, SERVING, PARKED = TicketState.CALLED, TicketState.SERVING, TicketState.PARKED


@pytest.fixture
def ticket(noon):
    def make(state=CALLED, *, call_no=4, times=1, ago=0.0):
        since = noon - timedelta(seconds=ago)
        return WindowTicket(
            "A023",
            "A",
            Text("综合受理"),
            Priority.REGULAR,
            state,
            since,
            since,
            call_no,
            times,
            shown=False,
            said=False,
        )

    return make


@pytest.fixture
def window():
    def make(status=OPEN, ticket=None, **fields) -> WindowState:
        return WindowState(
            no=3,
            name=Text("无差别综合窗口", "General window"),
            kind=WindowKind.GENERAL,
            status=status,
            services=("A", "B"),
            waiting=0,
            longest_since=None,
            target_s=None,
            may=(),
            clerk=ClerkCard("0217", "王敏", Text("首席事务代表", "Chief representative")),
            ticket=ticket,
            **fields,
        )

    return make


@pytest.mark.parametrize(
    ("status", "state", "face"),
    [
        (OPEN, None, Face.IDLE),
        (PAUSED, None, Face.PAUSED),
        (CLOSED, None, Face.CLOSED),
        (OPEN, CALLED, Face.CALLED),
        (OPEN, SERVING, Face.SERVING),
        (PAUSED, SERVING, Face.SERVING),
        (OPEN, PARKED, Face.IDLE),
    ],
)
def test_what_it_says_in_large(window, ticket, status, state, face) -> None:
    assert face_for(window(status, ticket(state) if state else None)) is face


def test_serving(window, ticket, board) -> None:
    scene = draw(window(ticket=ticket(SERVING)), board(), None, Flash(), 0.0)
    assert (scene.no, scene.ticket, scene.hall) == (3, "A023", "城中区政务服务中心")
    assert scene.clerk is not None
    assert (scene.clerk.name, scene.clerk.post, scene.clerk.no) == ("王敏", "首席事务代表", "0217")


def test_english(window, ticket, board) -> None:
    scene = draw(window(ticket=ticket(SERVING)), board(), None, Flash(), 0.0, Language.EN)
    assert scene.name == "General window"
    assert scene.clerk is not None
    assert scene.clerk.post == "Chief representative"


def test_paused_says_why_until_when_and_who_calls_instead(window, board, menu, noon) -> None:
    pause = Pause(PauseReason.AWAY, noon, noon + timedelta(minutes=9))
    scene = draw(window(PAUSED, pause=pause), board(), menu(), Flash(), 0.0)
    assert scene.reason is PauseReason.AWAY
    assert scene.back_at == "10:33"
    assert scene.others == (1, 2, 4)


def test_an_unknown_return_is_left_out(window, board, menu, noon) -> None:
    scene = draw(
        window(PAUSED, pause=Pause(PauseReason.LUNCH, noon)), board(), menu(), Flash(), 0.0
    )
    assert scene.back_at == ""


def test_nobody_calls_instead_without_board_or_menu(window, board, menu) -> None:
    assert others(window(), None, menu()) == ()
    assert others(window(), board(), None) == ()


def test_closed_shows_no_clerk(window) -> None:
    assert draw(window(CLOSED), None, None, Flash(), 0.0).clerk is None


def test_a_new_call_flashes_once(window, ticket, noon) -> None:
    called = window(ticket=ticket())
    flash = follow(Flash(), called, noon, 50.0)
    assert [is_white(flash, 50.0 + s) for s in (0.5, 1.5, 2.5, 5.5, 6.5)] == [
        False,
        True,
        False,
        True,
        False,
    ]
    assert follow(flash, called, noon + timedelta(seconds=8), 58.0) is flash


def test_a_recall_flashes_again(window, ticket, noon) -> None:
    flash = follow(Flash(), window(ticket=ticket(ago=90)), noon, 0.0)
    assert not flash.loud
    again = follow(flash, window(ticket=ticket(times=2, ago=90)), noon, 9.0)
    assert again.loud
    assert again.since == 9.0


def test_the_next_tickets_call_begins_anew(window, ticket, noon) -> None:
    flash = follow(Flash(), window(ticket=ticket()), noon, 0.0)
    flash = follow(flash, window(ticket=ticket(SERVING)), noon, 5.0)
    assert flash == Flash()
    assert follow(flash, window(ticket=ticket()), noon, 9.0).loud


def test_lost_is_steady_and_keeps_the_ticket(window, ticket, noon) -> None:
    called = window(ticket=ticket())
    flash = follow(Flash(), called, noon, 0.0)
    scene = draw(called, None, None, flash, 1.5, lost=True)
    assert scene.lost
    assert not scene.white
    assert scene.ticket == "A023"


def test_when_the_flash_changes_next(window, ticket, noon) -> None:
    flash = follow(Flash(), window(ticket=ticket()), noon, 10.0)
    assert next_due(flash, 10.25) == pytest.approx(0.75)
    assert next_due(flash, 16.0) is None
    assert next_due(Flash(), 0.0) is None


def test_names_never_leave_the_hub_by_this_screen(window, ticket) -> None:
    named = msgspec.structs.replace(ticket(SERVING), masked_name="张*三")
    assert "张" not in str(draw(window(ticket=named), None, None, Flash(), 0.0))
