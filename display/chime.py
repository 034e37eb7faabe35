"""Says a call: chime, then the phrase twice in each of the call's languages.

The clips and their order come from `assets.voice`; the player and its queue from
`display.player`. A call is never cut by the next one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from assets import voice
from display.calls import CallKey, key
from display.player import OnEnd
from hub.contract.states import BoardCall
from hub.contract.words import Language

log = logging.getLogger(__name__)

OnSaid = Callable[[CallKey, float | None], None]
"""Told at the end: which call, and its seconds; None when it could not be said."""


class Plays(Protocol):
    """`display.player.Speaker`, or a test's."""

    def play(self, sound: bytes, on_end: OnEnd) -> None: ...


def clips_of(call: BoardCall) -> list[str]:
    """Names of the clips of one announcement; one chime, then language after language.

    A language without a voice is said in Chinese by `assets.voice`, but never twice over.
    """
    phrases = [voice.phrase(call.ticket, call.window, name, call.yao) for name in languages(call)]
    spoken = list(dict.fromkeys(tuple(phrase[1:]) for phrase in phrases))
    clips = [voice.CHIME, *spoken[0]]
    for phrase in spoken[1:]:
        clips += [voice.PAUSE, *phrase]
    return clips


def languages(call: BoardCall) -> tuple[str, ...]:
    """The call's languages that we know, each once, in order; Chinese when there are none."""
    known = {language.value for language in Language}
    return tuple(dict.fromkeys(name for name in call.languages if name in known)) or ("zh",)


class Chime:
    """Says calls through a player, in order. `folders`: the hall's own recordings."""

    def __init__(self, speaker: Plays, folders: Sequence[Path] = ()) -> None:
        self._speaker = speaker
        self._folders = folders

    def say(self, call: BoardCall, on_said: OnSaid) -> None:
        """Say one call after those before it; `on_said` comes at its very end."""
        try:
            sound = voice.join(clips_of(call), self._folders)
        except (OSError, voice.VoiceError) as error:
            log.error("cannot say %s: %s", call.ticket, error)
            on_said(key(call), None)
            return
        seconds = voice.seconds(sound)
        self._speaker.play(sound, lambda heard: on_said(key(call), seconds if heard else None))

    def alarm(self, on_end: Callable[[], None]) -> None:
        """One round of the evacuation's alarm and words; `on_end` comes at its end, or at once
        when it cannot be said."""
        try:
            sound = voice.join(voice.evacuation(), self._folders)
        except (OSError, voice.VoiceError) as error:
            log.error("cannot sound the alarm: %s", error)
            on_end()
            return
        self._speaker.play(sound, lambda _: on_end())
