"""The installation under examination: what several checks need, looked at once."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from datetime import datetime
from functools import cached_property

from hub.admin import cli_address
from hub.client.address import Address
from hub.clock import Clock, SystemClock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.doctor.finding import SkippedError
from hub.doctor.probe import Talk, talk
from hub.errors import SetupError
from hub.folder import Folder
from hub.store.database import open_reader

NO_SETTINGS = "hall.toml cannot be read"


class Site:
    """One data folder. `full`: take the time to read all of the store.

    What a check needs and cannot have raises SkippedError with the reason.
    """

    def __init__(self, folder: Folder, *, full: bool = False, clock: Clock | None = None) -> None:
        self.folder = folder
        self.full = full
        self._clock = clock

    @cached_property
    def hall_or_error(self) -> HallConfig | SetupError:
        """The settings, or what is wrong with them."""
        try:
            return read_hall(self.folder.config)
        except SetupError as error:
            return error

    @property
    def hall(self) -> HallConfig:
        """The settings."""
        if isinstance(self.hall_or_error, SetupError):
            raise SkippedError(NO_SETTINGS)
        return self.hall_or_error

    def now(self) -> datetime:
        """The time here, in the hall's zone."""
        return (self._clock or SystemClock(self.hall.hall.timezone)).now()

    @cached_property
    def hub_runs(self) -> bool:
        """Whether a hub holds the folder's lock."""
        try:
            fd = os.open(self.folder.lock, os.O_RDONLY)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise SkippedError(f"{self.folder.lock}: {error.strerror}") from error
        try:
            # Shared and for a moment only; a hub that starts just now would be told "in use".
            fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(fd)
        return False

    def need_hub(self) -> None:
        """SkippedError when no hub runs."""
        if not self.hub_runs:
            raise SkippedError("no hub runs on this folder")

    @cached_property
    def db(self) -> sqlite3.Connection:
        """The store, to be read only. Raises sqlite3.Error when it cannot be opened."""
        if not self.folder.store.exists():
            raise SkippedError("there is no store")
        return open_reader(self.folder.store)

    @cached_property
    def talk(self) -> Talk:
        """What a short talk with the broker, and through it with the hub, has shown."""
        if not self.hall.broker.external:
            self.need_hub()
        return talk(self.address)

    @cached_property
    def address(self) -> Address:
        """The broker's address with the command line's account."""
        if isinstance(self.hall_or_error, SetupError):
            raise SkippedError(NO_SETTINGS)
        try:
            return cli_address(self.folder)
        except SetupError as error:
            raise SkippedError(str(error)) from error

    def close(self) -> None:
        """Let the store go."""
        if "db" in self.__dict__:
            self.db.close()
