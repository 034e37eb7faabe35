"""What may be done to the clock of a case, by its outcome: one table of lawful reasons.

Art. 45 stops are for limits that run from acceptance; a receipt only waits for supplements
(art. 32). An extension belongs to the limit of art. 42, once.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from hub.contract.words import Decision, Outcome, StopReason, Text

BY_LAW = tuple(reason for reason in StopReason if reason is not StopReason.SUPPLEMENT)
"""The special procedures of art. 45."""

STOPS: Mapping[Outcome, tuple[StopReason, ...]] = {
    Outcome.RECEIVED: (StopReason.SUPPLEMENT,),
    Outcome.ACCEPTED: BY_LAW,
    Outcome.ACCEPTED_ON_PROMISE: BY_LAW,
    Outcome.ACCEPTED_WITH_GAPS: tuple(StopReason),
}
"""Outcomes that are not here start no clock."""

EXTENDABLE = frozenset({Outcome.ACCEPTED, Outcome.ACCEPTED_ON_PROMISE, Outcome.ACCEPTED_WITH_GAPS})
MOST = 10
"""Working days that the organ's head may approve; 20 + 10 by art. 42."""
MOST_JOINT = 15
"""The same where several organs decide together and the government approves; 45 + 15."""


class WhyNot(StrEnum):
    """Why a limit cannot be extended."""

    NOT_ACCEPTED = "not_accepted"
    ALREADY = "already"
    TOO_LONG = "too_long"


WHY_NOT: dict[WhyNot, Text] = {
    WhyNot.NOT_ACCEPTED: Text("尚未受理", "it is not accepted yet", "དངོས་སུ་བཞེས་མེད།"),
    WhyNot.ALREADY: Text("已经延长过一次", "it was extended before", "ཐེངས་གཅིག་འགྱངས་ཟིན།"),
    WhyNot.TOO_LONG: Text(
        "最多 {most} 个工作日", "at most {most} working days", "ལས་ཀའི་ཉིན་མང་མཐར་ {most}"
    ),
}

REASONS: dict[StopReason, Text] = {
    StopReason.HEARING: Text("听证", "a hearing", "གསན་བཞེས།"),
    StopReason.TENDER: Text("招标", "a tender", "བོ་འབོད།"),
    StopReason.AUCTION: Text("拍卖", "an auction", "རིན་བསྒྲགས་བཙོང་བ།"),
    StopReason.INSPECTION: Text("检验", "an inspection", "ཞིབ་བཤེར།"),
    StopReason.TESTING: Text("检测", "testing", "ཚོད་ལྟའི་ཞིབ་བཤེར།"),
    StopReason.QUARANTINE: Text("检疫", "quarantine", "ནད་ཡམས་ཞིབ་བཤེར།"),
    StopReason.APPRAISAL: Text("鉴定", "an appraisal", "དཔྱད་ཞིབ་གཏན་འཁེལ།"),
    StopReason.EXPERT_REVIEW: Text("专家评审", "expert review", "མཁས་པའི་དཔྱད་ཞིབ།"),
    StopReason.SUPPLEMENT: Text("补正材料", "supplements", "ཡིག་ཆ་ཁ་གསབ།"),
}

DECISIONS: dict[Decision, Text] = {
    Decision.GRANTED: Text("准予", "granted", "ཆོག་མཆན།"),
    Decision.DENIED: Text("不予", "denied", "མི་ཆོག"),
    Decision.ENDED: Text("终止办理", "ended", "མཚམས་བཞག"),
}


def why_not(outcome: Outcome, days: int, *, joint: bool, extended: int) -> WhyNot | None:
    """What speaks against an extension; the first reason counts."""
    if outcome not in EXTENDABLE:
        return WhyNot.NOT_ACCEPTED
    if extended:
        return WhyNot.ALREADY
    return WhyNot.TOO_LONG if days > most(joint=joint) else None


def most(*, joint: bool) -> int:
    """The longest extension."""
    return MOST_JOINT if joint else MOST


def law_of(reason: StopReason) -> str:
    """Where the law gives this reason, as papers cite it."""
    article = "三十二" if reason is StopReason.SUPPLEMENT else "四十五"
    return f"《行政许可法》第{article}条"
