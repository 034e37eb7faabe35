"""What can go wrong with a device, by whose turn it is.

`DeviceError` and its kinds are the environment's: a cable, a switch, a slow device.
`BadPort` and `BadStation` are the installer's: a setting that names no device.
"""

from __future__ import annotations

from hub.errors import SetupError


class DeviceError(Exception):
    """The device did not do its part; a transport or driver raises nothing else."""


class DeviceGone(DeviceError):
    """The port is not there, or vanished while it was used."""


class DeviceTimeout(DeviceError):
    """The port is there, but the device did not take or answer in time."""


class DeviceBarred(DeviceError):
    """The port is there, but an account or another program keeps it; the text says what to do."""


class BadPort(ValueError):
    """A port string that names no transport."""


class BadStation(SetupError):
    """A station.toml with mistakes, each named with its key and the allowed values."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
