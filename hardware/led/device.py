"""The number boards on one line as their worker sees them: each window's number, kept shown."""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections.abc import Callable, Mapping

from hardware.devices import WELL, Condition, NumberShown
from hardware.errors import DeviceError, DeviceGone
from hardware.led.driver import BoardRefuses, ModbusLine, NumberBoard
from hub.contract.devices import FailReason, Health

log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds in which every board is looked at once, so that a fault shows within 2 s."""

OFFLINE: Condition = (Health.FAULT, FailReason.OFFLINE)
REFUSED: Condition = (Health.FAULT, FailReason.ERROR)
WORST_FIRST = (OFFLINE, REFUSED, WELL)


class NumberBoards:
    """Boards by window. What each should show is kept while the line is away, and shown again
    when it is back; until somebody tells a number, all are blank."""

    def __init__(
        self,
        line: ModbusLine,
        boards: Mapping[int, NumberBoard],
        on_shown: Callable[[NumberShown], None],
    ) -> None:
        self._line = line
        self._boards = boards
        self._on_shown = on_shown
        self._wanted = dict.fromkeys(boards, "")
        self._shown: dict[int, str | None] = dict.fromkeys(boards)
        self._conditions: dict[int, Condition] = {}
        self._turn = itertools.cycle(boards)
        self._woken = threading.Event()

    @property
    def windows(self) -> tuple[int, ...]:
        """The windows that have a board here."""
        return tuple(self._boards)

    def show_numbers(self, numbers: Mapping[int, str]) -> None:
        """The whole picture: each window's number; windows without one are blank. Any thread."""
        self._wanted = {window: numbers.get(window, "") for window in self._boards}
        self._woken.set()

    def open(self) -> Condition:
        """See `Device.open`: one look at every board."""
        self._line.open()
        self._shown = dict.fromkeys(self._boards)
        for window in self._boards:
            self._tend(window, tries=1)
        return self._worst()

    def step(self) -> Condition:
        """See `Device.step`: new numbers go first, then one board in turn is looked at."""
        if not self._woken.wait(LOOK_EVERY / len(self._boards)):
            self._tend(next(self._turn))
            return self._worst()
        self._woken.clear()
        for window, number in self._wanted.items():
            if self._is_new(window, number):
                self._tend(window)
        return self._worst()

    def idle(self, timeout: float) -> None:
        """See `Device.idle`; what should be shown is kept."""
        if self._woken.wait(timeout):
            self._woken.clear()

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """Leave no number standing that nobody keeps true; see `Device.close`."""
        for window, board in self._boards.items():
            if self._conditions.get(window) == WELL:
                with contextlib.suppress(DeviceError):  # it may be why the line is closed
                    board.show("", tries=1)
        self._conditions.clear()
        self._line.close()

    def _is_new(self, window: int, number: str) -> bool:
        """A board that is away gets its number when its turn comes: it must not hold up others."""
        return self._shown[window] != number and self._conditions.get(window) == WELL

    def _tend(self, window: int, tries: int = 2) -> None:
        """Let one board show what it should. `DeviceGone` when the line is gone."""
        number = self._wanted[window]
        try:
            self._show(window, number, tries)
        except DeviceGone:
            raise
        except DeviceError as error:
            condition = REFUSED if isinstance(error, BoardRefuses) else OFFLINE
            if self._conditions.get(window) != condition:
                log.warning("board of window %s: %s", window, error)
            self._conditions[window], self._shown[window] = condition, None
        else:
            self._conditions[window] = WELL

    def _show(self, window: int, number: str, tries: int) -> None:
        board = self._boards[window]
        if self._shown[window] == number:
            if board.keep(number, tries):
                log.info("board of window %s had forgotten its number", window)
            return
        shown = board.show(number, tries)
        self._shown[window] = number
        if shown != number:
            log.warning("the board of window %s has no room for %s", window, number)
        self._on_shown(NumberShown(window, shown))

    def _worst(self) -> Condition:
        return next((c for c in WORST_FIRST if c in self._conditions.values()), WELL)
