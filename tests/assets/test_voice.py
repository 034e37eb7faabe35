"""Clips found, read and joined."""

from __future__ import annotations

import array
import math
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets import recording, saying, voice
from assets.clip_texts import PACK, TEXTS
from assets.voice import Clips, VoiceError
from hub.contract.states import Voice

CALL = saying.announcement([saying.sentence("zh", "A023", 3, Voice()) or ()])


def seconds_of(names: list[str], *folders: Path) -> float:
    return voice.seconds(Clips(folders).join(names))


def test_joined_clips_are_one_sound() -> None:
    parts = sum(seconds_of([name]) for name in CALL)
    assert seconds_of(CALL) == pytest.approx(parts, abs=0.01)
    assert 5 < seconds_of(CALL) < 13


def test_a_halls_own_recording_goes_first(tmp_path: Path) -> None:
    recording.save([1000.0] * 1600, tmp_path / "zh" / "please.wav")
    assert seconds_of(["zh/please"], tmp_path) == pytest.approx(0.1)


def test_a_missing_clip_is_named() -> None:
    with pytest.raises(VoiceError, match="zh/你好"):
        Clips().join(["zh/你好"])
    assert not Clips().can_say(["zh/你好", "zh/0"])
    assert Clips().can_say(["zh/0"])


def foreign(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(44100)


def cut_off(path: Path) -> None:
    recording.save([1000.0] * 1600, path)
    path.write_bytes(path.read_bytes()[:-501])


def endless(path: Path) -> None:
    path.write_bytes(voice.wav(bytes(2 * voice.RATE * 61)))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (foreign, "16 kHz, mono, 16 bit wanted, found 44.1 kHz, 2 channels, 16 bit"),
        (cut_off, "the file is cut off"),
        (endless, "longer than 60 s"),
        (lambda path: path.write_bytes(b"MP3"), "not a WAV file"),
        (lambda path: path.write_bytes(b""), "not a WAV file"),
        (lambda path: path.write_bytes(b"RIFF\xff\xff\xff\xffWAVEfmt "), "not a WAV file"),
        (lambda path: path.mkdir(), "Is a directory"),
    ],
)
def test_what_is_no_clip_is_told_once_and_the_pack_speaks(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, spoil: Callable[[Path], None], words: str
) -> None:
    (tmp_path / "zh").mkdir()
    spoil(tmp_path / "zh" / "please.wav")
    clips = Clips([tmp_path])
    for _ in range(2):
        assert clips.join(["zh/please"]) == Clips().join(["zh/please"])
    assert caplog.text.count("please.wav") == 1
    assert words in caplog.text


@given(st.binary(max_size=200))
def test_no_bytes_at_all_upset_it(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("own")
    (folder / "zh").mkdir()
    whole = (voice.SOUNDS / "zh" / "please.wav").read_bytes()
    (folder / "zh" / "please.wav").write_bytes(whole[:44] + data)
    (folder / "zh" / "0.wav").write_bytes(data)
    assert Clips([folder]).join(["zh/please", "zh/0"]) == Clips().join(["zh/please", "zh/0"])


def test_the_pack_is_complete_small_and_nothing_else() -> None:
    wanted = {f"{folder}/{name}" for folder in PACK for name in TEXTS[folder]}
    files = sorted(voice.SOUNDS.rglob("*.wav"))
    found = {path.relative_to(voice.SOUNDS).with_suffix("").as_posix() for path in files}
    assert found == wanted | {"chime", "alarm"}
    steps = [path for path in files if path.parent.name.startswith("kiosk-")]
    assert sum(path.stat().st_size for path in steps) < 7_000_000
    assert sum(path.stat().st_size for path in files if path not in steps) < 2_000_000


def _samples(path: Path) -> array.array[int]:
    with wave.open(str(path), "rb") as sound:
        return array.array("h", sound.readframes(sound.getnframes()))


@pytest.mark.parametrize("name", ["chime", "alarm"])
def test_the_tones_are_what_the_script_makes(tmp_path: Path, name: str) -> None:
    recording.save(getattr(recording, name)(), tmp_path / f"{name}.wav")
    new, kept = (_samples(folder / f"{name}.wav") for folder in (tmp_path, voice.SOUNDS))
    assert len(new) == len(kept)
    assert max(abs(a - b) for a, b in zip(new, kept, strict=True)) <= 2, "libm may round"


def test_trim_cuts_silence_and_keeps_the_word() -> None:
    samples = [0.0] * 8000 + [9000.0] * 4000 + [0.0] * 8000
    kept = recording.trim(samples)
    assert 4000 < len(kept) < 6000
    assert max(kept) == 9000.0
    assert kept[0] == kept[-1] == 0.0


def test_resampling_keeps_a_tone() -> None:
    tone = [math.sin(2 * math.pi * 440 * index / 22050) for index in range(2205)]
    there = recording.resample(tone, 22050)
    assert len(there) == 1600
    expected = [math.sin(2 * math.pi * 440 * index / 16000) for index in range(100, 1500)]
    assert max(abs(a - b) for a, b in zip(there[100:1500], expected, strict=True)) < 0.02
