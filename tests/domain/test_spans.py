"""Spans cut and shared, held against minutes counted one by one."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from hub.domain.calendar import Span
from hub.domain.spans import shared, without

HOURS = range(24)


def span(opens: int, closes: int) -> Span:
    return Span(time(opens), time(closes))


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    """Spans of whole hours, in order and apart."""
    ends = sorted(draw(st.sets(st.sampled_from(HOURS), max_size=8)))
    return tuple(span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False))


def hours(found: tuple[Span, ...]) -> set[int]:
    return {hour for one in found for hour in range(one.opens.hour, one.closes.hour)}


@given(spans(), spans())
def test_without(some: tuple[Span, ...], gaps: tuple[Span, ...]) -> None:
    left = without(some, gaps)
    assert hours(left) == hours(some) - hours(gaps)
    assert list(left) == sorted(left, key=lambda one: one.opens)


@given(st.lists(spans(), min_size=1, max_size=4))
def test_shared(many: list[tuple[Span, ...]]) -> None:
    assert hours(shared(many)) == set.intersection(*map(hours, many))


def test_nobody_shares_nothing() -> None:
    assert shared([]) == ()
    assert shared([(span(12, 13),), ()]) == ()
