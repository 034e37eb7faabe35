"""Reasons are broken between their phrases, and are the same words as in the contract."""

from __future__ import annotations

import pytest

from counter.pad.breaks import SECOND, broken
from hub.contract.rating_tags import TAGS
from hub.contract.words import Language

LINE = 11
"""Characters that a line of a reason holds on the pad."""
ALL = [tag for tags in TAGS.values() for tag in tags]


@pytest.mark.parametrize("tag", ALL, ids=lambda tag: tag.code)
def test_every_long_reason_is_broken_and_says_the_same(tag) -> None:
    lines = broken(tag, Language.ZH).split("\n")
    assert "".join(lines) == tag.text.zh
    assert len(lines) == (2 if len(tag.text.zh) > LINE else 1)
    assert all(0 < len(line) <= LINE for line in lines)
    assert "\n" not in broken(tag, Language.EN) + broken(tag, Language.BO)


def test_no_break_is_kept_for_nothing() -> None:
    assert set(SECOND) <= {tag.code for tag in ALL}
