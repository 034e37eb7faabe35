"""The icons and faces of the page: path data of the design system (`assets/qml/Ui/Icons.qml`).

The hub knows no assets, so what the page needs of them stands here; a test holds both together.
"""

from __future__ import annotations

from typing import NamedTuple

from hub.contract.words import Level

PATHS: dict[str, str] = {
    "pin": (
        "M12 21.5c4.7-4.7 7-8.3 7-11.2a7 7 0 0 0-14 0c0 2.9 2.3 6.5 7 11.2Z M9.4 10.2a2.6 2.6 0 1"
        " 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z"
    ),
    "idcard": (
        "M5 5h14a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1 -2.5 2.5h-14a2.5 2.5 0 0 1 -2.5 -2.5v-9a2."
        "5 2.5 0 0 1 2.5 -2.5Z M6.2 10.4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z M5 15.8c0.4-1.8 1.6-2.7 3."
        "2-2.7s2.80.9 3.2 2.7M14.5 9.5h4M14.5 12.5h4M14.5 15.5h2.5"
    ),
    "bell": (
        "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.8 1.8H4.2ZM10 20.8c0.5 0.6 1.2 0.9 2 0.9s1.5-0.3 2-0.9M1"
        "2 5V3"
    ),
    "help": (
        "M4 15v-3.2a8 8 0 0 1 16 0V15 M4 14h2.2A1.3 1.3 0 0 1 7.5 15.3v3.4A1.3 1.3 0 0 1 6.2 20H5"
        ".5A1.5 1.5 0 0 1 4 18.5ZM20 14h-2.2a1.3 1.3 0 0 0-1.3 1.3v3.4a1.3 1.3 0 0 0 1.3 1.3h0.7A"
        "1.5 1.5 0 0 0 20 18.5Z M19 20c-0.8 1.3-2.5 2-5 2"
    ),
    "user": "M8 7.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z M4 21c0.4-4.6 3.4-7.2 8-7.2s7.6 2.6 8 7.2",
    "check": "M4.5 12.5 10 18 19.5 7",
    "lock": (
        "M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2Z M8 10.5"
        "V7.5a4 4 0 0 1 8 0v3M12 14.5v2"
    ),
    "warn": "M12 3.5 2.5 20h19ZM12 10v4.5M12 17.2v0.2",
    "lost": (
        "M3 3l18 18M2.5 9.2a14 14 0 0 1 4.2-2.7M21.5 9.2A14 14 0 0 0 11.5 5.3M5.8 12.8a9.4 9.4 0 "
        "0 1 3.6-2.2M18.2 12.8a9.3 9.3 0 0 0-2.6-1.8M9.2 16.3a4.3 4.3 0 0 1 4.8-0.5M12 19.6v0.3"
    ),
    "park": "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z M9.8 8.8v6.4M14.2 8.8v6.4",
    "skip": "M5 5l8 7-8 7ZM17.5 5v14",
    "gone": "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z M9 9l6 6M15 9l-6 6",
    "ticket": (
        "M3 8a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 8v2a2 2 0 0 0 0 4v2a1.5 1.5 0 0 1-1.5 1.5"
        "h-15A1.5 1.5 0 0 1 3 16v-2a2 2 0 0 0 0-4ZM14.5 6.5v2M14.5 11v2M14.5 15.5v2"
    ),
    "clock": "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z M12 7v5.3l3.5 2",
    "cal": (
        "M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1 -2.5 2.5h-12a2.5 2.5 0 0 1 -2.5 -2.5v-1"
        "0.5a2.5 2.5 0 0 1 2.5 -2.5Z M3.5 10h17M8 2.8V6.5M16 2.8V6.5M8.8 15l2.3 2.2 4.2-4.2"
    ),
    "pause": "M8.5 5v14M15.5 5v14",
    "doc": (
        "M14 3H7A1.8 1.8 0 0 0 5.2 4.8v14.4A1.8 1.8 0 0 0 7 21h10a1.8 1.8 0 0 0 1.8-1.8V7.8ZM14 3"
        "v4.8h4.8M8.8 12.2h6.4M8.8 16.2h6.4"
    ),
}
"""24 × 24 grid, strokes."""


class Face(NamedTuple):
    """48 × 48 grid: what is drawn within the ring, and what is filled."""

    stroke: str
    fill: str


RING = "M2 24a22 22 0 1 0 44 0a22 22 0 1 0 -44 0Z"

_MOUTH = "M15 28.5h18c-.6 5.6-4.2 8.8-9 8.8s-8.4-3.2-9-8.8Z"
_EYES = "M14.7 {0}a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0ZM28.7 {0}a2.3 2.3 0 1 0 4.6 0"
_EYES += "a2.3 2.3 0 1 0 -4.6 0Z"
_LAUGH = "M13.5 20.5c1-2 2.2-2.8 3.5-2.8s2.5.8 3.5 2.8M27.5 20.5c1-2 2.2-2.8 3.5-2.8s2.5.8 3.5 2.8"
_GRIM = "M15.5 36.5c1.7-4.3 4.5-6.5 8.5-6.5s6.8 2.2 8.5 6.5M12 17.8l6-2.8M36 17.8l-6-2.8"

FACES: dict[Level, Face] = {
    Level.VERY_GOOD: Face(_LAUGH, _MOUTH),
    Level.GOOD: Face("M15.5 29.5c2 4 4.8 5.8 8.5 5.8s6.5-1.8 8.5-5.8", _EYES.format(21)),
    Level.FAIR: Face("M16 32.5h16", _EYES.format(21)),
    Level.BAD: Face("M16 34.5c1.9-3 4.5-4.5 8-4.5s6.1 1.5 8 4.5", _EYES.format(21)),
    Level.VERY_BAD: Face(_GRIM, _EYES.format(22.5)),
}
"""Best first."""
