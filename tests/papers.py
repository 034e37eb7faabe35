"""Papers by the shipped templates, and what stands on them."""

from __future__ import annotations

import msgspec

from hub.contract.devices import Line, Pair, Paper
from hub.contract.words import Language, SlipLanguages
from hub.paper_files import usual_papers


def paper(name: str, told: msgspec.Struct, languages: SlipLanguages | None = None) -> Paper:
    """A paper for its resident, or in the languages of a hall."""
    language = getattr(told, "language", Language.ZH)
    return usual_papers(languages or SlipLanguages.RESIDENT).make(name, told, language)


def lines(made: Paper) -> list[str]:
    """Its lines from top to bottom."""
    return [block.text for block in made.blocks if isinstance(block, Line)]


def pairs(made: Paper) -> list[str]:
    """Its pairs as `label=value`."""
    return [f"{block.label}={block.value}" for block in made.blocks if isinstance(block, Pair)]
