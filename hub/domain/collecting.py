"""Collecting results (综合出件): which cases have one. Pure."""

from __future__ import annotations

from hub.contract.words import Outcome

WITH_RESULT = frozenset(
    {
        Outcome.DONE_AT_ONCE,
        Outcome.ACCEPTED,
        Outcome.RECEIVED,
        Outcome.ACCEPTED_WITH_GAPS,
        Outcome.ACCEPTED_ON_PROMISE,
    }
)
"""Outcomes after which there is, or will be, something to hand out. Whether it is ready is told
at the window: offices decide elsewhere."""
