"""Any burst of calls, recalls and departures: all are announced, in order, long enough.

The hub is played by a few lines; the screen's clock goes by its own due times.
"""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from display.announcing import Announcements
from display.calls import FLASH_S, HOLD_S, SPEECH_LIMIT_S, Queue, is_white, key
from display.precedence import precedence
from display.scene import draw
from display.zone import Says, Zone
from hub.contract.states import Board, BoardCall, BoardWindow
from hub.contract.words import (
    Language,
    Priority,
    Text,
    TicketState,
    WindowKind,
    WindowStatus,
)
from hub.domain.board import CALLS_FRESH, CALLS_SHOWN
from tests.display.samples import HALL, NOON, make_menu

WINDOWS = 40
ALL_WINDOWS, LEFT = frozenset(range(1, WINDOWS + 1)), frozenset(range(1, 21))
WHOLE, SPEAKER = Zone(), Zone(LEFT, Says.ALL)
SMALLEST = 1e-3


class Deed(NamedTuple):
    """What a clerk does `gap` seconds after the deed before."""

    gap: float
    window: int
    recall: bool
    priority: Priority


class Hub:
    """Calls and who stands at which window."""

    def __init__(self) -> None:
        self.calls: list[BoardCall] = []
        self.at: dict[int, str] = {}
        self.gone: dict[str, float] = {}
        self.replaced: dict[str, dict[int, float]] = {}
        self._numbers = itertools.count(1)

    def do(self, deed: Deed, now: float) -> None:
        """The next person is called, the one before is over; or is called once more."""
        ticket = self.at.get(deed.window)
        if deed.recall and ticket is not None:
            before = next(call for call in reversed(self.calls) if call.ticket == ticket)
            self._call(before.call_no, before.times + 1, ticket, deed, now)
            return
        if ticket is not None:
            self.gone[ticket] = now
        number = next(self._numbers)
        self.at[deed.window] = f"A{number:03d}"
        self._call(number, 1, self.at[deed.window], deed, now)

    def _call(self, number: int, times: int, ticket: str, deed: Deed, now: float) -> None:
        at = NOON + timedelta(seconds=now)
        self.calls.append(
            BoardCall(number, times, ticket, deed.window, at, Text(""), priority=deed.priority)
        )
        self.replaced.setdefault(ticket, {})[times - 1] = now

    def board(self, now: float) -> Board:
        """What the hub shows: the last calls, and those not old whose ticket is at its window."""
        latest: dict[int, BoardCall] = {call.call_no: call for call in self.calls}
        newest = sorted(latest.values(), key=lambda call: (call.at, call.call_no), reverse=True)
        fresh = NOON + timedelta(seconds=now) - CALLS_FRESH
        kept = tuple(
            call
            for n, call in enumerate(newest)
            if n < CALLS_SHOWN or (call.at >= fresh and self.at.get(call.window) == call.ticket)
        )
        cells = tuple(
            BoardWindow(
                no,
                WindowKind.GENERAL,
                WindowStatus.OPEN,
                self.at.get(no),
                TicketState.CALLED if no in self.at else None,
            )
            for no in range(1, WINDOWS + 1)
        )
        return Board(HALL, "2026-07-14", kept, cells)

    def outstanding(self, done: set[tuple[int, int]]) -> list[BoardCall]:
        """What ought to be announced and has not been, first things first."""
        due = [
            call
            for call in self.calls
            if key(call) not in done
            and call.ticket not in self.gone
            and call.times not in self.replaced[call.ticket]
        ]
        return sorted(due, key=lambda call: (precedence(call), call.at, call.call_no))


class Begun(NamedTuple):
    """One announcement's beginning."""

    at: float
    call: BoardCall
    speech: float


