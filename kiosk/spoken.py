"""When a kiosk speaks: a setting of the hall."""

from __future__ import annotations

from enum import StrEnum


class Spoken(StrEnum):
    """When a step is said by itself; `ELDER` also for who asks for it under 无障碍."""

    ELDER = "elder"
    ALWAYS = "always"
    NEVER = "never"
