"""Where the bar was, from one start to the next: a small file in the station's state folder."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import msgspec

from counter.dock import Place

log = logging.getLogger(__name__)
FILE = "counter-bar.json"


def recall(folder: Path | None) -> Place:
    """The last place; the usual one when none is kept, or it cannot be read."""
    if folder is None:
        return Place()
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Place)
    except FileNotFoundError:
        return Place()
    except (OSError, msgspec.DecodeError) as error:
        log.warning("%s: %s: the bar lies where it usually does", folder / FILE, error)
        return Place()


def keep(folder: Path | None, place: Place) -> None:
    """Keep it, whole or not at all; a disk that refuses is told and stops nothing."""
    if folder is None:
        return
    draft = folder / f"{FILE}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(msgspec.json.encode(place))
        os.replace(draft, folder / FILE)
    except OSError as error:
        log.warning("%s cannot be kept: %s", folder / FILE, error)
