"""The tour: a visit in pictures, from what the scripted demo photographed of the running system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, cast

PAGE = "tour.md"
PICTURES = Path("pictures") / "tour"
WIDE, TALL = 640, 360
"""Pixels that a picture is wide in the page: lying ones and standing ones."""
Colour = tuple[int, int, int]
PLAIN, SELDOM = 24, 104
"""Colours of a picture: the commonest as they are, and those that little is painted in."""
FRONT = {"counter-desk": 1024}
"""Pictures that the README shows larger, beside the tour's folder, and how wide."""


class Step(NamedTuple):
    """One picture of the demo (its file without `.png`), what it shows, and why it is so."""

    picture: str
    title: str
    says: str


HEAD = """# A visit, in pictures

Every picture here was taken by `jiaohao demo --tour assets/docs`: broker, hub, simulated devices
and all apps run as they do in a hall; scripted residents and clerks touch and type. So nothing here
is a drawing, and the page is made again whenever screens change.
"""

STEPS: tuple[Step, ...] = (
    Step(
        "kiosk-home-day",
        "The resident comes in · 取号机首页",
        "Ten services with their waits, live. An ID card may be tapped at any moment; "
        "languages, larger type and help stay in the same place on every page.",
    ),
    Step(
        "kiosk-search",
        "Looking for the matter · 按拼音首字母找事项",
        "Three letters of pinyin are enough, also by those who do not know which counter does it.",
    ),
    Step(
        "kiosk-materials",
        "What to bring · 要带什么",
        "Before the ticket, not after the wait: what is needed, what an electronic "
        "certificate replaces, what may follow later.",
    ),
    Step(
        "kiosk-ticket",
        "The ticket · 取号成功",
        "Number, range of the wait, where to sit. The slip says the same; were there no "
        "paper, this page would be the ticket.",
    ),
    Step(
        "slip-1",
        "The slip · 小票",
        "The dots that the printer put on paper, drawn from the bytes it was sent.",
    ),
    Step(
        "kiosk-elder",
        "A senior's card · 长者模式",
        "A card tells the age: type grows by half, choices become few, and helping is the "
        "first of them.",
    ),
    Step(
        "kiosk-no-paper",
        "The paper is out · 没纸也能取号",
        "The ticket is as good as any: it stands on the screen with its code, and the staff "
        "know already.",
    ),
    Step(
        "counter-bar",
        "The clerk's bar · 窗口工具条",
        "A slim bar over the business system. The step that is due always stands in the same "
        "place, on the same key.",
    ),
    Step(
        "display-call",
        "The call · 大厅叫号屏",
        "The newest call large, the last ones beside it, each window below; the voice says it"
        " twice.",
    ),
    Step(
        "window-called",
        "Over the window · 窗口屏",
        "Who sits here, and whose turn it is.",
    ),
    Step(
        "counter-desk",
        "The case · 受理登记",
        "Item, materials, outcome: all by keys. The papers of the case print by themselves.",
    ),
    Step(
        "pad-faces",
        "The rating · 好差评",
        "Voluntary. Nothing is chosen beforehand, and who does not touch it has not rated.",
    ),
    Step(
        "pad-reasons",
        "Why · 原因",
        "A low mark asks for a reason; the clerk never sees who gave it.",
    ),
    Step(
        "kiosk-progress",
        "How far is it? · 进度查询",
        "By number, code or card; who missed the call can return once.",
    ),
    Step(
        "counter-transfer",
        "Sent on · 转窗",
        "With the same number, and with a reason that the next clerk reads.",
    ),
    Step(
        "display-day",
        "The hall at noon · 大厅一览",
        "A window at rest says so, and for how long.",
    ),
)


def page(steps: Sequence[Step] = STEPS) -> str:
    """The page itself, Markdown."""
    parts = [
        f"\n## {number}. {step.title}\n\n{step.says}\n\n![{step.title}]({_file(step)})\n"
        for number, step in enumerate(steps, start=1)
    ]
    return HEAD + "".join(parts)


def write_tour(demo: Path, docs: Path, steps: Sequence[Step] = STEPS) -> list[str]:
    """Write page and pictures from a demo's folder; the names of pictures that the demo lacks.

    Nothing is written when one is lacking.
    """
    lacking = [step.picture for step in steps if not _taken(demo, step).exists()]
    if lacking:
        return lacking
    (docs / PICTURES).mkdir(parents=True, exist_ok=True)
    for step in steps:
        _shrink(_taken(demo, step), docs / _file(step))
        if step.picture in FRONT:
            target = docs / PICTURES.parent / f"{step.picture}.png"
            _shrink(_taken(demo, step), target, FRONT[step.picture])
    (docs / PAGE).write_text(page(steps), encoding="utf-8")
    return []


def _taken(demo: Path, step: Step) -> Path:
    return demo / f"{step.picture}.png"


def _file(step: Step) -> Path:
    return PICTURES / f"{step.picture}.png"


def _shrink(source: Path, target: Path, wide: int = WIDE) -> None:
    """Small enough for a page: as wide as it is shown, in few colours, but with all that tell a
    state (a gold chip, a green dot)."""
    from PIL import Image

    with Image.open(source) as picture:
        shown = picture.convert("RGB")
    width = min(shown.width, wide if shown.width > shown.height else TALL)
    height = round(shown.height * width / shown.width)
    small = shown.resize((width, height), Image.Resampling.LANCZOS)
    every = cast("list[tuple[int, Colour]]", small.getcolors(small.width * small.height))
    common = sorted(every, reverse=True)[:PLAIN]
    seldom = small.quantize(SELDOM, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in common for part in colour] + seldom[: 3 * SELDOM])
    few = small.quantize(palette=palette, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
