"""Words of item lists → values of the catalogue; a value's first word is the usual one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from hub.contract.words import Applicant, WindowKind
from hub.domain.catalogue import Delivery, Form, HandleKind, ItemType, Level, Medium, Reach, Source

Words: TypeAlias = Mapping[str, "StrEnum | bool"]

TYPES: dict[str, StrEnum | bool] = {
    "行政许可": ItemType.LICENCE,
    "行政确认": ItemType.CONFIRMATION,
    "行政裁决": ItemType.RULING,
    "行政给付": ItemType.BENEFIT,
    "行政奖励": ItemType.AWARD,
    "行政备案": ItemType.RECORD,
    "备案": ItemType.RECORD,
    "其他行政权力": ItemType.OTHER_POWER,
    "其他类": ItemType.OTHER_POWER,
    "公共服务": ItemType.PUBLIC_SERVICE,
    "1": ItemType.LICENCE,
    "5": ItemType.BENEFIT,
    "7": ItemType.CONFIRMATION,
    "8": ItemType.AWARD,
    "9": ItemType.RULING,
    "10": ItemType.OTHER_POWER,
    "20": ItemType.PUBLIC_SERVICE,
    "01": ItemType.LICENCE,
    "05": ItemType.BENEFIT,
    "07": ItemType.CONFIRMATION,
    "08": ItemType.AWARD,
    "09": ItemType.RULING,
}
"""Words and the national numbers of types that a resident applies for."""

LEVELS: dict[str, StrEnum | bool] = {
    "国家级": Level.NATION,
    "省级": Level.PROVINCE,
    "市级": Level.CITY,
    "县级": Level.COUNTY,
    "区级": Level.COUNTY,
    "镇级": Level.TOWN,
    "乡级": Level.TOWN,
    "村级": Level.VILLAGE,
    "1": Level.NATION,
    "2": Level.PROVINCE,
    "3": Level.CITY,
    "4": Level.COUNTY,
    "5": Level.TOWN,
    "6": Level.VILLAGE,
}
HANDLES: dict[str, StrEnum | bool] = {
    "即办件": HandleKind.AT_ONCE,
    "承诺件": HandleKind.PROMISED,
}
FORMS: dict[str, StrEnum | bool] = {
    "原件": Form.ORIGINAL,
    "复印件": Form.COPY,
    "原件和复印件": Form.BOTH,
    "原件及复印件": Form.BOTH,
}
MEDIA: dict[str, StrEnum | bool] = {
    "纸质": Medium.PAPER,
    "电子": Medium.ELECTRONIC,
    "纸质或电子": Medium.EITHER,
    "纸质和电子": Medium.BOTH,
}
SOURCES: dict[str, StrEnum | bool] = {
    "申请人自备": Source.APPLICANT,
    "政府部门核发": Source.GOVERNMENT,
    "其他": Source.OTHER,
}
APPLICANTS: dict[str, StrEnum | bool] = {
    "自然人": Applicant.PERSON,
    "个人": Applicant.PERSON,
    "法人": Applicant.COMPANY,
    "企业": Applicant.COMPANY,
}
DELIVERIES: dict[str, StrEnum | bool] = {
    "窗口领取": Delivery.WINDOW,
    "邮寄": Delivery.POST,
    "自助柜": Delivery.CABINET,
    "电子送达": Delivery.ELECTRONIC,
}
REACHES: dict[str, StrEnum | bool] = {
    "全城通办": Reach.CITY,
    "省内通办": Reach.PROVINCE,
    "跨省通办": Reach.NATION,
}
WINDOWS: dict[str, StrEnum | bool] = {
    "综合咨询": WindowKind.CONSULT,
    "无差别综合": WindowKind.GENERAL,
    "分领域综合": WindowKind.FIELD,
    "帮办代办": WindowKind.ASSIST,
    "跨省通办": WindowKind.CROSS_REGION,
    "省内通办": WindowKind.CROSS_REGION,
    "一件事": WindowKind.THEME,
    "办不成事反映": WindowKind.UNRESOLVED,
    "综合出件": WindowKind.COLLECT,
    "部门专窗": WindowKind.DEPARTMENT,
}
YES_NO: dict[str, StrEnum | bool] = {
    "是": True,
    "否": False,
    "必要": True,
    "非必要": False,
    "必需": True,
    "收费": True,
    "不收费": False,
    "免费": False,
    "true": True,
    "false": False,
    "1": True,
    "0": False,
}
