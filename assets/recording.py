"""Makes the clips of `assets.voice` with espeak-ng, chime and alarm from tones."""

from __future__ import annotations

import array
import io
import math
import shutil
import subprocess
import sys
import wave
from pathlib import Path

from assets.clip_texts import PACK, TEXTS
from assets.saying import ALARM, CHIME
from assets.voice import RATE, wav

VOICES = {
    "zh": "cmn-latn-pinyin",
    "en": "en-gb",
    "letter": "en-gb",
    "kiosk-zh": "cmn-latn-pinyin",
    "kiosk-en": "en-gb",
}
"""Debian's voice `cmn` (espeak-ng 1.51) reads hanzi wrongly; this one takes pinyin."""

SPEED = 185
CALM = 160
"""Words a minute of a kiosk's sentence, which nobody has heard before."""
QUIET = 260
"""Samples below this (of 32,767) at both ends are cut off."""
EDGE_S = 0.02
GAP_S = 0.03
LOUD = 0.7 * 32767
TAPS = 12

Samples = list[float]


def synthesise(
    text: str, voice: str, amplitude: int = 120, speed: int = SPEED
) -> tuple[Samples, int]:
    """What espeak-ng says, as samples and their rate."""
    command = ["espeak-ng", "-v", voice, "-s", str(speed), "-a", str(amplitude), "--stdout", text]
    done = subprocess.run(command, capture_output=True, timeout=30, check=True)
    with wave.open(io.BytesIO(done.stdout), "rb") as sound:
        raw = array.array("h", sound.readframes(sound.getnframes()))
        return [float(value) for value in raw], sound.getframerate()


def resample(samples: Samples, rate: int, wanted: int = RATE) -> Samples:
    """Windowed-sinc resampling; good for speech, only used when the pack is made."""
    if rate == wanted:
        return samples
    ratio = rate / wanted
    cut = min(1.0, wanted / rate)
    return [_at(samples, index * ratio, cut) for index in range(int(len(samples) / ratio))]


def _at(samples: Samples, place: float, cut: float) -> float:
    first = math.floor(place) - TAPS + 1
    total = weights = 0.0
    for index in range(max(0, first), min(len(samples), first + 2 * TAPS)):
        distance = place - index
        weight = _sinc(distance * cut) * (0.5 + 0.5 * math.cos(math.pi * distance / (TAPS + 1)))
        total += samples[index] * weight
        weights += weight
    return total / weights if weights else 0.0


def _sinc(value: float) -> float:
    return 1.0 if value == 0 else math.sin(math.pi * value) / (math.pi * value)


def trim(samples: Samples) -> Samples:
    """Without the silence at both ends; edges faded, a breath added behind."""
    loud = [index for index, value in enumerate(samples) if abs(value) > QUIET]
    if not loud:
        return []
    edge = int(RATE * EDGE_S)
    kept = samples[max(0, loud[0] - edge) : loud[-1] + edge]
    for index in range(min(edge, len(kept))):
        kept[index] *= index / edge
        kept[-1 - index] *= index / edge
    return kept + [0.0] * int(RATE * GAP_S)


def even(samples: Samples) -> Samples:
    """Scaled so that the loudest sample is the same in every clip."""
    peak = max((abs(value) for value in samples), default=0.0)
    return [value * LOUD / peak for value in samples] if peak else samples


def save(samples: Samples, path: Path) -> None:
    """Write 16 kHz, mono, 16 bit."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(wav(array.array("h", [round(value) for value in samples]).tobytes()))


TONES = ((659.26, 0.0), (523.25, 0.42))
"""E5, then C5: (hertz, start in seconds)."""
PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.32, 5.0), (3.01, 0.12, 8.0))
"""(multiple, loudness, decay per second) of one bell tone."""
CHIME_S = 1.7


def chime() -> Samples:
    """Two soft bell tones, falling; no random, so that it is the same on every machine."""
    return even([_chime_at(index / RATE) for index in range(int(RATE * CHIME_S))])


def _chime_at(moment: float) -> float:
    total = 0.0
    for hertz, start in TONES:
        age = moment - start
        if age < 0:
            continue
        attack = min(1.0, age / 0.008)
        fade = min(1.0, (CHIME_S - moment) / 0.15)
        for multiple, loudness, decay in PARTIALS:
            tone = math.sin(2 * math.pi * hertz * multiple * age)
            total += attack * fade * loudness * math.exp(-decay * age) * tone
    return total


ALARM_HERTZ, ALARM_PULSES, ALARM_PULSE_S = 880.0, 3, 0.5


def alarm() -> Samples:
    """Three pulses of half a second each, half a second apart, then a longer rest (ISO 8201)."""
    pulse = [_alarm_at(index / RATE) for index in range(int(RATE * ALARM_PULSE_S))]
    silence = [0.0] * int(RATE * ALARM_PULSE_S)
    return even([*(pulse + silence) * ALARM_PULSES, *silence])


def _alarm_at(moment: float) -> float:
    edge = min(1.0, moment / 0.01, (ALARM_PULSE_S - moment) / 0.01)
    return edge * math.sin(2 * math.pi * ALARM_HERTZ * moment)


def make(folder: Path) -> int:
    """Write chime, alarm and clips into `folder`; exit code 2 when espeak-ng is not there."""
    save(chime(), folder / f"{CHIME}.wav")
    save(alarm(), folder / f"{ALARM}.wav")
    if shutil.which("espeak-ng") is None:
        print("espeak-ng is missing: apt-get install espeak-ng", file=sys.stderr)
        return 2
    for language in PACK:
        for name, text in TEXTS[language].items():
            speed = CALM if language.startswith("kiosk-") else SPEED
            samples, rate = synthesise(text, VOICES[language], speed=speed)
            save(even(trim(resample(samples, rate))), folder / language / f"{name}.wav")
    return 0
