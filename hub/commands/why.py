"""`jiaohao why A023`: why it was called the last time, and where it stands if it waits."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import msgspec

from hub.admin import request_id
from hub.commands.refused import refused
from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import AnyCommand, ExplainCall, ExplainWait
from hub.contract.results import AnyReply, CallExplained, Candidate, Refusal, WaitExplained
from hub.contract.words import Language, TicketNumber, TicketState
from hub.errors import SetupError


def number(text: str) -> str:
    """A ticket's number as somebody types it. Raises SetupError for what is none."""
    try:
        return msgspec.convert(text.upper(), TicketNumber)
    except msgspec.ValidationError:
        raise SetupError(f"{text!r} is no ticket number, such as A023") from None


def run(
    ticket: str, *, ask: Callable[[AnyCommand], AnyReply], language: Language, as_json: bool
) -> int:
    """Ask and print; 1 when the hub refuses."""
    waits = ask(ExplainWait(request_id=request_id(), ticket=ticket, language=language))
    called = ask(ExplainCall(request_id=request_id(), ticket=ticket, language=language))
    if not isinstance(waits, WaitExplained):
        return refused(waits)
    was_called = isinstance(called, CallExplained)
    if not was_called and not (isinstance(called, Refusal) and called.code == Code.CALL_NOT_FOUND):
        return refused(called)
    if as_json:
        told = {"now": waits, "called": called if was_called else None}
        print(json.dumps({name: _plain(reply) for name, reply in told.items()}))
        return 0
    lines = [*_call(called, language)] if isinstance(called, CallExplained) else []
    if waits.state is TicketState.WAITING or not lines:
        lines += _wait(waits, language)
    print("\n".join(lines))
    return 0


def _plain(reply: AnyReply | None) -> object:
    return None if reply is None else json.loads(wire.encode(reply))


def _call(call: CallExplained, language: Language) -> Iterator[str]:
    policy = call.policy or "[rules]"
    yield call.sentence.inn(language)
    yield f"  call {call.call_no}, {call.at:%H:%M:%S}, window {call.window}"
    yield f"  rule {call.rule}, policy {policy}"
    yield "  called    " + _figures(call.chosen)
    for other in call.runners_up:
        yield f"  {'then' if other.considered else 'not here':<9} " + _figures(other)
    for left in call.left_out:
        yield "  no part   " + left.why.inn(language)
    if call.overtook:
        yield "  overtook  " + ", ".join(call.overtook)


def _wait(wait: WaitExplained, language: Language) -> Iterator[str]:
    yield wait.sentence.inn(language)
    if wait.weighed is not None:
        yield "  now       " + _figures(wait.weighed)
    for one in wait.windows:
        place = "serves its own first" if one.place is None else f"place {one.place}"
        yield f"  window {one.window:<3}{place}"


def _figures(one: Candidate) -> str:
    score = f"{one.score:.3f} = {one.rate:g} × {one.waited_s} s ÷ {one.target_s} s"
    return f"{one.ticket}  score {score}, rank {one.rank}, overtaken {one.overtaken}"
