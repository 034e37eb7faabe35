"""A device's own settings (`options` of station.toml) as a table: what each may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Option(NamedTuple):
    """One setting: its allowed values in words and as a rule."""

    allowed: str
    fits: Callable[[object], bool]
    required: bool = False


def whole(least: int, most: int, step: int = 1) -> Option:
    """A whole number from `least` to `most`."""
    multiples = f"multiples of {step} from " if step > 1 else ""
    return Option(
        f"{multiples}{least} to {most}",
        lambda value: is_whole(value, least, most) and value % step == 0,  # type: ignore[operator]
    )


def seconds(most: float) -> Option:
    """Seconds above 0."""
    return Option(
        f"seconds up to {most:g}",
        lambda value: (
            isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= most
        ),
    )


def one_of(*words: str) -> Option:
    """One of some words."""
    return Option(", ".join(words), lambda value: value in words)


def yes_no() -> Option:
    """True or false."""
    return Option("true, false", lambda value: isinstance(value, bool))


def is_whole(value: object, least: int, most: int) -> bool:
    """A whole number in a range; TOML's true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def problems(options: Mapping[str, Option], given: Mapping[str, object]) -> list[str]:
    """Every mistake in the given settings, each with its key and the allowed values."""
    names = ", ".join(options) or "none"
    found = [f"options.{k}: is not known; allowed: {names}" for k in given if k not in options]
    for key, option in options.items():
        if key in given and not option.fits(given[key]):
            found.append(f"options.{key}: {given[key]!r}; allowed: {option.allowed}")
        elif key not in given and option.required:
            found.append(f"options.{key}: is missing; allowed: {option.allowed}")
    return found
