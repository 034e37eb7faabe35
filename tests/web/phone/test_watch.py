"""Who is asked about when: at once for what concerns a ticket, never too often, never forgotten."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hub.web.phone.watch import AGAIN_S, OWN_S, QUEUE_S, Watch


def watched(*tokens: str) -> Watch:
    """Tickets A001, A002 … of service A that were asked about at 0."""
    watch = Watch()
    for place, token in enumerate(tokens, 1):
        watch.join(token, 0.0)
        assert watch.due(0.0, 9) == [token]
        watch.learnt(token, f"A{place:03}", "A")
    return watch


def test_a_ticket_of_its_own_is_asked_for_soon_and_no_other() -> None:
    watch = watched("one", "two")
    watch.ticket_moved("A002", 0.1)
    assert watch.due(OWN_S - 0.01, 9) == []
    assert watch.next_due() == OWN_S
    assert watch.due(OWN_S, 9) == ["two"]
    assert watch.due(99, 9) == []


def test_a_queue_is_asked_for_now_and_then() -> None:
    watch = watched("one")
    for tenth in range(1, 20):
        watch.queue_moved("A", tenth / 10)
    watch.queue_moved("B", 0.1)
    assert watch.next_due() == QUEUE_S
    assert watch.due(QUEUE_S, 9) == ["one"]


def test_its_own_move_goes_before_the_queues() -> None:
    watch = watched("one")
    watch.queue_moved("A", 0.1)
    watch.ticket_moved("A001", 0.2)
    assert watch.due(OWN_S, 9) == ["one"]


def test_what_happens_while_it_is_asked_is_asked_for_again() -> None:
    watch = watched("one")
    watch.ticket_moved("A001", 1.0)
    assert watch.due(1.0, 9) == ["one"]
    watch.ticket_moved("A001", 1.1)
    assert watch.due(9.0, 9) == []
    watch.learnt("one", "A001", "A")
    assert watch.due(9.0, 9) == ["one"]


def test_several_watchers_share_a_question() -> None:
    watch = watched("one")
    watch.join("one", 0.2)
    assert watch.due(OWN_S, 9) == ["one"]
    watch.leave("one")
    assert "one" in watch
    watch.leave("one")
    assert "one" not in watch
    assert watch.next_due() is None


def test_there_is_room_for_some_at_once_and_who_moved_goes_first() -> None:
    watch = watched("one", "two", "three")
    watch.queue_moved("A", 1.0)
    watch.ticket_moved("A003", 5.0)
    assert watch.due(6.0, 1) == ["three"]
    assert watch.due(6.0, 1) == ["one"]
    assert watch.due(6.0, 0) == []
    assert watch.due(6.0, 9) == ["two"]


def test_an_unanswered_question_comes_again() -> None:
    watch = watched("one")
    watch.all_moved(1.0)
    assert watch.due(1.0, 9) == ["one"]
    watch.unanswered("one", 5.0)
    assert watch.due(5.0 + AGAIN_S - 0.1, 9) == []
    assert watch.due(5.0 + AGAIN_S, 9) == ["one"]


class Watching(RuleBasedStateMachine):
    """Any news, answers and watchers: the questions keep their distance, nothing is lost."""

    TOKENS = ("one", "two", "three")

    def __init__(self) -> None:
        super().__init__()
        self.watch = Watch()
        self.now = 0.0
        self.joined = dict.fromkeys(self.TOKENS, 0)
        self.asked: dict[str, float] = {}
        self.asking: set[str] = set()
        self.stale: dict[str, float] = {}

    @rule(token=st.sampled_from(TOKENS))
    def join(self, token: str) -> None:
        self.watch.join(token, self.now)
        if not self.joined[token]:
            self.asked.pop(token, None)
        self.joined[token] += 1
        self.stale.setdefault(token, self.now)

    @rule(token=st.sampled_from(TOKENS))
    def leave(self, token: str) -> None:
        if self.joined[token]:
            self.joined[token] -= 1
            self.watch.leave(token)
            if not self.joined[token]:
                self.stale.pop(token, None)
                self.asking.discard(token)

    @rule(number=st.sampled_from(TOKENS))
    def move(self, number: str) -> None:
        known = [t for t in self.TOKENS if self.joined[t] and t in self.asked and t == number]
        self.watch.ticket_moved(number, self.now)
        for token in known:
            if token not in self.asking:
                self.stale.setdefault(token, self.now)

    @rule(seconds=st.floats(0.01, 4))
    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    @rule(room=st.integers(0, 3))
    def ask(self, room: int) -> None:
        for token in self.watch.due(self.now, room):
            assert self.joined[token]
            assert token not in self.asking
            assert self.now - self.asked.get(token, -99) >= OWN_S - 1e-9
            self.asked[token] = self.now
            self.asking.add(token)
            self.stale.pop(token, None)

    @precondition(lambda self: self.asking)
    @rule(answered=st.booleans())
    def answer(self, answered: bool) -> None:
        token = sorted(self.asking)[0]
        self.asking.discard(token)
        if answered:
            self.watch.learnt(token, token, "A")
        else:
            self.watch.unanswered(token, self.now)

    @invariant()
    def whatever_is_stale_has_its_turn(self) -> None:
        if any(token not in self.asking for token in self.stale):
            assert self.watch.next_due() is not None


Watching.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestWatching = Watching.TestCase
