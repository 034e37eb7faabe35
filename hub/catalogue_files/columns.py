"""Which headings an item list may have, and how the cells below them are read."""

from __future__ import annotations

import unicodedata

import msgspec

from hub.catalogue_files import cells, vocabulary
from hub.catalogue_files.cells import Parser


class Column(msgspec.Struct, frozen=True):
    """A column: its headings, the first being the one that we write."""

    headings: tuple[str, ...]
    parse: Parser


def _column(parse: Parser, *headings: str) -> Column:
    return Column(headings, parse)


ITEM_COLUMNS = (
    _column(cells.text("name", cells.LONGEST_NAME), "事项名称", "名称", "name"),
    _column(cells.code("code"), "事项编码", "编码", "code"),
    _column(cells.code("basic_code"), "基本编码", "basic_code"),
    _column(cells.code("implementation_code"), "实施编码", "implementation_code"),
    _column(cells.code("business_code"), "业务办理项编码", "business_code"),
    _column(cells.words("type", vocabulary.TYPES), "事项类型", "类型", "type"),
    _column(cells.text("category", cells.LONGEST_NAME), "分类", "主项名称", "category"),
    _column(cells.text("department", cells.LONGEST_NAME), "部门", "实施部门", "department"),
    _column(cells.words("level", vocabulary.LEVELS), "行使层级", "层级", "level"),
    _column(cells.words("handle", vocabulary.HANDLES), "办件类型", "handle_kind", "handle"),
    _column(cells.limit("legal"), "法定办结时限", "法定时限", "legal_days"),
    _column(cells.limit("promised"), "承诺办结时限", "承诺时限", "promised_days"),
    _column(cells.count("visits"), "到场次数", "到现场次数", "visits"),
    _column(cells.words("fee", vocabulary.YES_NO), "是否收费", "收费", "fee"),
    _column(cells.text("fee_basis"), "收费依据", "fee_basis"),
    _column(cells.several("basis"), "设定依据", "basis"),
    _column(cells.several_words("applicants", vocabulary.APPLICANTS), "服务对象", "applicants"),
    _column(cells.text("conditions"), "受理条件", "conditions"),
    _column(cells.several("steps"), "办理流程", "steps"),
    _column(cells.several("results"), "办理结果", "结果", "results"),
    _column(cells.several_words("delivery", vocabulary.DELIVERIES), "送达方式", "delivery"),
    _column(cells.several_words("reach", vocabulary.REACHES), "通办范围", "reach"),
    _column(cells.words("self_service", vocabulary.YES_NO), "自助办理", "self_service"),
    _column(cells.service, "取号业务", "业务字母", "service"),
    _column(cells.several("aliases"), "别名", "俗称", "aliases"),
    _column(cells.text("english", cells.LONGEST_NAME), "英文名称", "english"),
    _column(cells.text("tibetan", cells.LONGEST_NAME), "藏文名称", "tibetan"),
    _column(cells.text("note"), "备注", "note"),
)

MATERIAL_COLUMNS = (
    _column(cells.text("name", cells.LONGEST_NAME), "材料名称", "name"),
    _column(cells.words("required", vocabulary.YES_NO), "必要性", "是否必要", "required"),
    _column(cells.form, "材料形式", "形式", "form"),
    _column(cells.count("copies"), "份数", "copies"),
    _column(cells.words("source", vocabulary.SOURCES), "材料来源", "来源", "source"),
    _column(cells.words("exempt", vocabulary.YES_NO), "免证办", "exempt_by_certificate", "exempt"),
    _column(cells.words("later", vocabulary.YES_NO), "容缺", "可容缺", "later"),
    _column(cells.words("promise", vocabulary.YES_NO), "告知承诺", "promise"),
    _column(cells.words("blank_form", vocabulary.YES_NO), "空白表格", "blank_form"),
    _column(cells.text("note"), "材料说明", "备注", "note"),
)

MATERIAL_OF = ("事项编码", "编码", "code")
"""In a sheet of materials: which item a row belongs to."""
MATERIAL_NAMES = ("材料", "申请材料", "materials")
"""In a sheet of items: all materials of the item, by name only."""
SOURCE_NOTES = ("source", "来源链接")
"""Columns that say where a row was found; not kept."""


def heading(cell: object) -> str:
    """A heading as it is compared: half width, no spaces, no star or colon."""
    folded = unicodedata.normalize("NFKC", str(cell or "")).casefold()
    return "".join(folded.split()).strip("*:")


def find(columns: tuple[Column, ...], title: str) -> Column | None:
    """The column with this heading."""
    wanted = heading(title)
    return next((c for c in columns if wanted in map(heading, c.headings)), None)
