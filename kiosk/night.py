"""When a kiosk starts anew by itself: once a night, and only when nobody is there. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta

LATEST = timedelta(hours=2)
"""A kiosk that was busy at its time waits so long for a quiet minute, then until tomorrow."""
QUIET_S = 60
"""Nobody has touched it for so long."""


def due(restart_at: str, now: datetime, started: datetime, quiet_s: int) -> bool:
    """Whether now is the quiet time (`HH:MM`; empty: never) of a kiosk that runs since before."""
    if not restart_at or quiet_s < QUIET_S:
        return False
    # Half past eleven may be waited for until after midnight: yesterday's time counts too.
    days = (now, now - timedelta(days=1))
    times = (datetime.combine(day, time.fromisoformat(restart_at), now.tzinfo) for day in days)
    return any(at <= now < at + LATEST and started < at for at in times)
