"""Drafts of the catalogue that wait for somebody: to approve, to publish, to put upon the version
that came first."""

from __future__ import annotations

from hub.contract.names import LEVELS
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DraftStage, Text
from hub.domain import catalogue_draft as rules
from hub.handlers.work import Work
from hub.store import alerts
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Draft


def begin(work: Work, draft: int, newest: int) -> None:
    """It could not be published when its time came. Open until it is rebased or given up."""
    text = Text(
        f"目录草稿 {draft} 到时未发布：第 {newest} 版已先发布，请合并后重新送审",
        f"Draft {draft} of the catalogue was not published: version {newest} came first. "
        "Rebase it and submit it again",
        f"དཀར་ཆག་གི་ཟིན་བྲིས་ {draft} འགྲེམས་མེད། པར་གཞི་ {newest} སྔོན་ལ་འགྲེམས་ཟིན།",
    )
    _begin(work, _id(draft), text)


def end(work: Work, draft: int) -> None:
    """It was seen to."""
    _end(work, _id(draft))


def follow(work: Work, draft: Draft) -> None:
    """Whose turn it is after a step, if it is anybody's."""
    text = _turn(work, draft)
    if text is None:
        _end(work, _turn_id(draft.id))
    else:
        _begin(work, _turn_id(draft.id), text)


def _turn(work: Work, draft: Draft) -> Text | None:
    if draft.stage is DraftStage.APPROVED:
        return Text(
            f"目录草稿 {draft.id} 已审批，可以发布",
            f"Draft {draft.id} of the catalogue is approved and may be published",
            f"དཀར་ཆག་གི་ཟིན་བྲིས་ {draft.id} ཆོག་མཆན་ཐོབ་ཟིན། འགྲེམས་ཆོག",
        )
    left = rules.missing(drafts.steps(work.db, draft.id), work.hall.catalogue.approvals)
    if draft.stage is not DraftStage.SUBMITTED or not left:
        return None
    level = LEVELS[left[0]]
    return Text(
        f"目录草稿 {draft.id} 等待{level.zh}审批",
        f"Draft {draft.id} of the catalogue waits for approval: {level.en}",
        f"དཀར་ཆག་གི་ཟིན་བྲིས་ {draft.id} {level.bo} ཆོག་མཆན་སྒུག་བཞིན་པ།",
    )


def _begin(work: Work, alert: str, text: Text) -> None:
    made = Alert(id=alert, kind=AlertKind.CATALOGUE, text=text, since=work.now)
    if alerts.begin(work.db, made):
        work.touch_hall()


def _end(work: Work, alert: str) -> None:
    if alerts.end(work.db, alert, work.now):
        work.touch_hall()


def _id(draft: int) -> str:
    return f"catalogue-{draft}"


def _turn_id(draft: int) -> str:
    return f"catalogue-turn-{draft}"
