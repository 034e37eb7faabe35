"""Is a torture's history linearizable? Its calls in some order that fits their times, such that
the model of a hall would have answered each the same.

No library does this for Python: porcupine is Go, Knossos is Clojure, and the packages whose names
sound like it are about other things. So here is a small checker of our own: `parts` splits the
history, `search` walks through each part, `model` says what may follow what.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from hub.sim.torture import story
from hub.sim.torture.hall import Hall
from hub.sim.torture.model import unknown_to_the_model
from hub.sim.torture.parts import Part, parts
from hub.sim.torture.record import History
from hub.sim.torture.search import USUAL, Budget, OutOfBudget, Search


class Verdict(StrEnum):
    OK = "ok"
    VIOLATION = "violation"
    UNKNOWN = "unknown"


class Judgement(NamedTuple):
    """What was found. `story` tells in words what is wrong, or why it is not known; "" if ok.

    `operations` were judged, `steps` commands tried on states; at most `widest` different halls
    were possible at one time.
    """

    verdict: Verdict
    story: str
    operations: int
    steps: int
    widest: int


def check(
    history: History, hall: Hall, budget: Budget = USUAL, *, late_s: float | None = None
) -> Judgement:
    """Judge a history. ValueError when it has what the model cannot judge, or a counter's
    command from no window of the hall.

    `late_s`: within how many seconds of its call an operation without an answer has taken
    effect, if it does at all; None: at any time. A bound that the torture can vouch for (it
    waits until nothing is on the way) makes a violation much cheaper to prove.

    A violation in one part counts more than what is not known of another.
    """
    for one in history.operations:
        why = unknown_to_the_model(one)
        if why is not None:
            raise ValueError(f"{one.client}, {one.command.request_id}: {why}")
    start = history.operations[0].called_at if history.operations else 0
    late_ns = None if late_s is None else round(late_s * 1e9)
    found = [_judge(part, budget, start, late_ns) for part in parts(hall, history.operations)]
    for contradiction in history.contradictions:
        found.append(
            Judgement(Verdict.VIOLATION, story.contradicted(contradiction, start), 0, 0, 0)
        )
    return Judgement(
        verdict=_worst([one.verdict for one in found]),
        story="\n\n".join(one.story for one in found if one.story),
        operations=len(history.operations),
        steps=sum(one.steps for one in found),
        widest=max((one.widest for one in found), default=0),
    )


def _worst(verdicts: list[Verdict]) -> Verdict:
    order = (Verdict.VIOLATION, Verdict.UNKNOWN)
    return next((one for one in order if one in verdicts), Verdict.OK)


def _judge(part: Part, budget: Budget, start: int, late_ns: int | None) -> Judgement:
    """In haste first: it is quick where much was left unanswered, and nearly always enough."""
    hasty = Search(part, budget, haste=True, late_ns=late_ns)
    try:
        stuck = hasty.run()
    except OutOfBudget as out:
        return _judgement(Verdict.UNKNOWN, f"Not known: {out}.", part, [hasty])
    if stuck is None:
        return _judgement(Verdict.OK, "", part, [hasty])
    if all(one.outcome is not None for one in part.operations):
        text = story.unexplained(stuck, part, start)
        return _judgement(Verdict.VIOLATION, text, part, [hasty])
    thorough = Search(part, budget, haste=False, late_ns=late_ns)
    try:
        last = thorough.run()
    except OutOfBudget as out:
        text = story.unexplained(stuck, part, start)
        return _judgement(
            Verdict.UNKNOWN,
            f"Not known: {out}. Unless an operation without an answer came in after its "
            f"client's next one:\n{text}",
            part,
            [hasty, thorough],
        )
    if last is None:
        return _judgement(Verdict.OK, "", part, [hasty, thorough])
    return _judgement(
        Verdict.VIOLATION, story.unexplained(last, part, start), part, [hasty, thorough]
    )


def _judgement(verdict: Verdict, text: str, part: Part, searches: list[Search]) -> Judgement:
    return Judgement(
        verdict,
        text,
        len(part.operations),
        sum(search.steps for search in searches),
        max(search.widest for search in searches),
    )
