"""Fields and values of the catalogue in words, and differences as sentences (Chinese, English)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
from hub.domain.catalogue_diff import Change, Comparison, Difference, Kind, What
from hub.domain.catalogue_text import FORMS, MEDIA, SOURCES, TYPES

FIELDS: dict[str, Text] = {
    "notice": Text("目录说明", "notice"),
    "code": Text("编码", "code"),
    "name": Text("名称", "name"),
    "english": Text("英文名称", "English name"),
    "tibetan": Text("藏文名称", "Tibetan name"),
    "aliases": Text("别名", "aliases"),
    "basic_code": Text("基本编码", "basic code"),
    "implementation_code": Text("实施编码", "implementation code"),
    "business_code": Text("业务办理项编码", "business code"),
    "type": Text("事项类型", "type"),
    "category": Text("分类", "category"),
    "department": Text("部门", "department"),
    "level": Text("行使层级", "level"),
    "handle": Text("办件类型", "kind of handling"),
    "legal": Text("法定时限", "legal limit"),
    "promised": Text("承诺时限", "promised limit"),
    "visits": Text("到场次数", "visits"),
    "fee": Text("是否收费", "fee"),
    "charge": Text("收费标准", "charge"),
    "fee_basis": Text("收费依据", "basis of the fee"),
    "basis": Text("设定依据", "legal basis"),
    "applicants": Text("服务对象", "applicants"),
    "conditions": Text("受理条件", "conditions"),
    "steps": Text("办理流程", "steps"),
    "materials": Text("材料", "materials"),
    "results": Text("办理结果", "results"),
    "delivery": Text("送达方式", "delivery"),
    "reach": Text("通办范围", "where it may be handled"),
    "self_service": Text("自助办理", "self-service"),
    "windows": Text("窗口类型", "kinds of windows"),
    "service": Text("取号业务", "service"),
    "also": Text("其他取号业务", "other services"),
    "note": Text("备注", "note"),
    "required": Text("必要性", "required"),
    "form": Text("材料形式", "form"),
    "medium": Text("材料介质", "medium"),
    "copies": Text("份数", "copies"),
    "source": Text("材料来源", "source"),
    "exempt": Text("免证办", "exempt by certificate"),
    "later": Text("容缺", "may follow later"),
    "promise": Text("告知承诺", "a promise may serve"),
    "blank_form": Text("空白表格", "blank form"),
    "template": Text("样表", "template"),
    "lead_department": Text("牵头部门", "leading department"),
    "departments": Text("参与部门", "departments"),
    "limit": Text("办理时限", "limit"),
    "items": Text("事项", "items"),
    "item": Text("对应事项编码", "item"),
    "result": Text("办理结果", "result"),
    "icon": Text("图标", "icon"),
}
"""A label for each field of items, materials, themes and members."""

ENUMS: dict[type[StrEnum], Mapping[Any, Text]] = {
    ItemType: TYPES,
    Form: FORMS,
    Medium: MEDIA,
    Source: SOURCES,
    Level: {
        Level.NATION: Text("国家级", "national"),
        Level.PROVINCE: Text("省级", "provincial"),
        Level.CITY: Text("市级", "city"),
        Level.COUNTY: Text("县级", "county"),
        Level.TOWN: Text("镇级", "town"),
        Level.VILLAGE: Text("村级", "village"),
    },
    HandleKind: {
        HandleKind.AT_ONCE: Text("即办件", "at once"),
        HandleKind.PROMISED: Text("承诺件", "within a promised limit"),
    },
    Delivery: {
        Delivery.WINDOW: Text("窗口领取", "at the window"),
        Delivery.POST: Text("邮寄", "by post"),
        Delivery.CABINET: Text("自助柜", "cabinet"),
        Delivery.ELECTRONIC: Text("电子送达", "electronic"),
    },
    Applicant: {
        Applicant.PERSON: Text("自然人", "persons"),
        Applicant.COMPANY: Text("法人", "companies"),
    },
    WindowKind: {
        WindowKind.CONSULT: Text("综合咨询", "consultation"),
        WindowKind.GENERAL: Text("无差别综合", "general"),
        WindowKind.FIELD: Text("分领域综合", "field"),
        WindowKind.ASSIST: Text("帮办代办", "assistance"),
        WindowKind.CROSS_REGION: Text("跨省通办", "cross-region"),
        WindowKind.THEME: Text("一件事", "theme"),
        WindowKind.UNRESOLVED: Text("办不成事反映", "unresolved"),
        WindowKind.COLLECT: Text("综合出件", "collection"),
        WindowKind.DEPARTMENT: Text("部门专窗", "department"),
    },
    Reach: {
        Reach.CITY: Text("全城通办", "the city"),
        Reach.PROVINCE: Text("省内通办", "the province"),
        Reach.NATION: Text("跨省通办", "the nation"),
    },
}
"""Words of every enum of the catalogue; members of two enums may share a value."""

WORDS: dict[str, Text] = {
    "silent": Text("（未说明）", "(not told)"),
    "nothing": Text("（无）", "(none)"),
    "yes": Text("是", "yes"),
    "no": Text("否", "no"),
    "working": Text("{n} 个工作日", "{n} working days"),
    "calendar": Text("{n} 个自然日", "{n} calendar days"),
    "at_once": Text("即办", "at once"),
    "same": Text("两份目录相同。", "The two catalogues are alike."),
    "counts": Text(
        "事项：新增 {ia}，取消 {ir}，修改 {ic}；主题：新增 {ta}，取消 {tr}，修改 {tc}",
        "items: {ia} added, {ir} removed, {ic} changed; "
        "themes: {ta} added, {tr} removed, {tc} changed",
    ),
    "field": Text("{label}：{before} → {after}", "{label}: {before} → {after}"),
    "of": Text("{part} 的{label}", "{label} of {part}"),
    "came": Text("{label} 增加“{part}”", "{label}: “{part}” added"),
    "went": Text("{label} 去掉“{part}”", "{label}: “{part}” removed"),
    "order": Text("{label} 顺序调整", "{label}: another order"),
}
KINDS: dict[Kind, Text] = {
    Kind.ADDED: Text("＋ 新增", "+ added"),
    Kind.REMOVED: Text("－ 取消", "- removed"),
    Kind.CHANGED: Text("～ 修改", "~ changed"),
}
WHATS: dict[What, Text] = {What.ITEM: Text("事项", "item"), What.THEME: Text("主题", "theme")}


def lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """A comparison as text: the counts, then each change with its fields indented."""
    if not comparison.changes and comparison.notice is None:
        yield _say("same", language)
        return
    yield _counts(comparison, language)
    if comparison.notice is not None:
        yield sentence(comparison.notice, language)
    for change in comparison.changes:
        yield head(change, language)
        for field in change.fields:
            yield f"    {sentence(field, language)}"


def head(change: Change, language: Language) -> str:
    """`～ 修改 事项 居民身份证换领（000709110002-02）`."""
    kind, what = KINDS[change.kind].inn(language), WHATS[change.what].inn(language)
    return f"{kind} {what} {change.name} ({change.code})"


def sentence(field: Difference, language: Language) -> str:
    """One difference in words."""
    label = FIELDS[field.field].inn(language)
    if field.part and isinstance(field.before or field.after, (Material, ThemeItem)):
        key = "came" if field.before is None else "went"
        return _say(key, language, label=label, part=field.part)
    if field.field in ("materials", "items") and None not in (field.before, field.after):
        return _say("order", language, label=label)
    if field.part:
        label = _say("of", language, part=f"“{field.part}”", label=label)
    before, after = value(field.before, language), value(field.after, language)
    return _say("field", language, label=label, before=before, after=after)


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


def _counts(comparison: Comparison, language: Language) -> str:
    counts = {
        what.value[0] + kind.value[0]: str(comparison.count(what, kind))
        for what in What
        for kind in (Kind.ADDED, Kind.REMOVED, Kind.CHANGED)
    }
    return _say("counts", language, **counts)


def _say(key: str, language: Language, **fields: str) -> str:
    return WORDS[key].inn(language).format(**fields)
