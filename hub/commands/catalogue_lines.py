"""Drafts and versions of the catalogue, a line each, for the command line."""

from __future__ import annotations

from hub.contract.names import LEVELS, STAGES
from hub.contract.results import DraftLine, VersionLine
from hub.contract.words import Language


def draft_line(draft: DraftLine, language: Language) -> str:
    """`d2  on v1  submitted  64 items, 6 themes · submitted by 0901 · missing: city, province`."""
    between = "、" if language is Language.ZH else ", "
    levels = {
        "✓": zip(draft.approved, draft.approved_by, strict=True),
        "…": ((level, "") for level in draft.missing),
    }
    approvals = between.join(
        f"{mark} {LEVELS[level].inn(language)} {clerk}".rstrip()
        for mark, given in levels.items()
        for level, clerk in given
    )
    parts = (
        f"d{draft.draft:<4} on v{draft.base}  {STAGES[draft.stage].inn(language)}",
        f"{draft.items} items, {draft.themes} themes",
        f"→ {draft.submitted_by}" if draft.submitted_by else "",
        approvals,
        f"@ {draft.publish_at.isoformat(timespec='minutes')}" if draft.publish_at else "",
        "STALE: rebase" if draft.stale else "",
        f"“{draft.reason}”" if draft.reason else "",
        draft.note,
    )
    return " · ".join(part for part in parts if part)


def version_line(version: VersionLine) -> str:
    """`v2  2026-11-23T09:30+08:00  d1  0a1b2c3d4e5f`."""
    origin = f"d{version.draft}" if version.draft else "one step"
    at = version.published_at.isoformat(timespec="minutes")
    return f"v{version.version:<4} {at}  {origin}  {version.sha256[:12]}"
