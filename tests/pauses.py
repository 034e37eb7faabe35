"""Pauses of the whole hall as the hub tells them to every screen."""

from __future__ import annotations

from datetime import datetime

from hub.config import HallSettings
from hub.contract.states import HallPause
from hub.contract.words import HallPauseReason, Text
from hub.domain.hall_pause import TITLES, note

EXITS = HallSettings(id="x", name=Text("x")).exits


def hall_pause(reason: HallPauseReason, since: datetime) -> HallPause:
    """A pause with the hub's own words and the exits of the settings' default."""
    return HallPause(reason, since, TITLES[reason], note(reason, EXITS))
