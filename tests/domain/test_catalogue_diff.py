"""What changed between two catalogues: found field by field, told in words."""

from __future__ import annotations

import enum
import typing
from string import Formatter

import msgspec
import pytest
from hypothesis import given

from hub.contract.words import Applicant, ChangeKind, Language, WindowKind
from hub.domain.catalogue import (
    Catalogue,
    DayUnit,
    Form,
    HandleKind,
    Item,
    Limit,
    Material,
    Reach,
    Theme,
    ThemeItem,
)
from hub.domain.catalogue_diff import What, compare
from hub.domain.catalogue_merge import DERIVED
from hub.domain.catalogue_sentences import KINDS, SENTENCES, WHATS, lines
from hub.domain.catalogue_words import ENUMS, FIELDS, WORDS, value
from tests.domain.test_catalogue_merge import CATALOGUE

CARD = Material(name="居民身份证", required=True, copies=1)
PHOTO = Material(name="照片")
OLD = Catalogue(
    items=(
        Item(code="A-1", name="居民身份证换领", promised=Limit(60), materials=(CARD,)),
        Item(code="A-2", name="临时身份证"),
    ),
    themes=(Theme(code="birth", name="新生儿出生", items=(ThemeItem(name="出生登记"),)),),
)


def text(new: Catalogue, language: Language = Language.ZH) -> list[str]:
    return list(lines(compare(OLD, new), language))


def with_first(**fields: object) -> Catalogue:
    first = msgspec.structs.replace(OLD.items[0], **fields)
    return msgspec.structs.replace(OLD, items=(first, *OLD.items[1:]))


def test_alike() -> None:
    assert text(OLD) == ["两份目录相同。"]
    assert text(OLD, Language.EN) == ["The two catalogues are alike."]


def test_added_and_removed() -> None:
    new = msgspec.structs.replace(OLD, items=(OLD.items[0], Item(code="A-3", name="护照")))
    assert text(new) == [
        "事项：新增 1，取消 1，修改 0；主题：新增 0，取消 0，修改 0",
        "＋ 新增 事项 护照 (A-3)",
        "－ 取消 事项 临时身份证 (A-2)",
    ]


@pytest.mark.parametrize(
    ("fields", "zh", "en"),
    [
        (
            {"promised": Limit(15)},
            "承诺时限：60 个工作日 → 15 个工作日",
            "promised limit: 60 working days → 15 working days",
        ),
        (
            {"promised": Limit(15, DayUnit.CALENDAR)},
            "承诺时限：60 个工作日 → 15 个自然日",
            "promised limit: 60 working days → 15 calendar days",
        ),
        ({"promised": None}, "承诺时限：60 个工作日 → （未说明）", None),
        ({"handle": HandleKind.AT_ONCE}, "办件类型：（未说明） → 即办件", None),
        ({"fee": False}, "是否收费：（未说明） → 否", "fee: (not told) → no"),
        (
            {"applicants": (Applicant.PERSON, Applicant.COMPANY)},
            "服务对象：（未说明） → 自然人、法人",
            "applicants: (not told) → persons, companies",
        ),
        ({"reach": (Reach.CITY,)}, "通办范围：（未说明） → 全城通办", None),
        ({"windows": (WindowKind.GENERAL,)}, "窗口类型：（未说明） → 无差别综合", None),
        ({"materials": (CARD, PHOTO)}, "材料 增加“照片”", "materials: “照片” added"),
        ({"materials": ()}, "材料 去掉“居民身份证”", "materials: “居民身份证” removed"),
        ({"materials": None}, "材料：居民身份证 → （未说明）", None),
        (
            {"materials": (msgspec.structs.replace(CARD, copies=2),)},
            "“居民身份证” 的份数：1 → 2",
            "copies of “居民身份证”: 1 → 2",
        ),
        (
            {"materials": (msgspec.structs.replace(CARD, form=Form.COPY),)},
            "“居民身份证” 的材料形式：（未说明） → 复印件",
            None,
        ),
    ],
)
def test_a_changed_field_in_words(fields: dict[str, object], zh: str, en: str | None) -> None:
    told = text(with_first(**fields))
    assert told[1:] == ["～ 修改 事项 居民身份证换领 (A-1)", f"    {zh}"]
    if en is not None:
        assert text(with_first(**fields), Language.EN)[-1] == f"    {en}"


