"""Says the step on the screen: when the page changes, or when somebody wants to hear it again.

Without Qt: a player is handed in. A touch ends what is being said, and so does a call of the hall
on the same speaker; what was not said then is not made up for, as the person has gone on.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

from assets.announcing import clips_of
from assets.step_texts import folder
from assets.voice import Clips, VoiceError, seconds
from hub.contract.devices import FailReason, Health
from hub.contract.states import Board, BoardCall, Voice
from hub.contract.wire import AnyPicture
from kiosk.journey import Journey
from kiosk.quiet import Quiet
from kiosk.spoken import Spoken
from kiosk.steps import speaks, step

log = logging.getLogger(__name__)

Tell = Callable[[Health, FailReason | None], None]


class Speaks(Protocol):
    """One sound at a time, or none."""

    def play(self, sound: bytes, volume: int) -> None:
        """Begin, in place of what is being played."""

    def stop(self) -> None:
        """Be silent now."""


class Said(NamedTuple):
    """Which sentence was for whom; the same one is not said twice by itself."""

    person: int
    language: str
    step: str


class StepVoice:
    """The kiosk's voice. `tell`: its health as far as clips are concerned."""

    def __init__(
        self,
        journey: Journey,
        clips: Clips,
        speaker: Speaks,
        tell: Tell,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._journey = journey
        self._clips = clips
        self._speaker = speaker
        self._tell = tell
        self._now = now
        self._quiet = Quiet(self._length)
        self._last: Said | None = None

    def follow(self) -> None:
        """Something changed: a new page is said, one that is left is said no further."""
        wanted = self._wanted() if speaks(self._journey) else None
        if wanted == self._last:
            return
        if self._last is not None:
            self._speaker.stop()
        self._last = wanted
        if wanted is not None:
            self._say(wanted)

    def again(self) -> None:
        """Somebody asks to hear this page."""
        wanted = self._wanted()
        if wanted is not None and self._journey.settings.voice is not Spoken.NEVER:
            self._say(wanted)

    def hush(self) -> None:
        """Somebody touched the screen."""
        self._speaker.stop()

    def on_state(self, _name: str, state: AnyPicture) -> None:
        """The board's calls, where they are said on the same speaker (else no board comes)."""
        if isinstance(state, Board) and self._quiet.on_board(state, self._now()):
            self._speaker.stop()

    def _wanted(self) -> Said | None:
        said = step(self._journey)
        language = self._journey.modes.language.value
        return None if said is None else Said(self._journey.person, language, said)

    def _say(self, said: Said) -> None:
        volume = self._journey.settings.voice_volume
        if volume == 0 or self._quiet.now(self._now()):
            return
        part = folder(said.language)
        clip = f"{part}/{said.step}"
        if not self._clips.begun(part):
            return
        if not self._clips.can_say([clip]):
            self._tell(Health.WARN, FailReason.MISSING)
            return
        self._speaker.play(self._clips.join([clip]), volume)

    def _length(self, call: BoardCall, voice: Voice) -> float:
        try:
            return seconds(self._clips.join(clips_of(call, voice, self._clips.can_say)))
        except VoiceError as error:
            log.warning("a call that cannot be said: %s", error)
            return 0.0
