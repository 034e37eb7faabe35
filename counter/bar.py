"""The clerk's bar as one picture: pure.

`look(facts)` turns the window's state, the link and the clock into words and tones.
"""

from __future__ import annotations

from dataclasses import dataclass

from counter import words
from counter.desk import (
    PRIMARY,
    ROW,
    STEPS,
    Act,
    Button,
    Facts,
    Lost,
    button,
    rest_of,
    undo_seconds,
)
from counter.rest import line as rest_line
from counter.say import NOTHING, Say, clock
from counter.waits import level
from hub.client.phase import Phase, phase_of
from hub.contract.states import WindowState, WindowTicket
from hub.contract.words import HallPauseReason, Priority, TicketState

NOT_ANNOUNCED_S = 2.0
"""A call without a receipt from a display or a voice for so long is told."""


@dataclass(frozen=True)
class Chip:
    label: Say
    tone: str


@dataclass(frozen=True)
class Line:
    """The state line: tone is plain, warn, success or undo; `icon` may be empty."""

    text: Say
    tone: str = "plain"
    icon: str = ""


@dataclass(frozen=True)
class Picture:
    """The bar. `step` is the index of the due step of `STEPS`, -1 for none."""

    phase: Phase
    big: Say
    dim: bool
    chip: Chip | None
    title: Say
    line: Line
    primary: Button
    step: int
    row: tuple[Button, ...]
    pause: Button
    undo: Button
    undo_seconds: int
    waiting: int
    longest: Say
    longest_level: str
    lost: bool
    hall_paused: bool = False
    alarm: bool = False


def look(facts: Facts) -> Picture:
    """The whole bar."""
    phase = phase_of(facts.window)
    due = PRIMARY[phase]
    big, dim = _big(facts, phase)
    return Picture(
        phase=phase,
        big=big,
        dim=dim,
        chip=_chip(facts, phase),
        title=_title(facts, phase),
        line=_line(facts, phase),
        primary=button(due, facts),
        step=STEPS.index(due) if due in STEPS else -1,
        row=tuple(button(act, facts) for act in ROW),
        pause=button(Act.PAUSE, facts),
        undo=button(Act.UNDO, facts),
        undo_seconds=undo_seconds(facts),
        waiting=facts.window.waiting if facts.window else 0,
        longest=_longest(facts),
        longest_level=_longest_level(facts),
        lost=facts.lost is not None,
        hall_paused=facts.window is not None and facts.window.hall_pause is not None,
        alarm=_alarm(facts),
    )


def _alarm(facts: Facts) -> bool:
    """Whether the hall is to be left: nothing else matters."""
    pause = facts.window.hall_pause if facts.window else None
    return pause is not None and pause.reason is HallPauseReason.EVACUATION


def _undoing(facts: Facts, phase: Phase) -> bool:
    return phase is Phase.IDLE and undo_seconds(facts) > 0 and facts.lost is None


def _big(facts: Facts, phase: Phase) -> tuple[Say, bool]:
    window = facts.window
    if _alarm(facts):
        return Say("疏散"), False
    if window is not None and window.ticket is not None:
        return Say(window.ticket.number), False
    if window is not None and window.undo is not None and _undoing(facts, phase):
        return Say(window.undo.ticket), True
    words_of = {Phase.PAUSED: "暂停", Phase.CLOSED: "关闭", Phase.IDLE: "空闲"}
    return Say(words_of.get(phase, "未登录")), phase is not Phase.PAUSED


def _chip(facts: Facts, phase: Phase) -> Chip | None:
    window = facts.window
    if window is None or _alarm(facts):
        return None
    if window.ticket is not None and window.ticket.priority is not Priority.REGULAR:
        ticket = window.ticket
        label = words.priority(ticket.priority, ticket.booked_for)
        return Chip(label, words.PRIORITY_TONES[ticket.priority])
    if phase is Phase.PAUSED and window.pause is not None:
        return Chip(Say(words.PAUSES[window.pause.reason]), "info")
    return None


