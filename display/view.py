"""Brings plain values into the property map that QML reads."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtQml import QQmlPropertyMap


def show(view: QQmlPropertyMap, shown: dict[str, object], fields: Mapping[str, object]) -> None:
    """Put `fields` into `view`, those that differ from `shown`, which is brought up to date.

    Through JSON, as QML knows lists and objects but no tuples and structs.
    """
    for name, value in fields.items():
        if name not in shown or shown[name] != value:
            shown[name] = value
            view.insert(name, msgspec.json.decode(msgspec.json.encode(value)))
