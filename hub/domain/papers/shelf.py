"""All papers of one hall, each template made ready once for every language that it may print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

import msgspec

from hub.contract.devices import Paper
from hub.contract.words import Language, SlipLanguages
from hub.domain.papers.kinds import KINDS, FactsOf, Kind
from hub.domain.papers.template import Template
from hub.domain.papers.writing import Writer

Tongues = tuple[Language, Language | None]
"""The first language, and the second one that stands under it."""

FIXED: dict[SlipLanguages, Tongues] = {
    SlipLanguages.ZH: (Language.ZH, None),
    SlipLanguages.ZH_EN: (Language.ZH, Language.EN),
    SlipLanguages.ZH_BO: (Language.ZH, Language.BO),
}
"""What every paper speaks, whoever gets it."""


class Ready(NamedTuple):
    """A kind made ready for one resident's language."""

    facts: FactsOf
    first: Language
    second: Language | None
    writer: Writer


class Papers:
    """Makes papers. `templates` names every kind."""

    def __init__(
        self,
        templates: Mapping[str, Template],
        languages: SlipLanguages = SlipLanguages.RESIDENT,
    ) -> None:
        self._ready: dict[tuple[str, Language], Ready] = {}
        for (name, kind), language in product(KINDS.items(), Language):
            tongues = tongues_of(kind, languages, language)
            writer = Writer(templates[name], *tongues)
            self._ready[name, language] = Ready(kind.facts, *tongues, writer)

    def make(self, name: str, told: msgspec.Struct, language: Language = Language.ZH) -> Paper:
        """A paper for somebody who speaks `language`; `told` is what its kind tells."""
        facts, first, second, writer = self._ready[name, language]
        others = None if second is None else facts(told, second)
        return Paper(name, writer.write(facts(told, first), others))


def tongues_of(kind: Kind, languages: SlipLanguages, language: Language) -> Tongues:
    """In which languages a paper is printed."""
    if languages is SlipLanguages.RESIDENT:
        return (Language.ZH if kind.official else language), None
    return FIXED[languages]


def needed(kind: Kind, languages: SlipLanguages) -> Iterator[Language]:
    """The languages that a template must have."""
    yield Language.ZH
    if kind.official:
        return
    if languages is SlipLanguages.RESIDENT:
        yield from (Language.EN, Language.BO)
    elif (second := FIXED[languages][1]) is not None:
        yield second
