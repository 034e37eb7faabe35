"""Fields and values of the catalogue in words.

The Tibetan is to be reviewed by a native speaker.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from hub.contract.words import Applicant, Language, Text, WindowKind
from hub.domain.catalogue import (
    DayUnit,
    Delivery,
    Form,
    HandleKind,
    ItemType,
    Level,
    Limit,
    Material,
    Medium,
    Reach,
    Source,
    ThemeItem,
)
from hub.domain.catalogue_text import FORMS, MEDIA, SOURCES, TYPES

FIELDS: dict[str, Text] = {
    "notice": Text("目录说明", "notice", "དཀར་ཆག་གསལ་བཤད།"),
    "code": Text("编码", "code", "ཨང་རྟགས།"),
    "name": Text("名称", "name", "མིང་།"),
    "english": Text("英文名称", "English name", "དབྱིན་ཡིག་མིང་།"),
    "tibetan": Text("藏文名称", "Tibetan name", "བོད་ཡིག་མིང་།"),
    "aliases": Text("别名", "aliases", "མིང་གཞན།"),
    "basic_code": Text("基本编码", "basic code", "རྨང་གཞིའི་ཨང་།"),
    "implementation_code": Text("实施编码", "implementation code", "ལག་བསྟར་ཨང་།"),
    "business_code": Text("业务办理项编码", "business code", "ལས་དོན་སྒྲུབ་པའི་ཨང་།"),
    "type": Text("事项类型", "type", "དོན་ཚན་རིགས།"),
    "category": Text("分类", "category", "དབྱེ་བ།"),
    "department": Text("部门", "department", "སྡེ་ཁག"),
    "level": Text("行使层级", "level", "དབང་ཚད་རིམ་པ།"),
    "handle": Text("办件类型", "kind of handling", "སྒྲུབ་སྟངས་རིགས།"),
    "legal": Text("法定时限", "legal limit", "ཁྲིམས་བཅའི་དུས་ཚོད།"),
    "promised": Text("承诺时限", "promised limit", "ཁས་བླངས་དུས་ཚོད།"),
    "visits": Text("到场次数", "visits", "སླེབས་དགོས་ཐེངས།"),
    "fee": Text("是否收费", "fee", "རིན་འབབ་ལེན་མིན།"),
    "charge": Text("收费标准", "charge", "རིན་འབབ་ཚད་གཞི།"),
    "fee_basis": Text("收费依据", "basis of the fee", "རིན་འབབ་གཞི་འཛིན།"),
    "basis": Text("设定依据", "legal basis", "གཏན་འབེབས་གཞི་འཛིན།"),
    "applicants": Text("服务对象", "applicants", "ཞབས་ཞུའི་ཡུལ།"),
    "conditions": Text("受理条件", "conditions", "དང་ལེན་ཆ་རྐྱེན།"),
    "steps": Text("办理流程", "steps", "སྒྲུབ་པའི་གོ་རིམ།"),
    "materials": Text("材料", "materials", "ཡིག་ཆ།"),
    "results": Text("办理结果", "results", "གྲུབ་འབྲས།"),
    "delivery": Text("送达方式", "delivery", "སྐྱེལ་སྤྲོད་སྟངས།"),
    "reach": Text("通办范围", "where it may be handled", "ཀུན་སྒྲུབ་ཁྱབ་ཁོངས།"),
    "self_service": Text("自助办理", "self-service", "རང་འགུལ་སྒྲུབ་པ།"),
    "windows": Text("窗口类型", "kinds of windows", "སྒེའུ་ཁུང་རིགས།"),
    "service": Text("取号业务", "service", "ཨང་ལེན་ལས་དོན།"),
    "also": Text("其他取号业务", "other services", "ཨང་ལེན་ལས་དོན་གཞན།"),
    "note": Text("备注", "note", "ཟུར་བརྗོད།"),
    "required": Text("必要性", "required", "དགོས་ངེས་མིན།"),
    "form": Text("材料形式", "form", "ཡིག་ཆའི་རྣམ་པ།"),
    "medium": Text("材料介质", "medium", "ཡིག་ཆའི་རྒྱུ།"),
    "copies": Text("份数", "copies", "ཤོག་གྲངས།"),
    "source": Text("材料来源", "source", "ཡིག་ཆའི་འབྱུང་ཁུངས།"),
    "exempt": Text("免证办", "exempt by certificate", "ལག་ཁྱེར་ཆག་ཡང་།"),
    "later": Text("容缺", "may follow later", "རྗེས་སུ་སྤྲོད།"),
    "promise": Text("告知承诺", "a promise may serve", "བརྡ་སྦྱོར་ཁས་ལེན།"),
    "blank_form": Text("空白表格", "blank form", "རེའུ་མིག་སྟོང་པ།"),
    "template": Text("样表", "template", "དཔེ་མིག"),
    "lead_department": Text("牵头部门", "leading department", "གཙོ་གཉེར་སྡེ་ཁག"),
    "departments": Text("参与部门", "departments", "མཉམ་ཞུགས་སྡེ་ཁག"),
    "limit": Text("办理时限", "limit", "སྒྲུབ་པའི་དུས་ཚོད།"),
    "items": Text("事项", "items", "དོན་ཚན།"),
    "item": Text("对应事项编码", "item", "འབྲེལ་ཡོད་དོན་ཚན་ཨང་།"),
    "result": Text("办理结果", "result", "གྲུབ་འབྲས།"),
    "icon": Text("图标", "icon", "རིས་རྟགས།"),
}
"""A label for each field of items, materials, themes and members."""

ENUMS: dict[type[StrEnum], Mapping[Any, Text]] = {
    ItemType: TYPES,
    Form: FORMS,
    Medium: MEDIA,
    Source: SOURCES,
    Level: {
        Level.NATION: Text("国家级", "national", "རྒྱལ་ཁབ་རིམ་པ།"),
        Level.PROVINCE: Text("省级", "provincial", "ཞིང་ཆེན་རིམ་པ།"),
        Level.CITY: Text("市级", "city", "གྲོང་ཁྱེར་རིམ་པ།"),
        Level.COUNTY: Text("县级", "county", "རྫོང་རིམ་པ།"),
        Level.TOWN: Text("镇级", "town", "གྲོང་རྡལ་རིམ་པ།"),
        Level.VILLAGE: Text("村级", "village", "གྲོང་ཚོའི་རིམ་པ།"),
    },
    HandleKind: {
        HandleKind.AT_ONCE: Text("即办件", "at once", "ལམ་སང་སྒྲུབ་པ།"),
        HandleKind.PROMISED: Text("承诺件", "within a promised limit", "ཁས་བླངས་དུས་ནང་སྒྲུབ་པ།"),
    },
    Delivery: {
        Delivery.WINDOW: Text("窗口领取", "at the window", "སྒེའུ་ཁུང་ནས་ལེན་པ།"),
        Delivery.POST: Text("邮寄", "by post", "སྦྲག་སྐྱེལ།"),
        Delivery.CABINET: Text("自助柜", "cabinet", "རང་འགུལ་སྒམ།"),
        Delivery.ELECTRONIC: Text("电子送达", "electronic", "གློག་རྡུལ་སྐྱེལ་སྤྲོད།"),
    },
    Applicant: {
        Applicant.PERSON: Text("自然人", "persons", "མི་སྒེར།"),
        Applicant.COMPANY: Text("法人", "companies", "ཁྲིམས་མི།"),
    },
    WindowKind: {
        WindowKind.CONSULT: Text("综合咨询", "consultation", "ཕྱོགས་བསྡུས་འདྲི་རྩད།"),
        WindowKind.GENERAL: Text("无差别综合", "general", "དབྱེ་མེད་ཕྱོགས་བསྡུས།"),
        WindowKind.FIELD: Text("分领域综合", "field", "ཁྱབ་ཁོངས་ཕྱོགས་བསྡུས།"),
        WindowKind.ASSIST: Text("帮办代办", "assistance", "རོགས་སྒྲུབ་ཚབ་སྒྲུབ།"),
        WindowKind.CROSS_REGION: Text("跨省通办", "cross-region", "ཞིང་ཆེན་བརྒལ་ནས་སྒྲུབ་པ།"),
        WindowKind.THEME: Text("一件事", "theme", "དོན་གཅིག"),
        WindowKind.UNRESOLVED: Text("办不成事反映", "unresolved", "འགྲུབ་མ་ཐུབ་པ་ཞུ་ས།"),
        WindowKind.COLLECT: Text("综合出件", "collection", "གྲུབ་འབྲས་སྤྲོད་ས།"),
        WindowKind.DEPARTMENT: Text("部门专窗", "department", "སྡེ་ཁག་ཆེད་སྤྱོད་སྒེའུ་ཁུང་།"),
    },
    Reach: {
        Reach.CITY: Text("全城通办", "the city", "གྲོང་ཁྱེར་ཡོངས།"),
        Reach.PROVINCE: Text("省内通办", "the province", "ཞིང་ཆེན་ཡོངས།"),
        Reach.NATION: Text("跨省通办", "the nation", "ཞིང་ཆེན་བརྒལ་ནས་སྒྲུབ་པ།"),
    },
}
"""Words of every enum of the catalogue; members of two enums may share a value."""

WORDS: dict[str, Text] = {
    "silent": Text("（未说明）", "(not told)", "（གསལ་བཤད་མེད།）"),
    "nothing": Text("（无）", "(none)", "（མེད།）"),
    "yes": Text("是", "yes", "ཡིན།"),
    "no": Text("否", "no", "མིན།"),
    "working": Text("{n} 个工作日", "{n} working days", "ལས་ཉིན་ {n}"),
    "calendar": Text("{n} 个自然日", "{n} calendar days", "ཉིན་གྲངས་ {n}"),
    "at_once": Text("即办", "at once", "ལམ་སང་།"),
}


def value(told: object, language: Language) -> str:
    """A field's value in words; None is what the source does not say."""
    if told is None:
        return _say("silent", language)
    if isinstance(told, bool):
        return _say("yes" if told else "no", language)
    if isinstance(told, Limit):
        return _limit(told, language)
    if isinstance(told, StrEnum):
        return ENUMS[type(told)][told].inn(language)
    if isinstance(told, tuple):
        between = "、" if language is Language.ZH else ", "
        return between.join(value(part, language) for part in told) or _say("nothing", language)
    return told.name if isinstance(told, (Material, ThemeItem)) else str(told)


def _limit(limit: Limit, language: Language) -> str:
    if limit.days == 0:
        return _say("at_once", language)
    key = "working" if limit.unit is DayUnit.WORKING else "calendar"
    return _say(key, language, n=str(limit.days))


def _say(key: str, language: Language, **fields: str) -> str:
    return WORDS[key].inn(language).format(**fields)
