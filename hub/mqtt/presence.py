"""The hub's own presence: what it publishes of itself, and what the broker does for it."""

from __future__ import annotations

from hub.client.connection import Will
from hub.contract import topics, wire
from hub.contract.devices import Presence
from hub.contract.words import DeviceKind


def hub_presence(online: bool) -> bytes:
    """The retained message of `presence/hub`."""
    return wire.encode(Presence(device=topics.HUB, kind=DeviceKind.ADMIN, online=online))


def hub_will() -> Will:
    """Published by the broker when the hub is gone without a word."""
    return Will(topics.presence(topics.HUB), hub_presence(False))