def play(
    deeds: list[Deed], speeches: list[float], zone: Zone = WHOLE
) -> tuple[Hub, list[Begun], list[BoardCall]]:
    """Let it all happen, and the screen run until nothing waits; → what it said and showed."""
    hub, screen, begun, shown = Hub(), Announcements(zone), list[Begun](), list[BoardCall]()
    talk = itertools.cycle(speeches)
    now, ends, waiting = 0.0, None, list(deeds)
    next_deed = waiting[0].gap if waiting else None
    while True:
        while next_deed is not None and next_deed <= now:
            hub.do(waiting.pop(0), now)
            next_deed = now + waiting[0].gap if waiting else None
        if ends is not None and now >= ends:
            screen.spoken(key(begun[-1].call))
            ends = None
        board, hub_now = hub.board(now), NOON + timedelta(seconds=now)
        expected = hub.outstanding({key(one.call) for one in begun})
        said = screen.advance(board, hub_now, now)
        if said is not None:
            assert said == expected[0], "first things first"
            begun.append(Begun(now, said, next(talk)))
            ends = now + begun[-1].speech
        if screen.shown.current not in (None, *shown[-1:]) and screen.shown.loud:
            shown.append(screen.shown.current)
            assert_seen(screen.shown, zone.board(board), now)
        due = screen.next_due(now)
        marks = [m for m in (next_deed, ends, now + due if due is not None else None) if m]
        if not marks:
            return hub, begun, shown
        now = max(min(marks), now + SMALLEST)


def assert_seen(queue: Queue, board: Board, now: float) -> None:
    """Whatever language has its turn, this call stands in the newest place, and is claimed."""
    call = queue.current
    assert call is not None
    for language in Language:
        for portrait in (False, True):
            scene = draw(board, make_menu(), queue, now, language, portrait=portrait)
            assert scene.newest is not None
            assert (scene.newest.ticket, scene.newest.window) == (call.ticket, call.window)
            assert scene.flashing
            assert call in scene.visible
    assert any(is_white(queue, now + tenth / 10) for tenth in range(int(FLASH_S * 10)))


deeds = st.lists(
    st.builds(
        Deed,
        st.one_of(st.just(0.0), st.floats(0.0, 1.0), st.floats(0.0, 25.0)),
        st.one_of(st.integers(1, 3), st.integers(1, WINDOWS)),
        st.booleans(),
        st.sampled_from(Priority),
    ),
    max_size=40,
)
speeches = st.lists(st.floats(0.5, 80.0), min_size=1, max_size=5)


@settings(deadline=None, max_examples=60)
@given(deeds=deeds, speeches=speeches, zone=st.sampled_from([WHOLE, SPEAKER]))
def test_all_are_announced_once_in_order_and_long_enough(deeds, speeches, zone) -> None:
    hub, begun, shown = play(deeds, speeches, zone)
    announced = [key(one.call) for one in begun]
    assert len(set(announced)) == len(announced), "each once"
    assert hub.outstanding(set(announced)) == [], "nobody is lost"
    if zone is WHOLE:
        assert shown == [one.call for one in begun], "what is said is shown"
    for one, following in itertools.pairwise(begun):
        least = max(HOLD_S, min(one.speech, SPEECH_LIMIT_S))
        assert following.at - one.at >= least - 0.01


@settings(deadline=None, max_examples=40)
@given(deeds=deeds)
def test_two_neighbours_show_each_call_on_one_of_them(deeds) -> None:
    hub, _, left = play(deeds, [7.0], SPEAKER)
    _, said, right = play(deeds, [7.0], Zone(ALL_WINDOWS - LEFT, Says.NONE))
    assert said == []
    assert all(call.window in LEFT for call in left)
    assert all(call.window not in LEFT for call in right)
    assert hub.outstanding({key(call) for call in (*left, *right)}) == []


def test_forty_windows_call_in_the_same_moment() -> None:
    opening = [Deed(0.0, no, False, Priority.REGULAR) for no in range(1, WINDOWS + 1)]
    _, begun, _ = play(opening, [7.0])
    assert [one.call.window for one in begun] == list(range(1, WINDOWS + 1))
