"""What the hub answers about one visit, A023: its queue, item, cases, reason, life events."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from hub.contract.results import (
    CallExplained,
    Candidate,
    CaseView,
    Current,
    DeadlineRow,
    Deadlines,
    ItemLine,
    Items,
    ItemShown,
    MaterialView,
    Queue,
    QueueRow,
)
from hub.contract.words import (
    Applicant,
    Outcome,
    Priority,
    StopReason,
    Text,
    TicketState,
)
from hub.domain import left_out
from hub.domain.contender import Policy
from hub.domain.explain import sentence
from tests.counter.windows import NOW, ago


def queue(command: object) -> Queue:
    state = command.state  # type: ignore[attr-defined]
    table = [
        ("B038", "马*云", Priority.REGULAR, 31, 2),
        ("A024", "李*", Priority.APPOINTMENT, 16, 1),
        ("A028", "祁*德", Priority.PRIORITY, 11, 1),
        ("A025", "王*英", Priority.REGULAR, 20, 1),
        ("A026", "", Priority.REGULAR, 18, 1),
        ("A027", "韩*玉", Priority.REGULAR, 14, 1),
        ("A029", "", Priority.REGULAR, 10, 1),
        ("A030", "赵*", Priority.REGULAR, 7, 1),
        ("A031", "冶*兰", Priority.REGULAR, 4, 1),
        ("A032", "", Priority.REGULAR, 1, 1),
    ]
    rates = {Priority.PRIORITY: 2.0, Priority.APPOINTMENT: 1.5}
    aside = state is not TicketState.WAITING
    back = {"A024": NOW + timedelta(minutes=10)} if state is TicketState.PARKED else {}
    rows = tuple(
        QueueRow(
            number,
            number[0],
            cls,
            name,
            ago(minutes * 60),
            1200,
            rank,
            i == 0 and not aside,
            minutes / 20 * rates.get(cls, 1.0),
            i % 3,
            rate=rates.get(cls, 1.0),
            note="去缴费" if number in back else "",
            back_at=back.get(number),
            booked_for=ago(minutes * 60) if cls is Priority.APPOINTMENT else None,
        )
        for i, (number, name, cls, minutes, rank) in enumerate(table[:2] if aside else table)
    )
    return Queue(request_id=command.request_id, rows=rows, total=len(rows), page=0)  # type: ignore[attr-defined]


def case(
    name: str,
    outcome: Outcome,
    day: int,
    deadline: str | None = None,
    *,
    provisional: bool = False,
) -> CaseView:
    number = f"0005110110002026071{day}0001"
    at = ago(86400 * day)
    return CaseView(number, "000511011000", name, outcome, at, deadline, provisional)


def current(command: object) -> Current:
    return Current(
        request_id=command.request_id,  # type: ignore[attr-defined]
        ticket="A023",
        state=TicketState.SERVING,
        name="张桂兰",
        masked_number="630103********2426",
        priority=Priority.PRIORITY,
        waited_s=960,
        calls=1,
        items=("000511011000",),
        history=(
            case("城乡居民养老保险待遇申领", Outcome.DONE_AT_ONCE, 3),
            case("居民身份证换领", Outcome.ACCEPTED, 5, "2027-01-04", provisional=True),
            case("异地长期居住人员备案", Outcome.NOTICE_TO_SUPPLEMENT, 7),
        ),
    )


def item(command: object) -> ItemShown:
    def material(name: str, form: str = "原件 · 纸质", **flags: bool) -> MaterialView:
        known = {"exempt": None, "later": None, "promise": None} | flags
        return MaterialView(name, True, form, 1, "", **known)

    return ItemShown(
        request_id=command.request_id,  # type: ignore[attr-defined]
        code="000511011000",
        name="老年人福利补贴",
        kind="行政给付",
        department="民政部门",
        service="A",
        at_once=False,
        legal_days=30,
        promised_days=30,
        visits=1,
        fee="不收费",
        applicants=(Applicant.PERSON,),
        materials=(
            material("老年人福利补贴相关申报审批表", blank_form=True),
            material("银行卡或存折账号", "复印件 · 纸质", later=True),
            material("照片"),
            material("中华人民共和国居民身份证", exempt=True),
            material("居民户口簿", exempt=True),
        ),
        results=("老年人福利补贴",),
        outcomes=(
            Outcome.ACCEPTED,
            Outcome.ACCEPTED_WITH_GAPS,
            Outcome.NOTICE_TO_SUPPLEMENT,
            Outcome.REFUSED,
            Outcome.RECEIVED,
            Outcome.UNRESOLVED,
        ),
        due="2026-08-25",
        prints={
            Outcome.ACCEPTED: ("acceptance",),
            Outcome.ACCEPTED_WITH_GAPS: ("gaps_promise", "gaps_notice"),
            Outcome.NOTICE_TO_SUPPLEMENT: ("supplement_notice",),
        },
        conditions="具有本区户籍、年满 70 周岁的老年人，且未享受同类补贴",
        steps=("申请", "受理", "审核", "公示", "发放"),
        legal_limit="30 个工作日",
        promised_limit="30 个工作日",
        basis=("《中华人民共和国老年人权益保障法》第三十三条", "青政办〔2014〕173 号"),
        note="每年 3 月、9 月集中复核；本人行动不便的可由亲属代办，代办人带身份证",
    )


def found(command: object) -> Items:
    names = ("老年人福利补贴", "老年人优待证办理", "城乡居民基本养老保险待遇申领")
    lines = tuple(
        ItemLine(f"00051101100{i}", name, "民政部门", "A", 5, 30, "不收费", 0, 3 if i < 2 else 0)
        for i, name in enumerate(names)
    )
    return Items(request_id=command.request_id, items=lines, total=3, page=0)  # type: ignore[attr-defined]


def used(command: object) -> Items:
    """What the clerk is used to: no part of a name is marked."""
    lines = tuple(msgspec.structs.replace(line, start=0, end=0) for line in found(command).items)
    return Items(request_id=command.request_id, items=lines[::-1], total=3, page=0)  # type: ignore[attr-defined]


def explained(command: object) -> CallExplained:
    def weighed(
        number: str, cls: Priority, rate: float, minutes: int, over: int, *, apart: bool = False
    ) -> Candidate:
        score, rank = rate * minutes / 20, 2 if apart else 1
        return Candidate(
            number, number[0], cls, rank, rate, minutes * 60, 1200, score, over, not apart
        )

    chosen = weighed("A023", Priority.PRIORITY, 2.0, 16, 0)
    apart = weighed("D038", Priority.REGULAR, 1.0, 24, 0, apart=True)
    return CallExplained(
        request_id=command.request_id,  # type: ignore[attr-defined]
        ticket="A023",
        call_no=57,
        window=3,
        at=ago(30),
        rule="accumulated",
        sentence=sentence("accumulated", chosen, ""),
        chosen=chosen,
        runners_up=(
            weighed("A021", Priority.REGULAR, 1.0, 20, 2),
            weighed("A024", Priority.APPOINTMENT, 1.5, 9, 0),
            apart,
        ),
        overtook=("A021", "A022"),
        cap=5,
        left_out=(left_out.helped(apart, Policy(late_factor=1.5)),),
        policy="rush",
        policy_title=Text("高峰", "Rush", "བྲེལ་དུས།"),
    )


def deadlines(request: object) -> Deadlines:
    def row(day: int, name: str, **fields: object) -> DeadlineRow:
        values = {"deadline": "2026-08-25", "provisional": False, "overdue": False, **fields}
        return DeadlineRow(f"0005110110002026071{day}0001", name, "0217", **values)  # type: ignore[arg-type]

    return Deadlines(
        request_id=request.request_id,  # type: ignore[attr-defined]
        rows=(
            row(
                1,
                "老年人福利补贴",
                deadline=None,
                stopped=StopReason.EXPERT_REVIEW,
                expected_by="2026-07-28",
            ),
            row(2, "城乡居民基本养老保险参保登记", deadline="2026-07-13", overdue=True),
            row(3, "开具户籍类证明"),
            row(4, "食品经营许可核发", deadline="2027-01-04", provisional=True),
        ),
        total=24,
        page=0,
    )
