"""Ticket numbers."""

from __future__ import annotations

import re
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Token
from hub.domain.numbering import MOST, Named, named_by, number, token


@pytest.mark.parametrize(
    ("count", "quota", "expected"),
    [
        (1, None, "A001"),
        (23, 0 or None, "A023"),
        (999, 999, "A999"),
        (1000, None, "A1000"),
        (1, 1000, "A0001"),
        (9999, 9999, "A9999"),
        (6, 5, "A006"),
        (1000, 999, "A1000"),
    ],
)
def test_width_follows_the_quota(count: int, quota: int | None, expected: str) -> None:
    assert number("A", count, quota) == expected


@pytest.mark.parametrize(("count", "quota"), [(0, None), (10_000, None), (10_000, 20_000)])
def test_no_number_beyond_four_digits(count: int, quota: int | None) -> None:
    with pytest.raises(ValueError, match="no number"):
        number("A", count, quota)


@given(st.one_of(st.none(), st.integers(1, 20_000)), st.data())
def test_numbers_are_unique_and_of_the_contract(quota: int | None, data: st.DataObject) -> None:
    counts = st.integers(1, MOST)
    one, other = data.draw(counts), data.draw(counts)
    assert re.fullmatch(r"[A-HJ-NP-Z][0-9]{3,4}", number("B", one, quota))
    assert (number("B", one, quota) == number("B", other, quota)) == (one == other)


SECRETS = st.text("ABCxyz019_-", min_size=22, max_size=22)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 9999), SECRETS)
def test_a_token_names_its_ticket(day: date, count: int, secret: str) -> None:
    made = token(day.isoformat(), number("B", count), secret)
    assert named_by(made) == Named(day.isoformat(), number("B", count))
    (_, shape) = get_args(Token)
    assert re.fullmatch(shape.pattern, made)


@pytest.mark.parametrize("given", ["", "Zl9-3kWq0vU8sT7rQ6pP5o", "261125-A023-x", "20261125A023-x"])
def test_a_token_of_another_form_names_none(given: str) -> None:
    assert named_by(given) is None
