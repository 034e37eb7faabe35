"""先不取号，打印清单: what to bring, what not, what in some cases, on paper without a ticket."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from hub.contract.devices import Line, Paper, Rule
from hub.contract.words import Language, Text
from hub.domain.catalogue import Material
from hub.domain.catalogue_text import form_of
from hub.domain.paper import Block, heading, printable, title

TEMPLATE = "materials"

WORDS: dict[str, Text] = {
    "bring": Text("请带上（{n} 份）", "Please bring ({n})", "འཁྱེར་རོགས།（{n}）"),
    "exempt": Text(
        "不用带（{n} 份），用电子证照代替",
        "Not needed ({n}): electronic certificates serve",
        "འཁྱེར་མི་དགོས།（{n}）",
    ),
    "maybe": Text("看情况带（{n} 份）", "Only in some cases ({n})", "གནས་ཚུལ་ལྟར་འཁྱེར།（{n}）"),
    "copies": Text("{n} 份", "{n} ×", "{n}"),
    "later": Text("可容缺，以后补", "may follow later", "རྗེས་སུ་སྤྲོད་ཆོག"),
    "promise": Text("可写承诺书", "a promise may serve", "ཁས་ལེན་ཡི་གེ་འབྲི་ཆོག"),
    "silent": Text(
        "没有登记材料清单，请咨询窗口。",
        "No list is registered, please ask at a window.",
        "ཡིག་ཆའི་ཐོ་མེད། སྒེའུ་ཁུང་ལ་འདྲི་རོགས།",
    ),
    "help": Text(
        "材料不全也可以取号，窗口会一次说清怎么补。",
        "You may come with gaps: the window tells you once how to fill them.",
        "ཡིག་ཆ་མ་ཚང་ཡང་ཨང་ལེན་ཆོག",
    ),
}


class MaterialList(msgspec.Struct, frozen=True, kw_only=True):
    """What the list tells. `materials` None: the catalogue is silent."""

    hall: Text
    name: str
    materials: tuple[Material, ...] | None
    at: datetime
    notice: str = ""
    language: Language = Language.ZH


def material_list(told: MaterialList) -> Paper:
    """The list in three groups; what is not known to be optional or exempt is to be brought."""
    blocks: list[Block] = [heading(told.hall.inn(told.language)), Rule(), title(told.name)]
    for key in ("bring", "exempt", "maybe"):
        blocks += _group(key, [m for m in told.materials or () if group_of(m) == key], told)
    notes = [_say("help" if told.materials else "silent", told), printable(told.notice)]
    blocks += [Rule(), *(Line(note) for note in notes if note), Line(f"{told.at:%Y-%m-%d %H:%M}")]
    return Paper(TEMPLATE, tuple(blocks))


def group_of(material: Material) -> str:
    """bring, exempt or maybe."""
    if material.exempt:
        return "exempt"
    return "maybe" if material.required is False else "bring"


def _group(key: str, materials: Sequence[Material], told: MaterialList) -> list[Block]:
    if not materials:
        return []
    blocks: list[Block] = [Rule(), Line(_say(key, told, n=len(materials)), bold=True)]
    for material in materials:
        blocks.append(Line(f"□ {printable(material.name)}"))
        if key != "exempt" and (detail := _detail(material, told)):
            blocks.append(Line(f"　 {detail}"))
    return blocks


def _detail(material: Material, told: MaterialList) -> str:
    """Form, copies, what spares it, and when it is needed."""
    parts = [
        form_of(material, told.language),
        _say("copies", told, n=material.copies) if material.copies else "",
        _say("later", told) if material.later else "",
        _say("promise", told) if material.promise else "",
        printable(material.note or ""),
    ]
    return "，".join(part for part in parts if part)


def _say(key: str, told: MaterialList, **fields: int) -> str:
    return WORDS[key].inn(told.language).format(**fields)
