"""Each kind publishes its fields, and tells them all."""

from __future__ import annotations

import re

import pytest

from hub.contract.words import Language
from hub.domain.papers.field import Field, by_name
from hub.domain.papers.kinds import KINDS, Kind
from hub.domain.papers.reading import fields_used
from hub.paper_files import shipped_templates

NAME = re.compile(r"[a-z]+(_[a-z]+)*")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("language", Language)
def test_the_facts_are_the_fields(kind: Kind, language: Language) -> None:
    for told in (kind.example, kind.full):
        facts = kind.facts(told, language)
        assert list(facts) == list(by_name(kind.fields))
        for field in kind.fields:
            _check(field, facts[field.name])


def _check(field: Field, value: object) -> None:
    assert NAME.fullmatch(field.name)
    assert value is not None or field.optional, field.name
    if value is None:
        return
    if field.of:
        assert isinstance(value, tuple)
        assert value, "a list without elements is not there"
        for element in value:
            assert element.keys() == by_name(field.of).keys()
            for inner in field.of:
                _check(inner, element[inner.name])
        return
    assert isinstance(value, str)
    assert value
    assert not field.choices or value in field.choices


@pytest.mark.parametrize("name", KINDS)
def test_a_shipped_template_tells_the_full_example(name: str) -> None:
    """No block of it is dead: each field that it names can be there."""
    kind = KINDS[name]
    known = {one.name for field in kind.fields for one in (field, *field.of)}
    assert set(fields_used(shipped_templates()[name])) <= known
