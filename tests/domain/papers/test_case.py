"""Each outcome prints its own papers, and each paper what the law wants of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import msgspec
import pytest

from hub.contract.commands import Finding
from hub.contract.devices import Paper
from hub.contract.words import MaterialCheck, Outcome
from hub.domain.deadline import Deadline
from hub.domain.outcome import OUTCOMES, PaperKind
from hub.domain.papers.case import CasePaper
from hub.domain.papers.kinds import KINDS
from tests.papers import lines, paper

CASE = CasePaper(
    hall="城中区政务服务中心",
    case_no="00051101100001202607140007",
    ticket="A023",
    item_name="老年人福利补贴",
    item_code="000511011000-01",
    applicant="张*兰",
    findings=(
        Finding("审批表", MaterialCheck.PRESENT),
        Finding("银行卡", MaterialCheck.LATER),
        Finding("身份证", MaterialCheck.EXEMPT),
        Finding("照片", MaterialCheck.MISSING),
        Finding("证明", MaterialCheck.PROMISED),
    ),
    at=datetime(2026, 7, 14, 10, 40, tzinfo=timezone(timedelta(hours=8))),
    window=3,
    clerk="王敏 0217",
    hotline="12345",
    deadline=Deadline(date(2026, 8, 25)),
    supplement_by=date(2026, 7, 21),
    note="材料与申请不符",
)


def papers(outcome: Outcome, case: CasePaper) -> list[Paper]:
    marked = [(k, msgspec.structs.replace(case, mark=str(nr))) for nr, k in _numbered(outcome)]
    return [paper(kind.value, told) for kind, told in marked]


def _numbered(outcome: Outcome) -> enumerate[PaperKind]:
    return enumerate(OUTCOMES[outcome].papers, start=1)


def told(made: Paper) -> str:
    return "\n".join(lines(made))


def test_every_paper_is_a_kind() -> None:
    assert set(PaperKind) < set(KINDS)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_paper_tells_who_what_when_and_has_room_to_sign(outcome: Outcome) -> None:
    printed = papers(outcome, CASE)
    assert [one.template for one in printed] == [k.value for k in OUTCOMES[outcome].papers]
    for number, one in enumerate(printed, start=1):
        text = told(one)
        for part in (
            f"{CASE.case_no}-{number}",
            "张*兰",
            "老年人福利补贴",
            "3 号窗口 王敏 0217",
            "（盖章处）",
            "＿＿＿",
            "2026-07-14 10:40",
        ):
            assert part in text, (outcome, part)


def test_gaps_list_what_is_owed_until_when_and_what_happens_if_late() -> None:
    promise, notice = papers(Outcome.ACCEPTED_WITH_GAPS, CASE)
    for one in (promise, notice):
        text = told(one)
        assert "容缺后补的材料（1 项）\n1. 银行卡" in text
        assert "补齐期限：2026-07-21" in text
        assert "逾期未补的" in text
    assert "承诺办结：2026-08-25" in told(notice)


def test_a_notice_lists_all_that_is_missing_at_once() -> None:
    text = told(papers(Outcome.NOTICE_TO_SUPPLEMENT, CASE)[0])
    assert "需要补正的材料（1 项）\n1. 照片" in text
    assert "容缺后补的材料（1 项）\n1. 银行卡" in text


def test_a_refusal_gives_the_reason_and_the_remedies() -> None:
    text = told(papers(Outcome.REFUSED, CASE)[0])
    assert "理由：材料与申请不符" in text
    assert "行政复议" in text
    assert "行政诉讼" in text


def test_a_deadline_beyond_the_calendar_is_marked() -> None:
    late = msgspec.structs.replace(CASE, deadline=Deadline(date(2027, 1, 20), provisional=True))
    assert "2027-01-20（暂定" in told(papers(Outcome.ACCEPTED, late)[0])


def test_without_a_card_the_name_is_left_to_be_written() -> None:
    text = told(papers(Outcome.ACCEPTED, msgspec.structs.replace(CASE, applicant=""))[0])
    assert "申请人：＿＿＿" in text


def test_a_reprint_says_so_and_notes_are_cleaned() -> None:
    again = msgspec.structs.replace(
        CASE, reprinted_at=CASE.at + timedelta(minutes=5), note="一\x1b@二"
    )
    text = told(papers(Outcome.REFUSED, again)[0])
    assert "补打 2026-07-14 10:45" in text
    assert "理由：一@二" in text
