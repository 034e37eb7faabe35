"""Drafts and versions of the catalogue as whoever decides about them reads them: pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple

from counter.say import NOTHING, Say
from hub.contract.names import LEVELS, STAGES
from hub.contract.results import (
    AnyReply,
    CataloguePublished,
    Catalogues,
    DraftChanged,
    DraftLine,
    VersionLine,
)
from hub.contract.words import ChangeKind, DraftMove, DraftStage

NOW = "now"
STAGE_TONES: dict[DraftStage, str] = {
    DraftStage.SUBMITTED: "warn",
    DraftStage.APPROVED: "info",
    DraftStage.SCHEDULED: "success",
}
MOVES: dict[DraftMove, str] = {
    DraftMove.SUBMIT: "送审",
    DraftMove.APPROVE: "批准",
    DraftMove.REJECT: "退回",
    DraftMove.PUBLISH: "发布",
    DraftMove.REBASE: "合并新版",
    DraftMove.DROP: "作废",
}
"""What is pressed, in the words of the button."""
CHANGE_TONES: dict[ChangeKind, str] = {
    ChangeKind.ADDED: "success",
    ChangeKind.REMOVED: "danger",
    ChangeKind.CHANGED: "info",
}


class Row(NamedTuple):
    """One line of the list; `draft` is 0 for a version, about which there is nothing to decide."""

    draft: int
    name: Say
    line: Say
    state: Say
    tone: str


def rows(found: Catalogues) -> Iterator[Row]:
    """Open drafts, then versions, newest first."""
    for draft in found.drafts:
        yield Row(draft.draft, title(draft), _made(draft), state(draft), tone(draft))
    for place, version in enumerate(found.versions):
        counts = found.page == 0 and place == 0
        shown = Say("现行") if counts else NOTHING
        yield Row(
            0, Say("第 %1 版", (str(version.version),)), _published(version), shown, "success"
        )


def title(draft: DraftLine) -> Say:
    """A draft's number, with the note that was made with it."""
    number = str(draft.draft)
    return Say("草稿 %1：%2", (number, draft.note)) if draft.note else Say("草稿 %1", (number,))


def state(draft: DraftLine) -> Say:
    """How far it has come, and whose turn it is."""
    if draft.stale:
        return Say("须先合并新版")
    stage = STAGES[draft.stage]
    if draft.stage is DraftStage.SUBMITTED and draft.missing:
        return Say("%1·%2", (stage, LEVELS[draft.missing[0]]))
    if draft.publish_at is not None:
        return Say("%1·%2", (stage, f"{draft.publish_at:%Y-%m-%d %H:%M}"))
    return Say("%1", (stage,))


def tone(draft: DraftLine) -> str:
    """The colour of its state."""
    return "danger" if draft.stale else STAGE_TONES.get(draft.stage, "neutral")


def way(draft: DraftLine) -> tuple[Say, ...]:
    """Who has done what about it, a line each."""
    found = [_made(draft)]
    if draft.submitted_by:
        found.append(Say("%1 送审", (draft.submitted_by,)))
    for level, clerk in zip(draft.approved, draft.approved_by, strict=True):
        found.append(Say("%1 审批：%2", (LEVELS[level], clerk)))
    if draft.reason:
        found.append(Say("上次退回：%1", (draft.reason,)))
    return tuple(found)


def _made(draft: DraftLine) -> Say:
    made = (f"{draft.made_at:%m-%d %H:%M}", str(draft.base), str(draft.items))
    return Say("%1 起草·依据第 %2 版·%3 个事项", made)


def _published(version: VersionLine) -> Say:
    at = f"{version.published_at:%Y-%m-%d %H:%M}"
    if version.draft is None:
        return Say("%1 一步发布", (at,))
    return Say("%1 发布·草稿 %2", (at, str(version.draft)))


def times(now: datetime) -> dict[str, datetime | None]:
    """When a draft may be published: at once, or at one of the next midnights that halls use."""
    today = datetime.combine(now.date(), time(), now.tzinfo)
    month = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    monday = today + timedelta(days=7 - today.weekday())
    days = sorted({today + timedelta(days=1), monday, month})
    return {NOW: None, **{f"{day:%Y-%m-%d %H:%M}": day for day in days}}


def done(reply: AnyReply) -> Say:
    """What a step has led to; NOTHING for a reply that is not about a draft."""
    if isinstance(reply, CataloguePublished):
        return Say("目录第 %1 版已发布", (str(reply.version),))
    if isinstance(reply, DraftChanged):
        return Say("草稿 %1：%2", (str(reply.draft.draft), state(reply.draft)))
    return NOTHING
