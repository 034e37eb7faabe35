"""Why a ticket was called, as a table to draw and a sentence for the resident: pure.

No names, and no reason for a class.
"""

from __future__ import annotations

from dataclasses import dataclass

from counter.listing import term
from counter.say import Say
from hub.contract import names
from hub.contract.results import CallExplained, Candidate
from hub.contract.words import Priority, Text

PROMISED = 8
"""A higher cap is no comfort to anybody."""
RULES: dict[str, str] = {
    "overtake_cap": "被越过次数已满",
    "own_first": "本窗口业务在先",
    "only_one": "排在队首",
    "first_come": "先到先办",
    "accumulated": "累积优先",
    "clerk_named": "指定叫号",
}
"""The routing's rule names in words; an unknown one is shown as it is."""


@dataclass(frozen=True)
class Term:
    """One candidate: rate × waited ÷ target = score; `part` of the highest score, 0 to 1."""

    ticket: str
    who: Say
    sum: str
    score: str
    part: float
    called: bool
    overtaken: int
    considered: bool


@dataclass(frozen=True)
class Explanation:
    ticket: str
    sentence: Text
    fact: Say
    terms: tuple[Term, ...]
    overtook: tuple[tuple[str, int], ...]
    """Ticket → how often it was gone before, this time counted in."""
    cap: int
    """Who was gone before so often is next; 0 where the hall has no such word, or a high one."""
    answer: Say
    left_out: tuple[Text, ...]
    """Why some took no part."""


def explain(call: CallExplained, services: dict[str, Text]) -> Explanation:
    """The stored reason, ready to draw. `services`: code → name."""
    candidates = (call.chosen, *call.runners_up)
    best = max((candidate.score for candidate in candidates), default=0.0)
    known = {candidate.ticket: candidate.overtaken for candidate in call.runners_up}
    overtook = tuple((ticket, known.get(ticket, 0) + 1) for ticket in call.overtook)
    cap = call.cap if call.cap <= PROMISED else 0
    return Explanation(
        ticket=call.ticket,
        sentence=call.sentence,
        fact=_fact(call),
        terms=tuple(_term(candidate, call.ticket, best, services) for candidate in candidates),
        overtook=overtook,
        cap=cap,
        answer=_answer(call, cap - overtook[0][1] if cap and overtook else None),
        left_out=tuple(left.why for left in call.left_out),
    )


def _fact(call: CallExplained) -> Say:
    known = (f"{call.at:%m-%d %H:%M:%S}", str(call.window), _rule(call.rule))
    if not call.policy:
        return Say("%1·%2 号窗口·规则“%3”·随叫号保存", known)
    policy = call.policy_title or call.policy
    return Say("%1·%2 号窗口·规则“%3”·策略“%4”·随叫号保存", (*known, policy))


def _rule(name: str) -> Say:
    return Say(RULES.get(name, name))


def _term(candidate: Candidate, called: str, best: float, services: dict[str, Text]) -> Term:
    service = services.get(candidate.service, Text(candidate.service))
    return Term(
        ticket=candidate.ticket,
        who=Say("%1 · %2", (service, names.PRIORITIES[candidate.priority])),
        sum=term(candidate.rate, candidate.waited_s, candidate.target_s),
        score=f"{candidate.score:.2f}",
        part=candidate.score / best if best > 0 else 0.0,
        called=candidate.ticket == called,
        overtaken=candidate.overtaken,
        considered=candidate.considered,
    )


def _answer(call: CallExplained, left: int | None) -> Say:
    """`left`: how many more may go before the first who was overtaken; None: not known."""
    if call.rule == "clerk_named":
        return Say("“刚才是按窗口工作需要指定叫号。您的位置没有变，会按顺序叫到您。”")
    if call.chosen.priority is not Priority.REGULAR and left is not None:
        if left <= 0:
            return Say("“刚才叫的是按规定可以先办的号。您已让到上限，下一个就叫您。”")
        return Say(
            "“刚才叫的是按规定可以先办的号。您最多再让 %1 个号，之后一定先叫您。”", (str(left),)
        )
    if call.chosen.priority is not Priority.REGULAR:
        return Say("“刚才叫的是按规定可以先办的号。您的等候时间一直在累计，会按顺序叫到您。”")
    if call.rule == "overtake_cap":
        return Say("“刚才叫的号已经让了多次，轮到先办。您会按顺序叫到。”")
    return Say("“刚才叫的号等得更久，或者业务正好由本窗口办理。您会按顺序叫到。”")
