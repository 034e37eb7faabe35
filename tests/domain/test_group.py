"""Which services a group visit still has to see."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hub.domain import group

LETTERS = st.sampled_from("ABCDE")


def test_the_others_follow_in_the_order_of_the_items() -> None:
    assert group.parts("A", ["B", "A", None, "C", "B"], "ABC") == "BC"
    assert group.parts("A", ["A", None], "ABC") == ""
    assert group.parts("A", ["B", "C"], "AC") == "C", "nobody serves B"


@given(LETTERS, st.lists(st.one_of(st.none(), LETTERS), max_size=8), st.sets(LETTERS))
def test_each_part_is_seen_once(leading: str, services: list[str | None], own: set[str]) -> None:
    parts = group.parts(leading, services, "ABCDE")
    assert leading not in parts
    assert len(set(parts)) == len(parts)
    left = group.left_after(parts, own)
    assert not set(left) & own
    for letter in parts:
        assert letter not in group.without(parts, letter)
