"""Looks through a hall's folder of recordings: what can be used, what is wrong, what is missing.

Levels are dB below the loudest that 16 bit can hold (0 dB).
"""

from __future__ import annotations

import array
import math
from collections.abc import Iterator
from errno import ENOENT
from pathlib import Path
from statistics import median
from typing import NamedTuple

from assets.clip_texts import PACK, SILENT, TEXTS
from assets.saying import ALARM, CHIME
from assets.voice import RATE, VoiceError, read

FULL_SCALE = 32768
FRAME = RATE // 100
"""Loudness is measured in pieces of 10 ms."""

SILENT_DB = -40.0
"""Nothing louder in it: the microphone was off."""
WORD_DB = -45.0
"""A piece below this is no part of the word."""
FLAT = 4
"""So many samples side by side at the limit are a cut-off peak, not a loud one."""
EDGE_S = 0.25
"""More silence than this before or after the word makes a call drag."""
LONGEST_S = 15.0
LOUDER_DB = 6.0
"""A word so much louder or softer than the others of its folder jumps out of the sentence."""
ALIKE = 3
"""From so many clips on there is a usual loudness."""
TONES = (CHIME, ALARM)


class Wrong(NamedTuple):
    """What is wrong with a file, and what to do."""

    file: str
    what: str
    do: str


class Report(NamedTuple):
    """`good`: names of the clips that can be used; `missing`: per folder, in order; of a
    folder of the pack the pack's own are taken, of another one the call is said in Chinese."""

    good: tuple[str, ...]
    wrong: tuple[Wrong, ...]
    missing: dict[str, tuple[str, ...]]


def wanted() -> list[str]:
    """Every clip that is looked for."""
    return [*TONES, *(f"{folder}/{name}" for folder, words in TEXTS.items() for name in words)]


def look_through(folder: Path) -> Report:
    """The whole folder. Raises OSError when it cannot be listed."""
    clips: dict[str, array.array[int]] = {}
    wrong: list[Wrong] = []
    known = set(wanted())
    for path in _files(folder):
        file = path.relative_to(folder).as_posix()
        name = file.removesuffix(".wav")
        if name not in known or not file.endswith(".wav"):
            wrong.append(_stranger(file, known))
            continue
        try:
            clips[name] = array.array("h", read(path))
        except (VoiceError, OSError) as error:
            wrong.append(Wrong(file, _short(error, path), "export it as 16 kHz, mono, 16 bit WAV"))
    faults = {name: fault for name, clip in clips.items() if (fault := _fault(name, clip))}
    good = {name: clip for name, clip in clips.items() if name not in faults}
    wrong += [*faults.values(), *_uneven(good)]
    missing = {
        part: tuple(f"{part}/{name}" for name in TEXTS[part] if f"{part}/{name}" not in clips)
        for part in TEXTS
        if part not in (*PACK, *SILENT) or any(name.startswith(f"{part}/") for name in clips)
    }
    return Report(tuple(good), tuple(wrong), missing)


def _files(folder: Path) -> list[Path]:
    """All files in reading order; hidden ones are the system's."""
    if not folder.is_dir():
        raise FileNotFoundError(ENOENT, "there is no such folder", str(folder))
    shown = (path for path in folder.rglob("*") if not path.name.startswith("."))
    return sorted(path for path in shown if path.is_file())


def _stranger(file: str, known: set[str]) -> Wrong:
    stem = file.rsplit(".", 1)[0]
    alike = {name.lower(): name for name in known}.get(stem.lower())
    if alike is None:
        return Wrong(file, "no clip has this name", "see the names: jiaohao voice list")
    return Wrong(file, "nobody looks for it under this name", f"rename it to {alike}.wav")


def _short(error: Exception, path: Path) -> str:
    """Without the path, which the line begins with."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error).removeprefix(f"{path}: ")


def _fault(name: str, clip: array.array[int]) -> Wrong | None:
    """The first thing that makes a clip unfit."""
    file = f"{name}.wav"
    peak = _db(max(map(abs, clip), default=0))
    if peak < SILENT_DB:
        return Wrong(file, f"silent: its peak is {_told(peak)}", "record it anew, closer")
    if _is_clipped(clip):
        return Wrong(file, "clipped: its peaks are cut off", "record it anew, softer")
    if len(clip) > LONGEST_S * RATE:
        seconds = len(clip) / RATE
        return Wrong(file, f"{seconds:.1f} s long", f"cut it; at most {LONGEST_S:.0f} s")
    if name in TONES:
        return None
    before, after = _edges(clip)
    if max(before, after) > EDGE_S:
        what = f"{before:.1f} s of silence before the word, {after:.1f} s after it"
        return Wrong(file, what, f"cut it off, up to {EDGE_S} s")
    return None


def _is_clipped(clip: array.array[int]) -> bool:
    run = 0
    for value in clip:
        run = run + 1 if value >= FULL_SCALE - 1 or value <= 1 - FULL_SCALE else 0
        if run == FLAT:
            return True
    return False


def _edges(clip: array.array[int]) -> tuple[float, float]:
    """Seconds of silence at both ends."""
    levels = list(_levels(clip))
    loud = [place for place, level in enumerate(levels) if level > WORD_DB]
    if not loud:
        return 0.0, 0.0
    return loud[0] * FRAME / RATE, (len(levels) - 1 - loud[-1]) * FRAME / RATE


def _levels(clip: array.array[int]) -> Iterator[float]:
    for start in range(0, len(clip), FRAME):
        yield _db(_rms(clip[start : start + FRAME]))


def loudness(clip: array.array[int]) -> float:
    """How loud the word itself is, without what is silent in it."""
    loud = [level for level in _levels(clip) if level > WORD_DB]
    if not loud:
        return SILENT_DB
    return 10 * math.log10(sum(10 ** (level / 10) for level in loud) / len(loud))


def _uneven(clips: dict[str, array.array[int]]) -> Iterator[Wrong]:
    """Words that are much louder or softer than the others of their folder."""
    levels = {name: loudness(clip) for name, clip in clips.items() if name not in TONES}
    for part in TEXTS:
        there = {name: level for name, level in levels.items() if name.startswith(f"{part}/")}
        if len(there) < ALIKE:
            continue
        usual = median(there.values())
        for name, level in there.items():
            if abs(level - usual) > LOUDER_DB:
                how = "louder" if level > usual else "softer"
                what = f"{abs(level - usual):.0f} dB {how} than the others ({_told(level)})"
                yield Wrong(f"{name}.wav", what, f"bring it to about {_told(usual)}")


def _rms(samples: array.array[int]) -> float:
    return math.sqrt(sum(value * value for value in samples) / len(samples))


def _db(value: float) -> float:
    return 20 * math.log10(value / FULL_SCALE) if value else -math.inf


def _told(level: float) -> str:
    return "nothing at all" if math.isinf(level) else f"{level:.0f} dB"
