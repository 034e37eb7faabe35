"""A refusal as an answer: for the rare command whose refusal must keep its rows."""

from __future__ import annotations

from hub.contract.codes import MEANINGS, message
from hub.contract.commands import Command
from hub.contract.results import Refusal
from hub.errors import Refused


def refusal_of(command: Command, refused: Refused) -> Refusal:
    """The reply that says what `refused` says, in the command's language."""
    return Refusal(
        request_id=command.request_id,
        code=refused.code.value,
        message=message(refused.code, command.language, refused.fields),
        whose=MEANINGS[refused.code].whose.value,
        fields=refused.fields,
    )
