"""Our own JSON and lists of objects; each fault with its path and what is allowed."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from hub.catalogue_files.checks import whole
from hub.catalogue_files.read import read_bytes
from hub.catalogue_files.report import Kind, Report
from hub.domain.catalogue import Catalogue, Item, Limit, Theme, ThemeItem


def catalogue_of(found: object, base: Catalogue | None = None) -> tuple[Catalogue, Report]:
    report = Report("list")
    draft = read_bytes(json.dumps(found, ensure_ascii=False).encode(), report)
    return whole(draft, base or Catalogue(), None, report), report


def own(*items: dict[str, object], **rest: object) -> dict[str, object]:
    return {"format": "jiaohao-catalogue/1", "items": list(items), **rest}


def test_a_wrong_value_is_told_with_path_and_allowed_values() -> None:
    _, report = catalogue_of(own({"code": "A-1", "name": "甲", "type": "行政许可"}))
    (error,) = report.errors
    assert (error.kind, error.where, error.column) == (Kind.WRONG_FIELD, "items[1]", "type")
    assert error.allowed.startswith("licence confirmation")


def test_faults_inside_materials_and_unknown_fields() -> None:
    item: dict[str, object] = {
        "code": "A",
        "name": "甲",
        "materials": [{"name": "乙", "form": "x"}],
    }
    _, report = catalogue_of(own(item, {"code": "B", "name": "丙", "colour": 1}))
    first, second = report.errors
    assert first.column == "materials[0].form"
    assert first.allowed == "original copy both"
    assert "colour" in second.detail


def test_another_format_version_is_refused() -> None:
    _, report = catalogue_of({"format": "jiaohao-catalogue/9", "items": []})
    assert [error.column for error in report.errors if error.kind is Kind.WRONG_FIELD] == ["format"]


def test_the_same_code_twice_is_an_error_that_names_the_first() -> None:
    _, report = catalogue_of(own({"code": "A", "name": "甲"}, {"code": "A", "name": "乙"}))
    (error,) = report.errors
    assert (error.kind, error.where, error.detail) == (Kind.SAME_CODE, "items[2]", "items[1] 甲")


def test_names_that_differ_in_width_only_are_the_same() -> None:
    found = own({"code": "A", "name": "登记（县级）"}, {"code": "B", "name": "登记(县级)"})
    _, report = catalogue_of(found)
    assert Kind.SAME_NAME in {warning.kind for warning in report.warnings}


def test_a_material_twice_is_kept_once() -> None:
    material = {"name": "身份证"}
    found = own({"code": "A", "name": "甲", "materials": [material, {**material, "copies": 2}]})
    catalogue, report = catalogue_of(found)
    assert [m.copies for m in catalogue.items[0].materials or ()] == [None]
    assert [w.value for w in report.warnings if w.kind is Kind.SAME_MATERIAL] == ["身份证"]


def test_a_theme_of_an_unknown_item_is_an_error() -> None:
    theme = {"code": "t", "name": "一件事", "items": [{"name": "甲", "item": "Z"}]}
    _, report = catalogue_of(own({"code": "A", "name": "甲"}, themes=[theme]))
    (error,) = report.errors
    assert (error.kind, error.where, error.value) == (Kind.NO_SUCH_ITEM, "themes[1] 事项 1", "Z")


def test_what_a_file_does_not_speak_of_stays() -> None:
    base = Catalogue(
        notice="原有",
        items=(Item(code="A", name="甲", service="C"),),
        themes=(Theme(code="t", name="一件事", items=(ThemeItem(name="甲", item="A"),)),),
    )
    only_items, _ = catalogue_of([{"code": "A", "name": "甲", "promised_days": 3}], base)
    assert only_items.themes == base.themes
    assert only_items.items[0].service == "C"
    assert only_items.items[0].promised == Limit(3)
    only_themes, report = catalogue_of([{"name": "新", "item_details": [{"name": "甲"}]}], base)
    assert only_themes.items == base.items
    assert only_themes.themes[0].items[0].item == "A"
    assert not report.errors


def test_nothing_at_all_is_an_error() -> None:
    _, report = catalogue_of(own())
    assert [error.kind for error in report.errors] == [Kind.EMPTY]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "name",
                    "code",
                    "items",
                    "themes",
                    "materials",
                    "promised_days",
                    "item_details",
                    "fee",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_json_breaks_the_reader(found: object) -> None:
    _, report = catalogue_of(found)
    report.text()
