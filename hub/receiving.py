"""What arrives: decoded, or with the refusal that it has earned already."""

from __future__ import annotations

import logging
from typing import NamedTuple

import msgspec

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import AnyCommand
from hub.contract.results import Refusal
from hub.contract.words import Language
from hub.handlers.refusing import refusal
from hub.handlers.rows import SPECS
from hub.handlers.table import Spec
from hub.observe.lines import unquoted

log = logging.getLogger("hub.engine")


class Incoming(NamedTuple):
    """A message of a device: `room` is cmd, result or presence."""

    device: str
    payload: bytes
    room: str = "cmd"
    arrived: float = 0.0
    """When the hub had it (`time.perf_counter`); 0.0 where nobody looked."""


class Request(NamedTuple):
    """A decoded message, or the refusal that it has earned already."""

    incoming: Incoming
    message: msgspec.Struct | None
    spec: Spec | None = None
    refusal: Refusal | None = None
    evidence: object = None


def receive(incoming: Incoming) -> Request:
    """Decode one message; what is wrong with it becomes its refusal."""
    if len(incoming.payload) > wire.MAX_PAYLOAD:
        return _refused(incoming, Code.TOO_LARGE, limit=wire.MAX_PAYLOAD)
    if incoming.room != "cmd":
        return _receive_quiet(incoming)
    try:
        command: AnyCommand = wire.commands.decode(incoming.payload)
    except msgspec.ValidationError as error:
        return _refused_field(incoming, error)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _refused(incoming, Code.BAD_JSON, why=str(error))
    return Request(incoming, command, SPECS[type(command)])


def _receive_quiet(incoming: Incoming) -> Request:
    decoder = wire.results if incoming.room == "result" else wire.presences
    try:
        return Request(incoming, decoder.decode(incoming.payload))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        log.warning(
            "message_broken",
            {"device": incoming.device, "room": incoming.room, "why": unquoted(error)},
        )
        return Request(incoming, None)


def _envelope(payload: bytes) -> wire.Envelope:
    try:
        return wire.envelopes.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return wire.Envelope()


def _refused(incoming: Incoming, code: Code, **fields: str | int | bool | None) -> Request:
    envelope = _envelope(incoming.payload) if code is not Code.TOO_LARGE else wire.Envelope()
    language = Language(envelope.language) if envelope.language in set(Language) else Language.ZH
    answer = refusal(envelope.request_id[:64], language, code, **fields)
    return Request(incoming, None, refusal=answer)


def _refused_field(incoming: Incoming, error: msgspec.ValidationError) -> Request:
    envelope = _envelope(incoming.payload)
    if "Invalid value" in str(error) and "$.type" in str(error):
        return _refused(incoming, Code.UNKNOWN_COMMAND, type=envelope.type[:64])
    return _refused(incoming, Code.BAD_FIELD, why=str(error)[:200])
