"""The words of a call, and the clips they become."""

from __future__ import annotations

import array
import io
import math
import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets import recording, voice


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (3, "3", "3"),
        (10, "10", "10"),
        (12, "10 2", "12"),
        (20, "2 10", "20"),
        (21, "2 10 1", "20 1"),
        (100, "1 100", "1 100"),
        (105, "1 100 0 5", "1 100 5"),
        (110, "1 100 1 10", "1 100 10"),
        (999, "9 100 9 10 9", "9 100 90 9"),
    ],
)
def test_a_window_is_said_as_a_number(value: int, zh: str, en: str) -> None:
    assert " ".join(voice.number_zh(value)) == zh
    assert " ".join(voice.number_en(value)) == en


def test_the_sentence_of_the_field() -> None:
    said = voice.phrase("A023", 3, times=1)
    words = "zh/please letter/A zh/0 zh/2 zh/3 zh/number-to zh/3 zh/window"
    assert said == ["chime", *words.split()]


def test_it_is_said_twice_after_one_chime() -> None:
    once, twice = voice.phrase("B112", 21, times=1), voice.phrase("B112", 21)
    assert twice == [*once, "pause", *once[1:]]


def test_yao_is_a_setting_for_tickets_only() -> None:
    said = voice.phrase("A101", 11, yao=True, times=1)
    assert said.count("zh/yao") == 2
    assert said[-3:] == ["zh/10", "zh/1", "zh/window"]
    assert "zh/yao" not in voice.phrase("A101", 11, times=1)


def test_a_language_without_clips_is_said_in_chinese() -> None:
    assert voice.phrase("A001", 1, "bo") == voice.phrase("A001", 1, "zh")


@given(
    st.from_regex(r"[A-HJ-NP-Z][0-9]{3,4}", fullmatch=True),
    st.integers(1, 999),
    st.sampled_from(["zh", "en", "bo"]),
    st.booleans(),
)
def test_every_call_can_be_said(ticket: str, window: int, language: str, yao: bool) -> None:
    for name in voice.phrase(ticket, window, language, yao):
        assert name == voice.PAUSE or voice.clip_file(name).is_file()


def test_joined_clips_are_one_sound() -> None:
    clips = voice.phrase("A023", 3)
    sound = voice.join(clips)
    parts = sum(voice.seconds(voice.join([name])) for name in clips)
    assert voice.seconds(sound) == pytest.approx(parts, abs=0.01)
    assert 5 < voice.seconds(sound) < 13


def test_a_halls_own_recording_goes_first(tmp_path: Path) -> None:
    recording.save([1000.0] * 1600, tmp_path / "zh" / "please.wav")
    assert voice.clip_file("zh/please", [tmp_path]) == tmp_path / "zh" / "please.wav"
    assert voice.seconds(voice.join(["zh/please"], [tmp_path])) == pytest.approx(0.1)


def test_a_missing_clip_is_named() -> None:
    with pytest.raises(voice.VoiceError, match="zh/你好"):
        voice.join(["zh/你好"])


def test_a_recording_of_another_format_is_named(tmp_path: Path) -> None:
    (tmp_path / "zh").mkdir()
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(44100)
    (tmp_path / "zh" / "please.wav").write_bytes(out.getvalue())
    with pytest.raises(voice.VoiceError, match=r"please.wav: 16 kHz, mono"):
        voice.join(["zh/please"], [tmp_path])
    (tmp_path / "zh" / "please.wav").write_bytes(b"MP3")
    with pytest.raises(voice.VoiceError, match="not a WAV file"):
        voice.join(["zh/please"], [tmp_path])


def test_the_pack_is_complete_small_and_nothing_else() -> None:
    wanted = {f"{folder}/{name}" for folder, words in recording.WORDS.items() for name in words}
    files = sorted(voice.SOUNDS.rglob("*.wav"))
    found = {path.relative_to(voice.SOUNDS).with_suffix("").as_posix() for path in files}
    assert found == wanted | {"chime", "alarm"}
    assert sum(path.stat().st_size for path in files) < 2_000_000


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
