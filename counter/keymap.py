"""Every action that has a key, as one table: its name in the settings, its usual key, its words.

Nothing else in the counter names a key; screens and sentences ask a `Keymap`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from counter import words
from counter.keys import BadKey, key_name
from counter.registration import PLACES, SELDOM
from counter.say import Say
from hub.contract.words import Outcome


class Deed(StrEnum):
    """What a key does; the value is its name under `[counter.keys]`."""

    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no_show"
    PARK = "park"
    TRANSFER = "transfer"
    PAUSE = "pause"
    UNDO = "undo"
    ALERTS = "alerts"
    HELP = "call_help"
    KEYS = "keys"
    DESK = "desk"
    FOLD = "fold"
    MOVE = "move"
    LOGOUT = "logout"
    NAMED = "call_named"
    TAB_1 = "queue_waiting"
    TAB_2 = "queue_parked"
    TAB_3 = "queue_no_show"
    FILTER = "filter"
    WHY = "why"
    ITEM = "item"
    THEME = "theme"
    GUIDE = "guide"
    MATERIALS = "materials"
    PRESENT = "all_present"
    OUTCOME_1 = "outcome_1"
    OUTCOME_2 = "outcome_2"
    OUTCOME_3 = "outcome_3"
    OUTCOME_4 = "outcome_4"
    OUTCOME_5 = "outcome_5"
    OUTCOME_6 = "outcome_6"
    OUTCOME_7 = "outcome_7"
    OUTCOME_8 = "outcome_8"
    ADVICE = "advice_only"
    SLIP = "reprint"
    DEADLINES = "deadlines"


class Row(NamedTuple):
    """`help` is for the page of settings; an action of the `bar` may be had everywhere."""

    deed: Deed
    key: str
    words: Say
    help: str
    bar: bool = False


OUTCOMES = tuple(deed for deed in Deed if deed.value.startswith("outcome_"))
"""The outcomes' keys, in the order of their places."""
TABS = (Deed.TAB_1, Deed.TAB_2, Deed.TAB_3)
"""The keys of the queue's tabs, in their order."""


def deed_of(outcome: Outcome) -> Deed:
    """Whose key registers a case with this outcome."""
    return OUTCOMES[(PLACES + SELDOM).index(outcome)]


