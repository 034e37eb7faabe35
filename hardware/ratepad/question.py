"""A rating that the hub asks for, as a session's frames. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from hardware.ratepad.messages import Able, Answer, Message, Open, Reasons
from hardware.ratepad.words import Ability
from hub.contract.devices import AskRating
from hub.contract.rating_tags import TAGS
from hub.contract.words import Language

LAST_SESSION = 0xFFFF_FFFE
"""Sessions are numbered from 1 to this."""


@dataclass(frozen=True)
class Question:
    """One session. `until`: when it is over in any case, by the clock of the link."""

    session: int
    job: AskRating
    until: float


def frames(question: Question, pad: Able, now: float) -> Iterator[Message]:
    """What opens the session on a pad of these abilities, and shows what it can show."""
    job, language = question.job, _language(question.job.language, pad)
    reasons = Ability.REASONS in pad.abilities
    most = max(1, ceil(question.until - now))
    yield Open(
        session=question.session,
        seconds=min(job.idle_s, most),
        most=most,
        language=language,
        elder=job.elder,
        reason_needed=reasons or Ability.TEXT in pad.abilities,
        ticket=job.ticket,
        subject=job.subject.inn(language),
    )
    for level in pad.levels if reasons else ():
        rows = tuple((tag.code, tag.text.inn(language)) for tag in TAGS[level])
        yield Reasons(question.session, level, rows)


def is_sound(answer: Answer, pad: Able) -> bool:
    """Whether the pad can mean this level, and each reason is one of it, given once: the hub takes
    no others."""
    known = {tag.code for tag in TAGS[answer.level]}
    once = len(set(answer.tags)) == len(answer.tags)
    return answer.level in pad.levels and once and known.issuperset(answer.tags)


def _language(wanted: Language, pad: Able) -> Language:
    """The resident's, where the pad has it."""
    return wanted if wanted in pad.languages else Language.ZH
