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
from hub.sim.torture.timeline import ANY_TIME, Late


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


def check(history: History, hall: Hall, budget: Budget = USUAL, late: Late = ANY_TIME) -> Judgement:
    """Judge a history. ValueError when it has what the model cannot judge, or a counter's
    command from no window of the hall.

    `late` is what the torture can vouch for of commands without an answer; a violation is much
    cheaper to prove with it. In order they are where a client has one command under way at a
    time, comes back by the same name, and gives none up that its link still sends again.

    A violation in one part counts more than what is not known of another.
    """
    for one in history.operations:
        why = unknown_to_the_model(one)
        if why is not None:
            raise ValueError(f"{one.client}, {one.command.request_id}: {why}")
    start = history.operations[0].called_at if history.operations else 0
    found = [_judge(part, budget, late, start) for part in parts(hall, history.operations)]
    for contradiction in history.contradictions:
        text = story.contradicted(contradiction, start)
        found.append(Judgement(Verdict.VIOLATION, text, 0, 0, 0))
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


def _judge(part: Part, budget: Budget, late: Late, start: int) -> Judgement:
    """As if all came in order first. That is fewer orders than there may be, so what is found
    is good; what is not is sought among all, unless there are no more."""
    found = _search(part, budget, late._replace(in_order=True), start)
    answered = all(one.outcome is not None for one in part.operations)
    if found.verdict is not Verdict.VIOLATION or late.in_order or answered:
        return found
    last = _search(part, budget, late, start)
    if last.verdict is Verdict.UNKNOWN:
        last = last._replace(story=f"{last.story} If all came in order:\n{found.story}")
    return last._replace(steps=found.steps + last.steps, widest=max(found.widest, last.widest))


def _search(part: Part, budget: Budget, late: Late, start: int) -> Judgement:
    search = Search(part, budget, late)
    try:
        stuck = search.run()
    except OutOfBudget as out:
        verdict, text = Verdict.UNKNOWN, f"Not known: {out}."
    else:
        verdict = Verdict.OK if stuck is None else Verdict.VIOLATION
        text = "" if stuck is None else story.unexplained(stuck, part, start)
    return Judgement(verdict, text, len(part.operations), search.steps, search.widest)
