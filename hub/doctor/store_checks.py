"""The store: whole, of a known schema, its facts without an unexplained gap."""

from __future__ import annotations

from hub.doctor.finding import Check, Finding, fail, ok, warn
from hub.doctor.site import Site
from hub.store import facts
from hub.store.fact_gaps import gaps
from hub.store.health import damage, steps

RESTORE = "stop the hub and restore the last good backup: jiaohao restore"


def whole(site: Site) -> Finding:
    faults = damage(site.db, full=site.full)
    if faults:
        return fail("; ".join(faults), RESTORE)
    size = site.folder.store.stat().st_size / 1_000_000
    how = "pages, indexes and references" if site.full else "pages; all of it with --full"
    return ok(f"{size:.1f} MB, whole ({how})")


def schema(site: Site) -> Finding:
    found = steps(site.db)
    if found.unknown:
        return fail(
            f"made by a newer program: {', '.join(found.unknown)} is unknown here",
            "install the version that ran here last",
        )
    if not found.applied:
        return fail("the file is no store of Jiaohao", RESTORE)
    if found.pending:
        return warn(
            f"{', '.join(found.pending)} is to come",
            "make a backup, then start the hub: it brings the store up to date",
        )
    return ok(f"step {len(found.applied)}, {found.applied[-1]}")


def fact_numbers(site: Site) -> Finding:
    found = gaps(site.db)
    untold = [gap for gap in found if not gap.told]
    if untold:
        gap = untold[0]
        return fail(
            f"numbers {gap.before + 1} to {gap.seq - 1} are missing and nothing says why "
            f"({len(untold)} such gaps)",
            "integrators have lost these facts: report it with the store's backup",
        )
    restored = f", {len(found)} gaps told by restores" if found else ", no gap"
    return ok(f"up to number {facts.last_seq(site.db)}{restored}")


CHECKS = (
    Check("store", "the SQLite file is whole (`--full`: also indexes and references)", whole),
    Check("schema", "its schema is known to this program", schema),
    Check("facts", "numbered without a gap, but for those that a restore has told", fact_numbers),
)
