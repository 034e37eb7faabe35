"""A number in registers, in each layout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.led.layout import LAYOUTS, fitted, text_of


@pytest.mark.parametrize(
    ("layout", "values"),
    [("ascii", (0x4130, 0x3233)), ("char", (0x41, 0x30, 0x32, 0x33))],
)
def test_a_number_as_registers(layout: str, values: tuple[int, ...]) -> None:
    assert LAYOUTS[layout].encode("A023") == values


@pytest.mark.parametrize(
    ("number", "characters", "shown"),
    [
        ("A023", 4, "A023"),
        ("A023", 6, "A023  "),
        ("", 4, "    "),
        ("A1023", 4, "----"),
        ("甲023", 4, "----"),
        ("A\n23", 4, "----"),
    ],
)
def test_a_number_fits_whole_or_not_at_all(number: str, characters: int, shown: str) -> None:
    assert fitted(number, characters) == shown


@given(st.sampled_from(sorted(LAYOUTS)), st.text("ABC0123456789", max_size=16))
def test_what_is_shown_is_what_was_meant(layout: str, number: str) -> None:
    values = LAYOUTS[layout].encode(fitted(number, 16))
    assert text_of(values, LAYOUTS[layout].per_register) == number


def test_registers_that_are_no_text_are_shown_so() -> None:
    assert text_of((0x0041, 0xFF42), 2) == "?A?B"
