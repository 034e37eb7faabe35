"""What stands around the scene: time, veil, why the hub is lost. Pure."""

from __future__ import annotations

from display.scene import gap
from display.truth import Truth


def surroundings(truth: Truth, now: float, *, veiled: bool) -> dict[str, object]:
    """What QML reads of the time and of how old the picture is, at monotonic second `now`."""
    hub_now, last = truth.now(now), truth.at
    return {
        "lost": veiled,
        "lastTruth": f"{last:%H:%M:%S}" if last else "",
        "gap": gap(last, hub_now) if last and hub_now else "",
        "time": f"{hub_now:%H:%M}" if hub_now else "",
        "month": hub_now.month if hub_now else 0,
        "day": hub_now.day if hub_now else 0,
        "weekday": hub_now.isoweekday() if hub_now else 0,
    }
