"""Keys that work while another program has the focus; and where they do not, that they do not."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from counter.press import Presses
from counter.win32.keyboard import Hotkeys, NoWindows, user32
from counter.x11.keyboard import ScreenKeys
from counter.x11.library import Unreachable
from counter.x11.server import XServer

log = logging.getLogger(__name__)


class Reach(StrEnum):
    """How far a key reaches."""

    HERE = "here"
    """Not asked for, or nobody is signed in."""
    EVERYWHERE = "everywhere"
    TAKEN = "taken"
    """Another program holds it: told, not fought for."""
    IMPOSSIBLE = "impossible"
    """This desktop lets no program have one."""


class Keyboard(Protocol):
    """The keyboard of the whole screen. `take` is False where another program holds the key;
    `hear` is called when some were pressed, and asks `pressed` which."""

    def listen(self, hear: Callable[[], None], parent: QObject) -> None: ...
    def take(self, name: str) -> bool: ...
    def give_back(self, name: str) -> None: ...
    def pressed(self) -> Iterator[str]: ...
    def close(self) -> None: ...


KEYBOARDS: Mapping[str, Callable[[], Keyboard]] = {
    "xcb": lambda: ScreenKeys(XServer()),
    "windows": lambda: Hotkeys(user32()),
}
"""By Qt's platform; xcb is X11. Wayland gives keys to the focused program only, by intent."""


def keyboard(platform: str) -> Keyboard | None:
    """The keyboard of the whole screen; None where no program may have it."""
    if platform not in KEYBOARDS:
        return None
    try:
        return KEYBOARDS[platform]()
    except (Unreachable, NoWindows) as error:
        log.warning("keys work in the counter only: %s", error)
        return None


class Everywhere(QObject):
    """Holds keys while it is switched on. `pressed(key)`: one was pressed, wherever."""

    pressed = Signal(str)
    changed = Signal()

    def __init__(
        self,
        keys: Iterable[str],
        found: Keyboard | None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)
        self._keyboard = found
        self._monotonic = monotonic
        self._presses = Presses()
        self._on = False
        self.reach: dict[str, Reach] = dict.fromkeys(self._keys, self._off())
        if found is not None:
            found.listen(self._hear, self)

    def switch(self, on: bool) -> None:
        """Take the keys, or give them back to the other programs."""
        if on == self._on:
            return
        self._on = on
        if self._keyboard is not None:
            for key in self._keys:
                self.reach[key] = self._take(key) if on else self._give_back(key)
        self.changed.emit()

    def stop(self) -> None:
        """Give everything back."""
        if self._keyboard is not None:
            self._keyboard.close()
            self._keyboard = None

    def start(self) -> None:
        """Nothing is taken before somebody signs in."""

    def _hear(self) -> None:
        for key in self._keyboard.pressed() if self._keyboard is not None else ():
            if self._presses.accept(key, self._monotonic()):
                self.pressed.emit(key)

    def _off(self) -> Reach:
        return Reach.HERE if self._keyboard is not None else Reach.IMPOSSIBLE

    def _take(self, key: str) -> Reach:
        assert self._keyboard is not None
        taken = self._keyboard.take(key)
        if not taken:
            log.warning("another program holds %s: it works in the counter only", key)
        return Reach.EVERYWHERE if taken else Reach.TAKEN

    def _give_back(self, key: str) -> Reach:
        assert self._keyboard is not None
        self._keyboard.give_back(key)
        return Reach.HERE
