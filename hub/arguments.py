"""What words of a command line may say, beyond what argparse knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def number_from(least: int, most: int) -> Callable[[str], int]:
    """A whole number within bounds, which a wrong one is answered with."""

    def number(text: str) -> int:
        try:
            found = int(text)
        except ValueError:
            found = least - 1
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{text!r}: a number from {least} to {most}")
        return found

    return number
