"""The supervisor is told of a draft that could not be published when its time came."""

from __future__ import annotations

from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.handlers.work import Work
from hub.store import alerts


def begin(work: Work, draft: int, newest: int) -> None:
    """Open until the draft is rebased or given up."""
    text = Text(
        f"目录草稿 {draft} 到时未发布：第 {newest} 版已先发布，请合并后重新送审",
        f"Draft {draft} of the catalogue was not published: version {newest} came first. "
        "Rebase it and submit it again",
        f"དཀར་ཆག་གི་ཟིན་བྲིས་ {draft} འགྲེམས་མེད། པར་གཞི་ {newest} སྔོན་ལ་འགྲེམས་ཟིན།",
    )
    alert = Alert(id=_id(draft), kind=AlertKind.CATALOGUE, text=text, since=work.now)
    if alerts.begin(work.db, alert):
        work.touch_hall()


def end(work: Work, draft: int) -> None:
    """It was seen to."""
    if alerts.end(work.db, _id(draft), work.now):
        work.touch_hall()


def _id(draft: int) -> str:
    return f"catalogue-{draft}"