TABLE: tuple[Row, ...] = (
    Row(Deed.CALL, "F1", Say("叫下一位"), "call the next person", bar=True),
    Row(Deed.RECALL, "F2", Say("重呼"), "call the present ticket again", bar=True),
    Row(Deed.START, "F3", Say("开始办理"), "begin to serve", bar=True),
    Row(Deed.FINISH, "F4", Say("办结"), "finish the ticket", bar=True),
    Row(Deed.NO_SHOW, "F5", Say("过号"), "nobody came", bar=True),
    Row(Deed.PARK, "F6", Say("挂起"), "set the ticket aside; it comes back", bar=True),
    Row(Deed.TRANSFER, "F7", Say("转移"), "send the ticket on", bar=True),
    Row(Deed.PAUSE, "F8", Say("暂停、恢复、开放窗口"), "pause, resume, open the window", bar=True),
    Row(Deed.UNDO, "Ctrl+Z", Say("撤销"), "take the last finish, park or no-show back", bar=True),
    Row(Deed.ALERTS, "Ctrl+B", Say("本窗口提醒"), "alerts of this window", bar=True),
    Row(Deed.HELP, "Ctrl+H", Say("叫人到窗口来"), "call a guide or the supervisor", bar=True),
    Row(Deed.KEYS, "F11", Say("按键一览"), "this list, on the screen", bar=True),
    Row(Deed.DESK, "F12", Say("展开、收起工作台"), "unfold the desk, or fold it", bar=True),
    Row(Deed.FOLD, "Ctrl+F12", Say("折叠叫号条、展开"), "fold the bar to a small one", bar=True),
    Row(Deed.MOVE, "Ctrl+F11", Say("叫号条换到另一边"), "bar to the next edge", bar=True),
    Row(Deed.LOGOUT, "Ctrl+Q", Say("退出登录"), "sign out", bar=True),
    Row(Deed.NAMED, "F9", Say("按号码叫号"), "call a ticket by its number"),
    Row(Deed.TAB_1, "Ctrl+1", Say("等候的号"), "the queue of who waits"),
    Row(Deed.TAB_2, "Ctrl+2", Say("挂起的号"), "the queue of parked tickets"),
    Row(Deed.TAB_3, "Ctrl+3", Say("过号的号"), "the queue of who missed the call"),
    Row(Deed.FILTER, "Ctrl+F", Say("筛选队列"), "narrow the queue"),
    Row(Deed.WHY, "F10", Say("为何叫到此号"), "why the present ticket was called"),
    Row(Deed.ITEM, "Ctrl+K", Say("查找事项"), "search the item"),
    Row(Deed.THEME, "Ctrl+T", Say("一件事"), "several items in a row, materials marked once"),
    Row(Deed.GUIDE, "Ctrl+G", Say("办事指南"), "the guide of the item; print what to bring"),
    Row(Deed.MATERIALS, "Alt+M", Say("逐项核对材料"), "check the materials: arrows and digits"),
    Row(Deed.PRESENT, "Alt+A", Say("材料全部齐"), "mark all other materials as present"),
    *(
        Row(deed, f"Alt+{number}", Say(words.OUTCOMES[outcome]), f"outcome: {outcome.value}")
        for number, (deed, outcome) in enumerate(
            zip(OUTCOMES, PLACES + SELDOM, strict=True), start=1
        )
    ),
    Row(Deed.ADVICE, "Alt+0", Say("仅咨询，办结"), "finish without a case"),
    Row(Deed.SLIP, "Ctrl+P", Say("补打号票"), "print the ticket's slip again"),
    Row(Deed.DEADLINES, "Ctrl+D", Say("未办结的办件"), "open cases and their deadlines"),
)
ROWS: Mapping[Deed, Row] = {row.deed: row for row in TABLE}


@dataclass(frozen=True)
class Keymap:
    """Which key each action has here; every action has one, none has another's."""

    keys: Mapping[Deed, str]
    everywhere: frozenset[Deed] = frozenset({Deed.CALL})
    """Actions whose keys should work in every other program, too."""

    def of(self, deed: Deed) -> str:
        """The key of an action: `F1`, `Ctrl+K`."""
        return self.keys[deed]

    def deed(self, key: str) -> Deed | None:
        """What a key does, if anything."""
        return next((deed for deed, own in self.keys.items() if own == key), None)


USUAL = Keymap({row.deed: row.key for row in TABLE})


def keymap(changes: Mapping[str, str], everywhere: Iterable[str]) -> tuple[Keymap, list[str]]:
    """The usual keys with a PC's changes, and all that is wrong with those; nothing may be."""
    keys, wrong = dict(USUAL.keys), []
    for name, text in changes.items():
        if name not in ROWS:
            wrong.append(f"keys.{name} is no action; there are {', '.join(Deed)}")
            continue
        try:
            keys[Deed(name)] = key_name(text)
        except BadKey as bad:
            wrong.append(f"keys.{name}: {bad}")
    wrong += _shared(keys)
    far = [name for name in everywhere if name in ROWS and ROWS[Deed(name)].bar]
    strange = [name for name in everywhere if name not in far]
    wrong += [f"everywhere: {name!r} is no action of the bar" for name in strange]
    return Keymap(keys, frozenset(Deed(name) for name in far)), wrong


def _shared(keys: Mapping[Deed, str]) -> list[str]:
    """Keys of two actions: pressing one would do neither."""
    on: dict[str, list[str]] = {}
    for deed, key in keys.items():
        on.setdefault(key, []).append(f"keys.{deed}")
    return [
        f"{' and '.join(names)} are both on {key}; give one of them another key"
        for key, names in on.items()
        if len(names) > 1
    ]
