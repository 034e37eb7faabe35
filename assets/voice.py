"""Clips: where they lie, what is in them, and several joined into one sound.

A clip is a WAV file (16 kHz, mono, 16 bit) named as its word in `assets.saying`. The hall's
own folders go before the pack under `assets/sounds/`. An own clip that cannot be used is told
once and passed over: the pack speaks for it.
"""

from __future__ import annotations

import io
import logging
import wave
from collections.abc import Iterable, Sequence
from pathlib import Path

from assets.saying import PAUSE

log = logging.getLogger(__name__)

SOUNDS = Path(__file__).parent / "sounds"
RATE = 16_000
PAUSE_S = 0.5
_FORM = (1, 2, RATE)
_LONGEST_S = 60
"""No clip is so long; a file that is was not meant for this folder."""


class VoiceError(RuntimeError):
    """A clip is missing or cannot be used: names it."""


class Clips:
    """The clips that can be had; recordings may be added and replaced at any time."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._folders = folders
        self._told: set[str] = set()

    def can_say(self, names: Iterable[str]) -> bool:
        """Whether all are there; what is missing is told in the log, once."""
        missing = [name for name in dict.fromkeys(names) if self._find(name) is None]
        if missing:
            self._tell_once(f"not recorded: {', '.join(missing)}")
        return not missing

    def begun(self, part: str) -> bool:
        """Whether the pack or a hall has recordings in this folder (`kiosk-bo`)."""
        return any((folder / part).is_dir() for folder in (*self._folders, SOUNDS))

    def join(self, names: Iterable[str]) -> bytes:
        """The clips one after the other as one WAV file; VoiceError when one is nowhere."""
        return wav(b"".join(self._frames(name) for name in names))

    def _frames(self, name: str) -> bytes:
        if name == PAUSE:
            return bytes(2 * int(RATE * PAUSE_S))
        found = self._find(name)
        if found is None:
            raise VoiceError(f"no clip “{name}”: make the pack anew with `jiaohao voice make`")
        return found

    def _find(self, name: str) -> bytes | None:
        for folder in (*self._folders, SOUNDS):
            try:
                return read(folder / f"{name}.wav")
            except FileNotFoundError:
                continue
            except (VoiceError, OSError) as error:
                self._tell_once(str(error))
        return None

    def _tell_once(self, words: str) -> None:
        if words not in self._told:
            self._told.add(words)
            log.warning("%s; look with `jiaohao voice check FOLDER`", words)


def read(path: Path) -> bytes:
    """A clip's samples. VoiceError when it is no clip, OSError when it cannot be read."""
    try:
        with wave.open(str(path), "rb") as clip:
            form = (clip.getnchannels(), clip.getsampwidth(), clip.getframerate())
            if form != _FORM:
                channels, width, rate = form
                raise VoiceError(
                    f"{path}: 16 kHz, mono, 16 bit wanted, found {rate / 1000:g} kHz, "
                    f"{channels} channel{'s' if channels > 1 else ''}, {8 * width} bit"
                )
            if clip.getnframes() > _LONGEST_S * RATE:
                raise VoiceError(f"{path}: longer than {_LONGEST_S} s")
            samples = clip.readframes(clip.getnframes())
            if len(samples) != 2 * clip.getnframes():
                raise VoiceError(f"{path}: the file is cut off")
            return samples
    except (wave.Error, EOFError) as error:
        raise VoiceError(f"{path}: not a WAV file ({error})") from error


def wav(samples: bytes) -> bytes:
    """Samples as the bytes of a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples)
    return out.getvalue()


def seconds(sound: bytes) -> float:
    """How long a WAV file plays."""
    with wave.open(io.BytesIO(sound), "rb") as reader:
        return reader.getnframes() / reader.getframerate()
