"""先不取号，打印清单: what to bring, what not, what in some cases, on paper without a ticket."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import msgspec

from hub.contract.words import Language, Text
from hub.domain.catalogue import Form, Material, Medium
from hub.domain.catalogue_text import form_of
from hub.domain.papers.field import Element, Facts, Field
from hub.domain.papers.text import printable

DETAILS: dict[str, Text] = {
    "copies": Text("{n} 份", "{n} ×", "{n}"),
    "later": Text("可容缺，以后补", "may follow later", "རྗེས་སུ་སྤྲོད་ཆོག"),
    "promise": Text("可写承诺书", "a promise may serve", "ཁས་ལེན་ཡི་གེ་འབྲི་ཆོག"),
}


class MaterialList(msgspec.Struct, frozen=True, kw_only=True):
    """What the list tells. `materials` None: the catalogue is silent."""

    hall: Text
    name: Text
    materials: tuple[Material, ...] | None
    at: datetime
    notice: str = ""
    language: Language = Language.ZH


_MATERIAL = (
    Field("nr", "its number in this group"),
    Field("name", "the material's name"),
    Field("detail", "form, copies, what spares it, when it is needed", True),
)
GROUPS = {
    "bring": "materials to be brought",
    "exempt": "materials that electronic certificates serve for",
    "maybe": "materials that some cases need",
}
FIELDS = (
    Field("hall", "the hall's name"),
    Field("name", "the item's or theme's name"),
    *(Field(group, about, True, of=_MATERIAL) for group, about in GROUPS.items()),
    *(Field(f"{group}_count", f"how many {about}", True) for group, about in GROUPS.items()),
    Field("count", "how many materials there are", True),
    Field("notice", "the catalogue's notice", True),
    Field("printed", "day and time of printing"),
)


def facts(told: MaterialList, language: Language) -> Facts:
    """The values of `FIELDS`; what is not known to be optional or exempt is to be brought."""
    groups = {group: [m for m in told.materials or () if group_of(m) == group] for group in GROUPS}
    return {
        "hall": printable(told.hall.inn(language)),
        "name": printable(told.name.inn(language)),
        **{group: tuple(_elements(listed, language)) or None for group, listed in groups.items()},
        **{f"{group}_count": str(len(found)) if found else None for group, found in groups.items()},
        "count": str(len(told.materials)) if told.materials else None,
        "notice": printable(told.notice) or None,
        "printed": f"{told.at:%Y-%m-%d %H:%M}",
    }


def group_of(material: Material) -> str:
    """bring, exempt or maybe."""
    if material.exempt:
        return "exempt"
    return "maybe" if material.required is False else "bring"


def _elements(materials: list[Material], language: Language) -> Iterator[Element]:
    for number, material in enumerate(materials, start=1):
        detail = _detail(material, language)
        yield {"nr": str(number), "name": printable(material.name), "detail": detail or None}


def _detail(material: Material, language: Language) -> str:
    parts = [
        form_of(material, language),
        DETAILS["copies"].inn(language).format(n=material.copies) if material.copies else "",
        DETAILS["later"].inn(language) if material.later else "",
        DETAILS["promise"].inn(language) if material.promise else "",
        printable(material.note or ""),
    ]
    return "，".join(part for part in parts if part)


EXAMPLE = MaterialList(
    hall=Text("城中区政务服务中心", "Chengzhong Service Centre", "ཁྲེང་ཀྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།"),
    name=Text("残疾人证新办", "Disability certificate", "དབང་པོ་སྐྱོན་ཅན་གྱི་ལག་ཁྱེར།"),
    materials=(
        Material(name="申请表", required=True, form=Form.ORIGINAL, medium=Medium.PAPER, copies=1),
        Material(name="照片", required=True, later=True),
        Material(name="居民身份证", required=True, exempt=True, form=Form.COPY),
        Material(name="监护人证明", required=False, promise=True, note="由监护人代办的需要"),
    ),
    at=datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8))),
    notice="以窗口告知为准",
)
