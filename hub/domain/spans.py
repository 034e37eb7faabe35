"""Spans of one day, in order and apart: what is left of some without others, what all share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hub.domain.calendar import Span

Spans = tuple[Span, ...]


def without(spans: Spans, gaps: Iterable[Span]) -> Spans:
    """The spans with the gaps cut out of them."""
    left = spans
    for gap in gaps:
        left = tuple(part for span in left for part in _cut(span, gap))
    return left


def _cut(span: Span, gap: Span) -> list[Span]:
    if gap.closes <= span.opens or span.closes <= gap.opens:
        return [span]
    parts = (Span(span.opens, gap.opens), Span(gap.closes, span.closes))
    return [part for part in parts if part.opens < part.closes]


def shared(many: Sequence[Spans]) -> Spans:
    """The times that are in each of several; none where there are none to look at."""
    if not many:
        return ()
    common, *others = many
    for spans in others:
        common = tuple(both for a in common for b in spans if (both := _both(a, b)) is not None)
    return common


def _both(a: Span, b: Span) -> Span | None:
    both = Span(max(a.opens, b.opens), min(a.closes, b.closes))
    return both if both.opens < both.closes else None
