"""Which windows a screen shows, and whose calls it says. Pure."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from hub.contract.states import Board, Menu


class Says(StrEnum):
    """`own`: the calls that it shows; `all`: those of its neighbours too; `none`: a neighbour says
    them."""

    OWN = "own"
    ALL = "all"
    NONE = "none"


class Zone(msgspec.Struct, frozen=True):
    """A screen's part of the hall. `windows` None: all of them."""

    windows: frozenset[int] | None = None
    says: Says = Says.OWN

    def board(self, board: Board) -> Board:
        """The board with nothing of other windows; a pause of the hall is everybody's."""
        if self.windows is None:
            return board
        return msgspec.structs.replace(
            board,
            calls=tuple(call for call in board.calls if call.window in self.windows),
            windows=tuple(window for window in board.windows if window.no in self.windows),
        )

    def menu(self, menu: Menu) -> Menu:
        """The menu with the services that these windows serve."""
        if self.windows is None:
            return menu
        served = tuple(s for s in menu.services if self.windows.intersection(s.windows))
        return msgspec.structs.replace(menu, services=served)

    def strangers(self, board: Board) -> list[int]:
        """Windows of the zone that the hall does not have."""
        return sorted((self.windows or frozenset()) - {window.no for window in board.windows})


def numbers(text: str) -> frozenset[int]:
    """`1-12` or `1-4,9` → window numbers; ValueError says what is wrong."""
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise ValueError(f"{part.strip()!r} is no window number and no span as in 1-12")
        low, high = int(first), int(last or first)
        if not 1 <= low <= high <= 999:
            raise ValueError(f"{part.strip()}: windows are 1 to 999, the lower one first")
        found.update(range(low, high + 1))
    return frozenset(found)
