"""A template's conditions: a checked table of fields, no language to be evaluated.

`when.item = true`: it is there · `= false`: it is not · `when.wait = "now"` or `["now", "about"]`:
it is one of these. All of a table must hold; of a list of tables, one.
"""

from __future__ import annotations

from collections.abc import Mapping

from hub.domain.papers.field import Field
from hub.domain.papers.template import Condition
from hub.domain.papers.wording import Fault

ALLOWED = "true, false, a value or a list of values"

Groups = tuple[tuple[Condition, ...], ...]


def read(told: object, fields: Mapping[str, Field]) -> tuple[Groups, list[Fault]]:
    """The conditions that a file says, and what is wrong with them."""
    listed = told if isinstance(told, list) else [told]
    tables = [table for table in listed if isinstance(table, dict) and table]
    if not tables or len(tables) < len(listed):
        return (), [Fault(f"{told!r} is no condition", "field = " + ALLOWED)]
    faults: list[Fault] = []
    groups = [
        tuple(_condition(name, wanted, fields, faults) for name, wanted in table.items())
        for table in tables
    ]
    return tuple(groups), faults


def _condition(
    name: str, wanted: object, fields: Mapping[str, Field], faults: list[Fault]
) -> Condition:
    field = fields.get(name)
    if field is None:
        faults.append(Fault(f"there is no field {name}", ", ".join(sorted(fields))))
        return Condition(name)
    if isinstance(wanted, bool):
        return Condition(name, there=wanted)
    values = wanted if isinstance(wanted, list) else [wanted]
    if field.of:
        faults.append(Fault(f"{name} is a list: it is there or not", "true, false"))
    elif not values or not all(isinstance(value, str | int) for value in values):
        faults.append(Fault(f"{name} = {wanted!r}", ALLOWED))
    elif field.choices and (strangers := [v for v in values if v not in field.choices]):
        named = ", ".join(map(str, strangers))
        faults.append(Fault(f"{name} is never {named}", ", ".join(field.choices)))
    return Condition(name, values=frozenset(map(str, values)))
