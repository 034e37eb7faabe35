"""Every text of the page is in all languages."""

from __future__ import annotations

from hub.contract.words import Text
from hub.web import front


def test_every_text_is_in_three_languages() -> None:
    texts = [value for value in vars(front).values() if isinstance(value, Text)]
    texts += [text for _, text in front.LINKS]
    assert len(texts) >= 6
    assert all(len({text.zh, text.en, text.bo} - {""}) == 3 for text in texts)
