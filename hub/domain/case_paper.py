"""The papers of a case: 受理通知书, 收件凭证, 容缺, 告知承诺, 一次性告知, 不予受理, 办结, 办不成事.

Each tells its document number, applicant (masked), item, findings, basis, date, who signs and
where the stamp goes (行政许可法 art. 32). They are official documents, in Chinese.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import msgspec

from hub.contract.commands import Finding
from hub.contract.devices import Align, Feed, Line, Paper, Rule
from hub.contract.words import MaterialCheck, Outcome
from hub.domain.deadline import Deadline
from hub.domain.outcome import OUTCOMES, PaperKind
from hub.domain.paper import Block, printable


class CasePaper(msgspec.Struct, frozen=True, kw_only=True):
    """What the papers of one case tell. `applicant` is masked, empty without a card."""

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
    hotline: str = ""
    department: str = ""
    basis: tuple[str, ...] = ()
    deadline: Deadline | None = None
    supplement_by: date | None = None
    note: str = ""
    reprinted_at: datetime | None = None
    clock: tuple[tuple[str, str], ...] = ()
    """What was done to the deadline, as label and value."""


class Form(msgspec.Struct, frozen=True):
    """A paper's title, its sentence, the findings that it lists, and what stands below."""

    title: str
    sentence: str
    lists: tuple[MaterialCheck, ...] = ()
    deadline: str = ""
    law: str = ""
    ending: tuple[str, ...] = ()
    signs: str = "申请人签收"


HERE = (MaterialCheck.PRESENT, MaterialCheck.EXEMPT)
LISTED: dict[MaterialCheck, str] = {
    MaterialCheck.PRESENT: "已收材料",
    MaterialCheck.EXEMPT: "免于提交（电子证照）",
    MaterialCheck.MISSING: "需要补正的材料",
    MaterialCheck.LATER: "容缺后补的材料",
    MaterialCheck.PROMISED: "以承诺代替的材料",
}
REMEDIES = ("如不服本决定，可自收到之日起六十日内申请行政复议，或者六个月内依法提起行政诉讼。",)
"""行政复议法 art. 20, 行政诉讼法 art. 46."""

FORMS: dict[PaperKind, Form] = {
    PaperKind.ACCEPTANCE: Form(
        "受理通知书",
        "你申请的上述事项，材料齐全、符合法定形式，现予受理。",
        (*HERE, MaterialCheck.PROMISED),
        "承诺办结",
        "《行政许可法》第三十二条",
    ),
    PaperKind.RECEIPT: Form(
        "收件凭证",
        "已收到下列材料，是否受理将在五个工作日内告知；逾期不告知的，自收到材料之日起即为受理。",
        HERE,
        "最迟告知",
        "《行政许可法》第三十二条",
    ),
    PaperKind.GAPS_NOTICE: Form(
        "容缺受理通知书",
        "你申请的上述事项缺少下列材料，现容缺受理。请在期限内补齐，逾期未补的，按一次性告知处理。",
        (MaterialCheck.LATER, *HERE, MaterialCheck.PROMISED),
        "承诺办结",
    ),
    PaperKind.GAPS_PROMISE: Form(
        "容缺受理承诺书",
        "本人承诺在期限内补齐下列材料，所提交材料真实有效；逾期未补的，同意按一次性告知处理。",
        (MaterialCheck.LATER,),
        signs="承诺人签字",
    ),
    PaperKind.PROMISE: Form(
        "告知承诺书",
        "本人已知悉办理条件，承诺符合下列材料所证明的条件；承诺不实的，依法承担责任。",
        (MaterialCheck.PROMISED,),
        signs="承诺人签字",
    ),
    PaperKind.SUPPLEMENT_NOTICE: Form(
        "一次性告知书",
        "你申请的上述事项，需要补正的全部内容一次告知如下。补齐后可到本大厅继续办理。",
        (MaterialCheck.MISSING, MaterialCheck.LATER, MaterialCheck.PROMISED, *HERE),
        law="《行政许可法》第三十二条",
    ),
    PaperKind.REFUSAL: Form(
        "不予受理通知书",
        "你申请的上述事项，经审查不予受理。",
        law="《行政许可法》第三十二条",
        ending=REMEDIES,
    ),
    PaperKind.RESULT: Form(
        "办结通知单",
        "你申请的上述事项已当场办结。",
        (*HERE, MaterialCheck.PROMISED),
        "办结日期",
    ),
    PaperKind.UNRESOLVED: Form(
        "办不成事反映登记单",
        "你反映的问题已登记，由专人跟踪，处理情况会答复你。",
        ending=("可随时凭本单编号查询进度。",),
    ),
    PaperKind.STOP: Form(
        "暂停计时告知书",
        "你申请的上述事项，依法需要下列程序，所需时间不计算在办理期限内，现书面告知。",
    ),
    PaperKind.RESUMPTION: Form(
        "恢复计时告知书",
        "你申请的上述事项，下列程序已经结束，办理期限自今日起继续计算。",
        deadline="新的办结期限",
    ),
    PaperKind.EXTENSION: Form(
        "延长办理期限告知书",
        "你申请的上述事项，在规定期限内不能作出决定，经批准延长办理期限，理由告知如下。",
        deadline="延长后的办结期限",
        law="《行政许可法》第四十二条",
    ),
}
"""The last three tell what was done to the deadline of a case (art. 42, 45)."""


