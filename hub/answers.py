"""What a group of messages gave, and the order in which it leaves the hub."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import Command
from hub.contract.results import AnyReply
from hub.handlers.outgoing import Later, Outgoing
from hub.handlers.refusing import refusal
from hub.handlers.work import Work
from hub.receiving import Request

log = logging.getLogger("hub.engine")


class Answer(NamedTuple):
    """What one message gave. A `reply` of None: nobody waits for one."""

    device: str
    reply: bytes | None
    work: Work | None = None
    done: tuple[Request, AnyReply | None] | None = None
    """For the log; a reply of None was given before."""


class Ran(NamedTuple):
    """A transaction that was run; `commit_s` None: it was not kept."""

    answers: Sequence[Answer]
    commit_s: float | None


def in_order(answers: Sequence[Answer]) -> Iterator[Outgoing]:
    """Replies first, then jobs, then facts; a slip is drawn when it is asked for."""
    for answer in answers:
        if answer.reply is not None:
            yield Outgoing(topics.reply(answer.device), answer.reply)
    works = [answer.work for answer in answers if answer.work is not None]
    for work in works:
        yield from _made(work.jobs)
    for work in works:
        yield from work.facts


def _made(messages: Sequence[Outgoing | Later]) -> Iterator[Outgoing]:
    """Each message, made now if it is not yet. One that cannot be made harms no other."""
    for one in messages:
        if isinstance(one, Outgoing):
            yield one
            continue
        try:
            yield one()
        except Exception:
            log.exception("a job could not be made; it is tried again until it expires")


def unavailable(request: Request) -> Answer | None:
    """The answer to a request whose group could not be kept; None where nobody waits for one."""
    command = request.message
    if not isinstance(command, Command):
        return None
    reply = refusal(command.request_id, command.language, Code.UNAVAILABLE)
    return Answer(request.incoming.device, wire.encode(reply), None, (request, reply))
