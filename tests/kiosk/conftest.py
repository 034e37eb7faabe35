"""A kiosk without a screen: a recording hub, a hall with its menu, a journey ready to touch."""

from __future__ import annotations

from itertools import count

import pytest

from hub.contract.states import Clock
from kiosk.journey import Journey
from kiosk.settings import KioskSettings
from tests.kiosk.samples import HEALTHY, NOON, RecordingHub, make_menu


@pytest.fixture
def hub() -> RecordingHub:
    return RecordingHub()


@pytest.fixture
def journey(hub: RecordingHub) -> Journey:
    """A kiosk in an open hall, the hub there, printer and reader well."""
    numbers = count(1)
    made = Journey(hub, KioskSettings(), new_id=lambda: f"request-{next(numbers):04}")
    made.on_state("menu", make_menu())
    made.on_state("clock", Clock(NOON))
    made.set_lost(False)
    made.on_health(HEALTHY)
    return made
