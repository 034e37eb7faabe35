"""A small hall of real apps, for journeys in which something is killed under them."""

from __future__ import annotations

from typing import NamedTuple

from assets.hand import Hand
from hub.client.address import Address, load_address
from hub.client.pairing import pair
from hub.contract.words import DeviceKind
from hub.sim.stage import Stage
from tests.journeys.acts import sign_in


class Hall(NamedTuple):
    """The apps, and a desk that asks by itself."""

    kiosk: Hand
    counter: Hand
    display: Hand
    desk: Address


def open_hall(stage: Stage) -> Hall:
    """Start the apps and sign the clerk of window 3 in."""
    made = Hall(
        kiosk=stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed").hand,
        counter=stage.app("counter-3", DeviceKind.COUNTER, "--windowed", window=3).hand,
        display=stage.app("display-1", DeviceKind.DISPLAY, "--windowed").hand,
        desk=paired(stage, "desk-1", DeviceKind.GUIDE),
    )
    sign_in(made.counter, "0217")
    return made


def paired(stage: Stage, name: str, kind: DeviceKind, window: int | None = None) -> Address:
    """A device's own account."""
    file, code = stage.station(name, kind, window=window)
    return pair(load_address(file), code)
