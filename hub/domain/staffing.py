"""How long windows were staffed on a day: their turns, as the facts tell them, added up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.events import FactKind

OPENS = frozenset({FactKind.WINDOW_OPENED, FactKind.WINDOW_RESUMED})
CLOSES = frozenset({FactKind.WINDOW_CLOSED, FactKind.WINDOW_PAUSED})
HALL = frozenset({FactKind.HALL_PAUSED, FactKind.HALL_RESUMED})
KINDS = OPENS | CLOSES | HALL | {FactKind.CLOCK_SET}
"""All that changes who is staffed, or what the clock says."""


class Turn(NamedTuple):
    """One of `KINDS`; `window` of the first two, `set_by` how far the clock was set by the last."""

    at: datetime
    kind: FactKind
    window: int | None = None
    set_by: timedelta = timedelta()


def staffed(turns: Iterable[Turn], until: datetime) -> Mapping[int, timedelta]:
    """How long each window was open, in the order of the turns. Pauses, its own and the hall's, are
    left out; a window that was never closed was open `until` then."""
    found: dict[int, timedelta] = defaultdict(timedelta)
    present: set[int] = set()
    halted, last = False, None
    for turn in (*turns, Turn(until, FactKind.DAY_CLOSED)):
        if last is not None and not halted:
            passed = max(turn.at - turn.set_by - last, timedelta())
            for window in present:
                found[window] += passed
        last = turn.at
        if turn.kind in HALL:
            halted = turn.kind is FactKind.HALL_PAUSED
        elif turn.kind in OPENS and turn.window is not None:
            present.add(turn.window)
        elif turn.kind in CLOSES and turn.window is not None:
            present.discard(turn.window)
    return found


def with_first_calls(turns: Sequence[Turn], calls: Mapping[int, datetime]) -> list[Turn]:
    """The turns, and an opening at the first call of each window that had none before: it was left
    open the day before, and nobody says since when somebody sits there today."""
    first = {turn.window: turn for turn in reversed(turns) if turn.window is not None}
    missing = [
        Turn(at, FactKind.WINDOW_OPENED, window)
        for window, at in calls.items()
        if window not in first or first[window].kind in CLOSES
    ]
    return sorted([*missing, *turns], key=lambda turn: turn.at) if missing else list(turns)
