"""The programs behind `jiaohao kiosk` and its like, and the extra each of them needs.

The hub's own installation has neither Qt nor device libraries; who starts a program there
is told what to install.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from hub.errors import SetupError

PROGRAMS = {
    "kiosk": "kiosk",
    "counter": "counter",
    "pad": "counter.pad",
    "display": "display",
    "window": "display.window",
    "media": "display.check_media",
    "panel": "kiosk.panel",
    "hardware": "hardware",
    "gallery": "assets.gallery",
}
"""Sub-commands that are programs of their own, and their modules."""

WITHOUT_WINDOWS = frozenset({"hardware"})

NEEDS = {
    "apps": ("PySide6", "PIL", "serial", "qrcode"),
    "hardware": ("PIL", "serial", "qrcode"),
    "web": ("litestar", "uvicorn", "prometheus_client", "jinja2"),
}
"""What each extra brings, by module."""


def start(name: str, words: Sequence[str]) -> NoReturn:
    """Become the program. SetupError when its extra is not installed."""
    check_extra("hardware" if name in WITHOUT_WINDOWS else "apps", f"jiaohao {name}")
    os.execv(sys.executable, [sys.executable, "-m", PROGRAMS[name], *words])


def check_extra(extra: str, command: str) -> None:
    """SetupError in plain words when a module of the extra is missing."""
    if missing := _missing(extra):
        raise SetupError(
            f"`{command}` needs {', '.join(missing)}, which is not installed. "
            f"Install the extra `{extra}` from the project's folder:  pip install '.[{extra}]'"
        )


def has_extra(extra: str) -> bool:
    """Whether all modules of the extra are installed."""
    return not _missing(extra)


def _missing(extra: str) -> list[str]:
    return [name for name in NEEDS[extra] if importlib.util.find_spec(name) is None]
