"""What the staff sees and may do at the machine: closed, PIN, page. Without a toolkit; one tick
is one second."""

from __future__ import annotations

from enum import StrEnum

from hub.contract.devices import JobState, PrintResult
from kiosk.staff import corners, pin
from kiosk.staff.corners import Corner, Way
from kiosk.staff.keeper import Answer, Keeper

DELETE = "delete"


class Face(StrEnum):
    """What lies over the kiosk. UNSET: no PIN was ever set, so nobody gets in."""

    AWAY = "away"
    UNSET = "unset"
    PIN = "pin"
    PAGE = "page"


class Ask(StrEnum):
    """What is to be confirmed."""

    NONE = "none"
    RESTART = "restart"
    DESKTOP = "desktop"
    ROLL = "roll"


CLOSES_AFTER = {Face.UNSET: 30, Face.PIN: 30, Face.PAGE: 120}
"""Seconds without a touch: nobody leaves the page open behind them."""

TRIALS = {
    JobState.PRINTED: "printed",
    JobState.UNCONFIRMED: "unconfirmed",
    JobState.FAILED: "failed",
    JobState.EXPIRED: "failed",
}
"""How the test slip ended, as the page says it."""


class Desk:
    """The staff's own state; whoever holds it does what it allows."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._way = Way()
        self.face = Face.AWAY
        self.typed = ""
        self.answer: Answer | None = None
        self.ask = Ask.NONE
        self.trial = ""
        self.left = 0
        self._job = ""

    def touch(self, corner: Corner | None, now: float) -> None:
        """A touch anywhere on the screen, in a corner or not."""
        if self.face is not Face.AWAY:
            self.left = CLOSES_AFTER[self.face]
            return
        self._way = corners.go(self._way, corner, now)
        if self._way.done:
            self._way = Way()
            self._turn(Face.PIN if self._keeper.has_pin else Face.UNSET)
            self.answer = Answer(minutes=self._keeper.minutes) if self._keeper.minutes else None

    def key(self, key: str) -> None:
        """A digit of the PIN, or DELETE."""
        if self.face is not Face.PIN:
            return
        self.typed = self.typed[:-1] if key == DELETE else (self.typed + key)[: pin.LONGEST]
        if self.answer is not None and not self.answer.minutes:
            self.answer = None

    def enter(self) -> None:
        """The PIN is typed whole."""
        if self.face is not Face.PIN or not self.typed:
            return
        self.answer = self._keeper.try_pin(self.typed)
        self.typed = ""
        if self.answer.opened:
            self.answer = None
            self._turn(Face.PAGE)

    def close(self) -> None:
        """Back to the residents."""
        self._turn(Face.AWAY)

    def question(self, ask: Ask) -> None:
        """Ask before something that ends the kiosk; NONE: not after all."""
        if self.face is Face.PAGE:
            self.ask = ask

    def confirmed(self) -> Ask:
        """What was confirmed now; NONE where nothing was asked."""
        asked, self.ask = self.ask, Ask.NONE
        return asked

    def print_trial(self, job_id: str) -> None:
        """A test slip is on its way."""
        self._job, self.trial = job_id, "printing"

    def on_print(self, result: PrintResult) -> None:
        """News of a print job, perhaps of ours."""
        if self._job and result.job_id == self._job:
            self.trial = TRIALS.get(result.state, self.trial)

    def tick(self) -> bool:
        """One second; whether something changed."""
        if self.face is Face.AWAY:
            return False
        self.left -= 1
        if self.left <= 0:
            self.close()
        if self.answer is not None and self.answer.minutes:
            minutes = self._keeper.minutes
            self.answer = Answer(minutes=minutes) if minutes else None
        return True

    def _turn(self, face: Face) -> None:
        self.face = face
        self.typed, self.answer, self.ask, self.trial, self._job = "", None, Ask.NONE, "", ""
        self.left = CLOSES_AFTER.get(face, 0)
