"""An item's facts in one line: pure."""

from __future__ import annotations

from counter.say import Say
from hub.contract.results import ItemShown


def facts(item: ItemShown) -> list[Say]:
    """Kind, department, limits and fee, as far as the catalogue tells them."""
    said = [Say("%1", (text,)) for text in (item.kind, item.department) if text]
    if item.at_once is not None:
        said.append(Say("即办件") if item.at_once else Say("承诺件"))
    if item.legal_days:
        said.append(Say("法定 %1 个工作日", (str(item.legal_days),)))
    if item.promised_days:
        said.append(Say("承诺 %1 个工作日", (str(item.promised_days),)))
    if item.fee:
        said.append(Say("%1", (item.fee,)))
    return said
