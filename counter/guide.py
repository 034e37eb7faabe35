"""办事指南: all that the catalogue tells of an item, line by line, to be read out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from counter.say import Say
from hub.contract.results import ItemShown, MaterialView


@dataclass(frozen=True)
class Line:
    """One thing that is told: `label` names it, `text` tells it; both in words."""

    label: Say
    text: Say


def guide(item: ItemShown) -> tuple[Line, ...]:
    """What the catalogue is silent about is left out."""
    told = (
        ("办理条件", item.conditions),
        ("办理流程", " → ".join(item.steps)),
        ("法定期限", item.legal_limit),
        ("承诺期限", item.promised_limit),
        ("到场次数", "" if item.visits is None else str(item.visits)),
        ("费用", "，".join(part for part in (item.fee, item.charge, item.fee_basis) if part)),
        ("依据", "；".join(item.basis)),
        ("结果", "、".join(item.results)),
        ("说明", item.note),
    )
    return tuple(Line(Say(label), Say("%1", (text,))) for label, text in told if text)


def materials(item: ItemShown) -> tuple[Line, ...]:
    """Each material with its form and what spares it; the number stands for its label."""
    return tuple(
        Line(Say("%1", (str(number),)), Say("%1", ("，".join(_parts(material)),)))
        for number, material in enumerate(item.materials, start=1)
    )


def forms(item: ItemShown) -> tuple[str, ...]:
    """Names of those that can be printed to be filled in."""
    return tuple(one.name for one in item.materials if one.blank_form and not one.exempt)


def _parts(material: MaterialView) -> Iterator[str]:
    yield material.name
    if material.form:
        yield material.form
    if (material.copies or 0) > 1:
        yield f"× {material.copies}"
    if material.source:
        yield material.source
    if material.note:
        yield material.note
