"""What is said for a call, how long it takes, and that nothing is cut."""

from __future__ import annotations

import array
import io
import time
import wave

import msgspec
import pytest

from assets import recording, saying, voice
from assets.announcing import languages
from assets.player import End, SilentPlayer
from display.chime import Chime
from display.player import Sentence, Speaker
from display.precedence import Precedence
from display.volume import FULL
from hub.contract.devices import Health
from hub.contract.states import Voice
from hub.contract.words import Zero

pytestmark = pytest.mark.qt


LOUD = Voice()


class Deck:
    """A speaker, or one of its players, that remembers; `end` ends the oldest sound."""

    def __init__(self) -> None:
        self.playing = []

    def say(self, sentence) -> None:
        self.playing.append((sentence.sound, sentence.on_end))

    def play(self, sound, volume, on_end) -> None:
        self.playing.append((sound, on_end))

    def end(self, end: End = End.HEARD) -> None:
        self.playing.pop(0)[1](end)


def full() -> int:
    return FULL


def say(chime: Chime, which, voice: Voice = LOUD) -> list:
    """What is told at the end."""
    told = []
    chime.say(which, voice, full, lambda *end: told.append(end))
    return told


def samples(sound: bytes) -> array.array:
    with wave.open(io.BytesIO(sound)) as reader:
        return array.array("h", reader.readframes(reader.getnframes()))


def clips_of(call, voice: Voice = LOUD, folders=()) -> list[str]:
    return Chime(Deck(), folders).clips_of(call, voice)


def test_chime_first_and_the_sentence_twice(call) -> None:
    clips = clips_of(call(1, "A023", 3))
    assert clips[0] == saying.CHIME
    assert clips.count(saying.CHIME) == 1
    assert clips.count("zh/please") == 2
    assert clips == saying.announcement([saying.sentence("zh", "A023", 3, LOUD)])


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


@pytest.mark.parametrize(
    ("voice", "digit", "word"),
    [
        (Voice(zero=Zero.RING), "0", "ring"),
        (Voice(yao=True), "1", "yao"),
        (Voice(liang=True), "2", "liang"),
    ],
)
def test_a_hall_has_its_own_names_of_digits(call, voice: Voice, digit: str, word: str) -> None:
    plain = clips_of(call(1, f"A3{digit}{digit}", 12))
    own = clips_of(call(1, f"A3{digit}{digit}", 12), voice)
    changed = [(a, b) for a, b in zip(plain, own, strict=True) if a != b]
    assert changed == [(f"zh/{digit}", f"zh/{word}")] * 4


def test_two_languages_after_one_chime(call) -> None:
    clips = clips_of(msgspec.structs.replace(call(1, "A023", 3), languages=("zh", "en")))
    assert clips.count(saying.CHIME) == 1
    assert clips.count("zh/please") == clips.count("en/ticket") == 2
    assert clips.index("en/ticket") > clips.index("zh/window")


def test_a_language_without_a_voice_is_not_said_twice_over(call) -> None:
    clips = clips_of(msgspec.structs.replace(call(1, "A023", 3), languages=("zh", "bo")))
    assert clips == clips_of(call(1, "A023", 3))


def test_tibetan_is_said_where_the_hall_has_recorded_it(call, tmp_path, caplog) -> None:
    own = msgspec.structs.replace(call(1, "A023", 31), languages=("zh", "bo"))
    for name in ("ticket", "go-to-window", "please", *"0123456789", "30-and"):
        recording.save([1000.0] * 1600, tmp_path / "bo" / f"{name}.wav")
    sentence = [
        "bo/ticket",
        "letter/A",
        "bo/0",
        "bo/2",
        "bo/3",
        "bo/go-to-window",
        "bo/30-and",
        "bo/1",
        "bo/please",
    ]
    assert clips_of(own, folders=[tmp_path])[-len(sentence) - 1 : -1] == sentence
    assert caplog.text == ""

    chime = Chime(Deck(), [tmp_path])
    (tmp_path / "bo" / "30-and.wav").unlink()
    for _ in range(3):
        assert chime.clips_of(own, LOUD) == clips_of(call(1, "A023", 31))
    assert caplog.text.count("not recorded: bo/30-and") == 1
    recording.save([1000.0] * 1600, tmp_path / "bo" / "30-and.wav")
    assert "bo/30-and" in chime.clips_of(own, LOUD), "no restart is needed"


