"""What the enums are called in words, for refusals, screens and papers.

A refusal's `state`, `move` and `hall_pause` fields carry the enum's value; its message carries
the word.
"""

from __future__ import annotations

from collections.abc import Mapping

from hub.contract.words import HallPauseReason, Language, Move, Priority, Text, TicketState

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

HALL_PAUSES: dict[HallPauseReason, Text] = {
    HallPauseReason.EVACUATION: Text("紧急疏散", "evacuation", "ཛ་དྲག་ཕྱིར་འཐེན།"),
    HallPauseReason.POWER: Text("停电", "power failure", "གློག་ཆད་པ།"),
    HallPauseReason.NETWORK: Text("网络故障", "network failure", "དྲ་བ་ཆད་པ།"),
    HallPauseReason.OTHER: Text("临时暂停", "a temporary stop", "གནས་སྐབས་མཚམས་འཇོག"),
}

_WORDS: dict[str, Mapping[str, Text]] = {
    "state": {state.value: text for state, text in STATES.items()},
    "move": {
        "register": Text("登记办件", "register a case", "ལས་དོན་ཐོ་འགོད།"),
        **{move.value: text for move, text in MOVES.items()},
    },
    "hall_pause": {reason.value: text for reason, text in HALL_PAUSES.items()},
}


def worded(
    fields: Mapping[str, str | int | bool | None], language: Language
) -> dict[str, str | int | bool | None]:
    """The fields that name an enum in words of `language`; the others as they are."""
    return {name: _word(name, value, language) for name, value in fields.items()}


def _word(name: str, value: str | int | bool | None, language: Language) -> str | int | bool | None:
    text = _WORDS.get(name, {}).get(value) if isinstance(value, str) else None
    return value if text is None else text.inn(language)
