"""What holds for every queue, whatever the policy: order, no starving, the cap, no chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hub.contract.words import Help, Priority, WindowKind
from hub.domain import contender, routing
from hub.domain.contender import Head, Policy, Post
from hub.domain.routing import choose_next

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ALL = contender.post(1, WindowKind.GENERAL, ("A", "B", "C"), (), "1", ())
SOME = contender.post(2, WindowKind.FIELD, ("A",), ("B",), "2", ())

CLASSES = st.sampled_from(list(Priority))
ARRIVAL = st.tuples(st.integers(0, 120), st.sampled_from("ABC"), CLASSES)
ARRIVALS = st.lists(ARRIVAL, max_size=60)
TARGETS = st.tuples(*[st.sampled_from([60, 600, 1800])] * 3)
POLICIES = st.builds(
    Policy,
    st.just(1.0),
    st.sampled_from([1.0, 1.5]),
    st.sampled_from([1.0, 2.0, 4.0, 50.0]),
    st.sampled_from([0.5, 1.0, 3.0]),
    st.integers(0, 6),
    st.sampled_from(list(Help)),
)


@dataclass
class Hall:
    """A queue in memory and its calls, with what the store would count beside them."""

    policy: Policy
    waiting: list[Head] = field(default_factory=list)
    calls: list[Head] = field(default_factory=list)
    earlier: dict[int, int] = field(default_factory=dict)
    """Of each ticket: how many waited when it came."""
    passed_over: dict[int, int] = field(default_factory=dict)
    """Of each ticket: calls that might have taken it and did not."""

    def come(self, ticket: Head) -> None:
        self.earlier[ticket.id] = len(self.waiting)
        self.passed_over[ticket.id] = 0
        self.waiting.append(ticket)

    def call(self, post: Post, now: datetime) -> None:
        heads = heads_of(self.waiting, self.policy.max_overtakes)
        choice = choose_next(post, heads, now, self.policy)
        if choice is None:
            return
        self.calls.append(choice.head)
        rest = [h for h in self.waiting if h.id != choice.head.id]
        for one in rest:
            self.passed_over[one.id] += one.service in choice.services
        self.waiting = [
            h._replace(overtaken=h.overtaken + routing.is_overtaken(choice, post, h, now))
            for h in rest
        ]


def heads_of(waiting: Sequence[Head], cap: int) -> list[Head]:
    """The candidates as the store hands them in: oldest per class, oldest capped per service."""
    ordered = sorted(waiting, key=lambda h: (h.since, h.id))
    first = {(h.service, h.priority): h for h in reversed(ordered)}
    capped = {h.service: h for h in reversed(ordered) if h.overtaken >= cap}
    return [*first.values(), *capped.values()]


def play(
    arrivals: Sequence[tuple[int, str, Priority]],
    posts: Sequence[Post],
    policy: Policy,
    targets: Sequence[int],
) -> Hall:
    """Everybody arrives in turn and windows call alternately, until nobody can be called."""
    hall, now = Hall(policy), NOW
    for count, (gap, service, priority) in enumerate(arrivals, start=1):
        now += timedelta(seconds=gap)
        target = targets["ABC".index(service)]
        hall.come(Head(count, f"{service}{count:03d}", service, priority, now, target))
        if count % 2 == 0:
            hall.call(posts[count // 2 % len(posts)], now)
    for turn in range(len(arrivals) * len(posts)):
        now += timedelta(seconds=30)
        hall.call(posts[turn % len(posts)], now)
    return hall


@given(ARRIVALS, st.integers(60, 3600), st.integers(0, 6))
def test_equal_rates_and_targets_are_first_come_first_served(
    arrivals: list[tuple[int, str, Priority]], target: int, cap: int
) -> None:
    hall = play(arrivals, [ALL], Policy(1, 1, 1, 1, cap), [target] * 3)
    assert [h.id for h in hall.calls] == list(range(1, len(arrivals) + 1))


@given(ARRIVALS, TARGETS, POLICIES)
@settings(max_examples=150)
def test_nobody_starves_and_the_cap_holds(
    arrivals: list[tuple[int, str, Priority]], targets: tuple[int, int, int], policy: Policy
) -> None:
    """Called after as many calls as people came earlier and as the cap lets go before, at most."""
    hall = play(arrivals, [ALL, SOME], policy, targets)
    assert sorted(h.id for h in hall.calls) == list(range(1, len(arrivals) + 1))
    for called in hall.calls:
        assert called.overtaken <= policy.max_overtakes
        bound = hall.earlier[called.id] + policy.max_overtakes
        assert hall.passed_over[called.id] <= bound


@given(st.lists(ARRIVAL, min_size=1, max_size=12), st.integers(0, 3600), st.randoms())
def test_a_choice_depends_on_its_arguments_alone(
    arrivals: list[tuple[int, str, Priority]], later: int, random: Random
) -> None:
    policy, heads = Policy(late_factor=1.5), _heads(arrivals)
    now = NOW + timedelta(seconds=later)
    one = choose_next(ALL, heads, now, policy)
    assert one is not None
    shuffled = list(heads)
    random.shuffle(shuffled)
    for same in (shuffled, [*heads, *heads]):
        again = choose_next(ALL, same, now, policy)
        assert again is not None
        assert again[:2] == one[:2]
        assert routing.why(again, ALL, now, policy) == routing.why(one, ALL, now, policy)


@given(st.lists(ARRIVAL, min_size=1, max_size=12), POLICIES)
def test_the_list_begins_with_whom_the_call_takes(
    arrivals: list[tuple[int, str, Priority]], policy: Policy
) -> None:
    choice = choose_next(SOME, _heads(arrivals), NOW, policy)
    order = routing.in_order(SOME, _heads(arrivals), NOW, policy)
    assert [h.number for h in order[:1]] == ([choice.head.number] if choice else [])


def _heads(arrivals: Sequence[tuple[int, str, Priority]]) -> list[Head]:
    return [
        Head(i + 1, f"{s}{i:03d}", s, p, NOW - timedelta(seconds=gap), 1200)
        for i, (gap, s, p) in enumerate(arrivals)
    ]


@given(st.lists(ARRIVAL, min_size=1, max_size=12), TARGETS, POLICIES)
def test_a_lower_class_goes_first_only_by_score_cap_or_name(
    arrivals: list[tuple[int, str, Priority]], targets: tuple[int, int, int], policy: Policy
) -> None:
    """Whoever has the higher class and the higher score is passed by the cap alone."""
    heads = [h._replace(target_s=targets["ABC".index(h.service)]) for h in _heads(arrivals)]
    heads = [h._replace(overtaken=h.id % 3) for h in heads]
    choice = choose_next(ALL, heads, NOW, policy)
    assert choice is not None
    mine = contender.score(choice.head, NOW, policy)
    if choice.head.overtaken < policy.max_overtakes:
        assert all(mine >= contender.score(h, NOW, policy) for h in heads)


@given(
    ARRIVALS,
    st.integers(0, 60),
    st.sampled_from("ABC"),
    st.sampled_from([2.0, 4.0, 50.0]),
)
@settings(max_examples=150)
def test_one_more_regular_ticket_delays_the_highest_class_by_one_call_at_most(
    arrivals: list[tuple[int, str, Priority]], place: int, service: str, rate: float
) -> None:
    """Without the cap, and with equal targets: nobody gains on the highest class, so one more
    of another takes one call of it at most. With the cap it is also who is overtaken too often."""
    policy = Policy(1, 1, rate, max_overtakes=9999)
    before = play(arrivals, [ALL], policy, [600] * 3)
    place = min(place, len(arrivals))
    more = [*arrivals[:place], (0, service, Priority.REGULAR), *arrivals[place:]]
    after = _renamed(more, place, policy)
    rank = {h.id: n for n, h in enumerate(before.calls)}
    for n, called in enumerate(after):
        if called in rank and arrivals[called - 1][2] is Priority.PRIORITY:
            assert n <= rank[called] + 1


def _renamed(
    arrivals: Sequence[tuple[int, str, Priority]], place: int, policy: Policy
) -> list[int]:
    """Calls in a hall where the ticket at `place` is an extra one (0), at the same call times."""
    hall, now = Hall(policy), NOW
    count = 0
    for index, (gap, service, priority) in enumerate(arrivals):
        now += timedelta(seconds=gap)
        extra = index == place
        count += not extra
        number = 10_000 if extra else count
        hall.come(Head(number, f"{service}{number:03d}", service, priority, now, 600))
        if not extra and count % 2 == 0:
            hall.call(ALL, now)
    for _ in range(len(arrivals) - 1):
        now += timedelta(seconds=30)
        hall.call(ALL, now)
    hall.call(ALL, now + timedelta(seconds=30))
    return [0 if h.id == 10_000 else h.id for h in hall.calls]
