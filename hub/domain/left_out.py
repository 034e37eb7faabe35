"""Who did not take part when a window called, and why: sentences without names. Pure."""

from __future__ import annotations

from datetime import datetime

from hub.contract.results import Candidate, LeftOut
from hub.contract.words import Help, Text
from hub.domain.contender import Head, Policy, is_named

HELPED_LATE = Text(
    "{ticket} 是本窗口的协助业务，等候满 {minutes} 分（目标的 {factor} 倍）才参与比较。",
    "{ticket} is of a service that this window helps with: it takes part after {minutes} min "
    "({factor} × its target).",
    "{ticket} ནི་རོགས་སྐྱོར་གྱི་ལས་དོན། སྐར་མ་ {minutes} （དམིགས་ཚད་ལྡབ་ {factor}）རྗེས་བསྡུར་བར་ཞུགས།",
)
HELPED_EMPTY = Text(
    "{ticket} 是本窗口的协助业务，本窗口自己的业务没有人等时才叫。",
    "{ticket} is of a service that this window helps with while nobody waits for its own.",
    "{ticket} ནི་རོགས་སྐྱོར་གྱི་ལས་དོན། རང་གི་ལས་དོན་ལ་མི་མེད་དུས་འབོད།",
)
HELPED_NEVER = Text(
    "{ticket} 是本窗口的协助业务，现行规则下不在这里叫。",
    "{ticket} is of a service that this window helps with, which the rules leave to others.",
    "{ticket} ནི་རོགས་སྐྱོར་གྱི་ལས་དོན། ད་ལྟའི་སྒྲིག་གཞིར་འདིར་མི་འབོད།",
)
FOR_WINDOW = Text(
    "{ticket} 只等 {window} 号窗口，到 {until}。",
    "{ticket} waits for window {window} alone until {until}.",
    "{ticket} སྒེའུ་ཁུང་ {window} ཁོ་ན་སྒུག {until} བར།",
)
FOR_CLERK = Text(
    "{ticket} 只等原经办人，到 {until}。",
    "{ticket} waits for its own clerk alone until {until}.",
    "{ticket} སྔར་གྱི་ལས་མི་ཁོ་ན་སྒུག {until} བར།",
)
OTHER_KIND = Text(
    "{ticket} 的业务不由这类窗口叫号。",
    "{ticket} is called by another kind of window.",
    "{ticket} ནི་སྒེའུ་ཁུང་རིགས་གཞན་གྱིས་འབོད།",
)
PARKED = Text("{ticket} 现在挂起。", "{ticket} is parked now.", "{ticket} ད་ལྟ་མཚམས་བཞག་ཡོད།")
HELPED: dict[Help, Text] = {
    Help.LATE: HELPED_LATE,
    Help.EMPTY: HELPED_EMPTY,
    Help.NEVER: HELPED_NEVER,
}


def helped(one: Candidate, policy: Policy) -> LeftOut:
    """A candidate that was left to the windows whose own it is, by the rules of the call."""
    minutes = round(one.target_s * policy.late_factor / 60)
    text = HELPED.get(policy.help, HELPED_EMPTY)  # ALWAYS leaves nobody out
    return _told(text, one.ticket, minutes=minutes, factor=f"{policy.late_factor:g}")


def kept_away(head: Head, now: datetime) -> LeftOut:
    """A waiting ticket that may not be called at the window; `now` in the hall's zone."""
    if is_named(head, now) and head.until is not None:
        until = f"{head.until.astimezone(now.tzinfo):%H:%M}"
        if head.clerk is not None:
            return _told(FOR_CLERK, head.number, until=until)
        return _told(FOR_WINDOW, head.number, window=head.window, until=until)
    return _told(OTHER_KIND, head.number)


def parked(ticket: str) -> LeftOut:
    """One that waits outside the queue."""
    return _told(PARKED, ticket)


def _told(text: Text, ticket: str, **fields: object) -> LeftOut:
    said = {"ticket": ticket, **fields}
    return LeftOut(
        ticket, Text(text.zh.format(**said), text.en.format(**said), text.bo.format(**said))
    )
