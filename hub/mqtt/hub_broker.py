"""The broker as the hub uses it: its own child, or an external one by configuration."""

from __future__ import annotations

import secrets
import sqlite3
from typing import Protocol

from hub.client.connection import Account
from hub.config import BrokerSettings
from hub.contract import topics
from hub.domain.password import SECRET_ITERATIONS, hash_password
from hub.folder import Folder
from hub.mqtt.accounts import BrokerAccount
from hub.mqtt.broker import Broker
from hub.mqtt.mosquitto_conf import Listen
from hub.own_accounts import OWN, broker_place
from hub.secrets import secret_file
from hub.store import devices


class HasStore(Protocol):
    """What `renew` needs of the engine."""

    db: sqlite3.Connection


class HubBroker:
    """Starts the broker and keeps its accounts like the store's.

    With `external` set nothing is started and accounts are the integrator's: that broker
    must know the user `hub` with the password in `keys/hub.secret`, the users and files of
    `hub.own_accounts`, one user a device, and the access list of `hub.mqtt.acl`.
    """

    def __init__(self, folder: Folder, settings: BrokerSettings) -> None:
        secret = secret_file(folder.hub_secret)
        host, port = broker_place(settings)
        self.account = Account(host, port, topics.HUB, secret)
        self._due = False
        listen = Listen(settings.listen, settings.port)
        self._broker = None if settings.external else Broker(folder.broker, listen)
        self._own = [
            _account(topics.HUB, secret),
            *(_account(own.name, secret_file(own.file(folder))) for own in OWN),
        ]

    @property
    def pid(self) -> int | None:
        """The child's process id; None for an external broker."""
        return self._broker.pid if self._broker else None

    @property
    def restarts(self) -> int:
        """How often the child had to be started again."""
        return self._broker.restarts if self._broker else 0

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
