"""The papers of a case: 受理通知书, 收件凭证, 容缺, 告知承诺, 一次性告知, 不予受理, 办结, 办不成事,
and what was done to its deadline: 暂停, 恢复, 延长.

Each tells its document number, applicant (masked), item, findings, basis, date, who signs and
where the stamp goes (行政许可法 art. 32). They are official documents, in Chinese.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import msgspec

from hub.contract.commands import Finding
from hub.contract.words import Language, MaterialCheck
from hub.domain.deadline import Deadline
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.text import printable


class CasePaper(msgspec.Struct, frozen=True, kw_only=True):
    """What the papers of one case tell. `applicant` is masked, empty without a card.

    `mark` makes a paper's document number of the case's; `clock` is what was done to the
    deadline, as label and value.
    """

    hall: str
    case_no: str
    ticket: str
    item_name: str
    item_code: str
    applicant: str
    findings: tuple[Finding, ...]
    at: datetime
    window: int
    clerk: str
    mark: str = "1"
    hotline: str = ""
    department: str = ""
    basis: tuple[str, ...] = ()
    deadline: Deadline | None = None
    supplement_by: date | None = None
    note: str = ""
    reprinted_at: datetime | None = None
    clock: tuple[tuple[str, str], ...] = ()


LISTED: dict[MaterialCheck, str] = {
    MaterialCheck.PRESENT: "materials that were handed in",
    MaterialCheck.EXEMPT: "materials that electronic certificates serve for",
    MaterialCheck.MISSING: "materials that are missing",
    MaterialCheck.LATER: "materials that may follow (容缺)",
    MaterialCheck.PROMISED: "materials that a promise stands for (承诺)",
}
_MATERIAL = (Field("nr", "its number in this list"), Field("name", "the material's name"))
FIELDS = (
    Field("hall", "the hall's name"),
    Field("document", "the paper's own number: the case's and its mark"),
    Field("case_no", "the case's number"),
    Field("reprinted", "when it was printed again (补打)", True),
    Field("applicant", "the applicant's name, masked; not there without a card", True),
    Field("item", "the item's name", True),
    Field("item_code", "its code", True),
    Field("department", "the department that decides", True),
    Field("ticket", "the ticket's number", True),
    Field("note", "the reason that the clerk gave", True),
    *(Field(check.value, about, True, of=_MATERIAL) for check, about in LISTED.items()),
    *(Field(f"{check.value}_count", f"how many {about}", True) for check, about in LISTED.items()),
    Field(
        "clock",
        "what was done to the deadline",
        True,
        of=(Field("label", "as 理由"), Field("value", "what it is")),
    ),
    Field("supplement_by", "the day until which what is owed must come", True),
    Field("deadline", "the last day", True),
    Field("provisional", "there while no holidays are known for the deadline", True, ("yes",)),
    Field("basis", "the item's legal basis", True),
    Field("hotline", "the hall's telephone", True),
    Field("window", "the window's number"),
    Field("clerk", "name and number of the clerk"),
    Field("signed", "day and time of the decision"),
)


def facts(case: CasePaper, language: Language) -> Facts:
    """The values of `FIELDS`, Chinese in every language."""
    listed = {
        check: [finding.material for finding in case.findings if finding.check is check]
        for check in LISTED
    }
    again, deadline = case.reprinted_at, case.deadline
    return {
        "hall": printable(case.hall),
        "document": f"{case.case_no}-{case.mark}",
        "case_no": case.case_no,
        "reprinted": None if again is None else f"{again:%Y-%m-%d %H:%M}",
        "applicant": printable(case.applicant) or None,
        "item": printable(case.item_name) or None,
        "item_code": printable(case.item_code) or None,
        "department": printable(case.department) or None,
        "ticket": case.ticket or None,
        "note": printable(case.note) if case.note.strip() else None,
        **{check.value: _numbered(names) for check, names in listed.items()},
        **{f"{c.value}_count": str(len(names)) if names else None for c, names in listed.items()},
        "clock": _clock(case.clock),
        "supplement_by": case.supplement_by.isoformat() if case.supplement_by else None,
        "deadline": deadline.day.isoformat() if deadline else None,
        "provisional": "yes" if deadline and deadline.provisional else None,
        "basis": printable("；".join(case.basis)) or None,
        "hotline": printable(case.hotline) or None,
        "window": str(case.window),
        "clerk": printable(case.clerk),
        "signed": f"{case.at:%Y-%m-%d %H:%M}",
    }


def _numbered(names: list[str]) -> tuple[dict[str, str | None], ...] | None:
    numbered = enumerate(names, start=1)
    return tuple({"nr": str(nr), "name": printable(name)} for nr, name in numbered) or None


def _clock(rows: tuple[tuple[str, str], ...]) -> tuple[dict[str, str | None], ...] | None:
    told = ((label, printable(value)) for label, value in rows)
    return tuple({"label": label, "value": value} for label, value in told if value) or None


EXAMPLE = CasePaper(
    hall="城中区政务服务中心",
    case_no="00051101100001202607140007",
    ticket="A023",
    item_name="老年人福利补贴",
    item_code="000511011000-01",
    applicant="张*兰",
    findings=(
        Finding("审批表", MaterialCheck.PRESENT),
        Finding("银行卡复印件", MaterialCheck.LATER),
        Finding("居民身份证", MaterialCheck.EXEMPT),
        Finding("近期照片", MaterialCheck.MISSING),
        Finding("收入证明", MaterialCheck.PROMISED),
    ),
    at=datetime(2026, 7, 14, 10, 40, tzinfo=timezone(timedelta(hours=8))),
    window=3,
    clerk="王敏 0217",
    hotline="12345",
    department="民政局",
    basis=("《老年人权益保障法》第三十三条",),
    deadline=Deadline(date(2026, 8, 25)),
    supplement_by=date(2026, 7, 21),
    note="材料与申请不符",
    clock=(("理由", "需要现场踏勘"), ("预计需要", "5 个工作日")),
)
"""A case with something in every list; each paper tells what is its own."""

FULL = msgspec.structs.replace(
    EXAMPLE,
    reprinted_at=EXAMPLE.at + timedelta(minutes=5),
    deadline=Deadline(date(2027, 1, 20), provisional=True),
)
