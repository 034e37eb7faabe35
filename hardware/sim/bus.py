"""Several simulated devices on one RS-485 line: `NUMBER COMMAND …` goes to the one of that number.

All hear what the station says; each answers what is for its own address.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from hardware.sim.base import BadCommand, Model


class BusModel:
    """Devices by number, usually their address."""

    def __init__(self, devices: Mapping[int, Model]) -> None:
        self._devices = devices
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            str(number): partial(self._tell, device) for number, device in devices.items()
        }

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        return b"".join(device.receive(data) for device in self._devices.values())

    def take_unasked(self) -> bytes:
        """See `Model.take_unasked`."""
        return b"".join(device.take_unasked() for device in self._devices.values())

    def describe(self) -> str:
        """See `Model.describe`."""
        return " · ".join(f"{no}: {device.describe()}" for no, device in self._devices.items())

    @staticmethod
    def _tell(device: Model, words: list[str]) -> str:
        action = device.commands.get(words[0]) if words else None
        if action is None:
            raise BadCommand(f"NUMBER and one of {' '.join(device.commands)}")
        return action(words[1:])
