"""Routing: the hard rules, ranks, names, scores, the cap; and what holds for every queue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.contract.words import Priority, WindowKind
from hub.domain import contender, places, routing
from hub.domain.contender import Head, Policy, Post
from hub.domain.routing import Rule, choose_named, choose_next

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
POLICY = Policy(late_factor=1.5)
POST = contender.post(3, WindowKind.GENERAL, ["A", "C"], ["B"], "0217", [])


def head(
    number: str,
    waited_s: float,
    priority: Priority = Priority.REGULAR,
    *,
    target_s: int = 1200,
    **more: object,
) -> Head:
    plain = Head(
        id=int(number[1:]),
        number=number,
        service=number[0],
        priority=priority,
        since=NOW - timedelta(seconds=waited_s),
        target_s=target_s,
    )
    return plain._replace(**more)  # type: ignore[arg-type]  # names of Head's own fields


def chosen(*heads: Head, post: Post = POST, policy: Policy = POLICY) -> tuple[str, Rule] | None:
    choice = choose_next(post, heads, NOW, policy)
    return None if choice is None else (choice.head.number, choice.rule)


def test_nobody_waits() -> None:
    assert chosen() is None
    assert chosen(head("D001", 900)) is None


def test_the_mock_up_of_the_why_panel() -> None:
    senior = head("A023", 960, Priority.PRIORITY)
    choice = choose_next(
        POST,
        [
            head("A021", 1200, overtaken=1),
            senior,
            head("A024", 540, Priority.APPOINTMENT),
            head("B038", 1440),
        ],
        NOW,
        POLICY,
    )
    assert choice is not None
    assert choice.head == senior
    assert choice.rule is Rule.ACCUMULATED
    assert choice.chosen.score == 1.6
    assert [(c.ticket, c.score, c.considered) for c in choice.runners_up] == [
        ("A021", 1.0, True),
        ("A024", 0.675, True),
        ("B038", 1.2, False),
    ]
    assert choice.overtook == ("A021",)
    assert choice.services == {"A"}


def test_rank_two_helps_when_own_queues_are_empty_or_it_is_late() -> None:
    assert chosen(head("B001", 10)) == ("B001", Rule.ONLY_ONE)
    assert chosen(head("B001", 1800), head("A002", 600)) == ("A002", Rule.ONLY_ONE)
    assert chosen(head("B001", 1801), head("A002", 600)) == ("B001", Rule.FIRST_COME)


def test_window_and_clerk_must_both_serve_it() -> None:
    post = contender.post(3, WindowKind.GENERAL, ["A", "C"], ["B"], "0217", ["C", "B"])
    assert post.ranks == {"C": 1, "B": 2}
    assert chosen(head("A001", 900), head("C002", 10), post=post) == ("C002", Rule.ONLY_ONE)


def test_a_service_bound_to_a_kind() -> None:
    bound = head("C001", 900, only_kind=WindowKind.UNRESOLVED)
    assert chosen(bound) is None
    assert chosen(bound, post=POST._replace(kind=WindowKind.UNRESOLVED)) is not None


@pytest.mark.parametrize(
    "names", [{"window": 3}, {"clerk": "0217"}, {"window": 9, "clerk": "0217"}]
)
def test_who_waits_for_this_window_or_clerk_is_first_here(names: dict[str, object]) -> None:
    until = NOW + timedelta(seconds=1)
    named = head("A009", 5, until=until, **names)
    assert chosen(head("A001", 900), named) == ("A009", Rule.OWN_FIRST)


def test_who_waits_for_another_is_left_alone_until_the_name_lapses() -> None:
    named = head("A001", 900, window=4, until=NOW + timedelta(seconds=1))
    assert chosen(named) is None
    assert chosen(named._replace(until=NOW)) == ("A001", Rule.ONLY_ONE)


def test_own_ticket_of_a_helped_service_does_not_open_that_service() -> None:
    named = head("B001", 5, clerk="0217", until=NOW + timedelta(seconds=60))
    choice = choose_next(POST, [named, head("B002", 600), head("A003", 60)], NOW, POLICY)
    assert choice is not None
    assert choice.head is named
    assert choice.services == {"A"}
    assert choice.overtook == ("A003",)


def test_overtaken_too_often_comes_before_all() -> None:
    until = NOW + timedelta(seconds=60)
    assert chosen(
        head("A001", 600, overtaken=5),
        head("A002", 900, Priority.PRIORITY),
        head("A003", 900, clerk="0217", until=until),
    ) == ("A001", Rule.OVERTAKE_CAP)


def test_call_by_number_tells_who_was_passed() -> None:
    late = head("A005", 60)
    choice = choose_named(POST, late, [head("A001", 900), late, head("C002", 30)], NOW, POLICY)
    assert choice.rule is Rule.CLERK_NAMED
    assert choice.head is late
    assert choice.overtook == ("A001",)
    assert [c.ticket for c in choice.runners_up] == ["A001", "C002"]


def test_places() -> None:
    queue = [NOW - timedelta(seconds=s) for s in (50, 40, 30, 20)]
    assert queue[2] < places.place_behind(queue, NOW, 3) < queue[3]
    assert places.place_behind(queue[:1], NOW, 3) > queue[0]
    assert places.place_behind([], NOW, 3) == NOW
    assert places.place_behind(queue, NOW, 0) == NOW
    assert places.place_behind([*queue[:1], NOW + timedelta(minutes=9)], NOW, 3) < queue[1]
    assert places.place_behind([NOW + timedelta(minutes=9)], NOW, 3) == NOW
    assert places.place_first(queue, NOW) < queue[0]
    assert places.place_first([], NOW) == NOW


def test_order_of_the_list_is_the_order_of_calls() -> None:
    heads = [head("A001", 900), head("A002", 600, Priority.PRIORITY), head("B003", 700)]
    order = routing.in_order(POST, heads, NOW, POLICY)
    assert [h.number for h in order] == ["A002", "A001"]


# ── what holds for every queue ───────────────────────────────────────────────

CLASSES = st.sampled_from(list(Priority))
ARRIVAL = st.tuples(st.integers(0, 120), st.sampled_from("ABC"), CLASSES)


def heads_of(waiting: Sequence[Head], cap: int) -> list[Head]:
    """The candidates as the store hands them in: oldest per class, oldest capped per service."""
    ordered = sorted(waiting, key=lambda h: (h.since, h.id))
    first = {(h.service, h.priority): h for h in reversed(ordered)}
    capped = {h.service: h for h in reversed(ordered) if h.overtaken >= cap}
    return [*first.values(), *capped.values()]


def play(
    arrivals: list[tuple[int, str, Priority]], posts: list[Post], policy: Policy, targets: list[int]
) -> list[tuple[Head, datetime]]:
    """Everybody arrives in turn and windows call alternately; the calls with their times."""
    waiting: list[Head] = []
    calls: list[tuple[Head, datetime]] = []
    now = NOW
    for count, (gap, service, priority) in enumerate(arrivals, start=1):
        now += timedelta(seconds=gap)
        target = targets["ABC".index(service)]
        waiting.append(Head(count, f"{service}{count:03d}", service, priority, now, target))
        if count % 2 == 0:
            waiting = _call(posts[count // 2 % len(posts)], waiting, now, policy, calls)
    for turn in range(len(arrivals) * len(posts)):
        now += timedelta(seconds=30)
        waiting = _call(posts[turn % len(posts)], waiting, now, policy, calls)
    return calls


def _call(
    post: Post,
    waiting: list[Head],
    now: datetime,
    policy: Policy,
    calls: list[tuple[Head, datetime]],
) -> list[Head]:
    choice = choose_next(post, heads_of(waiting, policy.max_overtakes), now, policy)
    if choice is None:
        return waiting
    calls.append((choice.head, now))
    rest = [h for h in waiting if h.id != choice.head.id]
    return [
        h._replace(overtaken=h.overtaken + routing.is_overtaken(choice, post, h, now)) for h in rest
    ]


ALL = contender.post(1, WindowKind.GENERAL, ["A", "B", "C"], [], "1", [])
SOME = contender.post(2, WindowKind.FIELD, ["A"], ["B"], "2", [])


@given(st.lists(ARRIVAL, max_size=40), st.integers(60, 3600))
def test_equal_rates_and_targets_are_first_come_first_served(
    arrivals: list[tuple[int, str, Priority]], target: int
) -> None:
    equal = Policy(1, 1, 1, late_factor=1, max_overtakes=5)
    calls = play(arrivals, [ALL], equal, [target] * 3)
    assert [h.id for h, _ in calls] == list(range(1, len(arrivals) + 1))


@given(
    st.lists(ARRIVAL, max_size=60),
    st.tuples(*[st.sampled_from([60, 600, 1800])] * 3),
    st.integers(0, 6),
)
@settings(max_examples=60)
def test_nobody_starves_and_nobody_is_overtaken_more_often_than_the_cap(
    arrivals: list[tuple[int, str, Priority]], targets: tuple[int, int, int], cap: int
) -> None:
    policy = Policy(1, 1.5, 4, late_factor=1, max_overtakes=cap)
    calls = play(arrivals, [ALL, SOME], policy, list(targets))
    assert sorted(h.id for h, _ in calls) == list(range(1, len(arrivals) + 1))
    assert all(h.overtaken <= cap for h, _ in calls)


@given(st.lists(ARRIVAL, min_size=1, max_size=12), st.integers(0, 3600), st.randoms())
def test_a_choice_depends_on_its_arguments_alone(
    arrivals: list[tuple[int, str, Priority]], later: int, random: object
) -> None:
    heads = [head(f"{s}{i:03d}", gap, p) for i, (gap, s, p) in enumerate(arrivals)]
    now = NOW + timedelta(seconds=later)
    one = choose_next(ALL, heads, now, POLICY)
    shuffled = list(heads)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands in a Random
    assert choose_next(ALL, shuffled, now, POLICY) == one
    assert choose_next(ALL, [*heads, *heads], now, POLICY) == one


@given(st.lists(ARRIVAL, min_size=1, max_size=12))
def test_the_list_begins_with_whom_the_call_takes(
    arrivals: list[tuple[int, str, Priority]],
) -> None:
    heads = [head(f"{s}{i:03d}", gap, p) for i, (gap, s, p) in enumerate(arrivals)]
    choice = choose_next(SOME, heads, NOW, POLICY)
    order = routing.in_order(SOME, heads, NOW, POLICY)
    assert [h.number for h in order[:1]] == ([choice.head.number] if choice else [])
