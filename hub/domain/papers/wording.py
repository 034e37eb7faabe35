"""A template's texts: one for all languages, or one for each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hub.contract.words import Language, Text
from hub.domain.papers.template import fields_in, words_in
from hub.domain.papers.text import UNPRINTABLE

LONGEST = 200
"""Characters of one text."""


class Fault(NamedTuple):
    """What is wrong with a text, and what is allowed."""

    what: str
    allowed: str = ""


def read(
    told: object, fields: Sequence[str], languages: Sequence[Language]
) -> tuple[Text, list[Fault]]:
    """The text that a file says, and its faults; those of one language name it."""
    by_language = {Language.ZH.value: told} if isinstance(told, str) else told
    if not isinstance(by_language, dict):
        return Text(""), [Fault(f"{told!r} is no text", "a text, or zh, en, bo with one each")]
    faults = [
        Fault(f"there is no language {key!r}", ", ".join(Language))
        for key in by_language
        if key not in list(Language)
    ]
    texts = {key: by_language[key] for key in Language if key in by_language}
    for key, text in texts.items():
        faults += [fault._replace(what=f"{key}: {fault.what}") for fault in _faults(text, fields)]
    if faults:
        return Text(""), faults
    if isinstance(told, str) and not _has_words(told):
        return Text(told, told, told), []
    missing = [language.value for language in languages if not texts.get(language, "").strip()]
    if missing and any(texts.values()):
        faults = [Fault(f"{' and '.join(missing)} is missing", "a text for each language")]
    return Text(**{key.value: text for key, text in texts.items()}), faults


def _faults(text: object, fields: Sequence[str]) -> Iterator[Fault]:
    if not isinstance(text, str):
        yield Fault(f"{text!r} is no text")
        return
    if len(text) > LONGEST:
        yield Fault(f"{len(text)} characters", f"{LONGEST} at most")
    if any(unicodedata.category(char) in UNPRINTABLE and char != "\t" for char in text):
        yield Fault("it has a control character", "TAB alone")
    try:
        strangers = [name for name in fields_in(text) if name not in fields]
    except ValueError:
        yield Fault(f"the braces of {text!r} do not match", "{field}; a brace itself is {{ or }}")
        return
    for name in strangers:
        yield Fault(f"there is no field {{{name}}}", ", ".join(fields))


def _has_words(text: str) -> bool:
    """Whether it says something that would have to be translated."""
    return any(char.isalpha() for char in words_in(text))


def named(text: Text) -> Iterator[str]:
    """The fields that it names in any language."""
    for told in (text.zh, text.en, text.bo):
        yield from fields_in(told)
