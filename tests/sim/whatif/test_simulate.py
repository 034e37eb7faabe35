"""Simulated days: repeatable, through the real handlers, and different where they should be."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hub.cli import main
from hub.config import HallConfig
from hub.errors import SetupError
from hub.sim.whatif.figures import figures
from hub.sim.whatif.simulate import Question, simulate

BUSY = Question("accumulating", windows=("2-3",), days=1, seed=5, visits=60, load=0.5, booked=0)
BEFORE_APPOINTMENTS = {
    "priority": (7, 3248.0, 3133, 5082, 5082),
    "regular": (16, 5488.6, 4444, 11595, 11595),
}
ROW = {"n", "mean_s", "p50_s", "p90_s", "p95_s", "max_s", "within_target", "overtaken_max"}


@dataclass
class Lab:
    """Asks questions of the sample hall."""

    hall: HallConfig
    db: sqlite3.Connection

    def ask(self, question: Question) -> dict[str, Any]:
        """The figures."""
        targets = {s.code: s.target_minutes * 60 for s in self.hall.services}
        return figures(simulate(self.db, self.hall, question), targets)


@pytest.fixture
def lab(hall: HallConfig, db: sqlite3.Connection) -> Lab:
    return Lab(hall, db)


def test_the_same_seed_gives_the_same_figures(lab: Lab) -> None:
    first = lab.ask(BUSY)
    assert lab.ask(BUSY) == first
    assert lab.ask(BUSY._replace(seed=6)) != first


def test_without_bookers_the_figures_are_what_they_were(lab: Lab) -> None:
    """Measured before appointments were played; figures of then can be compared for ever."""
    found = lab.ask(BUSY)
    seen = {
        name: (row["n"], row["mean_s"], row["p50_s"], row["p95_s"], row["max_s"])
        for name, row in found["classes"].items()
    }
    assert seen == BEFORE_APPOINTMENTS
    assert found["bookings"]["made"] == found["bookings"]["unplaced"] == 0


def test_the_figures_have_their_keys(lab: Lab) -> None:
    found = lab.ask(BUSY)
    assert {"visits", "classes", "services", "windows", "interval"} <= found.keys()
    assert found["classes"].keys() == {"regular", "priority"}
    for row in (*found["classes"].values(), *found["services"].values()):
        assert row.keys() >= ROW
    assert found["windows"].keys() == {"2", "3"}
    assert all(0 < window["utilisation"] <= 1 for window in found["windows"].values())
    told = found["interval"]
    assert {"coverage", "coverage_by_hour", "mae_s", "naive_mae_s"} <= told.keys()
    assert told["mae_s"] > 0
    assert found["visits"] == sum(row["tickets"] for row in found["classes"].values())
    assert found["visits"] > 30


def test_everybody_came_and_went_through_the_store(lab: Lab) -> None:
    tally = simulate(lab.db, lab.hall, BUSY)
    left = sum(sum(counts.values()) for counts in tally.left.values())
    assert tally.visits - left <= len(tally.waits)
    assert sum(tally.calls.values()) >= len(tally.waits)
    assert not tally.turned_away


def test_more_windows_mean_shorter_waits(lab: Lab) -> None:
    few, more = lab.ask(BUSY), lab.ask(BUSY._replace(windows=("2-8",)))
    assert more["visits"] == few["visits"]
    assert more["classes"]["regular"]["mean_s"] < few["classes"]["regular"]["mean_s"] / 2


def test_a_window_helps_while_it_is_open(lab: Lab) -> None:
    few = lab.ask(BUSY)
    helped = lab.ask(BUSY._replace(windows=("2-3", "4@10:00-12:00")))
    assert helped["windows"]["4"]["calls"] > 0
    assert 1.9 < helped["windows"]["4"]["staffed_h"] < 2.3
    assert helped["classes"]["regular"]["mean_s"] < few["classes"]["regular"]["mean_s"]


def test_a_window_rests_as_its_settings_say(lab: Lab) -> None:
    asked = BUSY._replace(visits=200)
    by_chance = lab.ask(asked)["windows"]
    window = lab.hall.window(2)
    assert window is not None
    long_lunch = msgspec.structs.replace(window, breaks=("11:00-11:30", "12:00-13:30"))
    lab.hall = msgspec.structs.replace(
        lab.hall, windows=tuple(long_lunch if w.no == 2 else w for w in lab.hall.windows)
    )
    planned = lab.ask(asked)["windows"]
    assert planned["2"]["staffed_h"] < by_chance["2"]["staffed_h"] - 1.2
    assert planned["3"]["staffed_h"] == pytest.approx(by_chance["3"]["staffed_h"], abs=0.5)


def test_strict_priority_serves_the_first_class_first(lab: Lab) -> None:
    asked = BUSY._replace(windows=("2-5",))
    waits = {p: lab.ask(asked._replace(policy=p))["classes"] for p in ("fifo", "strict")}
    assert waits["strict"]["priority"]["mean_s"] < waits["fifo"]["priority"]["mean_s"]
    ratios = {p: w["regular"]["mean_s"] / w["priority"]["mean_s"] for p, w in waits.items()}
    assert ratios["strict"] > 1.2 * ratios["fifo"]


def test_an_unknown_policy_is_named_with_those_there_are(lab: Lab) -> None:
    with pytest.raises(SetupError, match="accumulating, fifo, strict, rush"):
        lab.ask(BUSY._replace(policy="x"))


def test_a_named_policy_of_the_hall_may_be_tried(lab: Lab) -> None:
    asked = BUSY._replace(windows=("2-8",), visits=120, load=0.9)
    own, named = lab.ask(asked), lab.ask(asked._replace(policy="rush"))
    assert named["visits"] == own["visits"]
    assert named["services"] != own["services"]
    assert lab.ask(asked._replace(policy="planned")) == own


def test_days_are_working_days_and_differ(lab: Lab) -> None:
    one, six = lab.ask(BUSY), lab.ask(BUSY._replace(days=6))
    assert six["days"] == 6
    assert 4.5 * one["visits"] < six["visits"] < 7 * one["visits"]


def test_the_command_compares_two_staffings(
    hall_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "waits.png"
    words = ["simulate", "--data", str(hall_template), "--days", "1", "--visits", "40"]
    words += ["--windows", "2-4", "--against-windows", "2-3", "--picture", str(picture)]
    assert main([*words, "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["before"]["visits"] == printed["visits"]
    assert set(printed["windows"]) - set(printed["before"]["windows"]) == {"4"}
    assert picture.stat().st_size > 10_000
    assert main(words) == 0
    assert "told ranges held" in capsys.readouterr().out


def test_the_command_compares_two_shares_of_bookers(
    hall_template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["simulate", "--data", str(hall_template), "--days", "1", "--visits", "40"]
    words += ["--windows", "2-8", "--places", "4", "--booked", "0.5", "--against-booked", "0"]
    assert main([*words, "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    booked = printed["bookings"]
    assert booked["made"] > 5
    assert printed["before"]["bookings"]["made"] == 0
    too_late = booked["refused"].get("too_late", 0)
    stayed_away = booked["lapsed"] + booked["cancelled"] - too_late
    assert printed["before"]["visits"] == printed["visits"] + stayed_away
    assert main(words) == 0
    assert f"{booked['made']} booked: " in capsys.readouterr().out


def test_a_hall_without_slots_says_how_to_try_them(
    sample_hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = sample_hall / "hall.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("slot_places = 2", "slot_places = 0"), encoding="utf-8")
    words = ["simulate", "--data", str(sample_hall), "--days", "1", "--visits", "10"]
    assert main([*words, "--booked", "0.5"]) == 2
    assert "slot_places" in capsys.readouterr().err
    assert main([*words, "--booked", "0.5", "--places", "2"]) == 0
    assert main(words) == 0


@pytest.mark.parametrize("share", ["1.1", "-0.1", "x"])
def test_a_share_is_a_part(share: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["simulate", "--booked", share])


def test_a_folder_without_a_store_is_told(tmp_path: Path, hall_template: Path) -> None:
    (tmp_path / "hall.toml").write_bytes((hall_template / "hall.toml").read_bytes())
    assert main(["simulate", "--data", str(tmp_path), "--days", "1"]) == 2
