"""Every text of the page is in both languages, and the right one is chosen."""

from __future__ import annotations

import pytest

from hub.contract.words import Language, Text
from hub.web import front


def test_every_text_is_in_both_languages() -> None:
    texts = [value for value in vars(front).values() if isinstance(value, Text)]
    texts += [text for _, text in front.LINKS]
    assert len(texts) >= 6
    assert all(text.zh and text.en and text.zh != text.en for text in texts)


@pytest.mark.parametrize(
    ("asked", "accepted", "chosen"),
    [
        (None, None, Language.ZH),
        ("en", None, Language.EN),
        ("EN-us", "zh", Language.EN),
        ("fr", "en;q=0.5,zh", Language.EN),
        (None, "bo,fr;q=0.9, en;q=0.8", Language.EN),
        (None, "*", Language.ZH),
        ("<script>", ",,;;", Language.ZH),
    ],
)
def test_the_language_is_what_one_asks_for(
    asked: str | None, accepted: str | None, chosen: Language
) -> None:
    assert front.choose(asked, accepted) is chosen
