"""打印空表: what a form asks for, with room to write, to be filled in before one's turn.

The catalogue names forms and says where the official one is found; it does not hold their pages.
So this paper is an outline, and says so.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec

from hub.contract.words import Applicant, Language, Text
from hub.domain.catalogue import Material
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.text import printable

ADDRESSES = ("http://", "https://")


class BlankForm(msgspec.Struct, frozen=True, kw_only=True):
    """What the paper tells. `applicants` empty: anybody's, as `thing` may be a theme, too."""

    hall: Text
    thing: Text
    material: Material
    at: datetime
    applicants: tuple[Applicant, ...] = ()
    language: Language = Language.ZH


FIELDS = (
    Field("hall", "the hall's name"),
    Field("thing", "the item or theme that the form is for"),
    Field("form", "the form's name"),
    Field("person", "a person may apply", True, choices=("yes",)),
    Field("company", "a company may apply", True, choices=("yes",)),
    Field("copies", "how many of the form are asked for, where that is more than one", True),
    Field("note", "the catalogue's note on the form", True),
    Field("found", "where the official form or a sample is found", True),
    Field("address", "the same where it is an address, for a QR code", True),
    Field("printed", "day and time of printing"),
)


def facts(told: BlankForm, language: Language) -> Facts:
    """The values of `FIELDS`."""
    material = told.material
    template = printable(material.template or "").strip()
    leads = template.lower().startswith(ADDRESSES)
    who = told.applicants or tuple(Applicant)
    return {
        "hall": printable(told.hall.inn(language)),
        "thing": printable(told.thing.inn(language)),
        "form": printable(material.name),
        "person": "yes" if Applicant.PERSON in who else None,
        "company": "yes" if Applicant.COMPANY in who else None,
        "copies": str(material.copies) if (material.copies or 0) > 1 else None,
        "note": printable(material.note or "") or None,
        "found": template or None,
        "address": template if leads else None,
        "printed": f"{told.at:%Y-%m-%d %H:%M}",
    }


EXAMPLE = BlankForm(
    hall=Text("城中区政务服务中心", "Chengzhong Service Centre", "ཁྲེང་ཀྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།"),
    thing=Text("残疾人证新办", "Disability certificate", "དབང་པོ་སྐྱོན་ཅན་གྱི་ལག་ཁྱེར།"),
    material=Material(name="中华人民共和国残疾人证申请表", required=True, blank_form=True),
    at=datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8))),
    applicants=(Applicant.PERSON,),
)
FULL = msgspec.structs.replace(
    EXAMPLE,
    applicants=tuple(Applicant),
    material=Material(
        name="个体工商户登记申请书",
        copies=2,
        note="由经营者签名",
        template="https://hall.example/forms/000131004000-01",
    ),
)
