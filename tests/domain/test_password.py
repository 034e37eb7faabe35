"""Passwords as mosquitto keeps them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.domain.password import hash_password, matches


def test_format() -> None:
    made = hash_password("secret", 101, bytes(range(12)))
    empty, kind, iterations, salt, digest = made.split("$")
    assert (empty, kind, iterations, salt) == ("", "7", "101", "AAECAwQFBgcICQoL")
    assert len(digest) == 88


@settings(max_examples=30)
@given(st.text(), st.text(), st.binary(min_size=1, max_size=64))
def test_matches_only_its_own(password: str, other: str, salt: bytes) -> None:
    made = hash_password(password, 2, salt)
    assert matches(password, made)
    assert matches(other, made) is (other == password)


@pytest.mark.parametrize(
    "wrong", ["", "x", "$6$a$b", "$7$x$AA==$AA==", "$7$1$!!!$AA==", "$7$0$AA==$b"]
)
def test_foreign_hashes_match_nothing(wrong: str) -> None:
    assert not matches("secret", wrong)
    assert not matches("", wrong)
