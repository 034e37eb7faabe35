"""A template is checked whole: each fault names its block and what is allowed."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.contract.words import Language
from hub.domain.papers.field import Field
from hub.domain.papers.reading import MOST_BLOCKS, UnfitError, read_template
from hub.domain.papers.template import BlockKind, Condition

FIELDS = (
    Field("number", "its number"),
    Field("wait", "how it is told", True, ("now", "about")),
    Field("then", "where it goes on to", True, of=(Field("letter", "its letter"),)),
)
ZH = (Language.ZH,)


def faults(text: str, languages: Sequence[Language] = ZH) -> list[str]:
    with pytest.raises(UnfitError) as raised:
        read_template(tomllib.loads(text), FIELDS, languages)
    return [str(fault) for fault in raised.value.faults]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "it has no block (allowed: [[block]])"),
        ("block = 3", "it has no block (allowed: [[block]])"),
        ('title = "x"\n[[block]]\nrule = true', "`title` is not known (allowed: [[block]])"),
        (
            "[[block]]\nrule = true\n" * (MOST_BLOCKS + 1),
            f"{MOST_BLOCKS + 1} blocks (allowed: 1 to {MOST_BLOCKS})",
        ),
        (
            "[[block]]\nbold = true",
            "block 1: it says not what it is (allowed: one of line, pair, qr, rule, feed)",
        ),
        (
            '[[block]]\nrule = true\nline = "{number}"',
            "block 1: it is line and rule at once (allowed: one of line, pair, qr, rule, feed)",
        ),
        (
            '[[block]]\npicture = "logo.png"',
            "block 1: it says not what it is (allowed: one of line, pair, qr, rule, feed)",
        ),
        (
            "[[block]]\nrule = true\nsize = 2",
            "block 1: a rule has no `size` (allowed: each, when)",
        ),
        ('[[block]]\nrule = "dashed"', "block 1: rule (allowed: true)"),
        ("[[block]]\nfeed = 9", "block 1: feed 9 (allowed: 1 to 8)"),
        ("[[block]]\nfeed = true", "block 1: feed True (allowed: 1 to 8)"),
        (
            '[[block]]\nrule = true\n[[block]]\nline = "{nubmer}"',
            "block 2: line: zh: there is no field {nubmer} (allowed: number, wait)",
        ),
        (
            '[[block]]\nline = "{number:>9}"',
            "block 1: line: zh: there is no field {number:>9} (allowed: number, wait)",
        ),
        (
            '[[block]]\nline = "{number.__class__}"',
            "block 1: line: zh: there is no field {number.__class__} (allowed: number, wait)",
        ),
        (
            '[[block]]\nline = "{then}"',
            "block 1: line: zh: there is no field {then} (allowed: number, wait)",
        ),
        (
            '[[block]]\nline = "{letter}"',
            "block 1: line: zh: there is no field {letter} (allowed: number, wait)",
        ),
        (
            '[[block]]\nline = "{number"',
            "block 1: line: zh: the braces of '{number' do not match"
            " (allowed: {field}; a brace itself is {{ or }})",
        ),
        (
            f'[[block]]\nline = "{"字" * 201}"',
            "block 1: line: zh: 201 characters (allowed: 200 at most)",
        ),
        (
            '[[block]]\nline = "a\\u001bb"',
            "block 1: line: zh: it has a control character (allowed: TAB alone)",
        ),
        (
            "[[block]]\nline = 7",
            "block 1: line: 7 is no text (allowed: a text, or zh, en, bo with one each)",
        ),
        ("[[block]]\nline.zh = 7", "block 1: line: zh: 7 is no text"),
        (
            '[[block]]\nline.fr = "Bonjour"',
            "block 1: line: there is no language 'fr' (allowed: zh, en, bo)",
        ),
        (
            '[[block]]\npair = "号"',
            "block 1: its `value` is missing (allowed: a text, or one for each language)",
        ),
        ('[[block]]\nline = "号"\nsize = 9', "block 1: size 9 (allowed: 1 to 8)"),
        ('[[block]]\nline = "号"\nsize = "2"', "block 1: size '2' (allowed: 1 to 8)"),
        ('[[block]]\nline = "号"\nbold = 1', "block 1: bold 1 (allowed: true, false)"),
        (
            '[[block]]\nline = "号"\nalign = "right"',
            "block 1: align 'right' (allowed: left, center)",
        ),
        (
            '[[block]]\nline = "号"\neach = "number"',
            "block 1: there is no list 'number' to repeat it for (allowed: then)",
        ),
        (
            '[[block]]\nline = "号"\nwhen = "wait"',
            "block 1: when: 'wait' is no condition"
            " (allowed: field = true, false, a value or a list of values)",
        ),
        (
            '[[block]]\nline = "号"\nwhen.weather = true',
            "block 1: when: there is no field weather (allowed: number, then, wait)",
        ),
        (
            '[[block]]\nline = "号"\nwhen.wait = "soon"',
            "block 1: when: wait is never soon (allowed: now, about)",
        ),
        (
            '[[block]]\nline = "号"\nwhen.wait = []',
            "block 1: when: wait = [] (allowed: true, false, a value or a list of values)",
        ),
        (
            '[[block]]\nline = "号"\nwhen.then = "A"',
            "block 1: when: then is a list: it is there or not (allowed: true, false)",
        ),
    ],
)
def test_what_is_wrong_is_named(text: str, fault: str) -> None:
    assert faults(text) == [fault]


def test_all_faults_are_told_at_once() -> None:
    text = '[[block]]\nline = "{a}"\nsize = 0\n[[block]]\nrule = true\n[[block]]\nfeed = 0'
    assert [fault.partition(":")[0] for fault in faults(text)] == ["block 1", "block 1", "block 3"]


def test_a_language_that_the_hall_prints_must_be_there() -> None:
    text = '[[block]]\nline.zh = "号"\nline.en = "No."'
    missing = "block 1: line: bo is missing (allowed: a text for each language)"
    assert faults(text, tuple(Language)) == [missing]
    assert faults('[[block]]\nline = "号"', (Language.ZH, Language.EN)) == [
        "block 1: line: en is missing (allowed: a text for each language)"
    ]
    (entry,) = read_template(tomllib.loads(text), FIELDS, ZH).entries
    assert (entry.text.zh, entry.text.en) == ("号", "No.")


def test_marks_and_fields_need_no_translation() -> None:
    text = '[[block]]\nline = "□ {number}\\t2026-07"\n[[block]]\npair = ""\nvalue = "{wait}"'
    first, second = read_template(tomllib.loads(text), FIELDS, tuple(Language)).entries
    assert first.text.zh == first.text.en == first.text.bo
    assert second.kind is BlockKind.PAIR


def test_conditions() -> None:
    text = """
[[block]]
rule = true
when = [{ wait = ["now", "about"], number = 3 }, { then = false }]
"""
    (entry,) = read_template(tomllib.loads(text), FIELDS, ZH).entries
    assert entry.when == (
        (
            Condition("wait", values=frozenset({"now", "about"})),
            Condition("number", values=frozenset({"3"})),
        ),
        (Condition("then", there=False),),
    )


toml_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("{number}"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["zh", "en", "block", "line", "pair", "value", "when", "each", "size"])
            | st.text(max_size=4),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(st.just("block") | st.text(max_size=3), toml_values, max_size=2))
def test_nothing_but_a_refusal_comes_of_any_file(data: dict[str, object]) -> None:
    try:
        template = read_template(data, FIELDS, ZH)
    except UnfitError as error:
        told = error.faults
    else:
        told = ()
        assert template.entries
    assert all(fault.what for fault in told)
