"""Which number stands over each window."""

from __future__ import annotations

import pytest

from hardware.numbers import numbers
from hub.contract.states import Board, BoardWindow
from hub.contract.words import Text, TicketState, WindowKind, WindowStatus


def board(state: TicketState | None, ticket: str | None = "A023") -> Board:
    kind = next(iter(WindowKind))
    window = BoardWindow(3, kind, WindowStatus.OPEN, ticket=ticket, state=state)
    return Board(Text("大厅"), "2026-11-23", (), (window,))


@pytest.mark.parametrize("state", [TicketState.CALLED, TicketState.SERVING])
def test_who_is_called_or_served_is_shown(state: TicketState) -> None:
    assert numbers(board(state), lost=False) == {3: "A023"}


@pytest.mark.parametrize("state", [s for s in TicketState if s not in ("called", "serving")])
def test_nobody_else_is(state: TicketState) -> None:
    assert numbers(board(state), lost=False) == {}


def test_nothing_is_shown_of_a_free_window_or_a_lost_hub() -> None:
    assert numbers(board(None, None), lost=False) == {}
    assert numbers(board(TicketState.CALLED), lost=True) == {}
    assert numbers(None, lost=False) == {}
