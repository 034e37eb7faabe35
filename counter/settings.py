"""What a clerk's PC may set for its counter: the table `[counter]` of its station file.

[counter]
everywhere = ["call"]       # keys that work in every other program, too; [] for none

[counter.keys]
call = "Pause"              # the actions and their usual keys: counter.keymap
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from counter.keymap import Keymap, keymap
from hub.client.station_file import read_station
from hub.errors import SetupError


class CounterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`keys`: action → key, for those that differ from the usual ones."""

    keys: dict[str, str] = {}
    everywhere: tuple[str, ...] = ("call",)


class _Station(msgspec.Struct):
    counter: CounterSettings = CounterSettings()


def load_keys(station_toml: Path) -> Keymap:
    """The keys of this counter; SetupError says all that is wrong with them."""
    station = read_station(station_toml, _Station)
    found, wrong = keymap(station.counter.keys, station.counter.everywhere)
    if wrong:
        raise SetupError("\n".join(f"{station_toml}: [counter] {problem}" for problem in wrong))
    return found
