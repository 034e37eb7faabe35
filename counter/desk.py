"""What may be pressed now at the window, and why not: pure, as tables.

The hub decides what is allowed (`WindowState.may`); this only says it in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from counter.keymap import USUAL, Deed, Keymap
from counter.rest import Rest, planned
from counter.say import NOTHING, Say
from hub.client.phase import Phase, phase_of
from hub.contract.states import WindowState
from hub.contract.words import Move


class Act(StrEnum):
    """What can be pressed; the value is the button's object name."""

    CALL = "call-next"
    START = "start"
    FINISH = "finish"
    RESUME = "resume"
    OPEN = "open-window"
    RECALL = "recall"
    NO_SHOW = "no-show"
    PARK = "park"
    TRANSFER = "transfer"
    PAUSE = "pause"
    UNDO = "undo"


class Face(NamedTuple):
    """An act's words, and the deed whose key it is on."""

    deed: Deed
    label: str


FACES: dict[Act, Face] = {
    Act.CALL: Face(Deed.CALL, "叫下一位"),
    Act.START: Face(Deed.START, "开始办理"),
    Act.FINISH: Face(Deed.FINISH, "办结"),
    Act.RESUME: Face(Deed.PAUSE, "恢复服务"),
    Act.OPEN: Face(Deed.PAUSE, "开放窗口"),
    Act.RECALL: Face(Deed.RECALL, "重呼"),
    Act.NO_SHOW: Face(Deed.NO_SHOW, "过号"),
    Act.PARK: Face(Deed.PARK, "挂起"),
    Act.TRANSFER: Face(Deed.TRANSFER, "转移"),
    Act.PAUSE: Face(Deed.PAUSE, "暂停%1"),
    Act.UNDO: Face(Deed.UNDO, "撤销"),
}
"""`暂停%1` is the act; the state 暂停 has other words in English. Nothing fills it."""
PRIMARY: dict[Phase, Act] = {
    Phase.SIGNED_OUT: Act.CALL,
    Phase.CLOSED: Act.OPEN,
    Phase.IDLE: Act.CALL,
    Phase.CALLED: Act.START,
    Phase.SERVING: Act.FINISH,
    Phase.PAUSED: Act.RESUME,
}
STEPS = (Act.CALL, Act.START, Act.FINISH)
ROW = (Act.RECALL, Act.NO_SHOW, Act.PARK, Act.TRANSFER)

MOVES: dict[Act, Move] = {
    Act.CALL: Move.CALL,
    Act.START: Move.START,
    Act.FINISH: Move.FINISH,
    Act.RECALL: Move.RECALL,
    Act.NO_SHOW: Move.NO_SHOW,
    Act.PARK: Move.PARK,
    Act.TRANSFER: Move.TRANSFER,
    Act.UNDO: Move.UNDO,
}
"""Acts that are moves of a ticket: allowed when the hub says so."""

PHASES_OF: dict[Act, frozenset[Phase]] = {
    Act.PAUSE: frozenset({Phase.IDLE, Phase.CALLED, Phase.SERVING}),
    Act.RESUME: frozenset({Phase.PAUSED}),
    Act.OPEN: frozenset({Phase.CLOSED}),
}
"""Acts that are about the window itself: allowed in these phases."""

WHY_NOT: dict[Act, str] = {
    Act.CALL: "现在没有可叫的号",
    Act.START: "叫号后才能开始",
    Act.FINISH: "办理中才能办结",
    Act.RESUME: "窗口没有暂停",
    Act.OPEN: "窗口已经开放",
    Act.RECALL: "叫号后才能重呼",
    Act.NO_SHOW: "叫号后才能过号",
    Act.PARK: "办理中才能挂起",
    Act.TRANSFER: "有号票时才能转移",
    Act.PAUSE: "窗口没有开放",
    Act.UNDO: "没有可撤销的操作",
}
WHY_NOT_IN: dict[tuple[Act, Phase], str] = {
    (Act.CALL, Phase.CALLED): "先开始办理或过号，再叫下一位",
    (Act.CALL, Phase.SERVING): "办结当前号后再叫下一位",
    (Act.CALL, Phase.PAUSED): "窗口已暂停，恢复后再叫号",
    (Act.CALL, Phase.CLOSED): "窗口没有开放",
    (Act.START, Phase.SERVING): "已经开始办理",
    (Act.RECALL, Phase.SERVING): "已经开始办理",
    (Act.NO_SHOW, Phase.SERVING): "已经开始办理",
    (Act.NO_SHOW, Phase.CALLED): "叫满规定次数才能过号",
    (Act.PAUSE, Phase.PAUSED): "已经暂停，按 %1 恢复",
}
HALL_PAUSED_WHY = "大厅暂停，由督导恢复"
LOST_WHY = "与中枢失联，暂时不能操作"


