"""The station's end of a pad: who it is, the one open session, and what came of it. Pure.

`ask` and `stop` may come while the pad is away: an open question is opened again on a pad that
comes back within its time. `now` is in seconds of any steady clock.
"""

from __future__ import annotations

import logging

from hardware.pad.values import PadAnswer, PadAsks, PadSilence
from hardware.ratepad.frames import VERSION, Frame
from hardware.ratepad.link import Event, GivenUp, Heard, Link, Refused, Taken
from hardware.ratepad.messages import (
    Able,
    Answer,
    Cancel,
    Heartbeat,
    Hello,
    Message,
    Open,
    Reasons,
    Timeout,
)
from hardware.ratepad.question import LAST_SESSION, Question, frames, is_sound
from hardware.ratepad.words import Cancelled, Cause
from hub.contract.words import Language

log = logging.getLogger(__name__)

BEAT_EVERY = 5.0
"""Seconds between two heartbeats of a pad."""
SILENT_AFTER = 6.0
"""Seconds without a frame after which the station asks whether the pad is there."""
TRIAL_S = 2.0
"""Seconds for which a pad that is tried shows something; it would end that later by itself."""
TRIAL = Open(LAST_SESSION + 1, 5, 5, Language.ZH, False, False, "A000", "测试")
"""What it shows."""

Told = PadAsks | PadAnswer | PadSilence


class Asking:
    """`turn` gives the bytes to write, `hear` what a frame told. `lost`: nobody answers."""

    def __init__(self, byte_s: float = 0.0) -> None:
        self.pad: Able | None = None
        self.lost = False
        self.faulty = False
        self.proved: bool | None = None
        """Whether the pad took what it was tried with; None: not known yet."""
        self._trial: Message | None = None
        self._trial_ends: float | None = None
        self._link = Link(self._judge, byte_s)
        self._open: Question | None = None
        self._shown = self._answered = 0
        self._heard_at = 0.0

    def begin(self, now: float) -> None:
        """The line was opened: ask who is there."""
        self.pad, self.lost, self.faulty = None, False, False
        self._heard_at = now
        self._trial = self._trial_ends = None
        self._link.reset()
        self._link.post(Hello(VERSION, VERSION))

    def ask(self, question: Question, now: float) -> None:
        """Open a session; it takes the place of one before it."""
        self._end(Cancelled.REPLACED)
        self._open, self._trial_ends = question, None
        if self._trial is not None:
            self._trial = Heartbeat(question.session)
        self._show(now)

    def try_out(self) -> None:
        """Let the pad show something for a moment; one that asks for a rating is left in peace and
        asked only whether it is there."""
        self.proved = None
        if self._open is not None:
            self._trial = Heartbeat(self._open.session)
        else:
            self._trial = TRIAL

    def stop(self, rating: str) -> None:
        """The hub wants no answer to this rating any more."""
        if self._open is not None and self._open.job.rating == rating:
            self._end(Cancelled.STOPPED)

    def hear(self, frame: Frame, now: float) -> Told | None:
        """A frame of the pad; what it tells of the open session."""
        self._heard_at = now
        return self._take(self._link.hear(frame), now)

    def turn(self, now: float) -> bytes:
        """What to write now."""
        if self._open is not None and now >= self._open.until:
            self._end(Cancelled.TIME)
        if self._trial is not None and self._link.is_idle:
            self._link.post(self._trial)
        if self._trial_ends is not None and now >= self._trial_ends:
            self._end_trial()
        if self.pad and self._link.is_idle and now - self._heard_at >= SILENT_AFTER:
            self._link.post(Heartbeat(self._session))
        raw, given_up = self._link.turn(now)
        self.lost = self.lost or isinstance(given_up, GivenUp)
        return raw

    def farewell(self) -> bytes:
        """What to write before the line is closed: nobody will hear an answer. Nothing to a pad
        that is lost: it may be back in a moment, and what was touched on it counts."""
        if self._open is None or self.pad is None or self.lost:
            return b""
        return self._link.last_word(Cancel(self._open.session, Cancelled.STOPPED))

    @property
    def _session(self) -> int:
        return self._open.session if self._open else 0

    def _judge(self, message: Message) -> Cause | None:
        """Whether a message of the pad is taken. An answer that came before is taken again."""
        match message:
            case Able():
                return None if message.version in (0, VERSION) else Cause.VERSION
            case Heartbeat():
                return None
            case Answer(session=session) | Timeout(session=session):
                if session == self._answered:
                    return None
                if session != self._session or self.pad is None:
                    return Cause.SESSION
                bad = isinstance(message, Answer) and not is_sound(message, self.pad)
                return Cause.PAYLOAD if bad else None
            case _:
                return Cause.TYPE

    def _take(self, event: Event | None, now: float) -> Told | None:
        match event:
            case Heard(Able() as pad):
                self.pad = pad
                self._show(now)
            case Heard(Heartbeat(session=session, fault=fault)):
                self.faulty = fault
                self._compare(session, now)
            case Heard(Answer() | Timeout() as end) if end.session == self._session:
                return self._close(end)
            case Taken(message) | Refused(message=message) if message is self._trial:
                self._note_trial(now, proved=isinstance(event, Taken))
            case Taken(Open(session=session)):
                return self._note_shown(session)
            case Refused(message=message, cause=cause) if not self._is_over(message):
                log.warning("the pad refuses %s: %s", type(message).__name__, cause.name.lower())
        return None

    def _note_shown(self, session: int) -> PadAsks | None:
        """The pad shows the open session; told once, also when it is opened again."""
        if self._open is None or session != self._open.session or session == self._shown:
            return None
        self._shown = session
        return PadAsks(self._open.job.rating)

    def _is_over(self, message: Message) -> bool:
        """A pad that was answered meanwhile has no such session any more."""
        return isinstance(message, Open | Reasons) and message.session != self._session

    def _close(self, end: Answer | Timeout) -> Told:
        question, pad = self._open, self.pad
        assert question is not None
        assert pad is not None
        self._open, self._answered = None, end.session
        self._link.drop_waiting()
        rating = question.job.rating
        if isinstance(end, Timeout):
            return PadSilence(rating, end.declined)
        return PadAnswer(rating, end.level, end.tags, end.text, source_of(pad))

    def _compare(self, session: int, now: float) -> None:
        """The pad's session is not ours: it, or this station, was without power meanwhile."""
        if session == self._session or not self._link.is_idle:
            return
        if session:
            self._link.post(Cancel(session, Cancelled.STOPPED))
        self._show(now)

    def _show(self, now: float) -> None:
        if self._open is not None and self.pad is not None and self.pad.version:
            for message in frames(self._open, self.pad, now):
                self._link.post(message)

    def _note_trial(self, now: float, *, proved: bool) -> None:
        shows = proved and self._trial is TRIAL
        self._trial_ends = now + TRIAL_S if shows else None
        self._trial, self.proved = None, proved

    def _end_trial(self) -> None:
        self._trial_ends = None
        self._link.post(Cancel(TRIAL.session, Cancelled.STOPPED))

    def _end(self, why: Cancelled) -> None:
        """Nothing more of the open session is said but its end."""
        question, self._open = self._open, None
        if question is not None and self.pad is not None:
            self._link.drop_waiting()
            self._link.post(Cancel(question.session, why))


LEVELS = {5: "five", 3: "three"}
"""How many levels a pad has, in the words of `hardware.pad.values.MAPPINGS`."""


def source_of(pad: Able) -> str:
    """As the record names it: a pad with three keys cannot say five levels."""
    count = len(pad.levels)
    return f"pad:a55a:{LEVELS.get(count, str(count))}"
