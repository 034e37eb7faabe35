"""A call's reason as a sentence, without names and without the reason of a class."""

from __future__ import annotations

from hub.contract.results import Candidate
from hub.contract.words import Priority, Text
from hub.domain.routing import Rule

_FIRST_COME = Text(
    "{ticket} 来得最早，先到先得。",
    "{ticket} came first and is served first.",
    "{ticket} ཐོག་མར་སླེབས་པས་སྔོན་ལ་འབོད།",
)

SENTENCES: dict[Rule, Text] = {
    Rule.OVERTAKE_CAP: Text(
        "{ticket} 已被后来者越过 {overtaken} 次，按规定必须先叫。",
        "{ticket} was overtaken {overtaken} times, so it must be called next.",
        "{ticket} ལ་རྗེས་ནས་སླེབས་པས་ཐེངས་ {overtaken} བརྒལ་བས་སྔོན་ལ་འབོད་དགོས།",
    ),
    Rule.OWN_FIRST: Text(
        "{ticket} 在等本窗口或原经办人，优先叫回。",
        "{ticket} waits for this window or its own clerk and goes first here.",
        "{ticket} སྒེའུ་ཁུང་འདིའམ་སྔར་གྱི་ལས་མི་སྒུག་པས་སྔོན་ལ་འབོད།",
    ),
    Rule.ONLY_ONE: Text(
        "本窗口此时该叫的号里，{ticket} 排在最前。",
        "Of those this window is to call now, {ticket} is first.",
        "སྒེའུ་ཁུང་འདིས་ད་ལྟ་འབོད་དགོས་པའི་ཨང་ནང་ {ticket} སྔོན་ལ་ཡོད།",
    ),
    Rule.FIRST_COME: _FIRST_COME,
    Rule.CLERK_NAMED: Text(
        "窗口人员指定叫 {ticket}，理由：{words}",
        "The clerk called {ticket} by its number: {words}",
        "ལས་མིས་ {ticket} གདམ་ནས་བོས། རྒྱུ་མཚན། {words}",
    ),
}

FASTER = Text(
    "该类号票的等候时间按 {rate} 倍计，{ticket} 得分最高。同类之内始终先到先叫。",
    "Its class counts waiting {rate} times; {ticket} has the highest score. "
    "Within a class first come is first served.",
    "སྔོན་ལའི་ཨང་གི་སྒུག་དུས་ལྡབ་ {rate} རྩི་བས་ {ticket} སྐར་གྲངས་མཐོ་ཤོས། རིགས་གཅིག་ནང་སྔོན་སླེབས་སྔོན་འབོད།",
)
LATER = Text(
    "{ticket} 的等候时间与业务目标相比最长，得分最高。",
    "{ticket} has waited longest against its service's target and has the highest score.",
    "{ticket} སྒུག་དུས་དམིགས་ཚད་དང་བསྡུར་ན་རིང་ཤོས་ཡིན་པས་སྐར་གྲངས་མཐོ་ཤོས།",
)


def sentence(rule: str, chosen: Candidate, words: str) -> Text:
    """Why `chosen` was called; `words` are the clerk's own reason, if it was called by number."""
    text = _text(Rule(rule), chosen)
    fields = {
        "ticket": chosen.ticket,
        "overtaken": chosen.overtaken,
        "rate": f"{chosen.rate:g}",
        "words": words,
    }
    return Text(text.zh.format(**fields), text.en.format(**fields), text.bo.format(**fields))


def _text(rule: Rule, chosen: Candidate) -> Text:
    if rule is not Rule.ACCUMULATED:
        return SENTENCES[rule]
    return LATER if chosen.priority is Priority.REGULAR else FASTER
