"""What the pad is at a moment, and what it asks to be done: values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hub.contract.devices import AskRating
from hub.contract.rating_tags import REASON_NEEDED
from hub.contract.words import Language, Level


class Page(StrEnum):
    """What is on the screen."""

    ASLEEP = "asleep"
    FACES = "faces"
    REASONS = "reasons"
    WRITING = "writing"
    THANKS = "thanks"


class Kept(StrEnum):
    """What became of the answer, for the second line of the thanks; never which answer.

    `WAITING` is safe on the pad's disk; `UNSAFE` waits too, but would not outlive the pad.
    """

    SENDING = "sending"
    SAVED = "saved"
    WAITING = "waiting"
    UNSAFE = "unsafe"
    REFUSED = "refused"


@dataclass(frozen=True)
class Times:
    """Seconds; settings of the hall."""

    thanks: int = 8
    thanks_between: int = 3


USUAL = Times()


@dataclass(frozen=True)
class Shown:
    """Effect: tell the hub that the rating is on the screen."""

    job_id: str
    rating: str


@dataclass(frozen=True)
class Closed:
    """Effect: tell the hub that nothing was chosen."""

    job_id: str
    rating: str
    declined: bool = False


@dataclass(frozen=True)
class Send:
    """Effect: send the answer to its question, once."""

    question: AskRating
    level: Level
    tags: tuple[str, ...]
    text: str


Effect = Shown | Closed | Send


@dataclass(frozen=True)
class Pad:
    """The whole state. `until`: when the present page ends by itself; `span`: its whole seconds.

    `after`: a question that waits for the thanks to end.
    """

    page: Page = Page.ASLEEP
    job: AskRating | None = None
    language: Language = Language.ZH
    level: Level | None = None
    tags: tuple[str, ...] = ()
    text: str = ""
    until: datetime | None = None
    span: int = 0
    sent: str = ""
    kept: Kept = Kept.SENDING
    problem: str = ""
    after: AskRating | None = None

    @property
    def may_send(self) -> bool:
        """5 to 3 as they are; 2 and 1 with a tag or some words."""
        if self.level is None or self.page not in (Page.REASONS, Page.WRITING):
            return False
        return self.level not in REASON_NEEDED or bool(self.tags) or bool(self.text.strip())


ASLEEP = Pad()
AWAKE = frozenset({Page.FACES, Page.REASONS, Page.WRITING})
