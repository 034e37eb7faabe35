"""Who speaks first, whatever comes when: nothing lost, nothing overlapping, nothing twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from assets.player import End
from display.calls import HOLD_S, Queue, hear, key, spoken, step
from display.player import Sentence, Speaker
from display.precedence import Line, Precedence, precedence
from display.volume import FULL
from hub.contract.states import Board, BoardCall, BoardWindow
from hub.contract.words import Priority, Text, WindowKind, WindowStatus

pytestmark = pytest.mark.qt

NOW = datetime(2026, 7, 14, 2, 0, tzinfo=UTC)
DAY = "2026-07-14"
WINDOWS = 4


@pytest.mark.parametrize(
    ("times", "priority", "rank"),
    [
        (1, Priority.REGULAR, Precedence.CALL),
        (1, Priority.APPOINTMENT, Precedence.CALL),
        (1, Priority.PRIORITY, Precedence.PRIORITY),
        (2, Priority.REGULAR, Precedence.RECALL),
        (3, Priority.PRIORITY, Precedence.RECALL),
    ],
)
def test_the_table(call, times: int, priority: Priority, rank: Precedence) -> None:
    asked = msgspec.structs.replace(call(1, "A001", 1, times=times), priority=priority)
    assert precedence(asked) is rank


def test_an_empty_line_has_nobody() -> None:
    assert Line[str]().take() is None


class Deck:
    """One loudspeaker: what it plays now; two at once is a failure."""

    def __init__(self) -> None:
        self.now = None

    def play(self, sound, volume, on_end) -> None:
        assert self.now is None, "two at once"
        assert volume == FULL
        self.now = (sound, on_end)


class SpeakerMachine(RuleBasedStateMachine):
    """A speaker to which anything is given at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.deck, self.speaker = Deck(), Speaker()
        self.speaker._loud = self.speaker._silent = self.deck
        self.muted = False
        self.came = 0
        self.waiting: list[tuple[Precedence, int]] = []
        self.playing: tuple[Precedence, int] | None = None
        self.ended: list[tuple[tuple[Precedence, int], End]] = []

    @rule(rank=st.sampled_from(Precedence))
    def say(self, rank: Precedence) -> None:
        mine = (rank, self.came)
        self.came += 1
        self.waiting.append(mine)
        self.speaker.say(
            Sentence(
                repr(mine).encode(),
                rank,
                lambda: 0 if self.muted else FULL,
                lambda end: self.ended.append((mine, end)),
            )
        )
        self.begin()

    @precondition(lambda self: self.deck.now)
    @rule(end=st.sampled_from([End.HEARD, End.FAILED]))
    def end(self, end: End) -> None:
        (_, on_end), self.deck.now = self.deck.now, None
        mine, self.playing = self.playing, None
        on_end(end)
        assert (mine, end) in self.ended
        self.begin()

    @rule()
    def mute(self) -> None:
        self.muted = not self.muted

    def begin(self) -> None:
        """The model of what begins now: the first by (precedence, arrival)."""
        while self.playing is None and self.waiting:
            first = min(self.waiting)
            self.waiting.remove(first)
            if self.muted:
                assert (first, End.UNHEARD) in self.ended
            else:
                self.playing = first

    @invariant()
    def the_first_in_line_plays(self) -> None:
        expected = None if self.playing is None else repr(self.playing).encode()
        assert (self.deck.now and self.deck.now[0]) == expected

    @invariant()
    def none_is_lost_and_none_ends_twice(self) -> None:
        ends = [mine for mine, _ in self.ended]
        assert len(ends) == len(set(ends))
        under_way = [] if self.playing is None else [self.playing]
        assert len(ends) + len(self.waiting) + len(under_way) == self.came


