"""A screen of a test's own that nobody sees, and fingers at it: real pointer, real keys."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from counter.x11.library import Cookie, xcb

NEEDED = ("Xvfb", "xdotool")
BETWEEN_KEYS_MS = 12


def missing() -> str:
    """What this machine lacks; empty when nothing."""
    absent = [name for name in NEEDED if shutil.which(name) is None]
    return f"{', '.join(absent)} not installed (Debian: xvfb xdotool)" if absent else ""


class ScreenServer:
    """An X server with one screen and no window manager; use `env` for who shall be shown."""

    def __init__(self, width: int, height: int) -> None:
        read, write = os.pipe()
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"]
        words += ["-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(
            words, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()  # ends when the server is ready, or gone
        if not number:
            raise RuntimeError(f"Xvfb ended with {self._server.wait()}")
        self.env = {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        return done.stdout.strip()

    def window(self, pid: int) -> str:
        """The first window of a process that is shown; waits until there is one."""
        return self._do("search", "--sync", "--onlyvisible", "--pid", str(pid)).splitlines()[0]

    def focus(self, pid: int) -> None:
        """Let a process have the keys."""
        window = self.window(pid)
        self._do("windowraise", window, "windowfocus", "--sync", window)

    def numbers(self, pid: int, name: str) -> list[int]:
        """A property of a process's window that is a list of numbers; empty without one."""
        return read_numbers(self.env["DISPLAY"], int(self.window(pid)), name)

    def click(self, place: tuple[int, int]) -> None:
        """Press the pointer's first button there."""
        self._do("mousemove", "--sync", *map(str, place), "click", "1")

    def key(self, keys: str) -> None:
        """Press and release: `F1`, `Return`, `ctrl+z`, `alt+a`."""
        self._do("key", keys)

    def type(self, text: str) -> None:
        """Type letters and digits on the keyboard."""
        self._do("type", "--delay", str(BETWEEN_KEYS_MS), text)

    def other_program(self) -> OtherProgram:
        """A window of somebody else, with the focus."""
        return OtherProgram(self)

    def stop(self) -> None:
        """End the screen."""
        self._server.terminate()
        self._server.wait(10)


def read_numbers(display: str, window: int, name: str) -> list[int]:
    """A window's property, asked from the server."""
    x = xcb()
    x.xcb_get_property.restype = Cookie
    x.xcb_get_property.argtypes = [ctypes.c_void_p, ctypes.c_uint8, *[ctypes.c_uint32] * 5]
    for function in ("xcb_get_property_reply", "xcb_get_property_value"):
        getattr(x, function).restype = ctypes.c_void_p
    x.xcb_get_property_reply.argtypes = [ctypes.c_void_p, Cookie, ctypes.c_void_p]
    x.xcb_get_property_value.argtypes = [ctypes.c_void_p]
    x.xcb_get_property_value_length.argtypes = [ctypes.c_void_p]
    link = x.xcb_connect(display.encode(), None)
    cookie = x.xcb_intern_atom(link, 0, len(name), name.encode())
    atom = x.xcb_intern_atom_reply(link, cookie, None)[0].atom
    asked = x.xcb_get_property(link, 0, window, atom, 0, 0, 64)
    reply = x.xcb_get_property_reply(link, asked, None)
    length = x.xcb_get_property_value_length(reply) // 4
    values = ctypes.cast(x.xcb_get_property_value(reply), ctypes.POINTER(ctypes.c_uint32))
    found = values[:length]
    x.xcb_disconnect(link)
    return found


OTHER = """
from PySide6.QtGui import QGuiApplication, QKeySequence, QRasterWindow
class Window(QRasterWindow):
    def keyPressEvent(self, event):
        print(QKeySequence(event.keyCombination()).toString(), flush=True)
app = QGuiApplication([])
window = Window()
window.setGeometry(0, 900, 300, 100)
window.show()
app.exec()
"""


class OtherProgram:
    """A program beside ours, which says what keys it gets."""

    def __init__(self, screen: ScreenServer) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", OTHER],
            env={**os.environ, **screen.env},
            stdout=subprocess.PIPE,
            text=True,
        )
        screen.focus(self._process.pid)

    def key(self) -> str:
        """The next key it gets; waits for it."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def stop(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(10)
