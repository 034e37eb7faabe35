"""Traces: the way there and the kind, no values."""

from __future__ import annotations

import sqlite3

import pytest

from hub.observe.trace import trace

SECRET = "630123199003070011"


def look_up(name: str) -> int:
    return {}[name]


def wrapped(name: str) -> None:
    try:
        look_up(name)
    except KeyError as error:
        raise RuntimeError(f"no {name}") from error


def test_causes_come_first_and_nobody_is_named() -> None:
    with pytest.raises(RuntimeError) as wrong:
        wrapped(SECRET)
    told = trace(wrong.value)
    assert SECRET not in told
    assert told.index("KeyError") < told.index("RuntimeError")
    assert "in look_up" in told
    assert "in wrapped" in told


def test_the_systems_own_words_are_told() -> None:
    with pytest.raises(sqlite3.OperationalError) as wrong:
        sqlite3.connect(":memory:").execute("SELECT * FROM nowhere")
    assert trace(wrong.value).endswith("OperationalError: no such table: nowhere")


def test_a_circle_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace(one).count("Traceback") == 2
