"""The contact sheet: all pictures on one page, those with findings first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from tests.screens.shot import Shot

STYLE = """
body { font: 14px sans-serif; margin: 24px; background: #f4f5f7; color: #1d2733 }
h2 { margin: 32px 0 12px }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px }
figure { margin: 0; padding: 8px; background: #fff; border-radius: 8px }
figure.wrong { outline: 3px solid #b3261e }
img { width: 100%; display: block; border: 1px solid #d9dee5 }
figcaption { margin-top: 6px; overflow-wrap: anywhere }
li { color: #b3261e }
"""


def write_sheet(folder: Path, taken: Mapping[Shot, Sequence[str]]) -> Path:
    """`index.html` in the pictures' folder; `taken`: each shot and what is wrong with it."""
    apps = dict.fromkeys(shot.app for shot in taken)
    wrong = sum(1 for found in taken.values() if found)
    parts = [f"<p>{len(taken)} pictures, {wrong} with findings</p>"]
    for app in apps:
        own = sorted(
            ((shot, found) for shot, found in taken.items() if shot.app == app),
            key=lambda pair: not pair[1],
        )
        figures = "".join(_figure(shot, found) for shot, found in own)
        parts.append(f"<h2>{escape(app)}</h2><main>{figures}</main>")
    page = folder / "index.html"
    head = f"<!doctype html><meta charset=utf-8><title>screens</title><style>{STYLE}</style>"
    page.write_text(head + "".join(parts), "utf-8")
    return page


def _figure(shot: Shot, found: Sequence[str]) -> str:
    name = escape(shot.name)
    told = "".join(f"<li>{escape(line)}</li>" for line in found)
    kind = "wrong" if found else "well"
    return (
        f'<figure class={kind}><a href="{name}.png">'
        f'<img loading=lazy src="{name}.png" alt="{name}"></a>'
        f"<figcaption>{name}<ul>{told}</ul></figcaption></figure>"
    )
