"""What words of a command line may say, beyond what argparse knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

import msgspec


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


def written_as(kind: object, words: str) -> Callable[[str], str]:
    """A text of one of the contract's types; a wrong one is answered with `words`."""

    def written(text: str) -> str:
        try:
            return str(msgspec.convert(text, type=kind))
        except msgspec.ValidationError:
            raise argparse.ArgumentTypeError(f"{text!r}: {words}") from None

    return written


def day(text: str) -> str:
    """A date as `2026-11-24`."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-24")
    return text
