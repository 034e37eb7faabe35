"""The file of one device's PC, `station.toml`: read once for whoever needs a part of it."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from hub.client.settings_text import read_text
from hub.errors import SetupError

S = TypeVar("S")

KEYS = ("device", "kind", "window", "hub", "state_dir", "devices", "kiosk", "counter")
"""All that may stand at its top, whoever reads it."""
PLACE = re.compile(r"^(?P<what>.*) - at `\$\.?(?P<place>.*)`$")
"""How msgspec ends its words."""


def read_station(path: Path, kind: type[S]) -> S:
    """The part of a station file that `kind` names; SetupError says what is wrong in it."""
    try:
        table = tomllib.loads(read_text(path))
    except OSError as error:
        raise SetupError(f"{path}: cannot be read: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        raise SetupError(f"{path}: {error}") from error
    for key in table:
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, 1)
            hint = f"did you mean {near[0]}?" if near else f"allowed: {', '.join(KEYS)}"
            raise SetupError(f"{path}: {key}: is not a setting; {hint}")
    try:
        return msgspec.convert(table, type=kind)
    except msgspec.ValidationError as error:
        raise SetupError(f"{path}: {_plain(str(error))}") from error


def _plain(error: str) -> str:
    found = PLACE.match(error)
    words = f"{found['place']}: {found['what']}" if found else error
    return words.replace("`", "")
