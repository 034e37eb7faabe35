"""The right language is chosen."""

from __future__ import annotations

import pytest

from hub.contract.words import Language
from hub.web.language import HTML, NAMES, choose


def test_each_language_has_its_names() -> None:
    assert set(HTML) == set(NAMES) == set(Language)


@pytest.mark.parametrize(
    ("asked", "accepted", "own", "chosen"),
    [
        (None, None, None, Language.ZH),
        ("en", None, None, Language.EN),
        ("EN-us", "zh", Language.BO, Language.EN),
        ("fr", "en;q=0.5,zh", None, Language.EN),
        (None, "fr;q=0.9, bo, en;q=0.8", None, Language.BO),
        (None, "en", Language.BO, Language.BO),
        (None, "*", None, Language.ZH),
        ("<script>", ",,;;", None, Language.ZH),
    ],
)
def test_the_language_is_what_one_asks_for(
    asked: str | None, accepted: str | None, own: Language | None, chosen: Language
) -> None:
    assert choose(asked, accepted, own) is chosen
