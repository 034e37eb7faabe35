"""The clerk's findings on materials: which are allowed, and how they count.

A finding counts as it was marked: a conditional material (看情况带) that does not apply is
left unmarked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from hub.contract.commands import Finding
from hub.contract.words import MaterialCheck
from hub.domain.catalogue import Item, Material
from hub.domain.outcome import Checklist

_ALLOWED_BY: dict[MaterialCheck, Callable[[Material], bool]] = {
    MaterialCheck.PRESENT: lambda _: True,
    MaterialCheck.MISSING: lambda _: True,
    MaterialCheck.EXEMPT: lambda material: material.exempt is True,
    MaterialCheck.LATER: lambda material: material.later is True,
    MaterialCheck.PROMISED: lambda material: material.promise is True,
}
"""A mark that spares a material must be allowed by the catalogue; silence is not a yes."""


def wrong_finding(item: Item, findings: Sequence[Finding]) -> Finding | None:
    """The first finding that the catalogue does not allow, knows nothing of, or has twice."""
    materials = {material.name: material for material in item.materials or ()}
    unknown_list = item.materials is None
    seen: set[str] = set()
    for finding in findings:
        material = materials.get(finding.material)
        if material is None and unknown_list:
            material = Material(name=finding.material)
        if material is None or finding.material in seen:
            return finding
        if not _ALLOWED_BY[finding.check](material):
            return finding
        seen.add(finding.material)
    return None


def tally(item: Item, findings: Sequence[Finding]) -> Checklist:
    """Findings counted against the item's required materials."""
    checked = {finding.material for finding in findings}
    counts = Counter(finding.check for finding in findings)
    required = [m.name for m in item.materials or () if m.required]
    return Checklist(
        unchecked=sum(name not in checked for name in required),
        missing=counts[MaterialCheck.MISSING],
        later=counts[MaterialCheck.LATER],
        promised=counts[MaterialCheck.PROMISED],
    )