class HallMachine(RuleBasedStateMachine):
    """Clerks call, recall and take back; the hall screen announces."""

    def __init__(self) -> None:
        super().__init__()
        self.queue, self.clock = Queue(day=DAY), 0.0
        self.calls: list[BoardCall] = []
        self.at: dict[int, BoardCall] = {}
        self.announced: list[tuple[int, int]] = []
        self.expected: list[tuple[Precedence, int, BoardCall]] = []
        self.came = 0

    def hub_now(self) -> datetime:
        """No two things happen at once: there is one hub."""
        self.clock += 2**-10  # adds up without rounding
        return NOW + timedelta(seconds=self.clock)

    def board(self) -> Board:
        cells = tuple(
            BoardWindow(
                no,
                WindowKind.GENERAL,
                WindowStatus.OPEN,
                self.at[no].ticket if no in self.at else None,
            )
            for no in range(1, WINDOWS + 1)
        )
        newest_first = tuple(sorted(self.calls, key=lambda c: c.at, reverse=True))[:8]
        return Board(Text("厅"), DAY, newest_first, cells)

    def see(self) -> None:
        self.queue = hear(self.queue, self.board(), self.hub_now())

    def wait_for(self, call: BoardCall) -> None:
        self.expected = [one for one in self.expected if one[2].ticket != call.ticket]
        self.expected.append((precedence(call), self.came, call))
        self.came += 1

    @precondition(lambda self: len(self.at) < WINDOWS)
    @rule(priority=st.sampled_from(Priority))
    def call(self, priority: Priority) -> None:
        window = min(set(range(1, WINDOWS + 1)) - set(self.at))
        no = len({call.call_no for call in self.calls}) + 1
        at = self.hub_now()
        made = BoardCall(no, 1, f"A{no:03d}", window, at, Text("业务"), priority=priority)
        self.calls.append(made)
        self.at[window] = made
        self.wait_for(made)
        self.see()

    @precondition(lambda self: self.at)
    @rule(data=st.data())
    def recall(self, data) -> None:
        window = data.draw(st.sampled_from(sorted(self.at)))
        old = self.at[window]
        new = msgspec.structs.replace(old, times=old.times + 1, at=self.hub_now())
        self.calls[self.calls.index(old)] = new
        self.at[window] = new
        self.wait_for(new)
        self.see()

    @precondition(lambda self: self.at)
    @rule(data=st.data())
    def take_back(self, data) -> None:
        gone = self.at.pop(data.draw(st.sampled_from(sorted(self.at))))
        self.expected = [one for one in self.expected if one[2].ticket != gone.ticket]
        self.see()

    @rule()
    def announce(self) -> None:
        """The one before has been said and has stood long enough."""
        if self.queue.current is not None:
            self.queue = spoken(self.queue, key(self.queue.current))
        self.clock += HOLD_S
        before = self.queue.current
        self.queue = step(self.queue, self.clock)
        if self.expected:
            first = min(self.expected)
            self.expected.remove(first)
            assert self.queue.loud
            assert self.queue.current == first[2]
            assert key(first[2]) not in self.announced
            self.announced.append(key(first[2]))
        else:
            assert self.queue.current == before
            assert not self.queue.loud

    @rule()
    def the_board_comes_again(self) -> None:
        before = self.queue
        self.see()
        assert self.queue == before

    @rule()
    def nobody_may_interrupt(self) -> None:
        """While a call is being said, time alone brings up no other."""
        if self.queue.current is not None and self.queue.loud and not self.queue.said:
            stayed = step(self.queue, self.queue.since + HOLD_S + 1)
            assert stayed.current == self.queue.current

    @invariant()
    def who_waits_is_who_is_expected(self) -> None:
        order = [call for _, _, call in sorted(self.expected, key=lambda one: one[:2])]
        assert list(self.queue.pending) == order


@pytest.mark.usefixtures("qapp")
class TestSpeaker(SpeakerMachine.TestCase):
    """One thing at a time, by precedence, then by arrival."""


class TestHall(HallMachine.TestCase):
    """Each call is announced once unless it is taken back, recalled ones once more."""
