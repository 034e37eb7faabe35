"""What the supervisor is told of the screen, its speaker and its media."""

from __future__ import annotations

from datetime import datetime

from display.cinema import Cinema
from display.player import Speaker
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, FailReason, Health

REASONS = {Health.ABSENT: FailReason.ABSENT, Health.FAULT: FailReason.ERROR}


def health_of(speaker: Health, since: datetime) -> DeviceHealth:
    """The speaker as the hub and the supervisor see it."""
    return DeviceHealth("speaker", speaker, REASONS.get(speaker), since)


def tell_health(
    hub: HubClient, speaker: Speaker, cinema: Cinema | None, *, speaks: bool = True
) -> None:
    """Publish the health of the speaker, where the screen speaks, and of the media, where there are
    any, now and at each change."""

    def tell(_health: Health) -> None:
        now = datetime.now().astimezone()
        parts = [DeviceHealth("screen", Health.OK, None, now)]
        if speaks:
            parts.append(health_of(speaker.health, now))
        if cinema is not None:
            parts.append(DeviceHealth("media", cinema.health, None, now))
        hub.set_health(parts)

    speaker.healthChanged.connect(tell)
    if cinema is not None:
        cinema.healthChanged.connect(tell)
    tell(speaker.health)
