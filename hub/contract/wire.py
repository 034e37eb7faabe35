"""Structs ⇄ bytes. JSON; at most 64 KiB a message; strict types; unknown fields ignored."""

from __future__ import annotations

import msgspec

from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob, AnyResult, Presence
from hub.contract.events import Fact
from hub.contract.metrics import Metrics
from hub.contract.results import AnyReply
from hub.contract.states import Board, Clock, Hall, Menu, WindowState

MAX_PAYLOAD = 64 * 1024
"""Bytes of the largest message that anybody may send."""

_encoder = msgspec.json.Encoder()
commands: msgspec.json.Decoder[AnyCommand] = msgspec.json.Decoder(AnyCommand)
replies: msgspec.json.Decoder[AnyReply] = msgspec.json.Decoder(AnyReply)
jobs = msgspec.json.Decoder(AnyJob)
results = msgspec.json.Decoder(AnyResult)
presences = msgspec.json.Decoder(Presence)
facts = msgspec.json.Decoder(Fact)
"""Decoders; each raises `msgspec.DecodeError` or `msgspec.ValidationError` on bad input."""

AnyPicture = Clock | Menu | Board | Hall | Metrics | WindowState

_states: dict[str, msgspec.json.Decoder[AnyPicture]] = {
    "clock": msgspec.json.Decoder(Clock),
    "menu": msgspec.json.Decoder(Menu),
    "board": msgspec.json.Decoder(Board),
    "hall": msgspec.json.Decoder(Hall),
    "metrics": msgspec.json.Decoder(Metrics),
    "window": msgspec.json.Decoder(WindowState),
}


class Envelope(msgspec.Struct, frozen=True):
    """As much of a broken command as is needed to answer it."""

    request_id: str = ""
    type: str = ""
    language: str = "zh"


envelopes = msgspec.json.Decoder(Envelope)


def encode(message: msgspec.Struct) -> bytes:
    """Any struct of the contract as JSON bytes."""
    return _encoder.encode(message)


def decode_state(name: str, payload: bytes) -> AnyPicture:
    """A state by its name under `state/` (`menu`, `window/3`); KeyError for an unknown one."""
    return _states[name.partition("/")[0]].decode(payload)
