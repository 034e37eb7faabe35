"""What can befall a store's files, and what its program says to others.

`at` is the number of the line of strace's log with which the event was over, `began` that of
the line with which it began. Names are those of files in the store's folder.
"""

from __future__ import annotations

from typing import NamedTuple


class Wrote(NamedTuple):
    """Bytes were written into a file; they may still be on their way to the disk."""

    at: int
    name: str
    offset: int
    data: bytes


class Resized(NamedTuple):
    """A file was cut or stretched to a size in bytes."""

    at: int
    name: str
    size: int


class Synced(NamedTuple):
    """A file was synced: what was written before line `began` is on disk, unless it failed."""

    at: int
    name: str
    began: int
    ok: bool


class Made(NamedTuple):
    """A file was opened, and made if there was none of that name."""

    at: int
    name: str


class Removed(NamedTuple):
    """A name is gone."""

    at: int
    name: str


class Renamed(NamedTuple):
    """A file has another name, in place of whatever had it."""

    at: int
    old: str
    new: str


class FolderSynced(NamedTuple):
    """The folder was synced: names given and taken before line `began` are on disk."""

    at: int
    began: int
    ok: bool


class Sent(NamedTuple):
    """Bytes left through a socket or pipe; `channel` tells them apart, as `socket:[4711]`."""

    at: int
    channel: str
    data: bytes


Change = Wrote | Resized | Removed | Renamed
"""What leaves the store's files other than they were."""


class Perhaps(NamedTuple):
    """A change that was asked for when the program was killed: done, in part, or not."""

    at: int
    change: Change


Event = Change | Perhaps | Synced | Made | FolderSynced | Sent
