"""What a hall sets for its screens."""

from __future__ import annotations

import msgspec

from display.zone import Zone
from hub.contract.words import Language

ALTERNATE_S = 20
"""A screen with two languages changes over this often."""


class Options(msgspec.Struct, frozen=True):
    """Languages that take turns on the screen; steady pictures; the screen's part of the hall."""

    languages: tuple[Language, ...] = (Language.ZH,)
    reduced_motion: bool = False
    zone: Zone = Zone()
