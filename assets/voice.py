"""What is said when a ticket is called: pure rules for the words, clips joined into one sound.

“请 A 零 二 三 号，到 三 号窗口办理”: the ticket digit by digit, the window as a number, the chime
first, said twice. Clips are WAV files (16 kHz, mono, 16 bit) named `<language>/<word>`
or `letter/<A>` under `assets/sounds/`; a hall's own recordings with the same names in its own
folder go first.
`python -m assets.voice make` makes the pack anew with espeak-ng.
"""

from __future__ import annotations

import argparse
import io
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

SOUNDS = Path(__file__).parent / "sounds"
RATE = 16_000
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
CHIME = "chime"
ALARM = "alarm"
EVACUATE = "evacuate"
PAUSE = "pause"
"""Half a second of silence, made by `join`, not a file."""
PAUSE_S = 0.5
SPOKEN = ("zh", "en")
"""Languages that have clips; any other is said in Chinese until a hall records it."""

_TEENS = 20
_TENS_EN = {2: "20", 3: "30", 4: "40", 5: "50", 6: "60", 7: "70", 8: "80", 9: "90"}


class VoiceError(RuntimeError):
    """A clip is missing or has another format: names it."""


def number_zh(value: int) -> list[str]:
    """1…999 as Chinese words: 3 → 3, 12 → 10 2, 21 → 2 10 1, 105 → 1 100 0 5."""
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    words = [str(hundreds), "100"] if hundreds else []
    if tens:
        words += ["10"] if tens == 1 and not hundreds else [str(tens), "10"]
    elif hundreds and ones:
        words.append("0")
    return words + ([str(ones)] if ones or not value else [])


def number_en(value: int) -> list[str]:
    """1…999 as English words: 21 → 20 1, 105 → 1 100 5."""
    hundreds, rest = divmod(value, 100)
    words = [str(hundreds), "100"] if hundreds else []
    if rest >= _TEENS:
        words.append(_TENS_EN[rest // 10])
        rest %= 10
    return words + ([str(rest)] if rest or not value else [])


def spell(ticket: str, yao: bool = False) -> list[str]:
    """A023 → A 0 2 3; with `yao` the digit 1 is said 幺, as on the telephone."""
    return ["yao" if yao and sign == "1" else sign.upper() for sign in ticket]


def _sentence_zh(ticket: str, window: int, yao: bool) -> list[str]:
    return ["please", *spell(ticket, yao), "number-to", *number_zh(window), "window"]


def _sentence_en(ticket: str, window: int, _: bool) -> list[str]:
    return ["ticket", *spell(ticket), "go-to-window", *number_en(window)]


SENTENCES: dict[str, Callable[[str, int, bool], list[str]]] = {
    "zh": _sentence_zh,
    "en": _sentence_en,
}


def _clip(language: str, word: str) -> str:
    return f"letter/{word}" if word in LETTERS else f"{language}/{word}"


def phrase(
    ticket: str, window: int, language: str = "zh", yao: bool = False, times: int = 2
) -> list[str]:
    """Clip names of one call: chime, then the sentence `times` times with a pause between."""
    spoken = language if language in SPOKEN else SPOKEN[0]
    sentence = [_clip(spoken, word) for word in SENTENCES[spoken](ticket, window, yao)]
    clips = [CHIME]
    for turn in range(times):
        clips += sentence if turn == 0 else [PAUSE, *sentence]
    return clips


def evacuation() -> list[str]:
    """Clip names of one round of the evacuation: alarm, then each spoken language."""
    clips = [ALARM]
    for language in SPOKEN:
        clips += [_clip(language, EVACUATE), PAUSE]
    return clips


def clip_file(name: str, folders: Sequence[Path] = ()) -> Path:
    """Where the clip lies: the hall's own folders first; VoiceError when nowhere."""
    for folder in (*folders, SOUNDS):
        path = folder / f"{name}.wav"
        if path.is_file():
            return path
    raise VoiceError(f"no clip “{name}”: run python -m assets.voice make")


def _frames(name: str, folders: Sequence[Path]) -> bytes:
    if name == PAUSE:
        return bytes(2 * int(RATE * PAUSE_S))
    path = clip_file(name, folders)
    try:
        with wave.open(str(path), "rb") as clip:
            form = (clip.getnchannels(), clip.getsampwidth(), clip.getframerate())
            if form != (1, 2, RATE):
                raise VoiceError(f"{path}: 16 kHz, mono, 16 bit wanted, found {form}")
            return clip.readframes(clip.getnframes())
    except (wave.Error, EOFError) as error:
        raise VoiceError(f"{path}: not a WAV file ({error})") from error


def join(clips: Sequence[str], folders: Sequence[Path] = ()) -> bytes:
    """The clips one after the other as the bytes of one WAV file."""
    body = b"".join(_frames(name, folders) for name in clips)
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(body)
    return out.getvalue()


def seconds(sound: bytes) -> float:
    """How long a WAV file plays."""
    with wave.open(io.BytesIO(sound), "rb") as reader:
        return reader.getnframes() / reader.getframerate()


def main(arguments: list[str] | None = None) -> int:
    """`make` the clips, or `say` one call into a file."""
    parser = argparse.ArgumentParser(prog="python -m assets.voice")
    tasks = parser.add_subparsers(dest="task", required=True)
    tasks.add_parser("make", help="make chime and clips anew (needs espeak-ng)")
    say = tasks.add_parser("say", help="write one call as a WAV file")
    say.add_argument("ticket")
    say.add_argument("window", type=int)
    say.add_argument("file", type=Path)
    say.add_argument("--language", default="zh", choices=SPOKEN)
    say.add_argument("--yao", action="store_true")
    given = parser.parse_args(arguments)
    if given.task == "make":
        from assets.recording import make

        return make(SOUNDS)
    clips = phrase(given.ticket, given.window, given.language, given.yao)
    given.file.write_bytes(join(clips))
    return 0


if __name__ == "__main__":
    sys.exit(main())
