"""What a clerk's PC may set for its counter: the table `[counter]` of its station file.

[counter]
everywhere = ["call"]       # keys that work in every other program, too; [] for none

[counter.keys]
call = "Pause"              # the actions and their usual keys: counter.keymap
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from counter.keymap import Keymap, keymap
from hub.errors import SetupError


class CounterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`keys`: action → key, for those that differ from the usual ones."""

    keys: dict[str, str] = {}
    everywhere: tuple[str, ...] = ("call",)


class _Station(msgspec.Struct):
    counter: CounterSettings = CounterSettings()


def load_keys(station_toml: Path) -> Keymap:
    """The keys of this counter; SetupError says all that is wrong with them."""
    try:
        station = msgspec.convert(tomllib.loads(station_toml.read_text("utf-8")), _Station)
    except OSError as error:
        raise SetupError(f"{station_toml}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise SetupError(f"{station_toml}: {error}") from error
    found, wrong = keymap(station.counter.keys, station.counter.everywhere)
    if wrong:
        raise SetupError("\n".join(f"{station_toml}: [counter] {problem}" for problem in wrong))
    return found
