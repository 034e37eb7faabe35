"""A template made ready once, then filled with a paper's facts: blocks of the contract.

A block that names a field which this paper does not have is left out. On a paper of two languages
the second one stands under the first, where it says something else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias, cast

from hub.contract.devices import Feed, Line, Pair, Qr, Rule
from hub.contract.words import Language, Text
from hub.domain.papers.field import Element, Facts
from hub.domain.papers.template import BlockKind, Condition, Entry, Template, fields_in

Block: TypeAlias = Line | Pair | Qr | Rule | Feed
Say: TypeAlias = Callable[[Facts], str]
Make: TypeAlias = Callable[[Facts, Facts, list[Block]], None]
"""(facts in the first language, in the second, blocks) → the blocks are added."""
Test: TypeAlias = tuple[str, bool, frozenset[str]]
"""(field, whether it is there, its values if only some will do)."""
Tongues: TypeAlias = tuple[Language, Language]
"""Both the same for a paper of one language."""


class Step(NamedTuple):
    """What is added when all tests hold: always the same blocks, or such as `make` makes."""

    tests: tuple[Test, ...]
    fixed: tuple[Block, ...]
    make: Make | None = None


class Writer:
    """Writes one kind of paper in one or two languages."""

    def __init__(self, template: Template, first: Language, second: Language | None = None) -> None:
        self._steps = _steps(template, (first, second or first))

    def write(self, facts: Facts, second: Facts | None = None) -> tuple[Block, ...]:
        """The paper's blocks; `second`: the facts in the second language."""
        blocks: list[Block] = []
        _run(self._steps, facts, facts if second is None else second, blocks)
        return tuple(blocks)


def _run(steps: Sequence[Step], facts: Facts, other: Facts, blocks: list[Block]) -> None:
    for tests, fixed, make in steps:
        for field, there, values in tests:
            value = facts[field]
            if (value is None) is there or (values and value not in values):
                break
        else:
            if make is None:
                blocks += fixed
            else:
                make(facts, other, blocks)


def _steps(template: Template, tongues: Tongues) -> list[Step]:
    steps: list[Step] = []
    for each, run in groupby(template.entries, lambda entry: entry.each):
        made = [_step(entry, template.optional, tongues) for entry in run]
        steps += made if each is None else [Step(((each, True, ANY),), (), _repeated(each, made))]
    return _joined(steps)


ANY: frozenset[str] = frozenset()


def _joined(steps: Sequence[Step]) -> list[Step]:
    """Neighbours that are always the same become one."""
    joined: list[Step] = []
    for step in steps:
        last = joined[-1] if joined else None
        if last and last.make is None and step.make is None and last.tests == step.tests:
            joined[-1] = Step(step.tests, last.fixed + step.fixed)
        else:
            joined.append(step)
    return joined


def _step(entry: Entry, optional: frozenset[str], tongues: Tongues) -> Step:
    texts = [text.inn(tongue) for text in (entry.text, entry.value) for tongue in tongues]
    needs = dict.fromkeys(name for text in texts for name in fields_in(text))
    tests = [(one.field, one.there, one.values) for one in _sole(entry.when)]
    asked = {field for field, there, _ in tests if there}
    tests += [(name, True, ANY) for name in needs if name in optional - asked]
    made = MAKERS[entry.kind](entry, tongues)
    fixed, make = ((), made) if callable(made) else ((made,), None)
    if len(entry.when) > 1:
        return Step(tuple(tests), (), _if_any(entry.when, Step((), fixed, make)))
    return Step(tuple(tests), fixed, make)


def _sole(when: tuple[tuple[Condition, ...], ...]) -> tuple[Condition, ...]:
    return when[0] if len(when) == 1 else ()


def _if_any(when: tuple[tuple[Condition, ...], ...], inner: Step) -> Make:
    steps = [
        Step(tuple((one.field, one.there, one.values) for one in group), *inner[1:])
        for group in when
    ]

    def make(facts: Facts, other: Facts, blocks: list[Block]) -> None:
        before = len(blocks)
        for step in steps:
            _run((step,), facts, other, blocks)
            if len(blocks) > before:
                return

    return make


