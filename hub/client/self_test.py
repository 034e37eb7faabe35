"""One self-test at a station: what is known at once, what has yet to answer. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from hub.contract.devices import DeviceHealth, FailReason, Health, SelfTested, Tried

GIVE_UP_S = 20.0
"""A part that has not answered by then has not passed; the hub waits longer."""
WELL = frozenset({Health.OK, Health.WARN})


def found(health: Sequence[DeviceHealth]) -> tuple[Tried, ...]:
    """Parts that are looked after all the time, as they are now."""
    return tuple(Tried(part.part, part.state in WELL, part.reason) for part in health)


class Trial:
    """The parts of one test; `awaited` ones are settled one by one, in any order."""

    def __init__(self, job_id: str, tried: Sequence[Tried], awaited: Collection[str]) -> None:
        self._job_id = job_id
        self._tried = {part.part: part for part in tried}
        self._awaited = set(awaited)

    @property
    def done(self) -> bool:
        """Whether nothing is awaited any more."""
        return not self._awaited

    def settle(self, tried: Tried) -> None:
        """An awaited part has answered; what is not awaited (any more) changes nothing."""
        if tried.part in self._awaited:
            self._awaited.discard(tried.part)
            self._tried[tried.part] = tried

    def give_up(self) -> None:
        """Time is over: what has not answered has not passed."""
        for part in sorted(self._awaited):
            self.settle(Tried(part, passed=False, reason=FailReason.OFFLINE))

    def result(self, at: datetime) -> SelfTested:
        """What the hub is told."""
        return SelfTested(at=at, job_id=self._job_id, parts=tuple(self._tried.values()))
