"""`monitor` as a process on simulated devices: one line an event, and nothing of a card."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.__main__ import main
from hardware.config import load_station
from hardware.monitor import Monitor
from hardware.pad.sim import sim_pad
from hardware.sim.base import Simulator
from hardware.sim.people import PEOPLE
from hardware.sim.reader import sim_reader

CARD = PEOPLE["senior"]


@pytest.fixture
def simulators(tmp_path: Path) -> Iterator[dict[str, Simulator]]:
    with sim_reader(tmp_path / "reader") as reader, sim_pad(tmp_path / "pad") as pad:
        yield {"card": reader, "pad": pad}


@pytest.fixture
def station(tmp_path: Path, simulators: dict[str, Simulator]) -> Path:
    drivers = {"card": "sam_v", "pad": "ff68"}
    file = tmp_path / "station.toml"
    file.write_text(
        "".join(
            f'[[devices]]\nkind = "{kind}"\ndriver = "{drivers[kind]}"\nport = "{sim.port}"\n'
            for kind, sim in simulators.items()
        )
    )
    return file


def watch(station: Path, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "hardware", "monitor", str(station), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def next_line(process: subprocess.Popen[str], *, having: str) -> str:
    """The next line that has a word; what does not come, the test's time-out tells."""
    assert process.stdout is not None
    return next(line for line in process.stdout if having in line)


def test_conditions_keys_and_cards_are_told_as_json(station, simulators) -> None:
    process = watch(station, "--json")
    seen = [json.loads(next_line(process, having="health")) for _ in range(2)]
    assert {(each["part"], each["state"]) for each in seen} == {("card", "ok"), ("pad", "ok")}
    simulators["pad"].command("press next")
    key = json.loads(next_line(process, having='"key"'))
    assert (key["event"], key["key"]) == ("key", "next")
    simulators["card"].command("card sample:senior")
    line = next_line(process, having='"card"')
    assert json.loads(line)["name_length"] == 3
    assert CARD.name not in line
    assert CARD.number not in line
    simulators["pad"].command("unplug")
    gone = json.loads(next_line(process, having='"absent"'))
    assert (gone["part"], gone["reason"]) == ("pad", "absent")
    process.terminate()
    assert process.wait(30) == 0


def test_text_has_one_line_an_event(station, simulators) -> None:
    process = watch(station)
    next_line(process, having="pad: ok")
    simulators["pad"].command("key 5")
    line = next_line(process, having="value")
    assert line[8:] == "  value 5, level 5, by pad:ff68:five\n"
    process.terminate()
    assert process.wait(30) == 0


def test_it_ends_by_itself_and_when_nobody_reads(station) -> None:
    assert main(["monitor", str(station), "--seconds", "0.01"]) == 0

    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    config = load_station(station)
    assert Monitor(config, out=Closed()).run() == 0


def test_a_station_without_devices_is_told(tmp_path: Path, capsys) -> None:
    (tmp_path / "s.toml").write_text('device = "d"\n')
    assert main(["monitor", str(tmp_path / "s.toml")]) == 2
    assert "no [[devices]]" in capsys.readouterr().err
    assert main(["monitor", str(tmp_path / "none.toml")]) == 2


def test_probe_asks_the_ports_of_a_station(station, simulators, monkeypatch, capsys) -> None:
    monkeypatch.setattr("hardware.probe.ports_here", list)
    assert main(["probe", "--station", str(station), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["device"] for each in found] == [
        "card reader (sam_v)",
        "rating pad or caller (ff68)",
    ]
