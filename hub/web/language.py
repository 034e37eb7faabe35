"""Which of the three languages a page speaks."""

from __future__ import annotations

from hub.contract.words import Language

HTML: dict[Language, str] = {Language.ZH: "zh-CN", Language.EN: "en", Language.BO: "bo"}
"""Their names in HTML."""

NAMES: dict[Language, str] = {Language.ZH: "中文", Language.EN: "English", Language.BO: "བོད་ཡིག"}
"""What each calls itself, for the switch."""

SHORT: dict[Language, str] = {**NAMES, Language.EN: "EN"}
"""The same where there is little room."""


def language_of(word: str | None) -> Language | None:
    """`en-GB;q=0.8` → English; None for what we do not speak."""
    short = (word or "").strip().partition(";")[0].partition("-")[0].lower()
    return next((language for language in Language if language.value == short), None)


def choose(asked: str | None, accepted: str | None, own: Language | None = None) -> Language:
    """The language of `?lang=`, else the page's own, else the first of `Accept-Language` that we
    speak, else Chinese."""
    wanted = (language_of(word) for word in (accepted or "").split(","))
    return language_of(asked) or own or next(filter(None, wanted), Language.ZH)