def _repeated(each: str, steps: Sequence[Step]) -> Make:
    """The label of a repeated pair stands on its first line."""

    def make(facts: Facts, other: Facts, blocks: list[Block]) -> None:
        elements = zip(_elements(facts, each), _elements(other, each), strict=True)
        for number, (element, told) in enumerate(elements):
            made: list[Block] = []
            _run(steps, {**facts, **element}, {**other, **told}, made)
            blocks += made if number == 0 else map(_unlabelled, made)

    return make


def _elements(facts: Facts, each: str) -> tuple[Element, ...]:
    return cast("tuple[Element, ...]", facts[each] or ())


def _unlabelled(block: Block) -> Block:
    return Pair("", block.value) if isinstance(block, Pair) else block


def _line(entry: Entry, tongues: Tongues) -> Block | Make:
    size, bold, align = entry.size, entry.bold, entry.align
    say = _say(entry.text, tongues[0])
    if tongues[0] is tongues[1]:
        if not fields_in(entry.text.inn(tongues[0])):
            return Line(say({}), size, bold, align)
        return lambda facts, other, blocks: blocks.append(Line(say(facts), size, bold, align))
    say_second, smaller = _say(entry.text, tongues[1]), max(1, size // 2)

    def make(facts: Facts, other: Facts, blocks: list[Block]) -> None:
        first, second = say(facts), say_second(other)
        blocks.append(Line(first, size, bold, align))
        if beside := _only_new(first, second):
            blocks.append(Line(beside, smaller, bold, align))

    return make


def _only_new(first: str, second: str) -> str:
    """What the second language adds, on each side of the TAB; empty when that is nothing."""
    sides = [side if side not in first else "" for side in second.split("\t")]
    return "\t".join(sides) if any(sides) else ""


def _pair(entry: Entry, tongues: Tongues) -> Make:
    label, value = _say(entry.text, tongues[0]), _say(entry.value, tongues[0])
    if tongues[0] is tongues[1]:
        if not fields_in(entry.text.inn(tongues[0])):
            fixed = label({})
            return lambda facts, other, blocks: blocks.append(Pair(fixed, value(facts)))
        return lambda facts, other, blocks: blocks.append(Pair(label(facts), value(facts)))
    label_second, value_second = (_say(text, tongues[1]) for text in (entry.text, entry.value))

    def make(facts: Facts, other: Facts, blocks: list[Block]) -> None:
        labels = dict.fromkeys([label(facts), label_second(other)])
        first, second = value(facts), value_second(other)
        blocks.append(Pair(" ".join(filter(None, labels)), first))
        if second not in first:
            blocks.append(Pair("", second))

    return make


def _qr(entry: Entry, tongues: Tongues) -> Make:
    say = _say(entry.text, tongues[0])
    return lambda facts, other, blocks: blocks.append(Qr(say(facts)))


def _rule(entry: Entry, tongues: Tongues) -> Block:
    return Rule()


def _feed(entry: Entry, tongues: Tongues) -> Block:
    return Feed(entry.lines)


MAKERS: dict[BlockKind, Callable[[Entry, Tongues], Block | Make]] = {
    BlockKind.LINE: _line,
    BlockKind.PAIR: _pair,
    BlockKind.QR: _qr,
    BlockKind.RULE: _rule,
    BlockKind.FEED: _feed,
}


def _say(text: Text, language: Language) -> Say:
    """A text with its fields filled in."""
    words = text.inn(language)
    fields = fields_in(words)
    if not fields:
        fixed = words.format()
        return lambda facts: fixed
    if words.count("{") + words.count("}") > 2:
        return words.format_map
    (only,) = fields
    before, after = words.split(f"{{{only}}}")
    # Half of the time of `format_map`; most texts have one field.
    return lambda facts: f"{before}{facts[only]}{after}"
