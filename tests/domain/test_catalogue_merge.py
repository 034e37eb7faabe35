"""Two catalogues made from one: both sides' changes survive, clashes are told, never guessed."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Side
from hub.domain.catalogue import Catalogue, Item, Limit, Theme, ThemeItem
from hub.domain.catalogue_merge import Clash, merge

A = Item(code="A", name="甲", promised=Limit(10), department="民政")
B = Item(code="B", name="乙")
C = Item(code="C", name="丙")
BASE = Catalogue(items=(A, B), themes=(Theme(code="t", name="主题"),), notice="示例")


def changed(item: Item, **fields: object) -> Item:
    return msgspec.structs.replace(item, **fields)


def with_items(*items: Item) -> Catalogue:
    return msgspec.structs.replace(BASE, items=items)


def test_changes_of_different_fields_come_together() -> None:
    draft = with_items(changed(A, promised=Limit(5)), B)
    published = with_items(changed(A, department="民政部门"), B)
    merged, clashes = merge(BASE, draft, published)
    assert clashes == ()
    assert merged.items[0] == changed(A, promised=Limit(5), department="民政部门")


def test_what_each_side_added_and_removed() -> None:
    merged, clashes = merge(BASE, with_items(A, C), with_items(A, B, changed(C, code="D")))
    assert clashes == ()
    assert [item.code for item in merged.items] == ["A", "D", "C"]


def test_the_same_field_changed_twice_clashes() -> None:
    draft = with_items(changed(A, promised=Limit(5)), B)
    published = with_items(changed(A, promised=Limit(7)), B)
    merged, clashes = merge(BASE, draft, published)
    assert clashes == (Clash("A", "甲", ("promised",)),)
    assert merged.items[0].promised == Limit(7)
    assert merge(BASE, draft, published, Side.DRAFT)[0].items[0].promised == Limit(5)
    assert merge(BASE, draft, published, Side.PUBLISHED)[0].items[0].promised == Limit(7)


def test_the_same_change_on_both_sides_is_none() -> None:
    both = with_items(changed(A, promised=Limit(5)), B)
    assert merge(BASE, both, both) == (both, ())


def test_removed_on_one_side_and_changed_on_the_other() -> None:
    draft, published = with_items(B), with_items(changed(A, visits=1), B)
    merged, clashes = merge(BASE, draft, published)
    assert clashes == (Clash("A", "甲"),)
    assert [item.code for item in merged.items] == ["A", "B"]
    dropped, _ = merge(BASE, draft, published, Side.DRAFT)
    assert [item.code for item in dropped.items] == ["B"]


def test_pinyin_goes_with_its_name_and_is_not_told() -> None:
    draft = with_items(changed(A, name="甲一", spelling=("jia", "yi")), B)
    published = with_items(changed(A, name="甲二", spelling=("jia", "er")), B)
    merged, clashes = merge(BASE, draft, published, Side.DRAFT)
    assert clashes[0].fields == ("name",)
    assert (merged.items[0].name, merged.items[0].spelling) == ("甲一", ("jia", "yi"))


def test_a_theme_names_no_item_that_the_other_side_removed() -> None:
    members = (ThemeItem(name="甲", item="A"), ThemeItem(name="乙", item="B"))
    theme = msgspec.structs.replace(BASE.themes[0], items=members)
    draft = msgspec.structs.replace(BASE, themes=(theme,))
    merged, clashes = merge(BASE, draft, with_items(B))
    assert clashes == ()
    assert [member.item for member in merged.themes[0].items] == [None, "B"]


def test_the_notice_is_merged_too() -> None:
    draft = msgspec.structs.replace(BASE, notice="新")
    assert merge(BASE, draft, BASE)[0].notice == "新"
    other = msgspec.structs.replace(BASE, notice="另")
    assert merge(BASE, draft, other)[1] == (Clash("", "", ("notice",)),)


ITEM = st.builds(
    Item,
    code=st.sampled_from("ABCDE"),
    name=st.sampled_from(["甲", "乙"]),
    visits=st.sampled_from([None, 0, 1]),
    fee=st.sampled_from([None, True, False]),
)
CATALOGUE = st.lists(ITEM, unique_by=lambda item: item.code, max_size=5).map(
    lambda items: Catalogue(items=tuple(items))
)


def content(catalogue: Catalogue) -> dict[str, Item]:
    return catalogue.by_code()


@given(CATALOGUE, CATALOGUE)
def test_one_side_unchanged_gives_the_other(base: Catalogue, other: Catalogue) -> None:
    for draft, published in ((base, other), (other, base)):
        merged, clashes = merge(base, draft, published)
        assert clashes == ()
        assert content(merged) == content(other)


@given(CATALOGUE, CATALOGUE, CATALOGUE)
def test_nothing_comes_from_nowhere(
    base: Catalogue, draft: Catalogue, published: Catalogue
) -> None:
    """Each field is as one of the sides has it; where only one changed it, as that one has it."""
    merged, clashes = merge(base, draft, published)
    clashing = {(clash.code, field) for clash in clashes for field in clash.fields}
    old, mine, theirs = content(base), content(draft), content(published)
    for code, item in content(merged).items():
        sides = [side[code] for side in (mine, theirs) if code in side]
        for field in ("name", "visits", "fee"):
            found = getattr(item, field)
            assert found in [getattr(side, field) for side in sides]
            if len(sides) < 2 or code not in old or (code, field) in clashing:
                continue
            before = getattr(old[code], field)
            moved = {getattr(side, field) for side in sides} - {before}
            assert found == (moved.pop() if moved else before)


@given(CATALOGUE, CATALOGUE, CATALOGUE)
def test_who_is_preferred_has_all_clashes(
    base: Catalogue, draft: Catalogue, published: Catalogue
) -> None:
    merged, clashes = merge(base, draft, published, Side.DRAFT)
    for clash in clashes:
        mine = content(draft).get(clash.code)
        found = content(merged).get(clash.code)
        if mine is None or not clash.fields:
            assert found == mine
        else:
            assert found is not None
            assert all(getattr(found, f) == getattr(mine, f) for f in clash.fields)
