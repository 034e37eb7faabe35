"""A template filled in: conditions, lists, one language and two."""

from __future__ import annotations

import tomllib

import pytest

from hub.contract.devices import Feed, Line, Pair, Qr, Rule
from hub.contract.words import Language
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.reading import read_template
from hub.domain.papers.writing import Block, Writer

FIELDS = (
    Field("number", "always there"),
    Field("item", "an item", True),
    Field("wait", "how it is told", True, ("now", "about", "range")),
    Field("then", "a list", True, of=(Field("letter", ""), Field("name", "", True))),
)
BARE: Facts = {"number": "A023", "item": None, "wait": None, "then": None}


def written(text: str, second: Language | None = None, **facts: object) -> tuple[Block, ...]:
    template = read_template(tomllib.loads(text), FIELDS, (Language.ZH,))
    told: Facts = {**BARE, **facts}  # type: ignore[dict-item]
    return Writer(template, Language.ZH, second).write(told)


def test_every_kind_of_block() -> None:
    text = """
[[block]]
line = "号 {number}"
size = 3
bold = true
align = "center"
[[block]]
pair = "号"
value = "{number} {{x}}"
[[block]]
qr = "{number}"
[[block]]
rule = true
[[block]]
feed = 2
"""
    line, pair, *rest = written(text)
    assert line == Line("号 A023", 3, True, line.align)  # type: ignore[union-attr]
    assert pair == Pair("号", "A023 {x}")
    assert rest == [Qr("A023"), Rule(), Feed(2)]


def test_a_text_without_its_field_is_left_out() -> None:
    text = '[[block]]\nline = "办 {item} {number}"\n[[block]]\npair = "办"\nvalue = "{item}"'
    assert written(text) == ()
    assert written(text, item="证") == (Line("办 证 A023"), Pair("办", "证"))


WHEN = '[[block]]\nline = "x"\nwhen'


@pytest.mark.parametrize(
    ("when", "facts", "there"),
    [
        (".item = true", {}, False),
        (".item = true", {"item": "证"}, True),
        (".item = false", {}, True),
        (".item = false", {"item": "证"}, False),
        ('.wait = "now"', {}, False),
        ('.wait = "now"', {"wait": "about"}, False),
        ('.wait = ["now", "about"]', {"wait": "about"}, True),
        (' = { item = true, wait = "now" }', {"item": "证"}, False),
        (' = { item = true, wait = "now" }', {"item": "证", "wait": "now"}, True),
        (' = [{ item = true }, { wait = "now" }]', {}, False),
        (' = [{ item = true }, { wait = "now" }]', {"wait": "now"}, True),
        (' = [{ item = true }, { wait = "now" }]', {"wait": "now", "item": "证"}, True),
        (" = [{ item = false, wait = false }, { then = true }]", {"item": "证"}, False),
        (" = [{ item = false, wait = false }, { then = true }]", {}, True),
    ],
)
def test_conditions(when: str, facts: dict[str, str], there: bool) -> None:
    assert written(WHEN + when, **facts) == ((Line("x"),) if there else ())


def test_neighbours_of_a_list_are_repeated_together() -> None:
    text = """
[[block]]
pair = "到"
value = "{letter}"
each = "then"
[[block]]
line = "{number} {name}"
each = "then"
[[block]]
rule = true
"""
    then = ({"letter": "B", "name": "户籍"}, {"letter": "C", "name": None}, {"letter": "D"})
    then = (*then[:2], {"letter": "D", "name": "医保"})
    assert written(text, then=then) == (
        Pair("到", "B"),
        Line("A023 户籍"),
        Pair("", "C"),
        Pair("", "D"),
        Line("A023 医保"),
        Rule(),
    )
    assert written(text) == (Rule(),)


def test_two_languages_stand_under_each_other() -> None:
    text = """
[[block]]
line.zh = "综合受理 {number}"
line.en = "General {number}"
size = 2
bold = true
[[block]]
pair.zh = "前面还有"
pair.en = "Ahead"
value.zh = "{number}人"
value.en = "{number}"
[[block]]
pair.zh = "预计等候"
pair.en = "Wait"
value.zh = "约8分钟"
value.en = "8 min"
[[block]]
line.zh = "{number}\\t当日有效"
line.en = "{number}\\tvalid today"
[[block]]
line = "{number}"
[[block]]
line.zh = "只有中文"
"""
    assert written(text, Language.EN, number="7") == (
        Line("综合受理 7", 2, True),
        Line("General 7", 1, True),
        Pair("前面还有 Ahead", "7人"),
        Pair("预计等候 Wait", "约8分钟"),
        Pair("", "8 min"),
        Line("7\t当日有效"),
        Line("\tvalid today"),
        Line("7"),
        Line("只有中文"),
    )
