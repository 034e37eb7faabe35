"""Who may open the staff's page: the PIN, and the lock after wrong ones, across restarts."""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.staff import lockout, pin
from kiosk.staff.lockout import Tries

log = logging.getLogger(__name__)


class Answer(NamedTuple):
    """`opened`; else how many tries are left, or for how many minutes it is locked."""

    opened: bool = False
    tries_left: int = 0
    minutes: int = 0


class Keeper:
    """One kiosk's PIN (as a hash; empty: none is set) and its wrong tries in a small file."""

    def __init__(
        self, pin_hash: str, path: Path | None = None, now: Callable[[], float] = time.time
    ) -> None:
        self.has_pin = bool(pin_hash)
        self._hash = pin_hash
        self._path = path
        self._now = now
        self._tries = _read(path)

    @property
    def minutes(self) -> int:
        """Of the lock, rounded up; 0 when there is none."""
        return math.ceil(lockout.seconds_left(self._tries, self._now()) / 60)

    def try_pin(self, given: str) -> Answer:
        """Judge a PIN. While it is locked the right one does not open either."""
        if minutes := self.minutes:
            return Answer(minutes=minutes)
        if pin.matches(given, self._hash):
            self._keep(Tries())
            return Answer(opened=True)
        self._keep(lockout.failed(self._tries, self._now()))
        return Answer(tries_left=lockout.TRIES - self._tries.wrong, minutes=self.minutes)

    def _keep(self, tries: Tries) -> None:
        """A disk that fails costs the memory of it after a restart, nothing else."""
        if tries == self._tries:
            return
        self._tries = tries
        if self._path is None:
            return
        draft = self._path.with_name(self._path.name + ".new")
        try:
            draft.write_text(json.dumps(tries), "utf-8")
            draft.replace(self._path)
        except OSError as error:
            log.warning("%s cannot be written: %s", self._path, error.strerror)


def _read(path: Path | None) -> Tries:
    if path is None or not path.exists():
        return Tries()
    try:
        wrong, until = json.loads(path.read_text("utf-8"))
        return Tries(int(wrong), float(until))
    except (OSError, ValueError, TypeError) as error:
        log.warning("%s is of no use: %s", path, error)
        return Tries()
