"""What days have given, counted: waits by class and service, windows, and the told ranges."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hub.contract.words import TicketState
from hub.domain.estimate import NOW_S
from hub.sim.whatif.courses import Course
from hub.sim.whatif.floor import Told
from hub.sim.whatif.kept import Kept

LEFT = {
    (TicketState.WAITING, TicketState.CANCELLED): "given_up",
    (TicketState.PARKED, TicketState.CANCELLED): "given_up",
    (TicketState.WAITING, TicketState.EXPIRED): "not_served",
    (TicketState.NO_SHOW, TicketState.EXPIRED): "missed",
    (TicketState.CALLED, TicketState.EXPIRED): "missed",
    (TicketState.PARKED, TicketState.EXPIRED): "missed",
}
"""How a visit may end without having been served to its end: the last two stays."""
BECAME = {
    TicketState.BOOKED: "open",
    TicketState.WAITING: "checked_in",
    TicketState.LAPSED: "lapsed",
    TicketState.CANCELLED: "cancelled",
}
"""What a booking's state is called in the figures."""
AT_WINDOW = (TicketState.CALLED, TicketState.SERVING)


class Waited(NamedTuple):
    """One wait that a call has ended; `at_s` (after midnight) is when it began."""

    at_s: float
    seconds: float
    service: str
    priority: str


class Judged(NamedTuple):
    """A told range beside what came of it; `at_s` after midnight, `priority` is the class."""

    at_s: float
    low_s: float
    high_s: float
    naive_s: float
    true_s: float
    priority: str = ""

    @property
    def is_now(self) -> bool:
        """Whether it was told as "now"."""
        return self.high_s < NOW_S

    @property
    def holds(self) -> bool:
        """Whether the wait was in the range; "now" is right below a minute."""
        if self.is_now:
            return self.true_s < NOW_S
        return self.low_s <= self.true_s <= self.high_s

    @property
    def error_s(self) -> float:
        """Of the range's middle."""
        return abs((self.low_s + self.high_s) / 2 - self.true_s)


class Asked(NamedTuple):
    """What was asked for and not granted: refusals by code, and who found no time to book. The
    store does not keep it, so of a recorded day it is empty."""

    refused: Mapping[str, int] = {}
    unplaced: int = 0


class Tally:
    """Running lists of some days, under one policy and staffing."""

    def __init__(self) -> None:
        self.days = 0
        self.visits = 0
        self.waits: list[Waited] = []
        self.judged: list[Judged] = []
        self.overtaken: dict[tuple[str, str], int] = defaultdict(int)
        self.issued: Counter[tuple[str, str]] = Counter()
        self.left: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.busy_s: Counter[int] = Counter()
        self.staffed_s: Counter[int] = Counter()
        self.calls: Counter[int] = Counter()
        self.turned_away: Counter[str] = Counter()
        self.bookings: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.unplaced = 0
        self.after_slot: list[Waited] = []

    def add(
        self,
        courses: Iterable[Course],
        staffed_s: Mapping[int, float],
        told: Mapping[str, Told] | None = None,
        turned_away: Mapping[str, int] | None = None,
    ) -> None:
        """One more day; `told` is missing for a recorded one."""
        self.days += 1
        self.staffed_s.update(staffed_s)
        self.turned_away.update(turned_away or {})
        for course in courses:
            self._count(course)
            self._judge(course, (told or {}).get(course.number))

    def book(self, kept: Iterable[Kept], courses: Iterable[Course], asked: Asked) -> None:
        """One more day's bookings, with the courses of the same day."""
        self.refused.update(asked.refused)
        self.unplaced += asked.unplaced
        calls = {course.number: next(course.waits(), None) for course in courses}
        for one in kept:
            self.bookings["made"] += 1
            self.bookings[BECAME[one.state]] += 1
            if one.came is not None:
                self.bookings[one.came.value] += 1
            wait = calls.get(one.number or "")
            if wait is not None and wait.ended_s is not None:
                begins_s = max(one.starts_s, wait.began_s)
                seconds = max(wait.ended_s - begins_s, 0.0)
                self.after_slot.append(Waited(begins_s, seconds, one.service, "booked"))

    def _count(self, course: Course) -> None:
        key = (course.stays[0].service, course.priority.value)
        self.visits += 1
        self.issued[key] += 1
        self.overtaken[key] = max(self.overtaken[key], course.overtaken)
        how = LEFT.get((course.stays[-2].state, course.state)) if course.stays[1:] else None
        if how is not None:
            self.left[key][how] += 1
        for wait in course.waits():
            self.waits.append(
                Waited(wait.began_s, wait.length_s, wait.service, course.priority.value)
            )
        for stay in course.stays:
            if stay.state in AT_WINDOW and stay.window is not None:
                self.busy_s[stay.window] += stay.length_s  # type: ignore[assignment]
                self.calls[stay.window] += stay.state is TicketState.CALLED

    def _judge(self, course: Course, told: Told | None) -> None:
        first = next(course.waits(), None)
        if told is None or first is not course.stays[0]:
            return
        if told.low_s is None or told.high_s is None or told.naive_s is None:
            return
        self.judged.append(
            Judged(
                first.began_s,
                told.low_s,
                told.high_s,
                told.naive_s,
                first.length_s,
                course.priority.value,
            )
        )
