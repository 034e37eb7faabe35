"""Pure: a disk as a store's program has treated it, and what is found on it after a cut.

What was synced stays. Of what was not, any part may: see `sectors` for bytes and sizes. Names
given and taken come in order, as a file system's journal keeps them, and are safe once the
folder has been synced; syncing the file alone is not enough.
"""

from __future__ import annotations

from collections.abc import Mapping

from hub.sim.torture.events import (
    Event,
    FolderSynced,
    Made,
    Perhaps,
    Removed,
    Renamed,
    Resized,
    Synced,
    Wrote,
)
from hub.sim.torture.fate import Survive, fate
from hub.sim.torture.sectors import Sectors

Names = dict[str, Sectors]


class Disk:
    """The store's folder, from a base on which everything is safe (name → bytes)."""

    def __init__(self, base: Mapping[str, bytes]) -> None:
        self._safe: Names = {name: Sectors(content) for name, content in base.items()}
        self._newest: Names = dict(self._safe)
        self._moves: list[tuple[int, dict[str, Sectors | None]]] = []

    def apply(self, event: Event) -> None:
        """Let one event happen. KeyError for a file that was never made."""
        match event:
            case Wrote(at, name, offset, data):
                self._newest[name].write(at, offset, data)
            case Resized(at, name, size):
                self._newest[name].resize(at, size)
            case Perhaps(_, change):
                self.apply(change)
            case Synced(_, name, began, ok):
                file = self._newest[name]
                file.sync(began) if ok else file.fail_sync(began)
            case Made(at, name):
                if name not in self._newest:
                    self._move(at, {name: Sectors()})
            case Removed(at, name):
                self._move(at, {name: None})
            case Renamed(at, old, new):
                self._move(at, {new: self._newest[old], old: None})
            case FolderSynced(_, began, True):
                for at, move in self._moves:
                    if at < began:
                        _apply(self._safe, move)
                self._moves = [one for one in self._moves if one[0] >= began]

    def after_cut(self, survive: Survive) -> dict[str, bytes]:
        """The files that are found (name → bytes). Changes nothing: one may cut many times."""
        chosen = fate(survive)
        names = dict(self._safe)
        for _, move in self._moves[: chosen.steps(len(self._moves))]:
            _apply(names, move)
        return {name: file.after_cut(chosen) for name, file in sorted(names.items())}

    def _move(self, at: int, move: dict[str, Sectors | None]) -> None:
        self._moves.append((at, move))
        _apply(self._newest, move)


def _apply(names: Names, move: Mapping[str, Sectors | None]) -> None:
    for name, file in move.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file
