"""Letters as digits, on a keypad that has none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.caller.numbers import LETTERS, letter_of, target_of, ticket_of


@pytest.mark.parametrize(
    ("digits", "services", "ticket"),
    [
        ("01023", ("A", "B"), "A023"),
        ("011023", ("A",), "A1023"),
        ("10001", (), "J001"),
        ("26999", (), "Z999"),
        ("023", ("B",), "B023"),
        ("1023", ("B",), "B1023"),
        ("023", ("A", "B"), None),
        ("023", (), None),
        ("00023", ("A",), None),
        ("09023", ("A",), None),
        ("15023", ("A",), None),
        ("27023", ("A",), None),
        ("23", ("A",), None),
        ("", ("A",), None),
        ("0101023", ("A",), None),
    ],
)
def test_tickets(digits: str, services: tuple[str, ...], ticket: str | None) -> None:
    assert ticket_of(digits, services) == ticket


@pytest.mark.parametrize(
    ("digits", "target"),
    [
        ("4", {"window": 4}),
        ("12", {"window": 12}),
        ("120", {"window": 120}),
        ("001", {"service": "A"}),
        ("010", {"service": "J"}),
        ("009", None),
        ("000", None),
        ("0", None),
        ("04", None),
        ("", None),
        ("1234", None),
    ],
)
def test_targets(digits: str, target: dict[str, object] | None) -> None:
    assert target_of(digits) == target


@given(st.text("0123456789", max_size=8))
def test_what_is_found_is_what_was_typed(digits: str) -> None:
    found = ticket_of(digits, ())
    if found is not None:
        place = f"{ord(found[0]) - ord('A') + 1:02d}"
        assert place + found[1:] == digits
        assert found[0] in LETTERS
    assert letter_of(digits[:2]) is None or len(digits) >= 2
