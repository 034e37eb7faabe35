"""Words, icons, tokens and files of the page are whole, and the design's own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from string import Formatter

import pytest

from hub.contract.words import Language, Text
from hub.web.phone import icons, words
from hub.web.phone.files import FILES, link
from hub.web.phone.scene import Kind

ROOT = Path(__file__).parents[3]
ICONS = (ROOT / "assets/qml/Ui/Icons.qml").read_text("utf-8")
TOKENS = json.loads((ROOT / "tests/assets/tokens.json").read_text("utf-8"))
TEMPLATES = ROOT / "hub/web/phone/templates"
CSS = FILES["phone.css"].content.decode()
JS = FILES["phone.js"].content.decode()
ALL = {f"{g}.{w}": text for g, group in words.GROUPS.items() for w, text in group.items()}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", ALL)
def test_every_text_is_in_three_languages_with_the_same_fields(name: str) -> None:
    text = ALL[name]
    told = [text.inn(language) for language in Language]
    assert all(getattr(text, language) for language in Language)
    assert len({frozenset(fields(one)) for one in told}) == 1


def test_tibetan_is_written_in_tibetan() -> None:
    assert [n for n, t in ALL.items() if not re.search("[ༀ-࿿]", t.bo) and t.bo != t.zh] == []


def test_every_text_that_is_said_is_there_and_every_text_is_said() -> None:
    sources = [path.read_text("utf-8") for path in TEMPLATES.glob("*.html")]
    sources += [path.read_text("utf-8") for path in (ROOT / "hub/web/phone").glob("*.py")]
    everything = "\n".join(sources)
    groups = "|".join(words.GROUPS)
    said = set(re.findall(rf"""["'](({groups})\.\w+)["']""", everything))
    said = {name for name, _ in said if not name.endswith(".html")}
    assert said <= set(ALL)
    made = {f"face.{kind}{end}" for kind in Kind for end in ("", "_then")}
    made |= {name for name in ALL if name.startswith(("trouble.", "booking.", "rating.thanks"))}
    assert set(ALL) - made <= said


def test_icons_and_faces_are_the_design_systems() -> None:
    theirs = dict(re.findall(r'^        "([\w-]+)": "(.+?)",?$', ICONS, re.MULTILINE))
    assert {name: theirs[name] for name in icons.PATHS} == icons.PATHS
    faces = re.findall(r'"(\d)": \{ "stroke": "(.+?)", "fill": "(.+?)" \}', ICONS)
    assert [(str(int(n)), *face) for n, face in icons.FACES.items()] == faces
    assert f'facesRing: "{icons.RING}"' in ICONS


def test_every_icon_that_is_used_is_there() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in TEMPLATES.glob("*.html"))
    used = set(re.findall(r'(?:icon|row)\("(\w+)"', sources))
    assert used <= set(icons.PATHS)


def test_colours_and_sizes_are_the_tokens() -> None:
    told = dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6});", CSS))
    wanted = {}
    for name, value in TOKENS["color"].items():
        shades = value.items() if isinstance(value, dict) else [("", value)]
        for shade, colour in shades:
            wanted["-".join(filter(None, (name.replace("Tint", "-tint"), shade)))] = colour
    assert told == wanted
    rules = CSS.partition("color-scheme")[2]
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=[;, ])", rules) == []
    assert f"--motion: {TOKENS['motion_ms']}ms" in CSS


def test_everything_can_be_hit_and_seen() -> None:
    assert "--touch: 2.75rem" in CSS  # 44 px
    assert ":focus-visible" in CSS
    assert "prefers-reduced-motion" in CSS


def test_nothing_comes_from_elsewhere() -> None:
    for text in (CSS, JS, *(path.read_text("utf-8") for path in TEMPLATES.glob("*.html"))):
        assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", text) == []
        assert re.findall(r"\bstyle=|\bon\w+=\"|<script>|javascript:|\beval\b", text) == []


def test_a_file_of_another_version_has_another_address() -> None:
    assert re.fullmatch(r"\.\./phone/phone\.js\?v=[0-9a-f]{12}", link("..", "phone.js"))


def test_a_text_that_is_not_there_is_told() -> None:
    with pytest.raises(KeyError):
        words.text("ticket.nothing")
    assert isinstance(words.text("ticket.you"), Text)
