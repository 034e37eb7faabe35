"""What the screens are told, as pure rules: a service's status, its hours in words, lateness."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta

from hub.contract.states import ServiceStatus
from hub.contract.words import Wait
from hub.domain.calendar import Span

CALLS_SHOWN = 8
"""Last calls on the hall screen."""
CALLS_FRESH = timedelta(seconds=30)
"""Whoever was called since then and is at the window stays on it besides: screens have to announce
each call, however many come at once."""
CALLS_MOST = 64
"""So many of the last calls are looked through for that."""


def parse_span(text: str) -> Span:
    """`09:00-17:00`; an end of 24:00 is the last moment of the day."""
    opens, _, closes = text.partition("-")
    return Span(time.fromisoformat(opens), _closing(closes))


def _closing(text: str) -> time:
    return time.max if text == "24:00" else time.fromisoformat(text)


def hours_text(spans: Sequence[Span]) -> str:
    """`09:00–12:00 13:30–17:00`; empty on a closed day."""
    return " ".join(f"{span.opens:%H:%M}–{_shown(span.closes)}" for span in spans)


def _shown(closes: time) -> str:
    return "24:00" if closes == time.max else f"{closes:%H:%M}"


def service_status(
    *, is_open: bool, served: bool, full: bool, paused: bool = False
) -> ServiceStatus:
    """`served`: some window of the hall serves it; `full`: no ticket can be given now;
    `paused`: the whole hall is."""
    if not is_open:
        return ServiceStatus.CLOSED
    if paused:
        return ServiceStatus.PAUSED
    if not served:
        return ServiceStatus.NO_WINDOW
    return ServiceStatus.FULL if full else ServiceStatus.OPEN


def is_late(wait: Wait | None, target_s: int) -> bool:
    """The middle of the expected range is above the target."""
    return wait is not None and (wait.low + wait.high) / 2 > target_s


def ends_after(wait: Wait | None, seconds_left: float | None) -> bool:
    """Last-ticket guard: the expected wait may pass the closing time; unknown waits do not."""
    return wait is not None and seconds_left is not None and wait.high > seconds_left


def languages_of(ticket: str) -> tuple[str, ...]:
    """The languages of one call's announcement: Chinese always, then the resident's own."""
    return ("zh",) if ticket == "zh" else ("zh", ticket)
