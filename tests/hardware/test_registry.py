"""Every registered device says all that stations, probe, test, sim and the panel need."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

import hardware
from hardware import registry
from hardware.description import LINE, Driver
from hardware.registry import DRIVERS
from hardware.sim.cli import add_arguments
from hardware.stations import DeviceConfig, Station, StationConfig
from hub.contract.words import Language

README = Path(hardware.__file__).with_name("README.md").read_text("utf-8")
EVERY = pytest.mark.parametrize("driver", DRIVERS.values(), ids=lambda driver: driver.name)


def test_each_line_is_a_driver_of_its_own() -> None:
    assert len(DRIVERS) == len(registry.DESCRIPTIONS)
    names = [driver.simulated.name for driver in DRIVERS.values()]
    assert len(set(names)) == len(names)


def test_a_line_that_names_no_driver_is_told() -> None:
    with pytest.raises(TypeError, match=r"hardware\.config:WIDTHS is no Driver"):
        registry._load("hardware.config:WIDTHS")


@pytest.mark.parametrize("driver", [name for kind, name in DRIVERS if kind == "pad"])
def test_every_pad_can_be_asked(driver: str) -> None:
    """One that cannot is never asked, and each question ends at once as unanswered."""
    config = DeviceConfig(kind="pad", driver=driver, port="tcp:127.0.0.1:9")
    station = Station.telling(StationConfig(devices=(config,)), lambda _event: None)
    assert station._pads or station.has_sessions


@EVERY
def test_the_page_names_every_option_and_simulator(driver: Driver) -> None:
    for option in driver.options:
        assert re.search(rf"^\| {driver.kind} `options\.{option}`", README, re.MULTILINE), option
    assert f"hardware sim {driver.simulated.name} " in README


@EVERY
def test_the_panel_speaks_three_languages(driver: Driver) -> None:
    simulated = driver.simulated
    buttons = {**simulated.buttons, **simulated.faults, **LINE}
    for text in (simulated.title, *buttons.values()):
        translated = {text.inn(language) for language in Language}
        assert len(translated) == 3 or text.zh.isdigit()


@EVERY
def test_every_button_is_understood_by_the_simulator(driver: Driver, tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = [driver.simulated.name, "--link", str(tmp_path / "line")]
    if driver.kind == "printer":
        words += ["--out", str(tmp_path / "slips")]
    given = parser.parse_args(words)
    from hardware.sim.pty_line import PtyLine

    with driver.simulated.make(PtyLine(given.link), given) as simulator:
        lines = [*driver.simulated.buttons, *driver.simulated.faults, *LINE]
        answers = {line: simulator.command(line) for line in lines}
    assert {line: said for line, said in answers.items() if not said.startswith("ok")} == {}
