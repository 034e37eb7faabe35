"""What the judge of a torture knows of its hall: who may call what, and the rules' numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property


@dataclass(frozen=True)
class Hall:
    """A torture's hall, kept plain so that the model of it can be plain.

    It must be so: one class of tickets and equal targets; `max_overtakes` beyond reach (9999);
    clerks who are authorised for all, each at one window that stays open from the start;
    services without quotas, open all day; no midnight on the way. `windows` maps each window to
    the letters of the services it may call, its own and those it helps.

    `together`: how many commands the hub may do at one moment of its clock, in one transaction:
    as many as clients, where each has one under way. `names_lapse`: the run may last longer
    than `sticky_for`. `vanishes`: a counter may be away longer than `grace`, so its called
    ticket may go back. `closes`: the hub may close the day by itself (a recorded CloseDay is
    always known).
    """

    windows: Mapping[int, str]
    min_calls: int = 2
    max_returns: int = 1
    return_behind: int = 3
    together: int = 64
    names_lapse: bool = True
    vanishes: bool = False
    closes: bool = False

    @cached_property
    def services(self) -> tuple[str, ...]:
        """All letters, sorted; a state's queues stand in this order."""
        return tuple(sorted(set("".join(self.windows.values()))))

    @cached_property
    def of(self) -> dict[str, int]:
        """Each service's place in a state."""
        return {service: place for place, service in enumerate(self.services)}

    @cached_property
    def at(self) -> dict[int, int]:
        """Each window's place in a state."""
        return {window: place for place, window in enumerate(sorted(self.windows))}

    def part(self, windows: Iterable[int]) -> Hall:
        """The same hall with some of its windows only."""
        return replace(self, windows={window: self.windows[window] for window in windows})
