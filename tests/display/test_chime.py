"""What is said for a call, how long it takes, and that nothing is cut."""

from __future__ import annotations

import array
import io
import wave

import msgspec
import pytest

from assets import voice
from display.chime import Chime, clips_of, languages
from display.player import SilentPlayer, Speaker
from hub.contract.devices import Health

pytestmark = pytest.mark.qt


class Deck:
    """A player that remembers; `end` ends the oldest sound."""

    def __init__(self) -> None:
        self.playing = []

    def play(self, sound, on_end) -> None:
        self.playing.append((sound, on_end))

    def end(self, heard: bool = True) -> None:
        self.playing.pop(0)[1](heard)


def samples(sound: bytes) -> array.array:
    with wave.open(io.BytesIO(sound)) as reader:
        return array.array("h", reader.readframes(reader.getnframes()))


def test_chime_first_and_the_phrase_twice(call) -> None:
    clips = clips_of(call(1, "A023", 3))
    assert clips[0] == voice.CHIME
    assert clips.count(voice.CHIME) == 1
    assert clips.count("zh/please") == 2
    assert clips == voice.phrase("A023", 3, "zh")


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (("zh",), ("zh",)),
        ((), ("zh",)),
        (("en", "zh", "en"), ("en", "zh")),
        (("xx",), ("zh",)),
        (("bo", "xx"), ("bo",)),
    ],
)
def test_languages_of_a_call(call, asked, spoken) -> None:
    assert languages(msgspec.structs.replace(call(1, "A023", 3), languages=asked)) == spoken


def test_a_hall_may_say_yao(call) -> None:
    plain = clips_of(call(1, "A111", 3))
    yao = clips_of(msgspec.structs.replace(call(1, "A111", 3), yao=True))
    assert [clip.replace("yao", "1") for clip in yao] == plain
    assert sum("yao" in clip for clip in yao) == 6


def test_two_languages_after_one_chime(call) -> None:
    clips = clips_of(msgspec.structs.replace(call(1, "A023", 3), languages=("zh", "en")))
    assert clips.count(voice.CHIME) == 1
    assert clips.count("zh/please") == clips.count("en/ticket") == 2
    assert clips.index("en/ticket") > clips.index("zh/window")


def test_a_language_without_a_voice_is_not_said_twice_over(call) -> None:
    clips = clips_of(msgspec.structs.replace(call(1, "A023", 3), languages=("zh", "bo")))
    assert clips == clips_of(call(1, "A023", 3))


@pytest.mark.parametrize(("ticket", "window"), [("A023", 3), ("K1999", 40), ("Z000", 999)])
def test_the_sound_is_loud_and_as_long_as_reported(call, ticket: str, window: int) -> None:
    deck, told = Deck(), []
    Chime(deck).say(call(1, ticket, window), lambda which, seconds: told.append((which, seconds)))
    sound = deck.playing[0][0]
    deck.end()
    heard = samples(sound)
    assert told == [((1, 1), pytest.approx(len(heard) / voice.RATE))]
    assert told[0][1] > 5
    assert max(heard) > 3000
    halves = heard[: len(heard) // 2], heard[len(heard) // 2 :]
    assert all(max(half) > 3000 for half in halves)


def test_own_recordings_go_first(call, tmp_path) -> None:
    folder = tmp_path / "zh"
    folder.mkdir()
    with wave.open(str(folder / "please.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(voice.RATE)
        out.writeframes(b"\x01\x02" * voice.RATE * 2)
    ours, own = Deck(), Deck()
    Chime(ours).say(call(1, "A023", 3), lambda *_: None)
    Chime(own, [tmp_path]).say(call(1, "A023", 3), lambda *_: None)
    longer = voice.seconds(own.playing[0][0]) - voice.seconds(ours.playing[0][0])
    shipped = voice.seconds(voice.clip_file("zh/please").read_bytes())
    assert longer == pytest.approx(2 * (2 - shipped), abs=0.01)


def test_a_broken_recording_is_told_and_ends_at_once(call, tmp_path) -> None:
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh" / "please.wav").write_bytes(b"not a wav")
    deck, told = Deck(), []
    Chime(deck, [tmp_path]).say(call(4, "A023", 3, times=2), lambda *end: told.append(end))
    assert told == [((4, 2), None)]
    assert deck.playing == []


def test_what_the_speaker_could_not_play_was_not_said(call) -> None:
    deck, told = Deck(), []
    Chime(deck).say(call(1, "A023", 3), lambda *end: told.append(end))
    deck.end(heard=False)
    assert told == [((1, 1), None)]


def silence(milliseconds: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(voice.RATE)
        sound.writeframes(bytes(2 * voice.RATE * milliseconds // 1000))
    return out.getvalue()


def test_the_silent_player_takes_the_true_time(qtbot) -> None:
    import time

    player, ends = SilentPlayer(), []
    start = time.monotonic()
    player.play(silence(250), lambda _: ends.append(time.monotonic() - start))
    qtbot.waitUntil(lambda: bool(ends), timeout=3000)
    assert ends[0] >= 0.25


def test_sounds_follow_one_another(qtbot) -> None:
    speaker, ends = Speaker(), []
    for name in ("first", "second", "third"):
        speaker.play(silence(60), lambda _, name=name: ends.append(name))
    assert ends == []
    qtbot.waitUntil(lambda: len(ends) == 3, timeout=3000)
    assert ends == ["first", "second", "third"]


def test_a_speaker_that_fails_is_a_fault_until_it_plays_again(qapp) -> None:
    speaker, deck, told = Speaker(), Deck(), []
    present = speaker.health
    speaker._loud = speaker._silent = deck
    speaker.healthChanged.connect(told.append)
    speaker.play(b"", lambda _: None)
    speaker.play(b"", lambda _: None)
    deck.end(heard=False)
    assert speaker.health is Health.FAULT
    deck.end()
    assert told == [Health.FAULT, present]


def test_the_speakers_health_is_what_the_machine_has(qapp) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    present = not QMediaDevices.defaultAudioOutput().isNull()
    assert Speaker().health is (Health.OK if present else Health.ABSENT)


def test_the_alarm_is_one_sound_and_its_end_is_told() -> None:
    deck, ended = Deck(), []
    Chime(deck).alarm(lambda: ended.append(True))
    assert 10 < voice.seconds(deck.playing[0][0]) < 30
    assert ended == []
    deck.end()
    assert ended == [True]


def test_an_alarm_without_its_clips_ends_at_once(monkeypatch) -> None:
    monkeypatch.setattr(voice, "evacuation", lambda: ["nothing"])
    deck, ended = Deck(), []
    Chime(deck).alarm(lambda: ended.append(True))
    assert (deck.playing, ended) == ([], [True])
