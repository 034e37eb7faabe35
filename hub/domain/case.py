"""A case (办件): its deadline and its number."""

from __future__ import annotations

from datetime import date

from hub.contract.words import Outcome
from hub.domain.calendar import WorkingDays
from hub.domain.catalogue import Item, Limit
from hub.domain.deadline import SUPPLEMENT_WITHIN, Deadline, after
from hub.domain.outcome import OUTCOMES, Runs

CASE_NO_LENGTH = 50
SERIAL_DIGITS = 4
MOST_SERIAL_DIGITS = 6
CODE_LENGTH = CASE_NO_LENGTH - len("yyyyMMdd") - MOST_SERIAL_DIGITS


def deadline_of(
    outcome: Outcome, item: Item, calendar: WorkingDays, today: date
) -> Deadline | None:
    """When the case must be done; None where nothing runs or the item has no known limit."""
    if OUTCOMES[outcome].runs is Runs.TODAY:
        return Deadline(today)
    limit = limit_of(outcome, item)
    return None if limit is None else after(calendar, today, limit)


def limit_of(outcome: Outcome, item: Item) -> Limit | None:
    """The limit that begins to run the working day after; None where none does or is known."""
    runs = OUTCOMES[outcome].runs
    if runs is Runs.DECISION:
        return Limit(SUPPLEMENT_WITHIN)
    return item.promised or item.legal if runs is Runs.PROMISED else None


def number_prefix(item: Item, day: date) -> str:
    """What a case's number begins with: 实施编码 (else the item's code) and the day.

    Codes are cut to what leaves room for the serial within 50 characters.
    """
    code = item.implementation_code or item.code
    kept = "".join(char for char in code if char.isalnum())[:CODE_LENGTH]
    return f"{kept}{day:%Y%m%d}"


def case_number(prefix: str, serial: int) -> str:
    """办件编号: the prefix and at least four digits; `serial` counts from 1 for each prefix."""
    if serial < 1:
        raise ValueError(f"a serial counts from 1, not {serial}")
    return f"{prefix}{serial:0{SERIAL_DIGITS}d}"
