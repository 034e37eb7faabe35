"""The broker as the hub uses it: its own child, or an external one by configuration."""

from __future__ import annotations

import secrets
import sqlite3
from typing import Protocol

from hub.client.connection import Account
from hub.config import BrokerSettings
from hub.contract import topics
from hub.domain.password import SECRET_ITERATIONS, hash_password
from hub.errors import SetupError
from hub.folder import Folder
from hub.mqtt.accounts import BrokerAccount
from hub.mqtt.broker import Broker
from hub.mqtt.mosquitto_conf import Listen
from hub.secrets import secret_file
from hub.store import devices

COMMAND_LINE = "cli"
ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""A broker that listens everywhere is reached on this machine here."""


class HasStore(Protocol):
    """What `renew` needs of the engine."""

    db: sqlite3.Connection


class HubBroker:
    """Starts the broker and keeps its accounts like the store's.

    With `external` set nothing is started and accounts are the integrator's: that broker
    must know the user `hub` with the password in `keys/hub.secret`, `cli` with that in
    `admin.secret`, one user a device, and the access list of `hub.mqtt.acl`.
    """

    def __init__(self, folder: Folder, settings: BrokerSettings) -> None:
        self._hub_secret = secret_file(folder.hub_secret)
        self._cli_secret = secret_file(folder.admin_secret)
        host, port = _where(settings)
        self.account = Account(ANY_ADDRESS.get(host, host), port, topics.HUB, self._hub_secret)
        self._due = False
        self._broker = None if settings.external else Broker(folder.broker, Listen(host, port))
        self._own = [
            _account(topics.HUB, self._hub_secret),
            _account(COMMAND_LINE, self._cli_secret),
        ]

    @property
    def pid(self) -> int | None:
        """The child's process id; None for an external broker."""
        return self._broker.pid if self._broker else None

    def start(self, db: sqlite3.Connection) -> None:
        """Start with the accounts of the store. SetupError if it cannot."""
        if self._broker:
            self._broker.set_accounts(self._accounts(db))
            self._broker.start()

    def accounts_changed(self) -> None:
        """The store's accounts changed; they are written by the next `renew`."""
        self._due = True

    def renew(self, engine: HasStore) -> None:
        """Write the accounts if they changed. OSError and sqlite3.Error leave them due for the
        next call."""
        if self._due and self._broker:
            self._broker.set_accounts(self._accounts(engine.db))
        self._due = False

    def stop(self) -> None:
        """End the child, if it is one."""
        if self._broker:
            self._broker.stop()

    def _accounts(self, db: sqlite3.Connection) -> list[BrokerAccount]:
        stored = [BrokerAccount(*row) for row in devices.passwords(db)]
        own = {account.user for account in self._own}
        return [*self._own, *(account for account in stored if account.user not in own)]


def _account(user: str, secret: str) -> BrokerAccount:
    return BrokerAccount(user, hash_password(secret, SECRET_ITERATIONS, secrets.token_bytes(12)))


def _where(settings: BrokerSettings) -> tuple[str, int]:
    if not settings.external:
        return settings.listen, settings.port
    host, _, port = settings.external.rpartition(":")
    if not host or not port.isdigit():
        raise SetupError(f"[broker] external = “{settings.external}”: write it as host:port")
    return host.strip("[]"), int(port)
