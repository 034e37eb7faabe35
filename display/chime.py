"""Says a call: chime, then the sentence twice in each of the call's languages.

The words come from `assets.saying`, the clips from `assets.voice`; the speaker and its line
from `display.player`. A call is never cut by the next one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from assets import saying
from assets.announcing import clips_of
from assets.clip_texts import PACK
from assets.player import End
from assets.voice import Clips, VoiceError, seconds
from display.calls import OnSaid, key
from display.player import Sentence
from display.precedence import Precedence, precedence
from hub.contract.states import BoardCall, Voice

log = logging.getLogger(__name__)

TRIAL_VOLUME = 30
"""Of a self-test, before the hall opens."""


class Says(Protocol):
    """`display.player.Speaker`, or a test's."""

    def say(self, sentence: Sentence) -> None: ...


class Chime:
    """Says calls through a speaker. `folders`: the hall's own recordings."""

    def __init__(self, speaker: Says, folders: Sequence[Path] = ()) -> None:
        self._speaker = speaker
        self._clips = Clips(folders)

    def say(
        self, call: BoardCall, voice: Voice, volume: Callable[[], int], on_said: OnSaid
    ) -> None:
        """Say one call in its turn; `on_said` comes at its very end."""
        try:
            sound = self._clips.join(self.clips_of(call, voice))
        except VoiceError as error:
            log.error("cannot say %s: %s", call.ticket, error)
            on_said(key(call), None)
            return
        length = seconds(sound)

        def on_end(end: End) -> None:
            on_said(key(call), length if end is End.HEARD else None)

        self._speaker.say(Sentence(sound, precedence(call), volume, on_end))

    def alarm(self, volume: Callable[[], int], on_end: Callable[[], None]) -> None:
        """One round of the evacuation's alarm and words, before every call that waits; `on_end`
        comes at its end, or at once when it cannot be said."""
        try:
            sound = self._clips.join(saying.evacuation(self._evacuation_languages()))
        except VoiceError as error:
            log.error("cannot sound the alarm: %s", error)
            on_end()
            return
        self._speaker.say(Sentence(sound, Precedence.ALARM, volume, lambda _: on_end()))

    def try_out(self, on_end: Callable[[End], None]) -> None:
        """The chime alone, softly; `on_end` tells whether it could be heard."""
        try:
            sound = self._clips.join([saying.CHIME])
        except VoiceError as error:
            log.error("cannot sound the chime: %s", error)
            on_end(End.FAILED)
            return
        self._speaker.say(Sentence(sound, Precedence.CALL, lambda: TRIAL_VOLUME, on_end))

    def clips_of(self, call: BoardCall, voice: Voice) -> list[str]:
        """Names of the clips of one announcement."""
        return clips_of(call, voice, self._clips.can_say)

    def _evacuation_languages(self) -> list[str]:
        words = {language: saying.clip(language, saying.EVACUATE) for language in saying.SENTENCES}
        return [name for name, clip in words.items() if name in PACK or self._clips.can_say([clip])]
