"""A window whose station runs alone: its caller handset and its rating pad, joined to the hub."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from hardware.caller.handset import ByPort, Handset
from hardware.config import StationConfig
from hardware.errors import BadStation
from hardware.pad.asking import Asking
from hardware.pad.values import PadEvent, PadKey
from hardware.stations import Station
from hub.client.address import Address
from hub.client.port import Withdraws
from hub.contract.devices import AskRating, StopRating
from hub.contract.states import WindowState
from hub.contract.words import DeviceKind

KINDS = frozenset({"caller", "pad"})
"""Devices that belong to a window."""


def check(configs: Sequence[StationConfig], accounts: Sequence[Address]) -> None:
    """`BadStation` for a handset or pad that the hub would not listen to, or that shares its
    address on a line with another."""
    found = [problem for each in zip(configs, accounts, strict=True) for problem in _nowhere(*each)]
    found += _twice(configs)
    if found:
        raise BadStation(found)


def _nowhere(config: StationConfig, account: Address) -> list[str]:
    if account.kind is DeviceKind.COUNTER and account.window is not None:
        return []
    return [
        f'{account.device}: devices[{number}].kind: {device.kind!r} needs `kind = "counter"` and'
        " `window = NUMBER` at the top of the file: at which window is it?"
        for number, device in enumerate(config.devices, 1)
        if device.kind in KINDS
    ]


def _twice(configs: Sequence[StationConfig]) -> list[str]:
    devices = (each for config in configs for each in config.devices if each.kind in KINDS)
    counts = Counter((each.port, each.options.get("address", 1)) for each in devices)
    return [
        f"{port}: {count} devices with address {address}: each on a line needs its own"
        for (port, address), count in counts.items()
        if count > 1
    ]


class AtWindow:
    """Hands keys, questions and pictures on. From any thread."""

    def __init__(self, hub: Withdraws, station: Station, now: Callable[[], datetime]) -> None:
        self._handset = Handset(ByPort(hub), station)
        self._asking = Asking(hub, station, now)

    def on_rating(self, job: AskRating | StopRating) -> None:
        """A question for the pad, or the end of one."""
        if isinstance(job, AskRating):
            self._asking.ask(job)
        else:
            self._asking.stop(job)

    def on_pad(self, event: PadEvent) -> None:
        """A key of the handset, or of the pad."""
        if isinstance(event, PadKey):
            self._handset.press(event)
        else:
            self._asking.press(event)

    def see(self, window: WindowState | None, *, lost: bool) -> None:
        """How the window stands, as far as it is known."""
        self._handset.see(window, lost=lost)

    def tick(self) -> None:
        """Time passes; each second."""
        self._asking.tick()
