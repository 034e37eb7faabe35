"""A recorded day once more, under another policy or staffing: the same people, the same times."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from hub.config import HallConfig
from hub.errors import SetupError
from hub.sim.whatif import courses, kept, recorded
from hub.sim.whatif.courses import Course
from hub.sim.whatif.day import BEFORE_OPENING_S, DayPlan, run_day
from hub.sim.whatif.kept import Kept
from hub.sim.whatif.lab import lab, staffed
from hub.sim.whatif.policies import under
from hub.sim.whatif.recorded import Sat
from hub.sim.whatif.staffing import Shift, staffing
from hub.sim.whatif.tally import Asked, Tally

DAY_S = 24 * 3600.0


class Recorded(NamedTuple):
    """A day as the store has it: `span` from the first window's opening to the last one's end."""

    day: str
    courses: list[Course]
    bookings: list[Kept]
    windows: dict[int, Sat]
    span: Shift


def read_day(db: sqlite3.Connection, hall: HallConfig, day: str) -> Recorded:
    """One day of the store. SetupError when nothing was done on it, or it is no date."""
    try:
        datetime.strptime(day, "%Y-%m-%d")
    except ValueError:
        raise SetupError(f"{day!r} is no day: write it as 2026-11-23") from None
    found = courses.of_day(db, day)
    windows = {no: one for no, one in recorded.sat(db, day).items() if hall.window(no)}
    served = [stay.ended_s or 0.0 for c in found for stay in c.stays if stay.window is not None]
    if not served or not windows:
        days = [row[0] for row in db.execute("SELECT day FROM days ORDER BY day DESC LIMIT 5")]
        known = ", ".join(days) or "none"
        raise SetupError(f"nobody was served on {day}. The last days of the store: {known}")
    begins = min(shift.begins_s for one in windows.values() for shift in one.shifts)
    span = Shift(begins, max(served))
    within = {no: _within(span, one) for no, one in windows.items()}
    return Recorded(day, found, kept.of_day(db, day), within, span)


def _within(span: Shift, one: Sat) -> Sat:
    """A window that was left open is taken to have closed after the last visit of all."""
    shifts = [Shift(s.begins_s, min(s.ends_s, span.ends_s)) for s in one.shifts]
    return one._replace(shifts=tuple(s for s in shifts if s.begins_s < s.ends_s))


def as_it_was(found: Recorded) -> Tally:
    """The day's own figures; what was told at the kiosk is not stored."""
    tally = Tally()
    staffed_s = {
        no: sum(shift.ends_s - shift.begins_s for shift in one.shifts)
        for no, one in found.windows.items()
    }
    tally.add(found.courses, staffed_s)
    tally.book(found.bookings, found.courses, Asked())
    return tally


def replay(
    db: sqlite3.Connection,
    hall: HallConfig,
    found: Recorded,
    policy: str,
    words: tuple[str, ...],
    seed: int,
) -> Tally:
    """The same day under `policy`; `words` as `hub.sim.whatif.staffing` reads them, without
    them the windows are open as they were. `seed` draws what clerks do between visits."""
    bookings = [one for one in found.bookings if hall.serving_windows(one.service)]
    granting = _granting(under(policy, hall), bookings)
    ruled, posts = staffed(granting, _clerks(hall, found))
    as_then = {no: one.shifts for no, one in found.windows.items()}
    shifts = staffing(hall, found.span, words, as_then)
    midnight = datetime.fromisoformat(found.day).replace(tzinfo=ZoneInfo(hall.hall.timezone))
    first_s = min((found.span.begins_s - BEFORE_OPENING_S, *(b.booked_s for b in bookings)))
    starts = midnight + timedelta(seconds=first_s)
    came = [c for c in found.courses if hall.service(c.stays[0].service) is not None]
    tally = Tally()
    with lab(db, ruled, starts, str(seed)) as made:
        _remember(db, made.engine.db, found.day)
        known = made.engine.shelf.items
        people = [
            visitor._replace(items=tuple(code for code in visitor.items if code in known))
            for visitor in recorded.visitors(came, found.span.begins_s, bookings)
        ]
        plan = DayPlan(midnight, found.span, people, shifts, {}, {}, str(seed))
        floor = run_day(made, posts, plan)
        played = courses.of_day(made.engine.db, found.day)
        tally.add(played, floor.staffed_s, floor.told, floor.turned_away)
        kept_again = kept.of_day(made.engine.db, found.day)
        tally.book(kept_again, played, Asked(floor.refused, floor.unplaced))
    return tally


def _granting(hall: HallConfig, bookings: Sequence[Kept]) -> HallConfig:
    """The hall with room for what was booked then, whatever its settings have become."""
    slots = Counter((one.service, one.starts_s) for one in bookings)
    places = {
        code: max(count for (service, _), count in slots.items() if service == code)
        for code, _ in slots
    }
    services = tuple(
        msgspec.structs.replace(s, slot_places=max(s.slot_places, places.get(s.code, 0)))
        for s in hall.services
    )
    ahead = max((ceil(-one.booked_s / DAY_S) for one in bookings), default=0)
    settings = hall.appointments
    reaching = msgspec.structs.replace(settings, days_ahead=max(settings.days_ahead, ahead))
    found: HallConfig = msgspec.structs.replace(hall, services=services, appointments=reaching)
    return found


def _clerks(hall: HallConfig, found: Recorded) -> dict[int, str]:
    """Who sat where, as far as they are still there, each at one window."""
    posts: dict[int, str] = {}
    for no, one in found.windows.items():
        if one.clerk and hall.clerk(one.clerk) and one.clerk not in posts.values():
            posts[no] = one.clerk
    return posts


def _remember(source: sqlite3.Connection, made: sqlite3.Connection, day: str) -> None:
    """What the hall had learnt before that day."""
    for table in ("service_times", "item_times"):
        rows = source.execute(f"SELECT * FROM {table} WHERE day < ?", (day,)).fetchall()
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            made.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
