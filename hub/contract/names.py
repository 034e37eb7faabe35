"""What the enums are called in words, for refusals, screens and papers.

A refusal's `state`, `move`, `stage`, `step`, `level`, `addressee` and `hall_pause` fields carry
the enum's value; its message carries the word.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hub.contract.dates import moment_text
from hub.contract.words import (
    Addressee,
    ApprovalLevel,
    DraftMove,
    DraftStage,
    HallPauseReason,
    Language,
    Move,
    Priority,
    Text,
    TicketState,
    Wish,
)

STATES: dict[TicketState, Text] = {
    TicketState.BOOKED: Text("已预约", "booked", "སྔོན་མངགས་བྱས་ཟིན།"),
    TicketState.LAPSED: Text("预约已失效", "lapsed", "སྔོན་མངགས་དུས་ཡོལ།"),
    TicketState.WAITING: Text("等候中", "waiting", "སྒུག་བཞིན་པ།"),
    TicketState.CALLED: Text("已叫号", "called", "བོས་ཟིན།"),
    TicketState.SERVING: Text("办理中", "being served", "སྒྲུབ་བཞིན་པ།"),
    TicketState.NO_SHOW: Text("已过号", "missed", "ཨང་ཡོལ།"),
    TicketState.PARKED: Text("已挂起", "parked", "འགེལ་ཟིན།"),
    TicketState.DONE: Text("已办结", "done", "སྒྲུབ་ཟིན།"),
    TicketState.CANCELLED: Text("已取消", "cancelled", "མེད་པར་བཟོས།"),
    TicketState.EXPIRED: Text("已作废", "expired", "དུས་ཡོལ།"),
}

MOVES: dict[Move, Text] = {
    Move.ISSUE: Text("取号", "issue", "ཨང་ལེན།"),
    Move.CHECK_IN: Text("签到", "check in", "མིང་འགོད།"),
    Move.LAPSE: Text("失效", "lapse", "དུས་ཡོལ།"),
    Move.CALL: Text("叫号", "call", "ཨང་འབོད།"),
    Move.RECALL: Text("重呼", "call again", "བསྐྱར་དུ་འབོད།"),
    Move.START: Text("开始办理", "start", "སྒྲུབ་འགོ་འཛུགས།"),
    Move.NO_SHOW: Text("过号", "mark as missed", "ཨང་ཡོལ།"),
    Move.RETURN: Text("恢复排队", "return", "སྐྱར་ལོག"),
    Move.PARK: Text("挂起", "park", "འགེལ་བ།"),
    Move.TRANSFER: Text("转移", "transfer", "སྤོ་བ།"),
    Move.FINISH: Text("办结", "finish", "སྒྲུབ་ཚར།"),
    Move.CANCEL: Text("取消", "cancel", "མེད་པར་བཟོ།"),
    Move.EXPIRE: Text("作废", "expire", "དུས་ཡོལ།"),
    Move.UNDO: Text("撤销", "undo", "ཕྱིར་འཐེན།"),
}

PRIORITIES: dict[Priority, Text] = {
    Priority.REGULAR: Text("普通", "regular", "སྤྱིར་བཏང་།"),
    Priority.APPOINTMENT: Text("预约", "appointment", "སྔོན་མངགས།"),
    Priority.PRIORITY: Text("优先", "priority", "སྔོན་ལ།"),
}

STAGES: dict[DraftStage, Text] = {
    DraftStage.DRAFT: Text("草稿", "a draft", "ཟིན་བྲིས།"),
    DraftStage.SUBMITTED: Text("待审批", "submitted", "ཞིབ་བཤེར་སྒུག་བཞིན་པ།"),
    DraftStage.APPROVED: Text("已审批", "approved", "ཆོག་མཆན་ཐོབ་ཟིན།"),
    DraftStage.SCHEDULED: Text("待发布", "scheduled", "འགྲེམས་སྤེལ་སྒུག་བཞིན་པ།"),
    DraftStage.PUBLISHED: Text("已发布", "published", "འགྲེམས་སྤེལ་བྱས་ཟིན།"),
    DraftStage.DROPPED: Text("已作废", "dropped", "དོར་ཟིན།"),
}

DRAFT_MOVES: dict[DraftMove, Text] = {
    DraftMove.MAKE: Text("起草", "make", "ཟིན་བྲིས་འབྲི་བ།"),
    DraftMove.REVISE: Text("修改", "revise", "བཟོ་བཅོས།"),
    DraftMove.SUBMIT: Text("送审", "submit", "ཞིབ་བཤེར་ལ་སྤྲོད་པ།"),
    DraftMove.APPROVE: Text("审批", "approve", "ཆོག་མཆན་སྤྲོད་པ།"),
    DraftMove.REJECT: Text("退回", "reject", "ཕྱིར་སློག"),
    DraftMove.SCHEDULE: Text("定时发布", "schedule", "འགྲེམས་སྤེལ་དུས་གཏན་འཁེལ།"),
    DraftMove.PUBLISH: Text("发布", "publish", "འགྲེམས་སྤེལ།"),
    DraftMove.REBASE: Text("合并新版", "rebase", "པར་གཞི་གསར་པ་དང་སྦྲེལ་བ།"),
    DraftMove.LAPSE: Text("到时未发布", "lapse", "དུས་ཡོལ།"),
    DraftMove.DROP: Text("作废", "drop", "དོར་བ།"),
}

LEVELS: dict[ApprovalLevel, Text] = {
    ApprovalLevel.DISTRICT: Text("区县级", "district", "ཆུས་རིམ་པ།"),
    ApprovalLevel.CITY: Text("市级", "city", "གྲོང་ཁྱེར་རིམ་པ།"),
    ApprovalLevel.PROVINCE: Text("省级", "province", "ཞིང་ཆེན་རིམ་པ།"),
}

HALL_PAUSES: dict[HallPauseReason, Text] = {
    HallPauseReason.EVACUATION: Text("紧急疏散", "evacuation", "ཛ་དྲག་ཕྱིར་འཐེན།"),
    HallPauseReason.POWER: Text("停电", "power failure", "གློག་ཆད་པ།"),
    HallPauseReason.NETWORK: Text("网络故障", "network failure", "དྲ་བ་ཆད་པ།"),
    HallPauseReason.OTHER: Text("临时暂停", "a temporary stop", "གནས་སྐབས་མཚམས་འཇོག"),
}

ADDRESSEES: dict[Addressee, Text] = {
    Addressee.GUIDE: Text("导办", "the guide", "སྣེ་འཁྲིད་པ།"),
    Addressee.SUPERVISOR: Text("督导", "the supervisor", "ལྟ་སྐུལ་པ།"),
}

WISHES: dict[Wish, Text] = {
    Wish.FILL_IN: Text("请来帮群众填表", "help to fill in a form", "རེའུ་མིག་འགེངས་རོགས་ལ་ཕེབས།"),
    Wish.TRANSLATE: Text("请来做双语翻译", "translate", "སྐད་གཉིས་སྐད་སྒྱུར་ལ་ཕེབས།"),
    Wish.ACCOMPANY: Text(
        "请陪群众去别的窗口", "go with somebody to another window", "སྒེའུ་ཁུང་གཞན་ལ་མཉམ་དུ་ཕེབས།"
    ),
    Wish.COPIES: Text(
        "请带群众去复印、照相", "show the way to copies and photos", "པར་སློག་པར་རྒྱག་ས་སྟོན་རོགས།"
    ),
    Wish.ORDER: Text("请来维持秩序", "keep order here", "གོ་རིམ་སྐྱོང་བར་ཕེབས།"),
    Wish.AUTHORITY: Text("需要您授权", "your authority is needed", "དབང་ཆ་སྤྲོད་དགོས།"),
    Wish.DISPUTE: Text("群众有意见，请来协调", "settle a dispute", "བསམ་ཚུལ་ཡོད་པས་འདུམ་པར་ཕེབས།"),
    Wish.SYSTEM: Text("业务系统故障", "the business system fails", "ལས་དོན་མ་ལག་སྐྱོན་ཤོར།"),
    Wish.RELIEF: Text("请安排人替班", "send a relief", "ཚབ་བྱེད་མི་གཏོང་རོགས།"),
    Wish.UNWELL: Text(
        "群众身体不适，请快来", "somebody is unwell, come quickly", "མི་ཞིག་བདེ་པོ་མེད། མྱུར་དུ་ཕེབས།"
    ),
}

WISHES_TO: dict[Addressee, tuple[Wish, ...]] = {
    Addressee.GUIDE: (
        Wish.FILL_IN,
        Wish.TRANSLATE,
        Wish.ACCOMPANY,
        Wish.COPIES,
        Wish.ORDER,
        Wish.UNWELL,
    ),
    Addressee.SUPERVISOR: (
        Wish.AUTHORITY,
        Wish.DISPUTE,
        Wish.SYSTEM,
        Wish.RELIEF,
        Wish.ORDER,
        Wish.UNWELL,
    ),
}
"""What each is usually called for; any wish may be sent to either."""

_WORDS: dict[str, Mapping[str, Text]] = {
    "state": {state.value: text for state, text in STATES.items()},
    "stage": {stage.value: text for stage, text in STAGES.items()},
    "step": {move.value: text for move, text in DRAFT_MOVES.items()},
    "level": {level.value: text for level, text in LEVELS.items()},
    "move": {
        "register": Text("登记办件", "register a case", "ལས་དོན་ཐོ་འགོད།"),
        **{move.value: text for move, text in MOVES.items()},
    },
    "addressee": {to.value: text for to, text in ADDRESSEES.items()},
    "hall_pause": {reason.value: text for reason, text in HALL_PAUSES.items()},
}


def worded(
    fields: Mapping[str, str | int | bool | None], language: Language
) -> dict[str, str | int | bool | None]:
    """The fields that carry enums (`state`, `move`, …) in words of `language`; the others as
    they are."""
    return {name: _word(name, value, language) for name, value in fields.items()}


def _word(name: str, value: str | int | bool | None, language: Language) -> str | int | bool | None:
    if name == "opens":
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        return moment_text(at, language)
    text = _WORDS.get(name, {}).get(value) if isinstance(value, str) else None
    return value if text is None else text.inn(language)
