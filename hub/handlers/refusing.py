"""Refusals as answers."""

from __future__ import annotations

from hub.contract.codes import MEANINGS, Code, message
from hub.contract.commands import Command
from hub.contract.results import Refusal
from hub.contract.words import Language
from hub.errors import Refused


def refusal(
    request_id: str, language: Language, code: Code, **fields: str | int | bool | None
) -> Refusal:
    """A refusal with its message in the asked language."""
    return Refusal(
        request_id=request_id,
        code=code.value,
        message=message(code, language, fields),
        whose=MEANINGS[code].whose.value,
        fields=fields,
    )


def refusal_of(command: Command, refused: Refused) -> Refusal:
    """The reply that says what `refused` says, in the command's language: also for the rare
    command whose refusal must keep its rows."""
    return refusal(command.request_id, command.language, refused.code, **refused.fields)
