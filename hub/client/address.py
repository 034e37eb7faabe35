"""Where the hub is and who we are: read from a station's TOML file."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from hub.client.station_file import read_station
from hub.contract.words import DeviceKind, DeviceName, WindowNo
from hub.errors import SetupError


@dataclass(frozen=True)
class Address:
    """The broker's address and this device's account. `secret` is empty before pairing."""

    host: str
    port: int
    device: str
    kind: DeviceKind
    window: int | None = None
    secret: str = field(default="", repr=False)
    secret_file: Path | None = None
    state_dir: Path | None = None
    """Where the station keeps what must outlive it."""

    def with_secret(self, secret: str) -> Address:
        return replace(self, secret=secret)


class _HubTable(msgspec.Struct, forbid_unknown_fields=True):
    host: str = "127.0.0.1"
    port: int = 1883
    secret_file: str = ""


class _StationFile(msgspec.Struct):
    device: DeviceName
    kind: DeviceKind
    window: WindowNo | None = None
    hub: _HubTable = msgspec.field(default_factory=_HubTable)
    state_dir: str = "state"


def load_address(station_toml: Path) -> Address:
    """The address in a station file; SetupError says what is wrong in it.

    The secret lies in the file's own `secret_file` (beside it by default as
    `DEVICE.secret`); a missing one is no error: the device is not paired yet.
    """
    station = read_station(station_toml, _StationFile)
    secret_file = station_toml.parent / (station.hub.secret_file or f"{station.device}.secret")
    return Address(
        host=station.hub.host,
        port=station.hub.port,
        device=station.device,
        kind=station.kind,
        window=station.window,
        secret=read_secret(secret_file),
        secret_file=secret_file,
        state_dir=station_toml.parent / station.state_dir,
    )


def read_secret(path: Path) -> str:
    """The secret in a file, or empty when there is none."""
    try:
        return path.read_text("utf-8").strip()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SetupError(f"{path}: cannot be read: {error.strerror}") from error


def write_secret(path: Path, secret: str) -> None:
    """Store a secret, readable by its owner only, on disk before this returns."""
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(secret + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as error:
        raise SetupError(f"{path}: cannot be written: {error.strerror}") from error
