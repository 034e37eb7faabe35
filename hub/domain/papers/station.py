"""The papers of a station itself: the slip that tries a printer, the strip under a broken slip."""

from __future__ import annotations

import msgspec

from hub.contract.words import Language, Text
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.text import printable


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """What a test slip tells. `printed`: day and time as they stand there."""

    hall: Text
    printed: str


TRIAL_FIELDS = (
    Field("hall", "the hall's name"),
    Field("printed", "day and time of printing"),
)


def trial_facts(told: Trial, language: Language) -> Facts:
    """The values of `TRIAL_FIELDS`."""
    return {"hall": printable(told.hall.inn(language)), "printed": told.printed}


TRIAL = Trial(
    hall=Text("城中区政务服务中心", "Chengzhong Service Centre", "ཁྲེང་ཀྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།"),
    printed="2026-07-14 10:24:00",
)


class Void(msgspec.Struct, frozen=True):
    """A strip tells nothing: whose slip was broken off is on the screen."""


def void_facts(_told: Void, _language: Language) -> Facts:
    """None."""
    return {}
