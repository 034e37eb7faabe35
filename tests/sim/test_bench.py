"""The benchmark's parts do what they say; how long it takes is no test's business."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from hub.client.ids import new_request_id
from hub.config_reader import read_hall
from hub.contract.commands import ReportDay
from hub.contract.results import DayReport
from hub.sim.bench import (
    apps,
    fanout,
    finding,
    health,
    load,
    office,
    pixel,
    recovery,
    trips,
    where,
)
from hub.sim.bench.raw import RawStore
from hub.sim.bench.stopwatch_hub import PHASES
from hub.sim.bench.telling import tell
from hub.sim.rush import hall as rush_hall
from hub.sim.rush.command import Rush
from hub.sim.stage import Stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with Stage(tmp_path_factory.mktemp("stage")) as staged:
        yield staged


def test_bare_rows_are_on_disk(tmp_path: Path) -> None:
    with RawStore(tmp_path) as raw:
        assert raw.commit() > 0
        assert raw.per_second(0.05) > 0


def test_each_search_is_timed() -> None:
    found = finding.measure(25)
    assert len(found) == 25
    assert all(seconds > 0 for seconds in found)


def test_every_figure_of_an_app_has_its_limit() -> None:
    cost = apps.Cost(1.4, [10.0, 20.0, 190.0], 0.3, 125.0)
    told = dict(apps.told("pad", cost))
    assert told == {
        "start_pad_s": 1.4,
        "idle_pad_percent": 0.3,
        "rss_pad_mb": 125.0,
        "turn_pad_p95_ms": 190.0,
    }
    assert [apps.limit(name) for name in told] == [1.5, 2.0, 130.0, 200.0]
    assert "turn_hall_p95_ms" not in dict(apps.told("hall", cost._replace(turns_ms=[])))


def test_memory_that_rises_is_told_of_the_second_half_only() -> None:
    flat = [100.0] * 10
    assert office.told("pad", [90.0, *flat]) == {
        "rss_pad_first_mb": 90.0,
        "rss_pad_mb": 100.0,
        "rise_pad_mb_per_100": 0.0,
    }
    rising = [100.0 + number * 0.06 for number in range(20)]
    assert office.told("pad", rising)["rise_pad_mb_per_100"] == pytest.approx(1.0)


def report(stage: Stage) -> DayReport:
    reply = stage.ask(ReportDay(request_id=new_request_id()))
    assert isinstance(reply, DayReport)
    return reply


@pytest.mark.broker
def test_a_day_takes_every_way_at_a_window(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:  # its clerk signs in here, others' tests stay signed in there
        found = office.measure(stage, len(office.WAYS))
        done = report(stage)
    assert set(found) == set(office.AT_A_WINDOW)
    assert all(size > 10 for sizes in found.values() for size in sizes)
    assert done.finished == len(office.WAYS)
    assert sum(done.cases.values()) == 1
    assert sum(done.ratings.values()) == 2


@pytest.mark.broker
def test_turns_measure_all_three(stage: Stage) -> None:
    calm, hot = trips.measure(stage, 1)
    for found in (calm, hot):
        assert len(found.bare) == len(found.commit) == len(found.reply) == len(found.job)
        # Not of each: a slow machine's hub sends an earlier job again in the middle of a trip.
        assert median(found.reply) < median(found.job)


@pytest.mark.broker
def test_every_call_reaches_every_screen(stage: Stage) -> None:
    found = fanout.measure(stage, 3)
    assert len(found.call) == len(found.bare) == 3
    assert all(seconds > 0 for seconds in (*found.call, *found.bare))


@pytest.mark.broker
@pytest.mark.qt
def test_each_call_is_timed_until_the_hall_screen_has_shown_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixel, "WARM", 1)
    monkeypatch.setattr(pixel, "SETTLE_S", 0.0)
    found = pixel.measure(stage, 3, 2, 0.5)
    assert len(found.call) == 3
    assert all(seconds > 0 for seconds in found.call)
    assert found.rss > 20
    figures = pixel.figures(found)
    assert figures["pixel_p50_ms"] <= figures["pixel_p95_ms"] == max(found.call) * 1000
    assert figures.keys() >= {"idle_display_percent", "rss_display_mb", "rss_display_growth_mb"}


@pytest.mark.broker
@pytest.mark.qt
def test_each_thing_that_happens_to_a_device_is_told(stage: Stage) -> None:
    found = health.measure(stage, len(health.TURNS))
    assert len(found.screen) == len(found.state) == len(health.TURNS)
    assert all(seconds > 0 for seconds in (*found.screen, *found.state))
    assert found.rss_mb > 20


@pytest.mark.broker
def test_a_load_counts_tickets_that_are_stored(stage: Stage) -> None:
    assert load.measure(stage, 3.0).issue_per_s > 0


@pytest.mark.broker
def test_a_killed_hub_answers_again(stage: Stage) -> None:
    assert len(recovery.measure(stage, 1)) == 1


@pytest.mark.broker
def test_stopwatches_tell_every_phase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(where, "ROUNDS", 1)
    found = where.measure()
    assert found.calm.keys() == found.hot.keys() == set(PHASES)
    assert all(size > 0 for size in (*found.calm.values(), *found.hot.values()))
    picture = ET.fromstring(where.draw(found))
    assert len(picture.findall("{*}rect")) == 1 + 2 * (len(PHASES) + 1) + len(PHASES) + 1


def test_limits_say_what_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    promised = {"at_most": {"recover_s": 2.0}, "at_least": {"issue_vs_raw": 1.0}}
    assert (
        tell({"recover_s": 2.0, "issue_vs_raw": 1.0, "seconds": 9.0}, **promised, as_json=True) == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["ok"]
    assert told["kept"] == {"recover_s": True, "issue_vs_raw": True}
    assert told["limits"] == promised
    assert tell({"recover_s": 2.1, "issue_vs_raw": 0.9}, **promised, as_json=False) == 1
    said = capsys.readouterr()
    assert "at most 2" in said.out
    assert "at least 1" in said.out
    assert said.err == "not kept: recover_s, issue_vs_raw\n"


def test_the_large_hall_is_one(tmp_path: Path) -> None:
    folder = rush_hall.create(tmp_path / "hall", 18_830)
    hall = read_hall(folder.config)
    assert len(hall.windows) == len(hall.clerks) == rush_hall.WINDOWS
    assert all(hall.clerk(rush_hall.clerk_of(window.no)) for window in hall.windows)


@pytest.mark.broker
def test_a_short_rush_prints_and_calls(tmp_path: Path) -> None:
    with Rush(tmp_path) as rush:
        report = rush.measure(6.0)
    assert report.tickets == report.printed == 60
    assert report.calls > 20
