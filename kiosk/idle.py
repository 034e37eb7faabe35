"""When a kiosk that nobody touches goes home by itself. Pure; one tick is one second."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.events import Page
from kiosk.session import Modes
from kiosk.settings import KioskSettings

LAST_SECONDS = 20
"""From here on the seconds are shown (elder and accessible modes: asked about)."""
THANKS_S = 8


class Idle(NamedTuple):
    """Seconds left of `total`; `total` 0: nothing to go home from."""

    left: int = 0
    total: int = 0

    @property
    def ending(self) -> bool:
        return self.total > 0 and self.left <= LAST_SECONDS


def seconds(page: Page, modes: Modes, settings: KioskSettings) -> int:
    """How long this page waits for a touch."""
    if modes.patient:
        return settings.idle_patient_s
    if page is Page.THANKS:
        return THANKS_S
    return settings.idle_ticket_s if page is Page.TICKET else settings.idle_s


def start(page: Page, modes: Modes, settings: KioskSettings, fresh: bool) -> Idle:
    """The countdown from the top; none while the home page is as the next person finds it."""
    if page is Page.HOME and fresh:
        return Idle()
    total = seconds(page, modes, settings)
    return Idle(total, total)


def tick(idle: Idle) -> tuple[Idle, bool]:
    """One second passed; True when the time is over."""
    if idle.total == 0:
        return idle, False
    left = idle.left - 1
    return idle._replace(left=left), left <= 0
