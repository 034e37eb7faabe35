"""How loud a sentence that begins now is. Pure."""

from __future__ import annotations

from datetime import datetime

from hub.contract.states import Voice

FULL = 100


def volume_at(voice: Voice, hub_now: datetime) -> int:
    """0 to 100 at the hall's time; a span counts from its start until before its end."""
    clock = f"{hub_now:%H:%M}"
    for span in voice.hours:
        opens, _, closes = span.hours.partition("-")
        if opens <= clock < closes:
            return span.volume
    return voice.volume
