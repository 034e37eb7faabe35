"""The catalogue's enums in words."""

from __future__ import annotations

from hub.contract.words import Language, MaterialCheck, Outcome, Text
from hub.domain.catalogue import Form, Item, ItemType, Material, Medium, Source, Theme

TYPES: dict[ItemType, Text] = {
    ItemType.LICENCE: Text("行政许可", "Licence", "སྲིད་འཛིན་ཆོག་མཆན།"),
    ItemType.CONFIRMATION: Text("行政确认", "Confirmation", "སྲིད་འཛིན་གཏན་འཁེལ།"),
    ItemType.RULING: Text("行政裁决", "Ruling", "སྲིད་འཛིན་ཐག་གཅོད།"),
    ItemType.BENEFIT: Text("行政给付", "Benefit", "སྲིད་འཛིན་གནང་སྤྲོད།"),
    ItemType.AWARD: Text("行政奖励", "Award", "སྲིད་འཛིན་བྱ་དགའ།"),
    ItemType.RECORD: Text("行政备案", "Filing", "སྲིད་འཛིན་ཐོ་འགོད།"),
    ItemType.OTHER_POWER: Text("其他行政权力", "Other matter", "སྲིད་འཛིན་དབང་ཆ་གཞན།"),
    ItemType.PUBLIC_SERVICE: Text("公共服务", "Public service", "སྤྱི་པའི་ཞབས་ཞུ།"),
}
FORMS: dict[Form, Text] = {
    Form.ORIGINAL: Text("原件", "Original", "མ་ཡིག"),
    Form.COPY: Text("复印件", "Copy", "འདྲ་བཤུས།"),
    Form.BOTH: Text("原件和复印件", "Original and copy", "མ་ཡིག་དང་འདྲ་བཤུས།"),
}
MEDIA: dict[Medium, Text] = {
    Medium.PAPER: Text("纸质", "paper", "ཤོག་བུ།"),
    Medium.ELECTRONIC: Text("电子", "electronic", "གློག་རྡུལ།"),
    Medium.EITHER: Text("纸质或电子", "paper or electronic", "ཤོག་བུའམ་གློག་རྡུལ།"),
    Medium.BOTH: Text("纸质和电子", "paper and electronic", "ཤོག་བུ་དང་གློག་རྡུལ།"),
}
SOURCES: dict[Source, Text] = {
    Source.APPLICANT: Text("申请人自备", "From the applicant", "ཞུ་མཁན་རང་གིས་གྲ་སྒྲིག"),
    Source.GOVERNMENT: Text("政府部门核发", "Issued by a public office", "སྲིད་གཞུང་སྡེ་ཁག་གིས་སྤྲོད།"),
    Source.OTHER: Text("其他", "Other", "གཞན།"),
}
OUTCOMES: dict[Outcome, Text] = {
    Outcome.ACCEPTED: Text("受理", "Accept", "དང་ལེན།"),
    Outcome.ACCEPTED_WITH_GAPS: Text("容缺受理", "Accept with gaps", "ཆད་ལྷག་དང་ལེན།"),
    Outcome.ACCEPTED_ON_PROMISE: Text("告知承诺", "Accept on promise", "ཁས་ལེན་དང་ལེན།"),
    Outcome.NOTICE_TO_SUPPLEMENT: Text("一次性告知", "Notice to supplement", "ཐེངས་གཅིག་བརྡ་སྦྱོར།"),
    Outcome.REFUSED: Text("不予受理", "Refuse", "དང་ལེན་མི་བྱེད།"),
    Outcome.DONE_AT_ONCE: Text("当场办结", "Done at once", "ཐང་འགྲུབ།"),
    Outcome.RECEIVED: Text("收件", "Receive", "ཡིག་ཆ་བསྡུ་ལེན།"),
    Outcome.UNRESOLVED: Text("办不成事", "Unresolved", "འགྲུབ་མ་ཐུབ་པ།"),
}
CHECKS: dict[MaterialCheck, Text] = {
    MaterialCheck.PRESENT: Text("齐", "here", "ཚང་།"),
    MaterialCheck.MISSING: Text("缺", "missing", "ཆད།"),
    MaterialCheck.EXEMPT: Text("免证", "exempt", "ཆག་ཡང་།"),
    MaterialCheck.LATER: Text("容缺", "later", "རྗེས་སུ་སྤྲོད།"),
    MaterialCheck.PROMISED: Text("承诺", "promised", "ཁས་ལེན།"),
}
FEES = {True: "收费", False: "不收费", None: ""}
"""As the contract says them, in every language; screens translate."""


def name_of(thing: Item | Theme, language: Language) -> str:
    """The name in a language, in Chinese where there is no other."""
    return Text(thing.name, thing.english or "", thing.tibetan or "").inn(language)


def form_of(material: Material, language: Language) -> str:
    """原件（纸质）; what is unknown is left out."""
    form = FORMS[material.form].inn(language) if material.form else ""
    medium = MEDIA[material.medium].inn(language) if material.medium else ""
    if not form or not medium:
        return form or medium
    return f"{form}（{medium}）" if language is Language.ZH else f"{form} ({medium})"
