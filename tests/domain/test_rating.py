"""Ratings: reasons where they are due, nothing by default, a chain that shows changes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.codes import Code
from hub.contract.rating_tags import LEVELS, TAGS
from hub.contract.words import Level
from hub.domain.rating import (
    GENESIS,
    Rating,
    Request,
    chain,
    first_break,
    is_bad,
    needs_reason,
    objection,
    wrong_tag,
)

NOW = datetime(2026, 7, 14, 10, 43, tzinfo=timezone(timedelta(hours=8)))
LATER = NOW + timedelta(days=15)
RATINGS = st.lists(
    st.builds(
        Rating,
        request=st.text(min_size=1, max_size=8),
        level=st.sampled_from(list(Level)),
        tags=st.tuples(),
        text=st.text(max_size=20),
        source=st.sampled_from(["pad", "phone"]),
        rated_at=st.just(NOW.isoformat()),
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (None, Code.UNKNOWN_RATING),
        (Request(LATER, rated=True), Code.ALREADY_RATED),
        (Request(LATER, taken_back=True), Code.RATING_CLOSED),
        (Request(NOW), Code.RATING_CLOSED),
        (Request(LATER), None),
    ],
)
def test_who_may_still_rate(request_: Request | None, code: Code | None) -> None:
    assert objection(request_, NOW) is code


@pytest.mark.parametrize("level", list(Level))
def test_only_the_two_low_levels_need_a_reason(level: Level) -> None:
    low = level in (Level.BAD, Level.VERY_BAD)
    assert needs_reason(level, (), " ") is low
    assert not needs_reason(level, (TAGS[level][0].code,), "")
    assert not needs_reason(level, (), "等太久")
    assert is_bad(level) is low


def test_tags_belong_to_their_level_once() -> None:
    assert wrong_tag(Level.BAD, ["208", "213"]) is None
    assert wrong_tag(Level.BAD, ["208", "510"]) == "510"
    assert wrong_tag(Level.BAD, ["208", "208"]) == "208"
    assert wrong_tag(Level.GOOD, ["999"]) == "999"


def test_levels_have_words_in_three_languages() -> None:
    assert set(LEVELS) == set(Level)
    for text in LEVELS.values():
        assert text.zh
        assert text.en
        assert text.bo


def links(ratings: list[Rating]) -> list[tuple[Rating, str, str]]:
    previous = GENESIS
    made = []
    for rating in ratings:
        link = chain(previous, rating)
        made.append((rating, previous, link))
        previous = link
    return made


@given(RATINGS)
def test_an_untouched_chain_holds(ratings: list[Rating]) -> None:
    assert first_break(links(ratings)) is None


@given(RATINGS, st.data())
def test_a_changed_or_removed_rating_breaks_it(ratings: list[Rating], data: st.DataObject) -> None:
    chained = links(ratings)
    place = data.draw(st.integers(0, len(chained) - 1))
    rating, before, link = chained[place]
    better = Level.VERY_GOOD if rating.level is not Level.VERY_GOOD else Level.GOOD
    forged = Rating(rating.request, better, (), rating.text, rating.source, rating.rated_at)
    assert first_break([*chained[:place], (forged, before, link), *chained[place + 1 :]]) == place
    if place + 1 < len(chained):
        assert first_break([*chained[:place], *chained[place + 1 :]]) == place
