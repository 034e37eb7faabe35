"""What is played, when it ends, when there is silence: a clip's own bytes at a fake player."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from msgspec.structs import replace

from assets import player
from assets.announcing import clips_of
from assets.voice import SOUNDS, Clips, seconds, wav
from hub.contract.devices import FailReason, Health
from hub.contract.states import Board, BoardCall, Voice
from hub.contract.words import Language, Text
from kiosk.events import Event
from kiosk.journey import Journey
from kiosk.quiet import MARGIN_S
from kiosk.session import Modes
from kiosk.settings import KioskSettings, load_settings
from kiosk.speaker import StepSpeaker
from kiosk.spoken import Spoken
from kiosk.steps import step
from kiosk.voice import StepVoice
from tests.kiosk.samples import ADULT, NOON

LOUD = 80


class Deck:
    """A speaker that remembers."""

    def __init__(self) -> None:
        self.heard: list[tuple[bytes, int]] = []
        self.stops = 0

    def play(self, sound: bytes, volume: int) -> None:
        self.heard.append((sound, volume))

    def stop(self) -> None:
        self.stops += 1


class Kiosk:
    """A journey with a voice that follows it."""

    def __init__(self, journey: Journey, folders: tuple[Path, ...] = ()) -> None:
        self.journey, self.deck, self.time = journey, Deck(), 1000.0
        self.told: list[tuple[Health, FailReason | None]] = []
        self.voice = StepVoice(
            journey,
            Clips(folders),
            self.deck,
            lambda *health: self.told.append(health),
            now=lambda: self.time,
        )
        journey.changed = self.voice.follow

    def heard(self) -> list[str]:
        """The clips of the pack that were played, by name; then forget them."""
        names = {
            wav(_frames(path)): path.relative_to(SOUNDS).with_suffix("").as_posix()
            for path in SOUNDS.glob("kiosk-*/*.wav")
        }
        heard = [names[sound] for sound, _ in self.deck.heard]
        self.deck.heard.clear()
        return heard


def _frames(path: Path) -> bytes:
    return path.read_bytes()[44:]


@pytest.fixture
def kiosk(journey: Journey) -> Kiosk:
    return Kiosk(journey)


def test_elder_mode_says_each_page_once_as_it_comes(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True))
    assert kiosk.heard() == ["kiosk-zh/home-card"]
    for _ in range(5):
        kiosk.journey.tick()
    assert kiosk.heard() == []
    kiosk.journey.touch(Event.OPEN_PROGRESS)
    assert kiosk.heard() == ["kiosk-zh/number"]
    kiosk.journey.touch(Event.BACK)
    assert kiosk.heard() == ["kiosk-zh/home-card"]


def test_what_is_played_is_the_clip_at_the_settings_volume(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True))
    ((sound, volume),) = kiosk.deck.heard
    assert sound[44:] == (SOUNDS / "kiosk-zh" / "home-card.wav").read_bytes()[44:]
    assert volume == LOUD


def test_it_speaks_the_residents_language(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True))
    kiosk.journey.set_language(Language.EN)
    assert kiosk.heard() == ["kiosk-zh/home-card", "kiosk-en/home-card"]


def test_who_does_not_ask_hears_nothing(kiosk: Kiosk) -> None:
    kiosk.journey.touch(Event.OPEN_PROGRESS)
    assert kiosk.heard() == []
    kiosk.voice.again()
    kiosk.voice.again()
    assert kiosk.heard() == ["kiosk-zh/number"] * 2


def test_a_touch_ends_it_and_it_does_not_begin_anew(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True))
    before = kiosk.deck.stops
    kiosk.voice.hush()
    assert kiosk.deck.stops == before + 1
    kiosk.journey.stir()
    kiosk.voice.follow()
    assert kiosk.heard() == ["kiosk-zh/home-card"]


def test_a_page_that_is_left_is_said_no_further(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True))
    before = kiosk.deck.stops
    kiosk.journey.handle(Event.IDLE)
    assert kiosk.deck.stops > before
    assert kiosk.heard() == ["kiosk-zh/home-card"], "nobody is there any more"


def test_never_means_never(kiosk: Kiosk) -> None:
    kiosk.journey.settings = KioskSettings(voice=Spoken.NEVER)
    kiosk.journey.set_modes(Modes(elder=True))
    kiosk.voice.again()
    assert kiosk.heard() == []


def test_volume_nought_is_silence(kiosk: Kiosk) -> None:
    kiosk.journey.settings = KioskSettings(voice_volume=0)
    kiosk.journey.set_modes(Modes(elder=True))
    assert (kiosk.heard(), kiosk.told) == ([], [])


def test_a_hall_that_records_no_tibetan_is_silent_in_it(kiosk: Kiosk) -> None:
    kiosk.journey.set_modes(Modes(elder=True, language=Language.BO))
    assert (kiosk.heard(), kiosk.told) == ([], [])


def test_a_missing_clip_is_silence_and_told(
    journey: Journey, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kiosk-bo").mkdir()
    kiosk = Kiosk(journey, (tmp_path,))
    with caplog.at_level(logging.WARNING):
        kiosk.journey.set_modes(Modes(elder=True, language=Language.BO))
    assert kiosk.heard() == []
    assert kiosk.told == [(Health.WARN, FailReason.MISSING)]
    assert "kiosk-bo/home-card" in caplog.text


def test_a_halls_own_recording_goes_first(journey: Journey, tmp_path: Path) -> None:
    own = wav(bytes(range(200)) * 100)
    (tmp_path / "kiosk-bo").mkdir()
    (tmp_path / "kiosk-bo" / "home-card.wav").write_bytes(own)
    kiosk = Kiosk(journey, (tmp_path,))
    journey.set_modes(Modes(elder=True, language=Language.BO))
    assert [sound for sound, _ in kiosk.deck.heard] == [own]


# ── beside the hall's voice ──


def call(number: int, times: int = 1) -> BoardCall:
    return BoardCall(number, times, f"A{number:03d}", 3, NOON, Text("综合受理"))


def board(*calls: BoardCall) -> Board:
    return Board(hall=Text("大厅"), day="2026-07-14", calls=calls, windows=())


def length(one: BoardCall) -> float:
    clips = Clips()
    return seconds(clips.join(clips_of(one, Voice(), clips.can_say)))


def test_a_call_on_the_same_speaker_ends_it_and_keeps_it_silent(kiosk: Kiosk) -> None:
    kiosk.voice.on_state("board", board(call(1)))
    kiosk.journey.set_modes(Modes(elder=True))
    assert kiosk.heard() == ["kiosk-zh/home-card"], "the first board's calls were said before"

    before = kiosk.deck.stops
    kiosk.voice.on_state("board", board(call(2), call(1)))
    assert kiosk.deck.stops == before + 1
    kiosk.journey.touch(Event.OPEN_PROGRESS)
    kiosk.voice.again()
    assert kiosk.heard() == []

    kiosk.time += MARGIN_S + length(call(2)) + 0.01
    kiosk.voice.again()
    assert kiosk.heard() == ["kiosk-zh/number"]


def test_calls_are_said_one_after_the_other(kiosk: Kiosk) -> None:
    kiosk.voice.on_state("board", board())
    kiosk.voice.on_state("board", board(call(2), call(1)))
    kiosk.voice.on_state("board", board(call(1, times=2), call(2), call(1)))
    kiosk.voice.on_state("board", board(call(1, times=2), call(2), call(1)))
    total = MARGIN_S + length(call(1)) + length(call(2)) + length(call(1, 2))
    kiosk.time += total - 0.01
    kiosk.voice.again()
    assert kiosk.heard() == []
    kiosk.time += 0.02
    kiosk.voice.again()
    assert kiosk.heard() == ["kiosk-zh/home-card"]


# ── settings and speaker ──


def test_settings_of_the_station_file(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('[kiosk]\nvoice = "always"\nvoice_volume = 30\nshared_speaker = true\n')
    found = load_settings(file)
    assert (found.voice, found.voice_volume, found.shared_speaker) == (Spoken.ALWAYS, 30, True)
    assert KioskSettings().voice is Spoken.ELDER
    for wrong in ('voice = "loud"', "voice_volume = 101", "shared_speaker = 1"):
        file.write_text(f"[kiosk]\n{wrong}\n")
        with pytest.raises(Exception, match=wrong.split(" = ")[0]):
            load_settings(file)


@pytest.mark.qt
def test_without_a_speaker_there_is_silence_and_it_is_told_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(player, "speaker_there", lambda: False)
    speaker, told = StepSpeaker(), []
    speaker.healthChanged.connect(lambda *health: told.append(health))
    for _ in range(2):
        speaker.play(wav(bytes(3200)), LOUD)
    speaker.stop()
    assert told == [(Health.ABSENT, FailReason.ABSENT)]


@pytest.mark.qt
def test_a_player_that_fails_and_one_that_is_heard_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Player:
        def __init__(self, _parent: object) -> None:
            self.on_end = None

        def play(self, _sound: bytes, _volume: int, on_end: player.OnEnd) -> None:
            ends.append(on_end)

        def stop(self) -> None:
            pass

    ends: list[player.OnEnd] = []
    monkeypatch.setattr(player, "speaker_there", lambda: True)
    monkeypatch.setattr(player, "SpeakerPlayer", Player)
    speaker, told = StepSpeaker(), []
    speaker.healthChanged.connect(lambda *health: told.append(health))
    for end in (player.End.HEARD, player.End.UNHEARD, player.End.FAILED, player.End.HEARD):
        speaker.play(wav(bytes(3200)), LOUD)
        ends.pop()(end)
    assert told == [
        (Health.OK, None),
        (Health.FAULT, FailReason.ERROR),
        (Health.OK, None),
    ]


def test_a_recording_may_come_later(journey: Journey, tmp_path: Path) -> None:
    kiosk = Kiosk(journey, (tmp_path,))
    journey.set_modes(replace(journey.modes, elder=True, language=Language.BO))
    assert kiosk.deck.heard == []
    (tmp_path / "kiosk-bo").mkdir()
    (tmp_path / "kiosk-bo" / "home-card.wav").write_bytes(wav(bytes(range(200)) * 100))
    kiosk.voice.again()
    assert len(kiosk.deck.heard) == 1


def test_who_leaves_a_card_is_called_back_in_any_mode(kiosk: Kiosk) -> None:
    journey = kiosk.journey
    journey.on_card(ADULT)
    journey.handle(Event.IDLE)
    assert kiosk.heard() == []
    for _ in range(journey.settings.card_forgotten_s + 30):
        journey.tick()
    assert kiosk.heard() == ["kiosk-zh/take-card"], "once"
    journey.touch(Event.OPEN_PROGRESS)
    assert step(journey) == "number", "somebody else is busy"
    journey.handle(Event.IDLE)
    journey.on_card_gone()
    journey.set_modes(Modes(elder=True))
    assert kiosk.heard()[-1] == "kiosk-zh/home-card"


def test_never_means_never_for_a_forgotten_card_too(kiosk: Kiosk) -> None:
    kiosk.journey.settings = KioskSettings(voice=Spoken.NEVER)
    kiosk.journey.on_card(ADULT)
    kiosk.journey.handle(Event.IDLE)
    for _ in range(kiosk.journey.settings.card_forgotten_s + 1):
        kiosk.journey.tick()
    assert step(kiosk.journey) == "take-card"
    assert kiosk.heard() == []
