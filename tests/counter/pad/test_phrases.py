"""Ready sentences are found by the initials of their pinyin."""

from __future__ import annotations

import pytest
from pypinyin import Style, lazy_pinyin

from counter.pad.phrases import BAD, GOOD, TABLE, Phrase, join, offers
from hub.contract.words import Language, Level


@pytest.mark.parametrize("phrase", [*GOOD, *BAD], ids=lambda phrase: phrase.initials)
def test_initials_are_those_of_the_pinyin(phrase: Phrase) -> None:
    letters = lazy_pinyin(phrase.text.zh, style=Style.FIRST_LETTER)
    assert phrase.initials == "".join(letters).upper()
    assert phrase.text.en
    assert phrase.text.bo


def test_a_level_has_its_own() -> None:
    assert set(TABLE) == set(Level)
    assert [s.text for s in offers(Level.BAD, Language.EN)][3] == "The manner was not good"
    assert {s.initials for s in offers(Level.BAD, Language.EN)} == {""}
    assert offers(Level.BAD, Language.ZH)[3] == ("TDBH", "态度不好")
    assert offers(None, Language.ZH) == ()


@pytest.mark.parametrize(
    ("text", "language", "joined"),
    [
        ("", Language.ZH, "态度不好"),
        ("  ", Language.ZH, "态度不好"),
        ("3号窗口", Language.ZH, "3号窗口，态度不好"),
        ("Slow", Language.EN, "Slow. 态度不好"),
    ],
)
def test_a_sentence_is_set_off(text: str, language: Language, joined: str) -> None:
    assert join(text, "态度不好", language) == joined
