"""Routing: the hard rules, ranks, names, scores, the cap; and what holds for every queue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hub.contract.words import Help, Priority, WindowKind
from hub.domain import contender, places, routing
from hub.domain.contender import Head, Policy, Post
from hub.domain.routing import Rule, choose_named, choose_next

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
POLICY = Policy(late_factor=1.5)
POST = contender.post(3, WindowKind.GENERAL, ("A", "C"), ("B",), "0217", ())


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
    told = routing.why(choice, POST, NOW, POLICY)
    assert told.chosen.score == 1.6
    assert [(c.ticket, c.score, c.considered) for c in told.runners_up] == [
        ("A021", 1.0, True),
        ("A024", 0.675, True),
        ("B038", 1.2, False),
    ]
    assert told.overtook == ("A021",)
    assert choice.services == {"A"}


def test_rank_two_helps_when_own_queues_are_empty_or_it_is_late() -> None:
    assert chosen(head("B001", 10)) == ("B001", Rule.ONLY_ONE)
    assert chosen(head("B001", 1800), head("A002", 600)) == ("A002", Rule.ONLY_ONE)
    assert chosen(head("B001", 1801), head("A002", 600)) == ("B001", Rule.FIRST_COME)


def test_window_and_clerk_must_both_serve_it() -> None:
    post = contender.post(3, WindowKind.GENERAL, ("A", "C"), ("B",), "0217", ("C", "B"))
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
    assert routing.why(choice, POST, NOW, POLICY).overtook == ("A003",)


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
    told = routing.why(choice, POST, NOW, POLICY)
    assert told.chosen.ticket == "A005"
    assert told.overtook == ("A001",)
    assert [c.ticket for c in told.runners_up] == ["A001", "C002"]


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


HELP_B = [head("B001", 1300), head("A002", 60)]


@pytest.mark.parametrize(
    ("rule", "both", "alone"),
    [
        (Help.LATE, "B001", "B001"),
        (Help.EMPTY, "A002", "B001"),
        (Help.ALWAYS, "B001", "B001"),
        (Help.NEVER, "A002", None),
    ],
)
def test_when_a_window_helps(rule: Help, both: str, alone: str | None) -> None:
    policy = Policy(late_factor=1.0, help=rule)
    assert [n for n, _ in [chosen(*HELP_B, policy=policy) or ("", None)]] == [both]
    found = chosen(HELP_B[0], policy=policy)
    assert (found and found[0]) == alone


def test_always_helps_the_longest_wait_though_it_is_not_late() -> None:
    heads = (head("B001", 100), head("A002", 60))
    assert chosen(*heads, policy=Policy(help=Help.ALWAYS)) == ("B001", Rule.FIRST_COME)
    assert chosen(*heads, policy=Policy(help=Help.LATE)) == ("A002", Rule.ONLY_ONE)
