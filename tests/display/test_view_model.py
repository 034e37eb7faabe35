"""The hall screen's view-model against recorded pictures, with a fake clock and no window."""

from __future__ import annotations

import itertools
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer

from display.alarm import EVERY_S
from display.calls import HOLD_S, key
from display.cinema import Cinema
from display.media import Stock
from display.options import ALTERNATE_S, Options
from display.schedule import Schedule, Show
from display.view_model import HallModel
from display.volume import FULL
from display.zone import Says, Zone
from hub.client.port import Trouble
from hub.contract.devices import CallSaid, CallShown, Health
from hub.contract.states import Clock, Voice, VolumeHours
from hub.contract.words import HallPauseReason, Language
from tests.pauses import hall_pause

pytestmark = pytest.mark.qt


class Now:
    """A monotonic clock that moves when told."""

    def __init__(self) -> None:
        self.second = 1000.0

    def __call__(self) -> float:
        return self.second


class Throat:
    """Remembers what it was asked to say and sound; `end` ends the first one."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.volumes, self.alarms, self.alarm_volumes = [], [], []
        self._ends = []

    def say(self, call, voice, volume, on_said) -> None:
        self.said.append(call.ticket)
        self.volumes.append(volume)
        self._ends.append((call, on_said))

    def alarm(self, volume, on_end) -> None:
        self.alarms.append(on_end)
        self.alarm_volumes.append(volume)

    def end(self, seconds: float | None = 8.5) -> None:
        call, on_said = self._ends.pop(0)
        on_said(key(call), seconds)


@pytest.fixture
def hall(qapp, noon):
    """A connected hall screen: `.model`, `.reports`, `.voice`, `.later(seconds)`."""

    class Hall:
        def __init__(self) -> None:
            self.now, self.voice, self.reports = Now(), Throat(), []
            self.alarms = self.voice.alarms
            self.player = Player()
            self.cinema = Cinema(self.player)
            self.model = HallModel(
                self.reports.append, self.voice, cinema=self.cinema, clock=self.now
            )
            self.start = self.now.second
            self.beat()
            self.model.on_lost(False)

        def beat(self) -> None:
            passed = timedelta(seconds=self.now.second - self.start)
            self.model.on_state("clock", Clock(noon + passed))

        def later(self, seconds: float, *, beat: bool = True) -> None:
            self.now.second += seconds
            if beat:
                self.beat()
            self.model.tick()

        def see(self, name: str):
            return self.model.view.value(name)

        def frames(self, count: int = 2) -> None:
            for _ in range(count):
                self.model.on_frame()

        def shown(self) -> list[tuple[int, int]]:
            return [(r.call_no, r.times) for r in self.reports if isinstance(r, CallShown)]

    return Hall()


def test_a_call_is_shown_said_and_reported(hall, board, menu, call) -> None:
    hall.model.on_state("menu", menu())
    hall.model.on_state("board", board(call(7, "A023", 3)))
    assert hall.see("newest") == {"ticket": "A023", "window": 3, "at": "10:24"}
    assert hall.see("flashing")
    assert hall.voice.said == ["A023"]
    assert hall.reports == []
    hall.frames()
    hall.later(8.5)
    hall.voice.end()
    shown, said = hall.reports
    assert isinstance(shown, CallShown)
    assert isinstance(said, CallSaid)
    assert (said.call_no, said.times, said.seconds) == (7, 1, 8.5)
    assert (said.at - shown.at).total_seconds() == pytest.approx(8.5)


def test_one_frame_proves_nothing(hall, board, call) -> None:
    hall.model.on_state("board", board(call(7, "A023", 3)))
    hall.frames(1)
    assert hall.shown() == []
    hall.frames(1)
    assert hall.shown() == [(7, 1)]
    hall.frames(5)
    assert hall.shown() == [(7, 1)]


def test_a_burst_is_shown_and_said_in_order_ten_seconds_each(hall, board, call) -> None:
    calls = [call(n, f"A{n:03d}", n) for n in range(1, 6)]
    hall.model.on_state("board", board(*calls))
    hall.frames()
    assert sorted(hall.shown()) == [(n, 1) for n in range(1, 6)]
    seen: list[tuple[str, float]] = []
    for tenth in range(600):
        ticket = hall.see("newest")["ticket"]
        if not seen or seen[-1][0] != ticket:
            seen.append((ticket, tenth / 10))
        if tenth % 100 == 85:
            hall.voice.end()
        hall.later(0.1)
        if tenth >= 480:
            break
    assert [ticket for ticket, _ in seen] == ["A001", "A002", "A003", "A004", "A005"]
    gaps = [b[1] - a[1] for a, b in itertools.pairwise(seen)]
    assert min(gaps) >= HOLD_S - 0.11
    assert hall.voice.said == ["A001", "A002", "A003", "A004", "A005"]
    assert sorted(hall.shown()) == [(n, 1) for n in range(1, 6)]


def test_what_cannot_be_said_is_not_reported_and_holds_nobody_up(hall, board, call) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1), call(2, "A002", 2)))
    hall.voice.end(None)
    hall.later(HOLD_S)
    assert hall.see("newest")["ticket"] == "A002"
    assert not any(isinstance(r, CallSaid) for r in hall.reports)


def test_a_restarted_screen_is_right_at_once_and_silent(hall, board, call) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1, ago=90), call(2, "A002", 2, ago=40)))
    hall.frames()
    assert hall.see("newest")["ticket"] == "A002"
    assert [row["ticket"] for row in hall.see("past")] == ["A001"]
    assert hall.voice.said == []
    assert hall.reports == []


def test_the_veil_comes_five_seconds_after_the_last_truth(hall, board, call) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1)))
    hall.later(2.0)
    hall.model.on_lost(True)
    hall.later(4.0, beat=False)
    assert not hall.see("lost")
    hall.later(1.0, beat=False)
    assert hall.see("lost")
    assert hall.see("lastTruth") == "10:24:09"
    assert hall.see("gap") == "00:05"
    hall.later(60.0, beat=False)
    assert (hall.see("gap"), hall.see("time")) == ("01:05", "10:25")
    assert not hall.see("white")


def test_nothing_is_claimed_or_said_under_the_veil(hall, board, call) -> None:
    hall.model.on_lost(True)
    hall.later(6.0, beat=False)
    hall.model.on_state("board", board(call(1, "A001", 1)))
    hall.frames(5)
    assert hall.voice.said == []
    assert hall.reports == []


def test_after_the_veil_old_calls_are_not_announced_again(hall, board, call, noon) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1)))
    hall.voice.end()
    hall.later(12.0)
    hall.model.on_lost(True)
    hall.later(60.0, beat=False)
    missed = msgspec.structs.replace(call(2, "A002", 2), at=noon + timedelta(seconds=30))
    hall.model.on_state("board", board(call(1, "A001", 1), missed))
    hall.beat()
    hall.model.on_lost(False)
    assert not hall.see("lost")
    assert hall.see("newest")["ticket"] == "A002"
    assert hall.voice.said == ["A001"]


def test_a_new_day_claims_the_same_call_number_again(hall, board, call) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1), day="2026-07-13"))
    hall.frames()
    hall.model.on_state("board", board(call(1, "B001", 1), day="2026-07-14"))
    hall.frames()
    assert hall.shown() == [(1, 1), (1, 1)]


def test_two_languages_take_turns_and_lose_no_call(qapp, board, menu, call, noon) -> None:
    now, voice, changes = Now(), Throat(), []
    model = HallModel([].append, voice, Options((Language.ZH, Language.EN)), clock=now)
    model.languageChanged.connect(changes.append)
    model.on_state("clock", Clock(noon))
    model.on_lost(False)
    model.on_state("menu", menu())
    model.on_state("board", board(call(1, "A001", 1)))
    for second in range(1, 61):
        now.second += 1
        model.on_state("clock", Clock(noon + timedelta(seconds=second)))
        assert model.view.value("newest")["ticket"] == "A001"
    assert changes == ["en", "zh", "en"] or changes == ["zh", "en", "zh"]
    assert voice.said == ["A001"]
    assert ALTERNATE_S >= 10


class Player:
    """A video player that remembers whether it may be heard."""

    muted: bool | None = None
    playing = False

    def play(self, url, turn, *, sound=False) -> None:
        self.playing = True

    def stop(self) -> None:
        self.playing = False

    def hush(self, muted) -> None:
        self.muted = muted


def stock(*names: str, sound: bool = False) -> Stock:
    shows = tuple(Show(name, sound=sound) for name in names)
    return Stock(Path("/media"), dict.fromkeys(names, (1, 1)), Schedule(show=shows))


def test_pictures_take_turns_and_rest_while_lost(qapp, hall, board) -> None:
    hall.model.on_state("board", board())
    hall.cinema.on_stock(stock("a.jpg", "b.jpg"))
    assert "/a.jpg#" in hall.see("picture")
    hall.later(12.0)
    assert "/b.jpg#" in hall.see("picture")
    hall.model.on_lost(True)
    hall.later(6.0, beat=False)
    assert hall.see("picture") == ""


def test_a_video_is_hushed_from_the_chime_to_the_last_word(hall, board, call) -> None:
    hall.model.on_state("board", board())
    hall.cinema.on_stock(stock("a.mp4", sound=True))
    assert hall.player.playing
    assert hall.player.muted is False
    hall.model.on_state("board", board(call(1, "A001", 1)))
    assert hall.player.muted is True
    hall.later(8.0)
    assert hall.player.muted is True
    hall.voice.end()
    hall.later(0.1)
    assert hall.player.muted is False


def test_no_video_plays_where_many_windows_take_its_place(hall, board) -> None:
    hall.model.on_state("board", board(windows=13))
    hall.cinema.on_stock(stock("a.mp4", sound=True))
    assert not hall.player.playing
    hall.model.on_state("board", board(windows=12))
    assert hall.player.playing


def test_an_evacuation_stops_the_video(hall, board, noon) -> None:
    hall.model.on_state("board", board())
    hall.cinema.on_stock(stock("a.mp4", sound=True))
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=evacuated))
    assert not hall.player.playing


def test_without_a_speaker_nobody_is_asked_to_listen(hall) -> None:
    assert hall.see("audible") is True
    hall.model.on_speaker(Health.ABSENT)
    assert hall.see("audible") is False


def test_while_calls_are_muted_nobody_is_asked_to_listen(hall, board) -> None:
    lunch = Voice(hours=(VolumeHours("10:25-12:00", 0),))
    hall.model.on_state("board", msgspec.structs.replace(board(), voice=lunch))
    assert hall.see("audible") is True
    hall.later(53)
    assert hall.see("audible") is False, "10:25:00"


def test_why_the_link_is_down_is_told_under_the_veil_only(qapp, noon) -> None:
    now = Now()
    model = HallModel([].append, Throat(), trouble=lambda: Trouble.HUB_DOWN, clock=now)
    assert model.view.value("trouble") == ""
    now.second += 6
    model.tick()
    assert model.view.value("trouble") == "hub_down"


def test_before_the_first_board(qapp) -> None:
    model = HallModel([].append, Throat(), clock=Now())
    assert model.view.value("ready") is False
    assert model.view.value("time") == ""
    assert model.view.value("lost") is False


def test_an_evacuation_is_sounded_round_after_round(hall, board, call, noon) -> None:
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    paused = msgspec.structs.replace(board(call(1, "A023", 3)), pause=evacuated)
    hall.model.on_state("board", paused)
    assert len(hall.alarms) == 1
    assert hall.voice.said == [], "no call is said"
    hall.later(30)
    assert len(hall.alarms) == 1, "the first round has not ended"
    hall.alarms[0]()
    hall.later(EVERY_S)
    assert len(hall.alarms) == 2
    hall.alarms[1]()
    hall.model.on_state("board", board())
    hall.later(60)
    assert len(hall.alarms) == 2


def test_a_round_is_not_sounded_once_the_evacuation_is_over(hall, board, noon) -> None:
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=evacuated))
    (volume,) = hall.voice.alarm_volumes
    assert volume() == FULL
    hall.model.on_state("board", board())
    assert volume() == 0


def test_nobody_is_called_back_into_a_hall_that_is_left(hall, board, call, noon) -> None:
    hall.model.on_state("board", board(call(1, "A023", 3)))
    (volume,) = hall.voice.volumes
    assert volume() == FULL
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=evacuated))
    assert volume() == 0


def test_the_volume_is_the_hours_when_a_sentence_begins(hall, board, call) -> None:
    voice = Voice(volume=80, hours=(VolumeHours("10:25-12:00", 30),))
    hall.model.on_state("board", msgspec.structs.replace(board(call(1, "A023", 3)), voice=voice))
    (volume,) = hall.voice.volumes
    assert volume() == 80, "10:24:07"
    hall.later(53)
    assert volume() == 30, "10:25:00"


def test_a_call_that_a_pause_took_back_is_not_announced_after_it(hall, board, call, noon) -> None:
    hall.model.on_state("board", board(call(1, "A001", 1), call(2, "A002", 2)))
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=evacuated))
    hall.voice.end()
    hall.later(600)
    hall.model.on_state("board", board())
    hall.later(1)
    assert hall.voice.said == ["A001"]
    anew = msgspec.structs.replace(call(3, "A002", 2), at=noon + timedelta(seconds=601))
    hall.model.on_state("board", board(anew))
    assert hall.voice.said == ["A001", "A002"]


def test_another_pause_is_silent(hall, board, noon) -> None:
    power = hall_pause(HallPauseReason.POWER, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=power))
    assert hall.alarms == []
    assert hall.see("pause")["reason"] == "power"


def zoned(noon, zone: Zone) -> tuple[HallModel, Throat, list[object]]:
    """A connected screen of some windows; its voice and its reports."""
    voice, reports = Throat(), []
    model = HallModel(reports.append, voice, Options(zone=zone), clock=Now())
    model.on_state("clock", Clock(noon))
    model.on_lost(False)
    return model, voice, reports


def test_a_zone_shows_says_and_claims_its_own_calls_only(qapp, board, menu, call, noon) -> None:
    model, voice, reports = zoned(noon, Zone(frozenset({1, 2, 3})))
    model.on_state("menu", menu())
    model.on_state("board", board(call(1, "A001", 9), call(2, "A002", 2)))
    for _ in range(3):
        model.on_frame()
    assert voice.said == ["A002"]
    assert [(r.call_no, r.times) for r in reports] == [(2, 1)]
    assert [cell["no"] for cell in model.view.value("cells")] == [1, 2, 3]
    assert model.view.value("last") == [{"ticket": "A002", "window": 2, "at": "10:24"}]
    assert [row["code"] for row in model.view.value("waiting")] == ["A", "B"]


@pytest.mark.parametrize(("says", "rounds"), [(Says.OWN, 1), (Says.ALL, 1), (Says.NONE, 0)])
def test_every_zone_is_evacuated(qapp, board, noon, says: Says, rounds: int) -> None:
    model, voice, _ = zoned(noon, Zone(frozenset({1}), says))
    evacuated = hall_pause(HallPauseReason.EVACUATION, noon)
    model.on_state("board", msgspec.structs.replace(board(), pause=evacuated))
    assert model.view.value("pause")["reason"] == "evacuation"
    assert len(voice.alarms) == rounds, "who says nothing has a neighbour that sounds it"


def sleeps(model: HallModel) -> float:
    """Seconds until it wakes by itself."""
    (timer,) = model.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer.interval() / 1000


def test_the_screen_sleeps_whatever_covers_it(hall, board, call, noon) -> None:
    hall.cinema.on_stock(stock("a.jpg", "b.jpg", "c.mp4"))
    hall.model.on_state("board", board(call(1, "A001", 1), call(2, "A002", 2)))
    power = hall_pause(HallPauseReason.POWER, noon)
    hall.model.on_state("board", msgspec.structs.replace(board(), pause=power))
    hall.later(300)
    assert sleeps(hall.model) >= 0.5
    hall.model.on_lost(True)
    hall.later(300, beat=False)
    assert sleeps(hall.model) >= 0.5
