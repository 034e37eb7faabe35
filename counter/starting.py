"""The arguments that counter and pad share."""

from __future__ import annotations

import argparse

from assets import starting
from hub.contract.words import Language


def parser(name: str, what: str, usual: str) -> argparse.ArgumentParser:
    """All apps' arguments and one language; `usual` is the window's usual size."""
    made = starting.parser(name, what, usual)
    made.add_argument("--language", type=Language, default=Language.ZH, help="zh, en or bo")
    return made
