"""The contact sheet: all pictures on one page, those with findings first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from tests.screens.shot import Shot

STYLE = """
body { font: 14px sans-serif; margin: 24px; background: #f4f5f7; color: #1d2733 }
header { position: sticky; top: 0; z-index: 1; padding: 8px 0; background: #f4f5f7 }
input { width: 24em; padding: 6px 10px; font: inherit }
nav { margin: 8px 0; line-height: 1.8 }
nav a { margin-right: 12px; white-space: nowrap }
nav a.wrong { color: #b3261e }
h2 { margin: 32px 0 12px }
h3 { margin: 24px 0 8px; scroll-margin-top: 64px }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px;
    align-items: start }
figure { margin: 0; padding: 8px; background: #fff; border-radius: 8px }
figure.wrong { outline: 3px solid #b3261e }
img { width: 100%; display: block; border: 1px solid #d9dee5 }
figcaption { margin-top: 6px; overflow-wrap: anywhere }
li { color: #b3261e }
"""
SCRIPT = """
const field = document.querySelector("input");
field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\\s+/);
    for (const figure of document.querySelectorAll("figure")) {
        const told = figure.textContent.toLowerCase();
        figure.hidden = !words.every(word => told.includes(word));
    }
    for (const part of document.querySelectorAll("section"))
        part.hidden = !part.querySelector("figure:not([hidden])");
});
"""
HINT = "part of a name: home elder bo; faint; overlapping"


def write_sheet(folder: Path, taken: Mapping[Shot, Sequence[str]]) -> Path:
    """`index.html` in the pictures' folder; `taken`: each shot and what is wrong with it.

    A section for each scene, those with findings first, and a field that narrows them."""
    wrong = sum(1 for found in taken.values() if found)
    scenes: dict[tuple[str, str], dict[Shot, Sequence[str]]] = {}
    for shot, found in taken.items():
        scenes.setdefault((shot.app, shot.scene), {})[shot] = found
    apps = list(dict.fromkeys(shot.app for shot in taken))
    ordered = sorted(scenes, key=lambda key: (apps.index(key[0]), not any(scenes[key].values())))
    parts = [
        f"<header>{len(taken)} pictures, {wrong} with findings "
        f'<input placeholder="{HINT}" autofocus></header>'
    ]
    for app in apps:
        own = [key for key in ordered if key[0] == app]
        links = "".join(_link(key, any(scenes[key].values())) for key in own)
        parts.append(f"<h2>{escape(app)}</h2><nav>{links}</nav>")
        parts += [_section(key, scenes[key]) for key in own]
    page = folder / "index.html"
    head = f"<!doctype html><meta charset=utf-8><title>screens</title><style>{STYLE}</style>"
    page.write_text(head + "".join(parts) + f"<script>{SCRIPT}</script>", "utf-8")
    return page


def _link(key: tuple[str, str], wrong: bool) -> str:
    kind = "wrong" if wrong else "well"
    return f'<a class={kind} href="#{escape("-".join(key))}">{escape(key[1])}</a>'


def _section(key: tuple[str, str], shots: Mapping[Shot, Sequence[str]]) -> str:
    figures = "".join(
        _figure(shot, found) for shot, found in sorted(shots.items(), key=lambda pair: not pair[1])
    )
    name = escape("-".join(key))
    return f'<section><h3 id="{name}">{escape(key[1])}</h3><main>{figures}</main></section>'


def _figure(shot: Shot, found: Sequence[str]) -> str:
    name = escape(shot.name)
    told = "".join(f"<li>{escape(line)}</li>" for line in found)
    kind = "wrong" if found else "well"
    return (
        f'<figure class={kind}><a href="{name}.png">'
        f'<img loading=lazy src="{name}.png" alt="{name}"></a>'
        f"<figcaption>{name}<ul>{told}</ul></figcaption></figure>"
    )
