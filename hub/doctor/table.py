"""All checks in their order: what others stand on comes first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from hub.doctor import (
    broker_checks,
    folder_checks,
    hub_checks,
    machine_checks,
    paper_checks,
    store_checks,
    upkeep_checks,
    voice_checks,
)
from hub.doctor.finding import Check, Finding, Result, SkippedError, fail
from hub.doctor.site import Site

CHECKS: tuple[Check, ...] = (
    *folder_checks.CHECKS,
    *store_checks.CHECKS,
    *machine_checks.CHECKS,
    *broker_checks.CHECKS,
    *hub_checks.CHECKS,
    *upkeep_checks.CHECKS,
    *voice_checks.CHECKS,
    *paper_checks.CHECKS,
)

EXIT_CODES = {Result.OK: 0, Result.SKIPPED: 0, Result.WARN: 1, Result.FAIL: 2}
"""The worst row decides how the command ends."""


class Row(NamedTuple):
    """One check with what it found."""

    check: Check
    finding: Finding


def examine(site: Site) -> Iterator[Row]:
    """All checks, one after the other; none stops the next."""
    for check in CHECKS:
        yield Row(check, _look(check, site))


def worst(rows: list[Row]) -> Result:
    """The row that decides."""
    return max((row.finding.result for row in rows), key=lambda result: EXIT_CODES[result])


def _look(check: Check, site: Site) -> Finding:
    try:
        return check.run(site)
    except SkippedError as reason:
        return Finding(Result.SKIPPED, str(reason))
    except (sqlite3.Error, OSError) as error:
        return fail(str(error), "see that this user may read the folder and that its disk is well")
    except Exception as error:  # noqa: BLE001 - our bug in one check must not hide the others
        return fail(f"the check itself failed: {error!r}", "our turn: please report this line")