def papers(outcome: Outcome, case: CasePaper) -> tuple[Paper, ...]:
    """All papers of an outcome, in the order in which they print."""
    kinds = OUTCOMES[outcome].papers
    return tuple(paper(kind, str(number), case) for number, kind in enumerate(kinds, start=1))


def paper(kind: PaperKind, mark: str, case: CasePaper) -> Paper:
    """One paper; `mark` makes its document number of the case's."""
    form = FORMS[kind]
    parts: tuple[Callable[[Form, CasePaper], list[Block]], ...] = (
        _facts,
        _body,
        _materials,
        _clock,
        _limits,
        _ending,
        _signature,
    )
    blocks: list[Block] = [
        Line(printable(case.hall), bold=True, align=Align.CENTER),
        Line(form.title, 2, bold=True, align=Align.CENTER),
        *_again(case),
        Line(f"{case.case_no}-{mark}", align=Align.CENTER),
        *(block for part in parts for block in part(form, case)),
    ]
    return Paper(kind.value, tuple(blocks))


def _again(case: CasePaper) -> list[Block]:
    if case.reprinted_at is None:
        return []
    return [Line(f"补打 {case.reprinted_at:%Y-%m-%d %H:%M}", bold=True, align=Align.CENTER)]


def _facts(form: Form, case: CasePaper) -> list[Block]:
    rows = (
        ("申请人", case.applicant or "＿＿＿＿＿＿"),
        ("事项", case.item_name),
        ("事项编码", case.item_code),
        ("实施部门", case.department),
        ("号票", case.ticket),
    )
    return [Rule(), *(_row(label, value) for label, value in rows if value)]


def _row(label: str, value: str) -> Line:
    return Line(f"{label}：{printable(value)}")


def _body(form: Form, case: CasePaper) -> list[Block]:
    blocks: list[Block] = [Rule(), Line(form.sentence)]
    return [*blocks, _row("理由", case.note)] if case.note.strip() else blocks


def _materials(form: Form, case: CasePaper) -> list[Block]:
    blocks: list[Block] = []
    for check in form.lists:
        names = [finding.material for finding in case.findings if finding.check is check]
        if names:
            blocks += [Line(f"{LISTED[check]}（{len(names)} 项）", bold=True)]
            blocks += [Line(f"{n}. {printable(name)}") for n, name in enumerate(names, start=1)]
    return [Rule(), *blocks] if blocks else []


def _clock(form: Form, case: CasePaper) -> list[Block]:
    return [_row(label, value) for label, value in case.clock if value]


def _limits(form: Form, case: CasePaper) -> list[Block]:
    blocks: list[Block] = []
    if case.supplement_by is not None and MaterialCheck.LATER in form.lists:
        blocks.append(_row("补齐期限", case.supplement_by.isoformat()))
    if form.deadline and case.deadline is not None:
        mark = "（暂定，以放假安排公布后为准）" if case.deadline.provisional else ""
        blocks.append(_row(form.deadline, case.deadline.day.isoformat() + mark))
    basis = "；".join([*case.basis, *([form.law] if form.law else [])])
    return [*blocks, *([_row("依据", basis)] if basis else [])]


def _ending(form: Form, case: CasePaper) -> list[Block]:
    hotline = [f"咨询、投诉电话：{case.hotline}"] if case.hotline else []
    return [Line(text) for text in (*form.ending, *hotline)]


def _signature(form: Form, case: CasePaper) -> list[Block]:
    return [
        Rule(),
        Line(f"经办：{case.window} 号窗口 {printable(case.clerk)}"),
        Line(f"{form.signs}：＿＿＿＿＿＿"),
        Line("（盖章处）"),
        Feed(3),
        Line(f"{case.at:%Y-%m-%d %H:%M}", align=Align.CENTER),
    ]
