"""A screen of a test's own that nobody sees, and fingers at it: real pointer, real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

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

    def focus(self, pid: int) -> None:
        """Let the first window of a process have the keys; it waits until there is one."""
        window = self._do("search", "--sync", "--onlyvisible", "--pid", str(pid)).splitlines()[0]
        self._do("windowraise", window, "windowfocus", "--sync", window)

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
