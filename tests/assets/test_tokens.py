"""Tokens are the design's values, and every pair of text and ground can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlExpression

from assets.ui import UiEngine

from .conftest import MakeEngine

pytestmark = pytest.mark.qt
DESIGN = json.loads((Path(__file__).parent / "tokens.json").read_text(encoding="utf-8"))


@pytest.fixture
def engine(make_engine: MakeEngine) -> UiEngine:
    return make_engine()


def colour(engine: UiEngine, name: str) -> QColor:
    value = engine.tokens.property(name)
    assert isinstance(value, QColor), name
    return value


def size(engine: UiEngine, face: str, name: str) -> object:
    """PySide cannot hand out an inline component, so QML reads it."""
    value, undefined = QQmlExpression(
        engine.rootContext(), engine.tokens, f"{face}.{name}"
    ).evaluate()
    assert not undefined
    return value


def test_colours_are_the_designs(engine: UiEngine) -> None:
    for name, value in DESIGN["color"].items():
        shades = value if isinstance(value, dict) else {"": value}
        for shade, wanted in shades.items():
            assert colour(engine, name + shade).name().upper() == wanted, name + shade
    for name, wanted in DESIGN["contrast"].items():
        assert colour(engine, "contrast" + name).name().upper() == wanted


@pytest.mark.parametrize("face", ["kiosk", "desk"])
def test_type_scales_are_the_designs(engine: UiEngine, face: str) -> None:
    assert {name: size(engine, face, name) for name in DESIGN[face]} == DESIGN[face]


def test_elder_and_wall_are_the_kiosk_times_one_and_a_half(engine: UiEngine) -> None:
    for face in ("wall", "elderKiosk"):
        for name in ("hero", "h1", "h2", "h3", "body", "small"):
            wanted = DESIGN["kiosk"][name] * DESIGN["elder_scale"]
            assert size(engine, face, name) == wanted, (face, name)


def test_space_radius_motion_and_touch(engine: UiEngine) -> None:
    tokens = engine.tokens
    assert [tokens.property(f"s{step}") for step in DESIGN["space"]] == DESIGN["space"]
    for name, wanted in DESIGN["radius"].items():
        assert tokens.property("radius" + name) == wanted
    assert tokens.property("motion") == DESIGN["motion_ms"]
    assert tokens.property("touchMin") == DESIGN["touch_min"]
    engine.set_mode(elder=True, reducedMotion=True)
    assert tokens.property("touchMin") == DESIGN["touch_min_elder"]
    assert tokens.property("motion") == 0


def luminance(value: QColor) -> float:
    parts = [value.redF(), value.greenF(), value.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


READ = [
    *((text, ground) for text in ("ink", "inkSoft", "accent") for ground in
      ("canvas", "surface", "tint", "tintSoft", "warnTint", "successTint", "dangerTint")),
    ("inkMuted", "canvas"), ("inkMuted", "surface"), ("warn", "surface"), ("warn", "warnTint"),
    ("success", "surface"), ("danger", "surface"), ("overPrimary", "primary"),
    ("overDeep", "deep"), ("overDeepMuted", "deep"), ("overGold", "gold"), ("gold", "deep"),
    ("overSign", "success"), ("overSign", "warn"), ("overSign", "danger"),
]  # fmt: skip


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize(("text", "ground"), READ)
def test_text_can_be_read(engine: UiEngine, text: str, ground: str, contrast: bool) -> None:
    engine.set_mode(contrast=contrast)
    assert ratio(colour(engine, text), colour(engine, ground)) >= (7 if contrast else 4.5)