@pytest.mark.parametrize(("ticket", "window"), [("A023", 3), ("K1999", 40), ("Z000", 999)])
def test_the_sound_is_loud_and_as_long_as_reported(call, ticket: str, window: int) -> None:
    deck = Deck()
    told = say(Chime(deck), call(1, ticket, window))
    sound = deck.playing[0][0]
    deck.end()
    heard = samples(sound)
    assert told == [((1, 1), pytest.approx(len(heard) / voice.RATE))]
    assert told[0][1] > 5
    assert max(heard) > 3000
    halves = heard[: len(heard) // 2], heard[len(heard) // 2 :]
    assert all(max(half) > 3000 for half in halves)


def test_own_recordings_go_first(call, tmp_path) -> None:
    recording.save([513.0] * voice.RATE * 2, tmp_path / "zh" / "please.wav")
    ours, own = Deck(), Deck()
    say(Chime(ours), call(1, "A023", 3))
    say(Chime(own, [tmp_path]), call(1, "A023", 3))
    longer = voice.seconds(own.playing[0][0]) - voice.seconds(ours.playing[0][0])
    shipped = voice.seconds((voice.SOUNDS / "zh" / "please.wav").read_bytes())
    assert longer == pytest.approx(2 * (2 - shipped), abs=0.01)


def test_a_broken_recording_is_told_once_and_the_pack_speaks_for_it(call, tmp_path, caplog) -> None:
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh" / "please.wav").write_bytes(b"not a wav")
    ours, own = Deck(), Deck()
    say(Chime(ours), call(4, "A023", 3))
    chime = Chime(own, [tmp_path])
    told = say(chime, call(4, "A023", 3, times=2))
    say(chime, call(5, "A023", 3))
    assert own.playing[0][0] == ours.playing[0][0]
    own.end()
    assert told[0][0] == (4, 2)
    assert caplog.text.count("please.wav: not a WAV file") == 1


def test_without_even_the_pack_a_call_ends_at_once(call, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(voice, "SOUNDS", tmp_path)
    deck = Deck()
    assert say(Chime(deck), call(4, "A023", 3)) == [((4, 1), None)]
    assert deck.playing == []


@pytest.mark.parametrize("end", [End.UNHEARD, End.FAILED])
def test_what_nobody_can_have_heard_was_not_said(call, end: End) -> None:
    deck = Deck()
    told = say(Chime(deck), call(1, "A023", 3))
    deck.end(end)
    assert told == [((1, 1), None)]


def silence(milliseconds: int) -> bytes:
    return voice.wav(bytes(2 * voice.RATE * milliseconds // 1000))


def sentence(sound: bytes, ended, volume=full, rank=Precedence.CALL) -> Sentence:
    return Sentence(sound, rank, volume, ended)


def test_the_silent_player_takes_the_true_time_and_was_not_heard(qtbot) -> None:
    player, ends = SilentPlayer(), []
    start = time.monotonic()
    player.play(silence(250), FULL, lambda end: ends.append((end, time.monotonic() - start)))
    qtbot.waitUntil(lambda: bool(ends), timeout=30_000)
    assert ends[0][0] is End.UNHEARD
    assert ends[0][1] >= 0.25


def test_sounds_follow_one_another(qtbot) -> None:
    speaker, ends = Speaker(), []
    for name in ("first", "second", "third"):
        speaker.say(sentence(silence(60), lambda _, name=name: ends.append(name)))
    assert ends == []
    qtbot.waitUntil(lambda: len(ends) == 3, timeout=30_000)
    assert ends == ["first", "second", "third"]


def test_a_speaker_that_fails_is_a_fault_until_it_plays_again(qapp) -> None:
    speaker, deck, told = Speaker(), Deck(), []
    present = speaker.health
    speaker._loud = speaker._silent = deck
    speaker.healthChanged.connect(told.append)
    speaker.say(sentence(b"", lambda _: None))
    speaker.say(sentence(b"", lambda _: None))
    deck.end(End.FAILED)
    assert speaker.health is Health.FAULT
    deck.end()
    assert told == [Health.FAULT, present]


def test_a_muted_sentence_is_passed_over_and_is_no_fault(qapp) -> None:
    speaker, deck, ends, volumes = Speaker(), Deck(), [], [FULL, 0, 30]
    speaker._loud = speaker._silent = deck
    present = speaker.health
    for _ in range(3):
        speaker.say(sentence(b"", ends.append, lambda: volumes.pop(0)))
    deck.end()
    assert ends == [End.HEARD, End.UNHEARD]
    assert speaker.health is present
    assert len(deck.playing) == 1
    deck.end()
    assert ends[-1] is End.HEARD
    assert volumes == []


def test_the_speakers_health_is_what_the_machine_has(qapp) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    present = not QMediaDevices.defaultAudioOutput().isNull()
    assert Speaker().health is (Health.OK if present else Health.ABSENT)


def test_the_alarm_is_one_sound_before_every_call_and_its_end_is_told(qapp, call) -> None:
    speaker, deck, ended = Speaker(), Deck(), []
    speaker._loud = speaker._silent = deck
    chime = Chime(speaker)
    say(chime, call(1, "A001", 1))
    say(chime, call(2, "A002", 2))
    chime.alarm(full, lambda: ended.append(True))
    assert len(deck.playing) == 1, "the call that is being said is not cut"
    deck.end()
    assert 10 < voice.seconds(deck.playing[0][0]) < 30
    assert ended == []
    deck.end()
    assert ended == [True]
    assert len(deck.playing) == 1, "then the call that waited"


def test_the_alarm_speaks_the_languages_that_there_are(tmp_path) -> None:
    plain, own = Deck(), Deck()
    Chime(plain).alarm(full, lambda: None)
    recording.save([1000.0] * voice.RATE, tmp_path / "bo" / "evacuate.wav")
    Chime(own, [tmp_path]).alarm(full, lambda: None)
    longer = voice.seconds(own.playing[0][0]) - voice.seconds(plain.playing[0][0])
    assert longer == pytest.approx(1 + voice.PAUSE_S)


def test_an_alarm_without_its_clips_ends_at_once(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(voice, "SOUNDS", tmp_path)
    deck, ended = Deck(), []
    Chime(deck).alarm(full, lambda: ended.append(True))
    assert (deck.playing, ended) == ([], [True])


@pytest.mark.parametrize("end", End)
def test_a_trial_is_the_chime_alone_and_tells_its_end(end: End) -> None:
    ends: list[End] = []
    said: list[Sentence] = []

    class Once:
        """Keeps the sentence and ends it."""

        def say(self, sentence: Sentence) -> None:
            said.append(sentence)
            sentence.on_end(end)

    Chime(Once()).try_out(ends.append)
    assert ends == [end]
    assert 0 < said[0].volume() < FULL
    assert voice.seconds(said[0].sound) < 3


def test_a_trial_without_a_chime_has_failed(tmp_path, monkeypatch) -> None:
    def nothing(*_: object) -> bytes:
        raise voice.VoiceError("no clip")

    monkeypatch.setattr(voice.Clips, "join", nothing)
    ends: list[End] = []
    Chime(Deck()).try_out(ends.append)
    assert ends == [End.FAILED]
