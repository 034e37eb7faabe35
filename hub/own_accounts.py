"""The accounts of the hub's own programs on its machine; their secrets are files of its folder.

Who may read the file may use the account, so these need no pairing.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hub.client.address import Address
from hub.config import BrokerSettings
from hub.contract import topics
from hub.contract.words import DeviceKind
from hub.errors import SetupError
from hub.folder import Folder

ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""A broker that listens everywhere is reached on this machine here."""


class Own(NamedTuple):
    """One account; `secret` is its file's place in the folder."""

    name: str
    kind: DeviceKind
    secret: str

    def file(self, folder: Folder) -> Path:
        """Where the secret lies."""
        return folder.root / self.secret


COMMAND_LINE = Own(topics.COMMAND_LINE, DeviceKind.ADMIN, "admin.secret")
WEB = Own(topics.WEB, DeviceKind.WEB, "keys/web.secret")
OWN = (COMMAND_LINE, WEB)


def broker_place(settings: BrokerSettings) -> tuple[str, int]:
    """Host and port where the hall's broker is reached from here. SetupError if it is not
    written as it should be."""
    if not settings.external:
        return ANY_ADDRESS.get(settings.listen, settings.listen), settings.port
    host, _, port = settings.external.rpartition(":")
    if not host or not port.isdigit():
        raise SetupError(f"[broker] external = “{settings.external}”: write it as host:port")
    return host.strip("[]"), int(port)


def own_address(folder: Folder, settings: BrokerSettings, own: Own) -> Address:
    """How one of the hub's own programs reaches it. SetupError when the secret is not there
    or may not be read."""
    host, port = broker_place(settings)
    file = own.file(folder)
    try:
        secret = file.read_text().strip()
    except FileNotFoundError:
        raise SetupError(
            f"{file} does not exist; the hub writes it when it starts: jiaohao run"
            f" --data {folder.root}"
        ) from None
    except OSError as error:
        raise SetupError(f"{file} cannot be read: run this as the hub's own user.") from error
    return Address(host=host, port=port, device=own.name, kind=own.kind, secret=secret)
