"""Deadlines and numbers of cases."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Outcome
from hub.domain.case import CASE_NO_LENGTH, case_number, deadline_of, number_prefix
from hub.domain.catalogue import Item
from hub.domain.deadline import Deadline
from hub.holidays import known_calendar
from tests.domain.items import ITEM

CALENDAR = known_calendar(2026).table()


@pytest.mark.parametrize(
    ("outcome", "deadline"),
    [
        (Outcome.ACCEPTED, Deadline(date(2026, 8, 25))),
        (Outcome.ACCEPTED_WITH_GAPS, Deadline(date(2026, 8, 25))),
        (Outcome.RECEIVED, Deadline(date(2026, 7, 21))),
        (Outcome.DONE_AT_ONCE, Deadline(date(2026, 7, 14))),
        (Outcome.NOTICE_TO_SUPPLEMENT, None),
        (Outcome.REFUSED, None),
        (Outcome.UNRESOLVED, None),
    ],
)
def test_deadlines(outcome: Outcome, deadline: Deadline | None) -> None:
    assert deadline_of(outcome, ITEM, CALENDAR, date(2026, 7, 14)) == deadline


def test_the_legal_limit_counts_where_nothing_is_promised() -> None:
    legal = msgspec.structs.replace(ITEM, promised=None)
    deadline = deadline_of(Outcome.ACCEPTED, legal, CALENDAR, date(2026, 7, 14))
    assert deadline == Deadline(date(2026, 9, 15))
    unknown = msgspec.structs.replace(legal, legal=None)
    assert deadline_of(Outcome.ACCEPTED, unknown, CALENDAR, date(2026, 7, 14)) is None


def test_the_number_is_code_day_serial() -> None:
    item = msgspec.structs.replace(ITEM, implementation_code="11630103MB123456781" + "000511011000")
    prefix = number_prefix(item, date(2026, 7, 14))
    assert case_number(prefix, 7) == "11630103MB123456781000511011000202607140007"
    assert case_number(prefix, 12345).endswith("2026071412345")
    with pytest.raises(ValueError, match="counts from 1"):
        case_number(prefix, 0)


@given(
    st.text(min_size=1, max_size=64),
    st.dates(date(2020, 1, 1), date(2099, 12, 31)),
    st.integers(1, 999_999),
    st.integers(1, 999_999),
)
def test_numbers_are_short_and_unique_for_a_prefix(
    code: str, day: date, first: int, second: int
) -> None:
    prefix = number_prefix(Item(code=code, name="x"), day)
    assert len(case_number(prefix, first)) <= CASE_NO_LENGTH
    assert (case_number(prefix, first) == case_number(prefix, second)) == (first == second)
