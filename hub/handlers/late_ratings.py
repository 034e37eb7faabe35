"""Answers that a pad kept sealed while the hub was away: opened, and taken as if just given."""

from __future__ import annotations

import msgspec

from hub.contract import sealed
from hub.contract.codes import Code
from hub.contract.commands import DeliverRating, Rate
from hub.contract.results import RatingTaken
from hub.contract.words import DeviceKind
from hub.errors import Refused
from hub.handlers import pads, ratings, seals
from hub.handlers.table import Spec
from hub.handlers.work import Work
from hub.store import ratings as store

_answers = msgspec.json.Decoder(Rate)


def deliver(command: DeliverRating, work: Work) -> RatingTaken:
    """Take a sealed answer once. Refused(SEAL_BROKEN), and whatever `Rate` is refused for."""
    key = seals.private_key(work)
    try:
        answer = _answers.decode(sealed.unseal(command.letter, key, command.request_id))
    except (sealed.SealError, msgspec.DecodeError) as error:
        raise Refused(Code.SEAL_BROKEN) from error
    taken = ratings.rate(msgspec.structs.replace(answer, request_id=command.request_id), work)
    _sleep(work, taken.rating)
    return taken


def _sleep(work: Work, rating: str) -> None:
    """A pad that was killed and started again may have woken for the question once more."""
    question = store.find(work.db, rating)
    if question is not None:
        pads.stop(work, question)


COMMANDS = (Spec(DeliverRating, deliver, frozenset({DeviceKind.PAD})),)
