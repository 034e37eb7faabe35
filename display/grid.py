"""The grid of windows: which layout, how many columns, what each cell says. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from hub.contract.states import BoardWindow, ServiceTile
from hub.contract.words import Language, TicketState, WindowStatus

FEW_WINDOWS = 12
"""Up to this many windows the picture face with media; above it the face with zones."""
PAGE_WINDOWS = 40


class Face(StrEnum):
    """The two layouts of the hall screen."""

    PICTURE = "picture"
    ZONES = "zones"


class CellState(StrEnum):
    SERVING = "serving"
    CALLED = "called"
    FREE = "free"
    PAUSED = "paused"
    CLOSED = "closed"


class Cell(msgspec.Struct, frozen=True):
    """One window of the grid."""

    no: int
    state: CellState
    ticket: str = ""


class Zone(msgspec.Struct, frozen=True):
    """A block of windows `first`–`last` with the areas that they belong to."""

    first: int
    last: int
    areas: str
    cells: tuple[Cell, ...]


def face_for(windows: int) -> Face:
    """The layout for a hall of so many windows."""
    return Face.PICTURE if windows <= FEW_WINDOWS else Face.ZONES


def cell(window: BoardWindow) -> Cell:
    """A window's cell: its ticket if it has one, else its state."""
    if window.ticket is not None:
        called = window.state is TicketState.CALLED
        state = CellState.CALLED if called else CellState.SERVING
        return Cell(window.no, state, window.ticket)
    return Cell(window.no, _EMPTY[window.status])


_EMPTY = {
    WindowStatus.OPEN: CellState.FREE,
    WindowStatus.PAUSED: CellState.PAUSED,
    WindowStatus.CLOSED: CellState.CLOSED,
}


COLUMNS = {
    Face.PICTURE: ((1, 1), (2, 2), (3, 3), (4, 2), (6, 3), (8, 4), (9, 3), (12, 4)),
    Face.ZONES: ((20, 4), (25, 5), (30, 6), (35, 7), (PAGE_WINDOWS, 8)),
}
PORTRAIT_COLUMNS = {
    Face.PICTURE: ((1, 1), (4, 2), (9, 3), (12, 4)),
    Face.ZONES: ((PAGE_WINDOWS, 4),),
}
"""(up to so many windows, so many columns); zones are two columns wide."""


def columns_for(windows: int, face: Face, *, portrait: bool = False) -> int:
    """Columns of the grid, so that few windows are drawn large."""
    table = PORTRAIT_COLUMNS if portrait else COLUMNS
    return next(columns for most, columns in table[face] if windows <= most)


def zones(
    cells: Sequence[Cell], rows: int, services: Sequence[ServiceTile], language: Language
) -> tuple[Zone, ...]:
    """The cells in blocks of two columns; the order runs down the columns."""
    blocks = [cells[i : i + 2 * rows] for i in range(0, len(cells), 2 * rows)]
    return tuple(
        Zone(block[0].no, block[-1].no, _areas(block, services, language), tuple(block))
        for block in blocks
    )


def _areas(block: Sequence[Cell], services: Sequence[ServiceTile], language: Language) -> str:
    numbers = {c.no for c in block}
    names = [s.area.inn(language) for s in services if numbers & set(s.windows)]
    between = "、" if language is Language.ZH else ", "
    return between.join(dict.fromkeys(name for name in names if name))
