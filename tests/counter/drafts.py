"""Drafts of the catalogue as the hub tells a counter of them."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from hub.contract.commands import ListCatalogues, ShowDraft
from hub.contract.results import (
    Catalogues,
    ChangeLine,
    DraftLine,
    DraftShown,
    VersionLine,
)
from hub.contract.states import AlertKind
from hub.contract.words import (
    ApprovalLevel,
    ChangeKind,
    DraftMove,
    DraftStage,
    Language,
    Text,
)
from tests.counter.windows import NOW

SUBMITTED = DraftLine(
    draft=7,
    base=3,
    sha256="7a" * 32,
    stage=DraftStage.SUBMITTED,
    items=1135,
    themes=12,
    note="2027 年事项目录",
    made_by="cli",
    made_at=NOW - timedelta(hours=3),
    submitted_by="0901",
    missing=(ApprovalLevel.DISTRICT, ApprovalLevel.CITY),
)
STALE = msgspec.structs.replace(SUBMITTED, draft=6, base=2, stale=True, note="")
APPROVED = msgspec.structs.replace(
    SUBMITTED,
    draft=5,
    stage=DraftStage.APPROVED,
    approved=(ApprovalLevel.DISTRICT, ApprovalLevel.CITY),
    approved_by=("0508", "0406"),
    missing=(),
    note="医保报销材料减免",
)
SCHEDULED = msgspec.structs.replace(
    APPROVED, draft=4, stage=DraftStage.SCHEDULED, publish_at=NOW + timedelta(days=9), note=""
)
REJECTED = msgspec.structs.replace(
    SUBMITTED,
    draft=3,
    stage=DraftStage.DRAFT,
    submitted_by="",
    reason="新生儿医保的材料与医保局口径不一致，请核对后再送",
)
DRAFTS = (SUBMITTED, STALE, APPROVED, SCHEDULED, REJECTED)

CHANGES: dict[Language, tuple[str, ...]] = {
    Language.ZH: (
        "事项：新增 1，取消 1，修改 1；主题：新增 0，取消 0，修改 0",
        "～ 修改 事项 居民身份证补领 (000709110003-02)",
        "承诺时限：15 个工作日 → 5 个工作日",
        "材料 去掉“居民户口簿”",
        "＋ 新增 事项 新生儿参保登记 (002036001000-03)",
        "部门：医疗保障部门",
        "材料：出生医学证明、居民户口簿",
        "－ 取消 事项 暂住证办理 (000709120001-01)",
    ),
    Language.EN: (
        "items: 1 added, 1 removed, 1 changed; themes: 0 added, 0 removed, 0 changed",
        "~ changed item 居民身份证补领 (000709110003-02)",
        "promised limit: 15 working days → 5 working days",
        "materials: “居民户口簿” removed",
        "+ added item 新生儿参保登记 (002036001000-03)",
        "department: 医疗保障部门",
        "materials: 出生医学证明, 居民户口簿",
        "- removed item 暂住证办理 (000709120001-01)",
    ),
    Language.BO: (
        "དོན་ཚན། གསར་སྣོན་ 1 ཕྱིར་འཐེན་ 1 བཟོ་བཅོས་ 1 བརྗོད་གཞི། གསར་སྣོན་ 0 ཕྱིར་འཐེན་ 0 བཟོ་བཅོས་ 0",
        "～ བཟོ་བཅོས། དོན་ཚན། 居民身份证补领 (000709110003-02)",
        "ཁས་བླངས་དུས་ཚོད། ལས་ཉིན་ 15 → ལས་ཉིན་ 5",
        "ཡིག་ཆ། “居民户口簿” ཕྱིར་བསྡུས།",
        "＋ གསར་སྣོན། དོན་ཚན། 新生儿参保登记 (002036001000-03)",
        "སྡེ་ཁག 医疗保障部门",
        "ཡིག་ཆ། 出生医学证明, 居民户口簿",
        "－ ཕྱིར་འཐེན། དོན་ཚན། 暂住证办理 (000709120001-01)",
    ),
}
HEADS = {1: ChangeKind.CHANGED, 4: ChangeKind.ADDED, 7: ChangeKind.REMOVED}


def listed(command: ListCatalogues) -> Catalogues:
    """Five drafts at every stage, and three versions."""
    versions = tuple(
        VersionLine(
            version=no, published_at=NOW - timedelta(days=4 - no), sha256="0" * 64, draft=draft
        )
        for no, draft in ((3, 2), (2, 1), (1, None))
    )
    return Catalogues(
        request_id=command.request_id, drafts=DRAFTS, versions=versions, total=5, page=0
    )


def shown(draft: DraftLine, *may: DraftMove, command: ShowDraft, pages: int = 1) -> DraftShown:
    """One draft in the language of who asks."""
    summary, *lines = CHANGES[command.language]
    return DraftShown(
        request_id=command.request_id,
        draft=draft,
        summary=summary,
        lines=tuple(ChangeLine(text, HEADS.get(no)) for no, text in enumerate(lines, start=1)),
        page=command.page,
        pages=pages,
        may=may,
    )


ALERTS: tuple[tuple[AlertKind, Text], ...] = (
    (
        AlertKind.CATALOGUE,
        Text(
            "目录草稿 7 等待区县级审批",
            "Draft 7 of the catalogue waits for approval: district",
            "དཀར་ཆག་གི་ཟིན་བྲིས་ 7 ཆུས་རིམ་པ། ཆོག་མཆན་སྒུག་བཞིན་པ།",
        ),
    ),
    (
        AlertKind.BAD_RATING,
        Text(
            "今天有 2 条差评待核实",
            "2 bad rating(s) of today to be followed up",
            "དེ་རིང་གི་དཔྱད་བརྗོད་ངན་པ་ 2 ཞིབ་བཤེར་དགོས།",
        ),
    ),
    (
        AlertKind.CATALOGUE,
        Text(
            "目录草稿 6 到时未发布：第 3 版已先发布，请合并后重新送审",
            "Draft 6 of the catalogue was not published: version 3 came first. "
            "Rebase it and submit it again",
            "དཀར་ཆག་གི་ཟིན་བྲིས་ 6 འགྲེམས་མེད། པར་གཞི་ 3 སྔོན་ལ་འགྲེམས་ཟིན།",
        ),
    ),
)
"""Of the hall, as a supervisor sees them: one takes two lines."""
