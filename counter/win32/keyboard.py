"""Keys from everywhere by Windows' own `RegisterHotKey`, heard in Qt's own message loop.

Written to Microsoft's description of `RegisterHotKey` and `WM_HOTKEY`; tried against a double of
`user32.dll` only, as no machine of ours runs Windows.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from counter.win32.codes import OF_THE_DEBUGGER, code

WM_HOTKEY = 0x0312
MESSAGES = (b"windows_dispatcher_MSG", b"windows_generic_MSG")
"""What Qt calls a message of the thread and one of a window."""


class NoWindows(Exception):
    """There is no `user32.dll` here."""


class User32(Protocol):
    """What is called of `user32.dll`; each gives 0 when it failed. A window of None: the thread."""

    def RegisterHotKey(self, window: None, number: int, held: int, key: int) -> int: ...
    def UnregisterHotKey(self, window: None, number: int) -> int: ...


def user32() -> User32:
    """The library; NoWindows on any other system."""
    load: Any = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise NoWindows("no user32.dll: this is not Windows")
    library: Any = load("user32")
    library.RegisterHotKey.argtypes = [
        wintypes.HWND,
        ctypes.c_int,
        wintypes.UINT,
        wintypes.UINT,
    ]
    library.UnregisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int]
    found: User32 = library
    return found


class Hotkeys(QAbstractNativeEventFilter):
    """Every call on Qt's own thread: Windows tells a hot key to the thread that asked for it."""

    def __init__(self, library: User32) -> None:
        super().__init__()
        self._library = library
        self._numbers: dict[str, int] = {}
        self._pressed: list[str] = []
        self._hear: Callable[[], None] = lambda: None

    def listen(self, hear: Callable[[], None], _parent: QObject) -> None:
        """Call `hear` whenever a taken key was pressed."""
        self._hear = hear
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def take(self, name: str) -> bool:
        """Get a key whoever has the focus; False when another program, or Windows, holds it."""
        if name == OF_THE_DEBUGGER:
            return False
        held, key = code(name)
        number = max(self._numbers.values(), default=0) + 1
        if not self._library.RegisterHotKey(None, number, held, key):
            return False
        self._numbers[name] = number
        return True

    def give_back(self, name: str) -> None:
        """Other programs get the key again."""
        number = self._numbers.pop(name, None)
        if number is not None:
            self._library.UnregisterHotKey(None, number)

    def pressed(self) -> Iterator[str]:
        """The taken keys that were pressed since the last time."""
        pressed, self._pressed = self._pressed, []
        return iter(pressed)

    def close(self) -> None:
        """Give everything back."""
        for name in list(self._numbers):
            self.give_back(name)
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(  # Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Qt shows each message of the thread before anybody else has it."""
        if QByteArray(kind).data() not in MESSAGES:
            return False, 0
        told = wintypes.MSG.from_address(int(message))
        name = next((n for n, number in self._numbers.items() if number == told.wParam), None)
        if told.message != WM_HOTKEY or name is None:
            return False, 0
        self._pressed.append(name)
        self._hear()
        return True, 0
