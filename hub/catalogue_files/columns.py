"""Which tables a list may have and which columns, each with its headings."""

from __future__ import annotations

from hub.catalogue_files import cells, vocabulary, writing
from hub.catalogue_files.column import (
    Table,
    code,
    columns,
    count,
    heading,
    limit,
    name,
    several,
    text,
    word,
    words,
)
from hub.domain.catalogue import Catalogue, Item, Material, Theme, ThemeItem

_YES = vocabulary.YES_NO
ITEM_COLUMNS = columns(
    Item,
    name("name", "事项名称 名称 name"),
    code("code", "事项编码 编码 code"),
    code("basic_code", "基本编码 basic_code"),
    code("implementation_code", "实施编码 implementation_code"),
    code("business_code", "业务办理项编码 business_code"),
    word("type", vocabulary.TYPES, "事项类型 类型 type"),
    name("category", "分类 主项名称 category"),
    name("department", "部门 实施部门 department"),
    word("level", vocabulary.LEVELS, "行使层级 层级 level"),
    word("handle", vocabulary.HANDLES, "办件类型 handle_kind handle"),
    limit("legal", "法定办结时限 法定时限 legal_days"),
    limit("promised", "承诺办结时限 承诺时限 promised_days"),
    count("visits", "到场次数 到现场次数 visits"),
    word("fee", _YES, "是否收费 收费 fee"),
    text("charge", "收费标准 charge"),
    text("fee_basis", "收费依据 fee_basis"),
    several("basis", "设定依据 法律依据 basis"),
    words("applicants", vocabulary.APPLICANTS, "服务对象 applicants"),
    text("conditions", "受理条件 conditions"),
    several("steps", "办理流程 steps"),
    several("results", "办理结果 结果 results"),
    words("delivery", vocabulary.DELIVERIES, "送达方式 delivery"),
    words("reach", vocabulary.REACHES, "通办范围 reach"),
    word("self_service", _YES, "自助办理 self_service"),
    words("windows", vocabulary.WINDOWS, "窗口类型 windows"),
    ("service also", cells.services, writing.services, "取号业务 业务字母 service"),
    several("aliases", "别名 俗称 aliases"),
    name("english", "英文名称 english"),
    name("tibetan", "藏文名称 tibetan"),
    text("note", "备注 note"),
)

MATERIAL_COLUMNS = columns(
    Material,
    name("name", "材料名称 name"),
    word("required", _YES, "必要性 是否必要 required"),
    ("form medium", cells.form, writing.form, "材料形式 形式 form"),
    count("copies", "份数 copies"),
    word("source", vocabulary.SOURCES, "材料来源 来源 source"),
    word("exempt", _YES, "免证办 exempt_by_certificate exempt"),
    word("later", _YES, "容缺 可容缺 later"),
    word("promise", _YES, "告知承诺 promise"),
    word("blank_form", _YES, "空白表格 blank_form"),
    text("template", "样表 材料样本 template", cells.LONGEST_LINK),
    text("note", "材料说明 备注 note"),
)

THEME_COLUMNS = columns(
    Theme,
    name("name", "主题名称"),
    code("code", "主题编码"),
    name("lead_department", "牵头部门"),
    several("departments", "参与部门"),
    limit("limit", "办理时限"),
    ("service", cells.service, writing.plain, "取号业务"),
    name("english", "英文名称"),
    name("tibetan", "藏文名称"),
    name("icon", "图标"),
)

MEMBER_COLUMNS = columns(
    ThemeItem,
    name("name", "成员事项"),
    code("item", "事项编码"),
    limit("promised", "承诺办结时限 承诺时限"),
    text("result", "办理结果 结果"),
)

NOTICE_COLUMNS = columns(Catalogue, text("notice", "目录说明"))

CODE = ITEM_COLUMNS[1]
"""How the code of an item or theme is written, also where a row names whom it belongs to."""

ITEMS = Table("事项", "items", ("事项名称",), ITEM_COLUMNS)
MATERIALS = Table("材料", "materials", ("材料名称",), MATERIAL_COLUMNS)
THEMES = Table("主题", "themes", ("主题名称",), THEME_COLUMNS)
MEMBERS = Table("主题成员", "theme-items", ("主题编码", "成员事项"), MEMBER_COLUMNS)
THEME_MATERIALS = Table("主题材料", "theme-materials", ("主题编码", "材料名称"), MATERIAL_COLUMNS)
NOTICE = Table("说明", "notice", ("目录说明",), NOTICE_COLUMNS)
TABLES = (NOTICE, THEME_MATERIALS, MEMBERS, THEMES, MATERIALS, ITEMS)
"""In the order in which a table is recognised."""

MATERIAL_OF = ("事项编码", "编码", "code")
"""In a table of materials: which item a row belongs to."""
THEME_OF = ("主题编码",)
"""In a table of members or of a theme's materials: which theme."""
MATERIAL_NAMES = ("材料", "申请材料", "materials")
"""In a table of items or themes: all materials, by name only; 无: none are needed."""
NONE_NEEDED = "无"
SOURCE_NOTES = ("source", "来源链接")
"""Columns that say where a row was found; not kept."""


def recognise(line: list[str]) -> Table | None:
    """The table that a line is the heading of; None when it is none.

    Items need a name and at least one column more: a lone 名称 may be a title.
    """
    cells_of = {heading(cell) for cell in line}
    for table in TABLES[:-1]:
        if cells_of >= set(table.key):
            return table
    names = {heading(title) for title in ITEM_COLUMNS[0].headings}
    known = [cell for cell in line if ITEMS.find(cell) or MATERIALS.find(cell)]
    return ITEMS if cells_of & names and len(known) >= 2 else None
