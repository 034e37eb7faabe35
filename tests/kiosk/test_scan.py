"""A ticket's code as a scanner types it."""

from __future__ import annotations

import pytest

from kiosk.scan import LONGEST, Scanner, token_of

TOKEN = "AbC-_0123456789abcdefg"


@pytest.mark.parametrize(
    ("code", "token"),
    [
        (f"jiaohao:{TOKEN}", TOKEN),
        (f" https://hall.example/t/{TOKEN}\n", TOKEN),
        (f"other:{TOKEN}", None),
        ("jiaohao:short", None),
        ("", None),
    ],
)
def test_only_our_codes_have_a_token(code: str, token: str | None) -> None:
    assert token_of(code) == token


def test_keys_are_put_together_until_enter() -> None:
    scanner = Scanner()
    assert [scanner.key(char, enter=False) for char in "abc"] == [None] * 3
    assert scanner.key("\r", enter=True) == "abc"
    assert scanner.key("\r", enter=True) is None


def test_what_never_ends_is_bounded() -> None:
    scanner = Scanner()
    for _ in range(LONGEST + 50):
        scanner.key("x", enter=False)
    code = scanner.key("", enter=True)
    assert code is not None
    assert len(code) == LONGEST
