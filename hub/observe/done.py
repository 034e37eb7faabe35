"""One answered command as the log and the counters tell it: what was asked, how it ended."""

from __future__ import annotations

import re
import typing
from typing import NamedTuple, Protocol

import msgspec

from hub.contract import wire
from hub.contract.commands import AnyCommand, Command
from hub.contract.results import AnyReply, Refusal

OK = "ok"
REPEATED = "repeated"
"""A request id that was answered before: it got the same answer, nothing was done."""
UNKNOWN = "unknown"
"""The type of a command that could not be read."""

TYPES: dict[type[Command], str] = {
    kind: str(kind.__struct_config__.tag) for kind in typing.get_args(AnyCommand)
}
NAMES = frozenset(TYPES.values())
REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class Done(NamedTuple):
    """`outcome` is `ok`, `repeated` or the refusal's code; `arrived` is of
    `time.perf_counter`, 0.0 where nobody looked."""

    device: str
    type: str
    request_id: str
    outcome: str
    arrived: float = 0.0


class Heard(Protocol):
    """A message as it came."""

    @property
    def device(self) -> str: ...
    @property
    def payload(self) -> bytes: ...
    @property
    def arrived(self) -> float: ...


def done(heard: Heard, command: msgspec.Struct | None, reply: AnyReply | None) -> Done:
    """`command` None: it could not be read; then nothing that it says is taken for granted.
    `reply` None: it is the one that was given before."""
    if isinstance(command, Command):
        of, request_id = type_of(command), command.request_id
    else:
        of, request_id = _claimed(heard.payload)
    return Done(heard.device, of, request_id, _outcome(reply), heard.arrived)


def type_of(command: Command) -> str:
    """As on the wire: `issue_ticket`."""
    return TYPES[type(command)]


def _outcome(reply: AnyReply | None) -> str:
    if reply is None:
        return REPEATED
    return reply.code if isinstance(reply, Refusal) else OK


def _claimed(payload: bytes) -> tuple[str, str]:
    """Type and request id of a refused message, where they are what they should be."""
    if len(payload) > wire.MAX_PAYLOAD:
        return UNKNOWN, ""
    try:
        envelope = wire.envelopes.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return UNKNOWN, ""
    of = envelope.type if envelope.type in NAMES else UNKNOWN
    return of, envelope.request_id if REQUEST_ID.fullmatch(envelope.request_id) else ""
