"""The table of reasons is whole: eight a level, codes of their level, three languages."""

from __future__ import annotations

from hub.contract.rating_tags import LEVELS, REASON_NEEDED, TAGS
from hub.contract.words import Level


def test_every_level_has_eight_reasons_of_its_own_digit() -> None:
    assert set(TAGS) == set(Level)
    for level, tags in TAGS.items():
        assert len(tags) == 8
        assert all(tag.code.startswith(str(level.value)) and len(tag.code) == 3 for tag in tags)


def test_codes_and_words_are_unique_and_translated() -> None:
    tags = [tag for row in TAGS.values() for tag in row]
    for pick in (
        lambda tag: tag.code,
        lambda tag: tag.text.zh,
        lambda tag: tag.text.en,
        lambda tag: tag.text.bo,
    ):
        values = [pick(tag) for tag in tags]
        assert all(values)
        assert len(set(values)) == len(values)


def test_every_level_has_words_from_the_best_on() -> None:
    assert list(LEVELS) == sorted(Level, reverse=True)
    assert all(text.zh and text.en and text.bo for text in LEVELS.values())


def test_only_the_two_bad_levels_need_a_reason() -> None:
    assert {Level.BAD, Level.VERY_BAD} == REASON_NEEDED
