"""A simulated pad with a screen that speaks `A5 5A`, its own heartbeat and repetitions included.

`key LEVEL [CODE…]` (a face, with reasons) · `write WORDS` (go with the next key) · `decline` ·
`leave` (nobody touches it: its time is over) · `stray LEVEL` (an answer out of any session) ·
`twice [off]` (each answer comes again as a new frame) · `sick [off]` (its own test finds a fault) ·
`restart` (without power for a moment: forgets its session) · `shows`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from hardware.ratepad.asking import BEAT_EVERY
from hardware.ratepad.frames import VERSION, Damage, Parser
from hardware.ratepad.link import Heard, Link
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
from hardware.ratepad.words import Ability, Cause
from hardware.sim.base import BadCommand, Simulator, is_on
from hardware.sim.lines import Line
from hub.contract.words import Language, Level

TICK = 0.05
"""Seconds between two looks at the clock."""
ALONE_AFTER = 15.0
"""Seconds without a word of the station after which it is gone."""
STRANGE = 0xDEAD
"""A session that nobody opened."""
WHOLE = Able(
    VERSION,
    Ability.SCREEN | Ability.REASONS | Ability.TEXT | Ability.DECLINE,
    tuple(Level),
    tuple(Language),
    "simulated",
    "0001",
)


class RatePadModel:
    """One pad: what it shows, and what is pressed on it."""

    def __init__(self, able: Able = WHOLE, clock: Callable[[], float] = time.monotonic) -> None:
        self._able = able
        self._clock = clock
        self._parser = Parser()
        self._link = Link(self._judge)
        self._beat_at = self._heard_at = clock()
        self._open: Open | None = None
        self._ends = 0.0
        self._reasons: dict[Level, tuple[str, ...]] = {}
        self._last: Answer | Timeout | None = None
        self._words = ""
        self._twice = self._sick = False
        self.opened = 0
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "key": self._key,
            "write": self._write,
            "decline": lambda _: self._leave(declined=True),
            "leave": lambda _: self._leave(declined=False),
            "stray": self._stray,
            "twice": self._set_twice,
            "sick": self._set_sick,
            "restart": self._restart,
            "shows": lambda _: self.describe(),
        }

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        self._heard_at = self._clock()
        for item in self._parser.feed(data):
            event = None if isinstance(item, Damage) else self._link.hear(item)
            if isinstance(event, Heard):
                self._take(event.message)
        return self.take_unasked()

    def take_unasked(self) -> bytes:
        """What is due now: a heartbeat, the end of a session, a frame that was not acknowledged."""
        now = self._clock()
        if self._open is not None and now >= self._ends:
            self._leave(declined=False)
        if now - self._heard_at >= ALONE_AFTER:
            self._open = None
        if now - self._beat_at >= BEAT_EVERY:
            self._beat()
        return self._link.turn(now)[0]

    def describe(self) -> str:
        """See `Model.describe`: what stands on its screen."""
        if self._open is None:
            return f"asleep opened={self.opened}"
        seen, reasons = self._open, sum(map(len, self._reasons.values()))
        elder = " elder" if seen.elder else ""
        words = f"asks={seen.ticket} {seen.subject} {seen.language.value}{elder}"
        return f"{words} seconds={seen.seconds} reasons={reasons} opened={self.opened}"

    def _judge(self, message: Message) -> Cause | None:
        match message:
            case Hello() | Open() | Cancel() | Heartbeat():
                return None
            case Reasons(session=session):
                known = self._open is not None and self._open.session == session
                return None if known else Cause.SESSION
            case _:
                return Cause.TYPE

    def _take(self, message: Message) -> None:
        match message:
            case Hello(least=least, most=most):
                fits = least <= VERSION <= most
                self._link.post(self._able if fits else Able(0, Ability(0), (), ()))
            case Open(session=session) if self._last is not None and self._last.session == session:
                self._link.post(self._last)
            case Open():
                self.opened += self._open is None or self._open.session != message.session
                self._open, self._ends = message, self._clock() + message.seconds
                self._reasons = {}
            case Reasons(level=level, tags=tags):
                self._reasons[level] = tuple(code for code, _ in tags)
            case Cancel(session=session) if self._open and self._open.session == session:
                self._open = None

    def _beat(self) -> None:
        self._beat_at = self._clock()
        self._link.post(Heartbeat(self._open.session if self._open else 0, self._sick))

    def _key(self, words: list[str]) -> str:
        level, *codes = words or [""]
        if level not in {str(each.value) for each in self._able.levels}:
            raise BadCommand(f"key {'|'.join(str(each.value) for each in self._able.levels)}")
        if not all(code.isascii() and code.isdigit() and len(code) == 3 for code in codes):
            raise BadCommand("reasons have three digits")
        return self._finish(lambda session: self._answer(session, int(level), *codes))

    def _answer(self, session: int, level: int, *codes: str) -> Answer:
        words, self._words = self._words, ""
        return Answer(session, Level(level), codes, words)

    def _leave(self, *, declined: bool) -> str:
        return self._finish(lambda session: Timeout(session, declined))

    def _finish(self, end: Callable[[int], Answer | Timeout]) -> str:
        if self._open is None:
            return "asleep: it means nothing"
        self._last, self._open = end(self._open.session), None
        for _ in range(1 + self._twice):
            self._link.post(self._last)
        return "told"

    def _write(self, words: list[str]) -> str:
        self._words = " ".join(words)
        return f"{len(self._words)} characters"

    def _stray(self, words: list[str]) -> str:
        if words not in [[str(level.value)] for level in Level]:
            raise BadCommand("stray 1 to 5")
        self._link.post(self._answer(STRANGE, int(words[0])))
        return "told out of any session"

    def _set_twice(self, words: list[str]) -> str:
        self._twice = is_on(words)
        return f"twice {'on' if self._twice else 'off'}"

    def _set_sick(self, words: list[str]) -> str:
        self._sick = is_on(words)
        self._beat()
        return f"sick {'on' if self._sick else 'off'}"

    def _restart(self, words: list[str]) -> str:
        self._open = self._last = None
        self._link = Link(self._judge)
        self._beat()
        return "restarted"


class RatePadSimulator(Simulator):
    """A simulator whose model also acts by the clock."""

    def start(self) -> None:
        """Plug in, and let time pass."""
        super().start()
        threading.Thread(target=self._live, name="sim-ratepad", daemon=True).start()

    def _live(self) -> None:
        while not self._stopped.wait(TICK):
            with self.lock:
                data = self.model.take_unasked()
            self._send(data)


def sim_ratepad(line: Line, able: Able = WHOLE) -> RatePadSimulator:
    """A pad on a line."""
    return RatePadSimulator(RatePadModel(able), line)
