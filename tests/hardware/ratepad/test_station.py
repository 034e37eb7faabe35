"""A pad with sessions through a station on a pty: each fault, unplugged, `probe`, `test`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hardware.__main__ import main
from hardware.pad.values import PadAnswer, PadAsks, PadEvent, PadSilence
from hardware.probe import probe
from hardware.ratepad.sim import RatePadModel, sim_ratepad
from hardware.sim.base import Simulator
from hardware.sim.pty_line import PtyLine
from hardware.stations import DeviceConfig, Station
from hub.contract.devices import AskRating, FailReason
from hub.contract.words import Level, Text

OK = ("ok", None)
OFFLINE = ("fault", FailReason.OFFLINE)
ABSENT = ("absent", FailReason.ABSENT)
FIVE = "pad:a55a:five"


def answer(number: int, level: Level, *tags: str, text: str = "") -> PadAnswer:
    return PadAnswer(f"rating-{number}", level, tags, text, FIVE)


class Desk:
    """A station with a pad, and what is asked and pressed."""

    def __init__(self, pad: Simulator, station: Station, kit, told) -> None:
        self.pad, self.station, self._kit, self.told = pad, station, kit, told
        assert isinstance(pad.model, RatePadModel)
        self.model = pad.model

    def ask(self, number: int, seconds: float = 60) -> None:
        self.station.open_rating(
            AskRating(
                job_id=f"job-{number}",
                valid_until=self._kit.now + timedelta(seconds=seconds),
                rating=f"rating-{number}",
                window=3,
                subject=Text("残疾人证新办"),
                ticket="A023",
            )
        )

    def ends(self) -> list[PadEvent]:
        """What came of the sessions; that they were shown is told before."""
        return [event for event in self.told.pads if not isinstance(event, PadAsks)]

    def wait(self, words: str) -> None:
        self._kit.wait_until(lambda: words in self.pad.command("shows"), 30)

    def becomes(self, condition: tuple[str, FailReason | None]) -> None:
        """A busy machine may lose the pad in between: only the last condition counts."""
        self._kit.wait_until(lambda: self.told.conditions("pad")[-1:] == [condition], 30)


@pytest.fixture
def pad(tmp_path: Path) -> Iterator[Simulator]:
    with sim_ratepad(PtyLine(tmp_path / "pad")) as simulator:
        yield simulator


@pytest.fixture
def desk(pad: Simulator, make_station, told, kit) -> Desk:
    station = make_station(DeviceConfig(kind="pad", driver="a55a", port=pad.port))
    made = Desk(pad, station, kit, told)
    made.becomes(OK)
    return made


def test_it_shows_what_is_asked_and_tells_what_is_said(desk: Desk, kit) -> None:
    assert desk.pad.command("key 5") == "ok asleep: it means nothing"
    desk.ask(1)
    desk.wait("asks=A023 残疾人证新办 zh seconds=60 reasons=40")
    desk.pad.command("write 等了很久")
    assert desk.pad.command("key 2 214 213") == "ok told"
    desk.wait("asleep")
    kit.wait_until(lambda: desk.ends(), 30)
    desk.ask(2)
    desk.wait("reasons=40 opened=2")
    desk.pad.command("decline")
    kit.wait_until(lambda: len(desk.ends()) == 2, 30)
    asked = [event for event in desk.told.pads if isinstance(event, PadAsks)]
    assert asked == [PadAsks("rating-1"), PadAsks("rating-2")]
    first = answer(1, Level.BAD, "214", "213", text="等了很久")
    assert desk.ends() == [first, PadSilence("rating-2", True)]


def test_a_stop_puts_it_to_sleep(desk: Desk, kit) -> None:
    desk.ask(1)
    desk.wait("asks=")
    desk.station.close_rating("rating-1")
    desk.wait("asleep")
    desk.ask(2)
    desk.wait("asks=")
    desk.pad.command("key 4")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(2, Level.GOOD)]


def test_an_answer_twice_and_one_unasked_count_once(desk: Desk, kit) -> None:
    desk.pad.command("twice")
    desk.pad.command("stray 1")
    desk.ask(1)
    desk.wait("asks=")
    desk.pad.command("key 5")
    desk.pad.command("stray 1")
    # The next question takes the place of an open one, and of an answer that is still on its way.
    kit.wait_until(lambda: desk.ends(), 30)
    desk.ask(2)
    desk.wait("opened=2")
    desk.pad.command("leave")
    kit.wait_until(lambda: len(desk.ends()) >= 2, 30)
    assert desk.ends() == [answer(1, Level.VERY_GOOD), PadSilence("rating-2", False)]


def test_unplugged_while_open_it_asks_again(desk: Desk, kit) -> None:
    desk.ask(1)
    desk.wait("asks=")
    desk.pad.command("unplug")
    desk.becomes(ABSENT)
    desk.pad.command("restart")
    desk.ask(2)
    desk.pad.command("plug")
    desk.wait("reasons=40 opened=2")
    desk.pad.command("key 3")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(2, Level.FAIR)]


def test_without_power_for_a_moment_it_asks_again(desk: Desk, kit) -> None:
    desk.ask(1)
    desk.wait("asks=")
    desk.pad.command("restart")
    desk.wait("asks=")
    desk.pad.command("key 5")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(1, Level.VERY_GOOD)]


@pytest.mark.parametrize("fault", ["silence", "garbage", "half", "flip"])
def test_what_comes_broken_is_no_answer_and_comes_again(fault: str, desk: Desk, kit) -> None:
    """The answer goes out broken; the pad says it again, and its line is well then."""
    desk.ask(1)
    desk.wait("reasons=40")
    desk.pad.command(fault)
    desk.pad.command("key 1 115")
    desk.pad.command("well")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(1, Level.VERY_BAD, "115")]


def test_a_line_that_says_nothing_is_offline_and_its_question_is_kept(
    desk: Desk, told, kit
) -> None:
    desk.pad.command("silence")
    desk.ask(1)
    desk.becomes(OFFLINE)
    desk.pad.command("well")
    desk.becomes(OK)
    desk.wait("reasons=40")
    desk.pad.command("key 5")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(1, Level.VERY_GOOD)]


@pytest.mark.parametrize("line", ["slow 0.2", "baud 9600"])
def test_a_slow_pad_is_still_heard(line: str, desk: Desk, kit) -> None:
    desk.pad.command(line)
    desk.ask(1)
    desk.wait("reasons=40")
    desk.pad.command("key 5")
    kit.wait_until(lambda: desk.ends(), 30)
    assert desk.ends() == [answer(1, Level.VERY_GOOD)]


def test_a_pad_that_finds_a_fault_in_itself_is_one(desk: Desk) -> None:
    desk.pad.command("sick")
    desk.becomes(("fault", FailReason.ERROR))
    desk.pad.command("sick off")
    desk.becomes(OK)


def test_a_station_that_stops_leaves_no_session_standing(desk: Desk) -> None:
    desk.ask(1)
    desk.wait("reasons=40")
    desk.station.stop()
    desk.wait("asleep")


def test_its_time_ends_by_itself(desk: Desk, kit) -> None:
    desk.ask(1, seconds=1.2)
    kit.wait_until(lambda: desk.ends() or "asleep opened=1" in desk.pad.command("shows"), 30)
    assert desk.ends() in ([], [PadSilence("rating-1", False)])


def test_probe_and_test_know_it(pad: Simulator, capsys, kit) -> None:
    said = "simulated, serial 0001, 5 levels"
    assert probe([pad.port]) == [(f"{pad.port}?baud=115200", "rating pad (a55a)", said)]
    words = ["test", "pad", "--driver", "a55a", "--port", pad.port]
    assert main([*words, "--seconds", "0.5"]) == 1
    assert "ill: no answer was heard" in capsys.readouterr().out
    kit.wait_until(lambda: "asleep" in pad.command("shows"), 30)

    def touch() -> None:
        kit.wait_until(lambda: "asks=A000" in pad.command("shows"), 30)
        pad.command("key 4 413")

    resident = threading.Thread(target=touch)
    resident.start()
    assert main([*words, "--seconds", "30"]) == 0
    resident.join()
    assert f"level 4, 1 reasons, by {FIVE}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("key", "error key 5|4|3|2|1"),
        ("key 6", "error key 5|4|3|2|1"),
        ("key 2 x", "error reasons have three digits"),
        ("stray", "error stray 1 to 5"),
        ("twice maybe", "error on or off"),
    ],
)
def test_the_simulator_answers_each_line(pad: Simulator, line: str, says: str) -> None:
    assert pad.command(line) == says
