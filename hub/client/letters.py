"""Answers that wait on a pad's disk for the hub, one small file each.

A file is sealed with the hub's public key (`hub.contract.sealed`): whoever opens it, copies the
disk or knows the pad's own secret reads nothing, and neither does the pad after it was killed.
It tells that somebody answered and until when the hub would take it, no more. What it does not
protect against: who rules the pad while the answer is being given sees the screen.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from hub.contract import sealed, wire
from hub.contract.commands import Rate
from hub.contract.words import Moment

log = logging.getLogger(__name__)

ENDING = ".sealed"
DRAFT = ".new"


class Letter(msgspec.Struct, frozen=True):
    """One sealed answer; after `until` the hub does not take it any more."""

    request_id: str
    until: Moment
    letter: str


_letters = msgspec.json.Decoder(Letter)


class Letters:
    """A folder of sealed answers. `keep` has them on the disk when it returns."""

    def __init__(self, folder: Path, chance: Callable[[int], bytes] = secrets.token_bytes) -> None:
        self._folder = folder
        self._chance = chance

    def keep(self, answer: Rate, hub_key: str, until: datetime) -> None:
        """Seal and store an answer. OSError (disk full, read-only) and SealError (no key): it is
        not stored, and nothing half-written remains."""
        once = self._chance(sealed.KEY_LENGTH)
        body = sealed.seal(wire.encode(answer), hub_key, once, answer.request_id)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._write(Letter(answer.request_id, until, body))

    def drop(self, request_id: str) -> None:
        """The hub has answered, or nobody will: the file goes."""
        try:
            self._file(request_id).unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s cannot be removed: %s", self._file(request_id), error.strerror)

    def waiting(self) -> list[Letter]:
        """What waits, the first to end first. What nobody can read any more is removed and told;
        halves of a run that was killed while writing are removed."""
        found = []
        for path in self._files():
            if path.suffix == DRAFT:
                path.unlink(missing_ok=True)
            elif path.suffix == ENDING and (letter := self._read(path)) is not None:
                found.append(letter)
        return sorted(found, key=lambda letter: letter.until)

    def _files(self) -> list[Path]:
        try:
            return sorted(self._folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            log.warning("%s cannot be read: %s", self._folder, error.strerror)
            return []

    def _read(self, path: Path) -> Letter | None:
        try:
            letter = _letters.decode(path.read_bytes())
        except OSError as error:
            log.warning("%s cannot be read: %s", path, error.strerror)
            return None
        except msgspec.DecodeError:
            log.warning("%s is damaged and was removed: nobody can open it", path)
            path.unlink(missing_ok=True)
            return None
        return letter

    def _file(self, request_id: str) -> Path:
        return self._folder / f"{request_id}{ENDING}"

    def _write(self, letter: Letter) -> None:
        file = self._file(letter.request_id)
        draft = file.with_name(file.name + DRAFT)
        try:
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(wire.encode(letter))
                out.flush()
                os.fsync(out.fileno())
            os.replace(draft, file)
            _sync_folder(self._folder)
        except OSError:
            draft.unlink(missing_ok=True)
            raise


def _sync_folder(folder: Path) -> None:
    """Without it a power cut may take the new name; Windows has no such thing and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
