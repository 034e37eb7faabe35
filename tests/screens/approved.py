"""The pictures that a person has looked at and approved: a few of each app, half as large.

`python -m tests.screens --approve` takes them again; look at each before it is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from hub.sim.tour import few_colours
from tests.screens.difference import TOLERATED, difference
from tests.screens.shot import Shot

FOLDER = Path(__file__).parents[1] / "pictures"

SCENES: tuple[tuple[str, str, str, str, str], ...] = (
    ("kiosk", "home", "1080x1920", "normal", "zh"),
    ("kiosk", "home", "1080x1920", "elder", "zh"),
    ("kiosk", "home", "1080x1920", "contrast", "bo"),
    ("kiosk", "home", "1080x1920", "normal", "en"),
    ("kiosk", "closed", "1080x1920", "normal", "zh"),
    ("kiosk", "search", "1080x1920", "normal", "zh"),
    ("kiosk", "item", "1080x1920", "normal", "en"),
    ("kiosk", "taken", "1080x1920", "normal", "zh"),
    ("kiosk", "no_slip", "1080x1920", "elder", "zh"),
    ("kiosk", "evacuated", "1080x1920", "normal", "zh"),
    ("kiosk", "home", "1920x1080", "normal", "zh"),
    ("kiosk", "service", "1920x1080", "normal", "zh"),
    ("kiosk", "search", "1920x1080", "normal", "zh"),
    ("kiosk", "taken", "1920x1080", "normal", "zh"),
    ("kiosk", "closed", "1920x1080", "normal", "zh"),
    ("counter", "login", "1366", "plain", "zh"),
    ("counter", "bar-4-serving", "1366", "plain", "zh"),
    ("counter", "bar-4-serving", "1024", "plain", "bo"),
    ("counter", "desk-filled", "1366", "plain", "zh"),
    ("counter", "why", "1366", "plain", "en"),
    ("pad", "faces", "1280x800", "plain", "zh"),
    ("pad", "faces", "800x480", "elder", "bo"),
    ("pad", "reasons-2", "1280x800", "plain", "en"),
    ("hall", "calling_12", "1920x1080", "plain", "zh"),
    ("hall", "calling_40", "1920x1080", "plain", "en"),
    ("hall", "calling_12", "1080x1920", "plain", "zh"),
    ("hall", "lost", "1280x720", "plain", "bo"),
    ("window", "called", "1920x1080", "plain", "zh"),
    ("window", "paused", "1280x320", "plain", "zh"),
)
SHOTS = tuple(Shot(*scene) for scene in SCENES)


def small(picture: Image.Image) -> Image.Image:
    """Half as large: enough to see what moved, and small to keep."""
    return picture.reduce(2)


def approve(shot: Shot, picture: Image.Image, folder: Path = FOLDER) -> None:
    """Keep a picture as it is now."""
    folder.mkdir(parents=True, exist_ok=True)
    few_colours(small(picture)).save(folder / f"{shot.name}.png", optimize=True)


def changed(shot: Shot, picture: Image.Image, folder: Path = FOLDER) -> str:
    """How a screen looks different from its approved picture; empty when it does not."""
    path = folder / f"{shot.name}.png"
    if not path.exists():
        return "no approved picture"
    with Image.open(path) as approved:
        share = difference(small(picture), approved)
    return f"{share:.1%} look different" if share > TOLERATED else ""


def of_app(app: str) -> Iterator[Shot]:
    """The approved shots of one app."""
    return (shot for shot in SHOTS if shot.app == app)


def chosen(app: str) -> Callable[[Shot], bool]:
    """Whether a shot is one of an app's approved ones."""
    return frozenset(of_app(app)).__contains__
