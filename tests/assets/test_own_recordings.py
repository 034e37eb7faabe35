"""A hall's folder of recordings: each thing that can be wrong with one is found and named."""

from __future__ import annotations

import array
import math
import random
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from assets import recording, voice
from assets.clip_texts import PACK, TEXTS
from assets.own_recordings import EDGE_S, LONGEST_S, Wrong, look_through, loudness

Samples = list[float]


def word(seconds: float = 0.4, peak: float = 12000.0) -> Samples:
    """Something like a voice: a tone whose loudness goes up and down."""
    count = int(voice.RATE * seconds)
    return [
        peak * math.sin(math.pi * at / count) * math.sin(2 * math.pi * 220 * at / voice.RATE)
        for at in range(count)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tibetan, whole."""
    for name in TEXTS["bo"]:
        recording.save(word(), tmp_path / "bo" / f"{name}.wav")
    return tmp_path


def wrong(folder: Path) -> list[Wrong]:
    return list(look_through(folder).wrong)


def test_a_whole_folder_is_good(folder: Path) -> None:
    report = look_through(folder)
    assert report.wrong == ()
    assert sorted(report.good) == sorted(f"bo/{name}" for name in TEXTS["bo"])
    assert report.missing == {"bo": ()}


def test_the_shipped_pack_is_good() -> None:
    report = look_through(voice.SOUNDS)
    assert [one.file for one in report.wrong] == ["README.md"]
    assert {part for part, names in report.missing.items() if not names} == set(PACK)


def silent(path: Path) -> None:
    recording.save([float(at % 50) for at in range(8000)], path)


def empty(path: Path) -> None:
    recording.save([], path)


def clipped(path: Path) -> None:
    recording.save([max(-32768.0, min(32767.0, 3.0 * value)) for value in word(peak=30000)], path)


def endless(path: Path) -> None:
    recording.save(word() * 40, path)


def dragging(path: Path) -> None:
    recording.save([*word(), *[0.0] * int(voice.RATE * 0.6)], path)


def late(path: Path) -> None:
    recording.save([*[1.0, -1.0] * int(voice.RATE * 0.2), *word()], path)


def loud(path: Path) -> None:
    recording.save(word(peak=31000), path)


def soft(path: Path) -> None:
    recording.save(word(peak=4000), path)


def stereo(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(48000)
        sound.writeframes(bytes(4800))


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-500])


FAULTS: list[tuple[Callable[[Path], None], str, str]] = [
    (silent, "silent: its peak is -57 dB", "closer"),
    (empty, "silent: its peak is nothing at all", "closer"),
    (clipped, "clipped", "softer"),
    (endless, "16.0 s long", "at most 15 s"),
    (dragging, "0.0 s of silence before the word, 0.6 s after it", "0.25 s"),
    (late, "0.4 s of silence before the word, 0.0 s after it", "0.25 s"),
    (loud, "8 dB louder than the others (-7 dB)", "to about -15 dB"),
    (soft, "9 dB softer than the others (-24 dB)", "to about -15 dB"),
    (stereo, "16 kHz, mono, 16 bit wanted, found 48 kHz, 2 channels, 16 bit", "16 kHz, mono"),
    (cut_off, "the file is cut off", "16 kHz, mono"),
    (lambda path: path.write_bytes(b""), "not a WAV file", "16 kHz, mono"),
    (lambda path: path.write_bytes(random.Random(1).randbytes(999)), "not a WAV file", "16 kHz"),
]


@pytest.mark.parametrize(("spoil", "what", "do"), FAULTS)
def test_each_fault_is_named_alone_with_what_to_do(
    folder: Path, spoil: Callable[[Path], None], what: str, do: str
) -> None:
    spoil(folder / "bo" / "12.wav")
    (found,) = wrong(folder)
    assert found.file == "bo/12.wav"
    assert found.what.startswith(what)
    assert do in found.do
    assert str(folder) not in found.what
    assert look_through(folder).missing["bo"] in ((), ("bo/12",))


@pytest.mark.parametrize(
    ("name", "do"),
    [
        ("bo/ticket.mp3", "rename it to bo/ticket.wav"),
        ("bo/Ticket.wav", "rename it to bo/ticket.wav"),
        ("bo/ticket.WAV", "rename it to bo/ticket.wav"),
        ("letter/a.wav", "rename it to letter/A.wav"),
        ("ticket.wav", "see the names: jiaohao voice list"),
        ("bo/21.wav", "see the names: jiaohao voice list"),
    ],
)
def test_a_name_that_nobody_looks_for(folder: Path, name: str, do: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"")
    (found,) = wrong(folder)
    assert (found.file, found.do) == (name, do)


def test_hidden_files_are_the_systems(folder: Path) -> None:
    (folder / "bo" / ".DS_Store").write_bytes(b"")
    assert wrong(folder) == []


def test_what_is_missing_is_told_in_reading_order(folder: Path) -> None:
    for name in ("20-and", "7"):
        (folder / "bo" / f"{name}.wav").unlink()
    recording.save(word(), folder / "zh" / "please.wav")
    report = look_through(folder)
    assert report.missing["bo"] == ("bo/7", "bo/20-and")
    assert "zh/please" not in report.missing["zh"]
    assert "zh/window" in report.missing["zh"]
    assert "en" not in report.missing, "of a language that is not begun the pack speaks"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such folder"):
        look_through(tmp_path / "none")


def test_pauses_inside_a_word_do_not_make_it_softer() -> None:
    spaced = [*word(), *[0.0] * voice.RATE, *word()]
    plain, broken = (
        loudness(array.array("h", [round(value) for value in samples]))
        for samples in (word(), spaced)
    )
    assert plain == pytest.approx(broken, abs=0.1)
    assert EDGE_S < LONGEST_S
