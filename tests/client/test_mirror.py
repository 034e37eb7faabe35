"""What a screen knows: latest pictures, and when the hub counts as lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hub.client.mirror import LOST_AFTER_S, Mirror
from hub.client.port import Trouble
from hub.contract.states import Board, Clock
from hub.contract.words import Text

NOON = datetime(2026, 7, 14, 4, 0, tzinfo=UTC)


def heard() -> Mirror:
    """A mirror with a link and a clock at monotonic time 100."""
    mirror = Mirror()
    mirror.on_link(True, None)
    mirror.on_state("clock", Clock(now=NOON), 100.0)
    return mirror


def test_begins_lost() -> None:
    mirror = Mirror()
    assert mirror.lost(0.0)
    mirror.on_link(True, None)
    assert mirror.lost(0.0), "a link without a clock says nothing yet"


def test_lost_without_a_clock_for_five_seconds() -> None:
    mirror = heard()
    assert not mirror.lost(100.0 + LOST_AFTER_S - 0.1)
    assert mirror.lost(100.0 + LOST_AFTER_S)
    mirror.on_state("clock", Clock(now=NOON), 107.0)
    assert not mirror.lost(107.0)


def test_lost_at_once_when_the_link_says_so() -> None:
    mirror = heard()
    mirror.on_link(False, Trouble.HUB_DOWN)
    assert mirror.lost(100.1)
    assert mirror.trouble is Trouble.HUB_DOWN
    mirror.on_link(True, None)
    assert mirror.lost(100.2), "the clock from before does not count"


def test_hub_time_runs_on_between_clocks() -> None:
    assert heard().hub_time(102.5) == NOON + timedelta(seconds=2.5)
    assert Mirror().hub_time(1.0) is None


def test_latest_picture_by_name_and_kind() -> None:
    mirror = heard()
    assert mirror.board is None
    board = Board(hall=Text("厅"), day="2026-07-14", calls=(), windows=())
    mirror.on_state("board", board, 101.0)
    assert mirror.board is board
    assert mirror.menu is None
    assert mirror.window(3) is None
