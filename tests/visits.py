"""More of a visit: items of a service, and a case registered at a window."""

from __future__ import annotations

from hub.contract.commands import Finding, RegisterCase, ShowItem
from hub.contract.results import CaseRegistered, ItemShown
from hub.contract.words import MaterialCheck, Outcome
from tests.halls import Bench


def item_of(bench: Bench, service: str) -> str:
    """The first item that is counted in a service."""
    items = bench.engine.shelf.items.values()
    return next(item.code for item in items if item.service == service)


def register(bench: Bench, counter: str, item: str, outcome: Outcome) -> CaseRegistered:
    """Register a case with all its required materials present."""
    shown = bench.expect(ItemShown, "kiosk-1", ShowItem, item=item)
    names = [material.name for material in shown.materials if material.required]
    return bench.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item=item,
        outcome=outcome,
        findings=tuple(Finding(name, MaterialCheck.PRESENT) for name in names),
        note="x",
        print=False,
    )
