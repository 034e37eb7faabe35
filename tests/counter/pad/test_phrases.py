"""Ready sentences are found by the initials of their pinyin."""

from __future__ import annotations

import pytest
from pypinyin import Style, lazy_pinyin

from counter.pad.phrases import BAD, GOOD, OFFERED, TABLE, accept, offers, tail
from hub.contract.words import Level


@pytest.mark.parametrize("phrase", [*GOOD, *BAD], ids=lambda phrase: phrase.initials)
def test_initials_are_those_of_the_pinyin(phrase: object) -> None:
    letters = lazy_pinyin(phrase.text.zh, style=Style.FIRST_LETTER)  # type: ignore[attr-defined]
    assert phrase.initials == "".join(letters).upper()  # type: ignore[attr-defined]
    assert phrase.text.en  # type: ignore[attr-defined]
    assert phrase.text.bo  # type: ignore[attr-defined]


def test_letters_at_the_end_choose() -> None:
    assert [p.text.zh for p in offers(Level.BAD, "tdb")] == ["态度不好"]
    assert offers(Level.BAD, "zzz") == ()
    assert len(offers(Level.VERY_BAD, "")) == OFFERED
    assert offers(None, "") == ()
    assert set(TABLE) == set(Level)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("tdb", "态度不好"),
        ("", "态度不好"),
        ("太慢 tdb", "太慢 ，态度不好"),
        ("3 号窗口", "3 号窗口，态度不好"),
    ],
)
def test_a_sentence_takes_the_place_of_its_letters(typed: str, text: str) -> None:
    assert accept(typed, "态度不好") == text


def test_the_tail_is_letters_only() -> None:
    assert [tail(text) for text in ("abc", "好ab", "ab1", "")] == ["ABC", "AB", "", ""]
