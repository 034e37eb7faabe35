"""Spans of one day, in order and apart: what is left of some without others, what all share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from hub.domain.calendar import Span


def without(spans: Sequence[Span], gaps: Iterable[Span]) -> tuple[Span, ...]:
    """The spans with the gaps cut out of them."""
    return tuple(reduce(_cut, gaps, list(spans)))


def _cut(spans: list[Span], gap: Span) -> list[Span]:
    left: list[Span] = []
    for span in spans:
        before = Span(span.opens, min(span.closes, gap.opens))
        after = Span(max(span.opens, gap.closes), span.closes)
        apart = gap.closes <= span.opens or span.closes <= gap.opens
        left += [span] if apart else [part for part in (before, after) if part.opens < part.closes]
    return left


def shared(many: Sequence[Sequence[Span]]) -> tuple[Span, ...]:
    """The times that are in each of several; none where there are none to look at."""
    return tuple(reduce(_both, many)) if many else ()


def _both(some: Sequence[Span], others: Sequence[Span]) -> Sequence[Span]:
    pairs = [Span(max(a.opens, b.opens), min(a.closes, b.closes)) for a in some for b in others]
    return sorted((p for p in pairs if p.opens < p.closes), key=lambda span: span.opens)
