"""What a screen knows of the hub: the latest pictures and whether the hub is lost. Pure.

Times are monotonic seconds of the caller.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeVar

from hub.client.port import Trouble
from hub.contract.metrics import Metrics
from hub.contract.states import Board, Clock, Hall, Menu, WindowState
from hub.contract.wire import AnyPicture

LOST_AFTER_S = 5.0
"""Without the hub's clock for this long, what is on the screen may be untrue."""

_Picture = TypeVar("_Picture", Board, Hall, Menu, Metrics, WindowState)


class Mirror:
    """Latest states by name, and the rule when the hub counts as lost.

    Lost: the link is down (also: the hub's presence is offline), or no clock came for
    `LOST_AFTER_S`. A mirror begins lost.
    """

    def __init__(self) -> None:
        self.states: dict[str, AnyPicture] = {}
        self.trouble: Trouble | None = Trouble.UNREACHABLE
        self._clock: tuple[datetime, float] | None = None

    @property
    def menu(self) -> Menu | None:
        return self._latest("menu", Menu)

    @property
    def board(self) -> Board | None:
        return self._latest("board", Board)

    @property
    def hall(self) -> Hall | None:
        return self._latest("hall", Hall)

    @property
    def metrics(self) -> Metrics | None:
        return self._latest("metrics", Metrics)

    def window(self, no: int) -> WindowState | None:
        """The latest picture of one window, if it was asked for and has come."""
        return self._latest(f"window/{no}", WindowState)

    def on_state(self, name: str, state: AnyPicture, now: float) -> None:
        """Keep a picture; the clock is the heartbeat."""
        self.states[name] = state
        if isinstance(state, Clock):
            self._clock = (state.now, now)

    def on_link(self, up: bool, trouble: Trouble | None) -> None:
        """The link went up or down. A clock from before does not count afterwards."""
        self.trouble = None if up else trouble or Trouble.BROKEN
        if not up:
            self._clock = None

    def lost(self, now: float) -> bool:
        """Whether the screen must say that the hub is lost."""
        if self.trouble is not None or self._clock is None:
            return True
        return now - self._clock[1] >= LOST_AFTER_S

    def hub_time(self, now: float) -> datetime | None:
        """The hub's time now, in the hall's zone; None before the first clock."""
        if self._clock is None:
            return None
        return self._clock[0] + timedelta(seconds=now - self._clock[1])

    def _latest(self, name: str, kind: type[_Picture]) -> _Picture | None:
        state = self.states.get(name)
        return state if isinstance(state, kind) else None
