"""A call on the board → the clips of its announcement, in the call's languages. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assets import saying
from assets.voice import VoiceError
from hub.contract.states import BoardCall, Voice
from hub.contract.words import Language

CanSay = Callable[[Iterable[str]], bool]
"""Whether all of these clips are there (`assets.voice.Clips.can_say`)."""


def languages(call: BoardCall) -> tuple[str, ...]:
    """The call's languages that we know, each once, in order; Chinese when there are none."""
    known = {language.value for language in Language}
    named = tuple(dict.fromkeys(name for name in call.languages if name in known))
    return named or (saying.CHINESE,)


def clips_of(call: BoardCall, voice: Voice, can_say: CanSay) -> list[str]:
    """Names of the clips of one announcement; VoiceError when it cannot be said.

    A language that cannot be said is said in Chinese, but never twice over.
    """
    spoken = [_sentence(language, call, voice, can_say) for language in languages(call)]
    return saying.announcement(dict.fromkeys(spoken))


def _sentence(language: str, call: BoardCall, voice: Voice, can_say: CanSay) -> tuple[str, ...]:
    own = saying.sentence(language, call.ticket, call.window, voice)
    if own is not None and can_say(own):
        return own
    chinese = saying.sentence(saying.CHINESE, call.ticket, call.window, voice)
    if chinese is None:
        raise VoiceError(f"no words for window {call.window}")
    return chinese
