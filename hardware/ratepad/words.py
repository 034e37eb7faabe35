"""The words and limits of the pad protocol, as `assets/docs/pad-protocol.md` numbers them."""

from __future__ import annotations

from enum import IntEnum, IntFlag

from hub.contract.words import Language

SHORT, LONG = 64, 255
"""Bytes of texts: a ticket's number and a model's name; a subject and a reason."""
MOST_TAGS = 8
WRITTEN = 200
"""Characters of free text."""
SPOKEN = (Language.ZH, Language.EN, Language.BO)
"""Languages in the order of their bits, and of their numbers from 1 on."""


class Ability(IntFlag):
    """What a pad can do beyond keys for the levels."""

    SCREEN = 1
    REASONS = 2
    TEXT = 4
    DECLINE = 8


class Cancelled(IntEnum):
    """Why a session is over before its time."""

    STOPPED = 1
    REPLACED = 2
    TIME = 3


class Cause(IntEnum):
    """Why a frame is refused (NACK)."""

    TYPE = 1
    VERSION = 2
    PAYLOAD = 3
    SESSION = 4
    BUSY = 5