@dataclass(frozen=True)
class Lost:
    """The hub is lost: seconds since, and the time of the last truth."""

    seconds: int
    truth: datetime | None


@dataclass(frozen=True)
class Last:
    """What this window did last, for the idle line."""

    ticket: str
    move: Move
    at: datetime


@dataclass(frozen=True)
class Facts:
    """All that the picture depends on.

    `now` is the hub's time. `call_age_s`: seconds since the present call was first seen
    here. `busy`: an act's reply is still awaited. `rested`: the beginning of the planned rest
    that was last taken.
    """

    window: WindowState | None
    now: datetime
    lost: Lost | None = None
    busy: bool = False
    call_age_s: float = 0.0
    last: Last | None = None
    rested: datetime | None = None
    keys: Keymap = USUAL

    def key(self, act: Act) -> str:
        """The key of an act."""
        return self.keys.of(FACES[act].deed)


@dataclass(frozen=True)
class Button:
    """One button as it stands: `why` says why it is off."""

    act: Act
    key: str
    label: Say
    enabled: bool
    why: Say = NOTHING


def may(act: Act, facts: Facts) -> bool:
    """Whether `act` may be pressed now."""
    window = facts.window
    if facts.lost is not None or facts.busy or window is None:
        return False
    if act is Act.UNDO:
        return undo_seconds(facts) > 0
    if act in MOVES:
        return MOVES[act] in window.may
    return phase_of(window) in PHASES_OF[act]


def button(act: Act, facts: Facts) -> Button:
    """One act with its words, and why it is off."""
    enabled = may(act, facts)
    why = NOTHING if enabled else _why(act, facts)
    return Button(act, facts.key(act), _label(act, facts), enabled, why)


def rest_of(facts: Facts) -> Rest | None:
    """The planned rest to speak of; none while the window rests, is closed or will pause."""
    window = facts.window
    if window is None or facts.lost is not None or window.hall_pause is not None:
        return None
    if phase_of(window) not in PHASES_OF[Act.PAUSE] or window.pause_after is not None:
        return None
    return planned(window.breaks, facts.now, facts.rested)


def _rest_is_due(facts: Facts) -> bool:
    rest = rest_of(facts)
    return rest is not None and rest.due


def _label(act: Act, facts: Facts) -> Say:
    if act is Act.PAUSE and facts.window is not None and facts.window.pause_after is not None:
        return Say("不暂停")
    if act is Act.PAUSE and _rest_is_due(facts):
        return Say("去休息")
    if facts.lost is not None and act in PRIMARY.values():
        return Say("正在重连…")
    return Say(FACES[act].label, ("",))


def _why(act: Act, facts: Facts) -> Say:
    if facts.lost is not None:
        return Say(LOST_WHY)
    if act in MOVES and facts.window is not None and facts.window.hall_pause is not None:
        return Say(HALL_PAUSED_WHY)
    if facts.busy:
        return Say("正在处理上一个操作")
    why = WHY_NOT_IN.get((act, phase_of(facts.window)), WHY_NOT[act])
    return Say(why, (facts.key(act),))


def undo_seconds(facts: Facts) -> int:
    """Whole seconds in which the last act may still be taken back, 0 for none."""
    offer = facts.window.undo if facts.window else None
    if offer is None:
        return 0
    return max(0, -int(-(offer.until - facts.now).total_seconds() // 1))
