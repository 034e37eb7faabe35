"""Values of the catalogue → cells, as people write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from hub.catalogue_files.vocabulary import FORMS, MEDIA
from hub.domain.catalogue import DayUnit, Form, Limit, Medium

Writer = Callable[..., str]
"""The values of a column's fields, at least one of them told → the cell."""


def plain(value: str | int) -> str:
    """Text and whole numbers as they are."""
    return str(value)


def several(values: tuple[str, ...]) -> str:
    """Texts parted as the import parts them."""
    return "；".join(values)


def limit(value: Limit) -> str:
    """`20 工作日`, `30 自然日`, 即办."""
    if value == Limit(0):
        return "即办"
    return f"{value.days} {'工作日' if value.unit is DayUnit.WORKING else '自然日'}"


def _usual(table: Mapping[str, StrEnum | bool]) -> dict[StrEnum | bool, str]:
    """The first word of each value."""
    usual: dict[StrEnum | bool, str] = {}
    for name, value in table.items():
        usual.setdefault(value, name)
    return usual


def word(table: Mapping[str, StrEnum | bool]) -> Writer:
    """A value by its usual word."""
    usual = _usual(table)
    return lambda value: usual[value]


def words(table: Mapping[str, StrEnum | bool]) -> Writer:
    """Several values by their usual words."""
    usual = _usual(table)

    def write(values: tuple[Any, ...]) -> str:
        return "、".join(usual[value] for value in values)

    return write


def services(service: str | None, also: tuple[str, ...]) -> str:
    """The letters, that of the own service first."""
    return "、".join(letter for letter in (service, *also) if letter)


def form(value: Form | None, medium: Medium | None) -> str:
    """原件（纸质）, or what is known of it."""
    known_form = _usual(FORMS)[value] if value else ""
    return f"{known_form}（{_usual(MEDIA)[medium]}）" if medium else known_form
