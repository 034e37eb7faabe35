"""Papers that stations print by themselves: from templates like all others, carried along."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.escpos.carried import carried as of_station
from hardware.escpos.void import MARK
from hub.cli import main
from hub.contract import topics, wire
from hub.contract.commands import RunSelfTest
from hub.contract.devices import Presence, SelfTest
from hub.contract.results import SelfTestShown
from hub.contract.words import DeviceKind
from hub.receiving import Incoming
from hub.station_papers import CARRIED, FOLDER, carried, write_carried
from tests.halls import Bench
from tests.papers import lines

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("name", CARRIED)
def test_stations_carry_what_the_templates_say(name: str) -> None:
    assert (FOLDER / f"{name}.json").read_text("utf-8") == carried(name), "run: jiaohao docs"
    assert of_station(name).template == name


def test_a_strip_bears_the_mark_that_people_and_the_torture_look_for() -> None:
    assert MARK in lines(of_station("void"))


def test_a_stale_one_is_told_and_written(tmp_path: Path, capsys: Capture) -> None:
    assert write_carried(tmp_path, check=True) == 1
    assert "void.json differs from its .toml template" in capsys.readouterr().err
    assert write_carried(tmp_path, check=False) == 0
    assert write_carried(tmp_path, check=True) == 0


def test_a_hall_has_its_own_test_slip_but_no_strip(sample_hall: Path, capsys: Capture) -> None:
    at = ["--hall", str(sample_hall)]
    assert main(["paper", "copy", "void", *at]) == 2
    assert "printed by stations alone" in capsys.readouterr().err
    assert main(["paper", "copy", "test", *at]) == 0
    (sample_hall / "papers" / "void.toml").write_text('[[block]]\nline = "x"\n', "utf-8")
    assert main(["paper", "check", *at]) == 1
    assert "void.toml: void is printed by stations alone" in capsys.readouterr().out


@pytest.mark.parametrize("name", CARRIED)
def test_they_are_drawn_as_they_print(
    name: str, sample_hall: Path, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "slip.png"
    words = ["paper", "preview", name, "--hall", str(sample_hall), "--width", "58"]
    assert main([*words, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"\x89PNG")


def test_a_self_test_prints_the_halls_own(sample_hall: Path) -> None:
    assert main(["paper", "copy", "test", "--hall", str(sample_hall)]) == 0
    own = sample_hall / "papers" / "test.toml"
    own.write_text(own.read_text("utf-8").replace("打印测试", "试打一张"), "utf-8")
    bench = Bench(sample_hall)
    here = Presence(device="kiosk-1", kind=DeviceKind.KIOSK, online=True)
    bench.engine.run_group([Incoming("kiosk-1", wire.encode(here), room="presence")])
    (paper,) = [job.paper for job in slips_of(bench, slip=True)]
    assert paper is not None
    assert lines(paper)[0] == f"{bench.engine.hall.hall.name.zh} 试打一张"
    assert [job.paper for job in slips_of(bench, slip=False)] == [None]


def slips_of(bench: Bench, *, slip: bool) -> list[SelfTest]:
    """The self-test's jobs."""
    bench.expect(SelfTestShown, "cli", RunSelfTest, slip=slip)
    sent = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("kiosk-1")]
    return [job for job in sent if isinstance(job, SelfTest)]