def _title(facts: Facts, phase: Phase) -> Say:
    window = facts.window
    if window is None:
        return NOTHING
    if window.ticket is not None and _alarm(facts):
        return Say(window.ticket.number)
    if window.ticket is not None:
        name = Say("%1", (window.ticket.service_name,))
        after = "、".join(window.ticket.after)
        return Say("%1 → %2", (name, after)) if after else name
    if window.undo is not None and _undoing(facts, phase):
        return Say(words.UNDONE.get(window.undo.move, "已办结"))
    if phase is Phase.PAUSED and window.pause is not None:
        return NOTHING
    return Say("%1", (window.name,))


def _line(facts: Facts, phase: Phase) -> Line:
    if facts.lost is not None:
        return _lost_line(facts.lost)
    window = facts.window
    if window is None:
        return Line(NOTHING)
    if window.hall_pause is not None:
        return Line(Say("%1", (window.hall_pause.title,)), "warn", "warn")
    if window.ticket is not None:
        return _ticket_line(facts, window, window.ticket)
    if _undoing(facts, phase):
        return Line(Say("余 %1 秒", (str(undo_seconds(facts)),)), "undo", "undo")
    if phase is Phase.PAUSED:
        return _paused_line(facts, window)
    if phase is Phase.CLOSED:
        return Line(Say("窗口未开放"))
    rest = rest_of(facts)
    if rest is not None:
        return Line(rest_line(rest, facts.now, facts.key(Act.PAUSE)), "warn", "clock")
    if facts.last is not None:
        done = Say(words.UNDONE.get(facts.last.move, "已办结"))
        return Line(Say("上一号 %1 %2 %3", (facts.last.ticket, done, f"{facts.last.at:%H:%M}")))
    return Line(Say("可叫下一位") if window.waiting else Say("无人等候"))


def _lost_line(lost: Lost) -> Line:
    if lost.truth is None:
        return Line(Say("失联 %1", (clock(lost.seconds),)), "warn", "lost")
    text = Say("失联 %1·截至 %2", (clock(lost.seconds), f"{lost.truth:%H:%M:%S}"))
    return Line(text, "warn", "lost")


def _ticket_line(facts: Facts, window: WindowState, ticket: WindowTicket) -> Line:
    since = clock((facts.now - ticket.since).total_seconds())
    if ticket.state is not TicketState.CALLED:
        if window.pause_after is not None:
            return Line(Say("办理中 %1·办完暂停", (since,)), "success")
        rest = rest_of(facts)
        if rest is not None and rest.due:
            ends = f"{rest.ends:%H:%M}"
            said = Say("办理中 %1·%2 休到 %3", (since, facts.key(Act.PAUSE), ends))
            return Line(said, "success")
        return Line(Say("办理中 %1", (since,)), "success")
    if ticket.shown or ticket.said:
        return Line(Say("已叫号 %1·第 %2 次·已播报", (since, str(ticket.times))), icon="vol")
    if facts.call_age_s >= NOT_ANNOUNCED_S:
        return Line(Say("未播报，请口头叫号"), "warn", "mute")
    return Line(Say("已叫号 %1·第 %2 次", (since, str(ticket.times))))


def _paused_line(facts: Facts, window: WindowState) -> Line:
    if window.pause is None:
        return Line(Say("已暂停"))
    since = clock((facts.now - window.pause.since).total_seconds())
    if window.pause.back_at is None:
        return Line(Say("已暂停 %1", (since,)))
    back = f"{window.pause.back_at.astimezone(facts.now.tzinfo):%H:%M}"
    return Line(Say("已暂停 %1·预计 %2 恢复", (since, back)))


def _waited_s(facts: Facts) -> float | None:
    window = facts.window
    if window is None or window.longest_since is None or not window.waiting:
        return None
    return max(0.0, (facts.now - window.longest_since).total_seconds())


def _longest(facts: Facts) -> Say:
    waited = _waited_s(facts)
    return NOTHING if waited is None else Say("最长 %1 分", (str(int(waited // 60)),))


def _longest_level(facts: Facts) -> str:
    waited = _waited_s(facts)
    if waited is None or facts.window is None:
        return "plain"
    return level(waited, facts.window.target_s)