def test_another_order_of_materials_is_told() -> None:
    first = with_first(materials=(CARD, PHOTO))
    second = with_first(materials=(PHOTO, CARD))
    assert list(lines(compare(first, second), Language.ZH))[-1] == "    材料 顺序调整"


def test_members_of_a_theme() -> None:
    members = (ThemeItem(name="出生登记", promised=Limit(5)), ThemeItem(name="社保卡申领"))
    theme = msgspec.structs.replace(OLD.themes[0], items=members)
    assert text(msgspec.structs.replace(OLD, themes=(theme,)))[1:] == [
        "～ 修改 主题 新生儿出生 (birth)",
        "    “出生登记” 的承诺时限：（未说明） → 5 个工作日",
        "    事项 增加“社保卡申领”",
    ]


def test_pinyin_is_not_told() -> None:
    spelled = with_first(spelling=("ju",))
    assert compare(OLD, spelled).changes == ()


def test_the_same_as_json() -> None:
    told = msgspec.json.decode(msgspec.json.encode(compare(OLD, with_first(promised=Limit(15)))))
    assert told["changes"] == [
        {
            "what": "item",
            "kind": "changed",
            "code": "A-1",
            "name": "居民身份证换领",
            "fields": [
                {
                    "field": "promised",
                    "before": {"days": 60, "unit": "working"},
                    "after": {"days": 15, "unit": "working"},
                }
            ],
        }
    ]


@given(CATALOGUE, CATALOGUE)
def test_what_is_told_makes_the_new_from_the_old(old: Catalogue, new: Catalogue) -> None:
    """The differences, applied to the old catalogue, are the new one: none is missing."""
    comparison = compare(old, new)
    made = old.by_code()
    for change in comparison.changes:
        if change.kind is ChangeKind.REMOVED:
            del made[change.code]
        elif change.kind is ChangeKind.ADDED:
            made[change.code] = new.by_code()[change.code]
        else:
            fields = {field.field: field.after for field in change.fields}
            made[change.code] = msgspec.structs.replace(made[change.code], **fields)
    assert made == new.by_code()
    counted = [comparison.count(What.ITEM, kind) for kind in ChangeKind]
    assert sum(counted) == len(comparison.changes)


def test_every_field_has_a_label() -> None:
    for struct in (Item, Material, Theme, ThemeItem):
        assert set(struct.__struct_fields__) - set(DERIVED) <= set(FIELDS)


def test_every_enum_of_the_catalogue_has_words() -> None:
    for struct in (Item, Material, Theme, ThemeItem):
        for hint in typing.get_type_hints(struct).values():
            for kind in _enums(hint):
                for member in kind:
                    told = ENUMS[kind][member]
                    assert all((told.zh, told.en, told.bo))
                    assert value(member, Language.BO) == told.bo
                    assert member in ENUMS[kind]


def test_every_word_is_in_three_languages() -> None:
    told = [
        *FIELDS.values(),
        *WORDS.values(),
        *SENTENCES.values(),
        *KINDS.values(),
        *WHATS.values(),
    ]
    assert all(text.zh and text.en and text.bo for text in told)
    for text in [*WORDS.values(), *SENTENCES.values()]:
        assert len({frozenset(_fields(part)) for part in (text.zh, text.en, text.bo)}) == 1, text


def _fields(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name]


def test_a_difference_in_tibetan() -> None:
    assert text(OLD, Language.BO) == [SENTENCES["same"].bo]
    promised = with_first(promised=Limit(5))
    assert text(promised, Language.BO)[-1].strip().startswith(FIELDS["promised"].bo)
    assert "ལས་ཉིན་ 5" in text(promised, Language.BO)[-1]


def _enums(hint: object) -> list[type[enum.StrEnum]]:
    if isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        return [hint]
    return [kind for part in typing.get_args(hint) for kind in _enums(part)]
