"""The Chinese words of the contract's enums, as the clerk reads them; translated by the screen."""

from __future__ import annotations

from datetime import datetime

from counter.say import Say
from hub.contract import names
from hub.contract.words import (
    ClosingGuard,
    Decision,
    HallPauseReason,
    MaterialCheck,
    Move,
    Outcome,
    PauseReason,
    Place,
    Priority,
    StopReason,
    TicketState,
    WindowKind,
)

TABS: dict[TicketState, str] = {
    TicketState.WAITING: "等候",
    TicketState.PARKED: "挂起",
    TicketState.NO_SHOW: "过号",
}
"""The desk's tabs in order."""
SHORT_PRIORITIES: dict[Priority, str] = {
    Priority.REGULAR: "普通%1",
    Priority.APPOINTMENT: "预约%1",
    Priority.PRIORITY: "优先%1",
}
"""For narrow rows; `%1` is filled with nothing, it keeps these words apart from others' keys."""
PRIORITY_TONES: dict[Priority, str] = {
    Priority.REGULAR: "neutral",
    Priority.APPOINTMENT: "info",
    Priority.PRIORITY: "gold",
}


def priority(of: Priority, booked_for: datetime | None) -> Say:
    """A ticket's class in words, or the time of its appointment; the tone still tells the class."""
    if booked_for is not None:
        return booked(booked_for)
    return Say("%1", (names.PRIORITIES[of],))


def booked(at: datetime) -> Say:
    """The time of an appointment, for narrow rows too."""
    return Say("预约 %1", (f"{at:%H:%M}",))


PAUSES: dict[PauseReason, str] = {
    PauseReason.LUNCH: "午休",
    PauseReason.AWAY: "临时离开",
    PauseReason.SYSTEM: "系统故障",
    PauseReason.MEETING: "开会",
    PauseReason.OTHER: "其他",
}
HALL_PAUSES: dict[HallPauseReason, str] = {
    HallPauseReason.EVACUATION: "紧急疏散",
    HallPauseReason.POWER: "停电",
    HallPauseReason.NETWORK: "网络故障",
    HallPauseReason.OTHER: "其他",
}
GUARDS: dict[ClosingGuard | None, str] = {
    ClosingGuard.ISSUE: "照常给号",
    ClosingGuard.WARN: "先提醒，愿意等再给",
    ClosingGuard.STOP: "不再给号",
    None: "按设置",
}
OUTCOMES: dict[Outcome, str] = {
    Outcome.DONE_AT_ONCE: "当场办结",
    Outcome.ACCEPTED: "受理",
    Outcome.RECEIVED: "收件",
    Outcome.ACCEPTED_WITH_GAPS: "容缺受理",
    Outcome.ACCEPTED_ON_PROMISE: "告知承诺",
    Outcome.NOTICE_TO_SUPPLEMENT: "一次性告知",
    Outcome.REFUSED: "不予受理",
    Outcome.UNRESOLVED: "办不成事",
}
PAPERS: dict[str, str] = {
    "result": "办结通知单",
    "acceptance": "受理通知书",
    "receipt": "收件凭证",
    "gaps_promise": "容缺受理承诺书",
    "gaps_notice": "容缺受理通知书",
    "promise": "告知承诺书",
    "supplement_notice": "一次性告知书",
    "refusal": "不予受理通知书",
    "unresolved": "办不成事反映登记单",
}
"""What an outcome prints, by the papers' names; a newer one is shown by its name."""
OUTCOME_TONES: dict[Outcome, str] = {
    Outcome.DONE_AT_ONCE: "success",
    Outcome.ACCEPTED: "success",
    Outcome.RECEIVED: "success",
    Outcome.ACCEPTED_WITH_GAPS: "warn",
    Outcome.ACCEPTED_ON_PROMISE: "success",
    Outcome.NOTICE_TO_SUPPLEMENT: "warn",
    Outcome.REFUSED: "danger",
    Outcome.UNRESOLVED: "danger",
}
STOPS: dict[StopReason, str] = {
    StopReason.HEARING: "听证",
    StopReason.TENDER: "招标",
    StopReason.AUCTION: "拍卖",
    StopReason.INSPECTION: "检验",
    StopReason.TESTING: "检测",
    StopReason.QUARANTINE: "检疫",
    StopReason.APPRAISAL: "鉴定",
    StopReason.EXPERT_REVIEW: "专家评审",
    StopReason.SUPPLEMENT: "补正材料",
}
DECISIONS: dict[Decision, str] = {
    Decision.GRANTED: "准予",
    Decision.DENIED: "不予",
    Decision.ENDED: "终止办理",
}
CHECKS: dict[MaterialCheck, str] = {
    MaterialCheck.PRESENT: "齐",
    MaterialCheck.MISSING: "缺",
    MaterialCheck.EXEMPT: "免证",
    MaterialCheck.LATER: "容缺",
    MaterialCheck.PROMISED: "承诺",
}
CHECK_TONES: dict[MaterialCheck, str] = {
    MaterialCheck.PRESENT: "success",
    MaterialCheck.MISSING: "danger",
    MaterialCheck.EXEMPT: "info",
    MaterialCheck.LATER: "warn",
    MaterialCheck.PROMISED: "info",
}
KINDS: dict[WindowKind, str] = {
    WindowKind.CONSULT: "综合咨询窗口",
    WindowKind.GENERAL: "无差别综合窗口",
    WindowKind.FIELD: "分领域综合窗口",
    WindowKind.ASSIST: "帮办代办窗口",
    WindowKind.CROSS_REGION: "跨省通办窗口",
    WindowKind.THEME: "一件事窗口",
    WindowKind.UNRESOLVED: "办不成事反映窗口",
    WindowKind.COLLECT: "综合出件窗口",
    WindowKind.DEPARTMENT: "部门专窗",
}
PLACES: dict[Place, str] = {
    Place.FIRST: "排在最前",
    Place.LIFETIME: "按取号时间",
    Place.LAST: "排在最后",
}
UNDONE: dict[Move, str] = {
    Move.FINISH: "已办结",
    Move.PARK: "已挂起",
    Move.NO_SHOW: "已过号",
}
