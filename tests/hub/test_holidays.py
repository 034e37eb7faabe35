"""What the library knows, as it goes into a hall's table."""

from __future__ import annotations

from datetime import date

import pytest

from hub.domain.calendar import wrong_day
from hub.domain.catalogue import Limit
from hub.domain.deadline import Deadline, after
from hub.holidays import known_calendar


def test_the_notice_for_2026() -> None:
    known = known_calendar(2026)
    assert known.years == (2026,)
    assert wrong_day(known) is None
    names = {day.day: (day.working, day.name) for day in known.days}
    assert names[date(2026, 10, 10)] == (True, "国庆节调休上班")
    assert names[date(2026, 10, 3)] == (False, "国庆节")
    assert after(known.table(), date(2026, 9, 30), Limit(5)) == Deadline(date(2026, 10, 13))


def test_a_year_that_it_does_not_know_is_not_made_up() -> None:
    assert not known_calendar(2026).table().covers(date(2027, 1, 1))
    with pytest.raises(ValueError, match="2100"):
        known_calendar(2100)
