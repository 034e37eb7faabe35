"""Times as they are stored: TEXT in ISO 8601 with the offset of the hall's zone."""

from __future__ import annotations

from datetime import datetime

_last: tuple[datetime | None, str] = (None, "")


def stored(at: datetime) -> str:
    """A time to be stored. A command writes its own moment into most of its rows, and a group
    has one moment, so the last one's text is kept."""
    global _last
    known, text = _last
    if known is not at:
        text = at.isoformat()
        _last = (at, text)
    return text


def when(text: str | None) -> datetime | None:
    """A stored time."""
    return None if text is None else datetime.fromisoformat(text)
