"""A hub installed alone says what a program needs."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from hub import cli, programs


def hide(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """This Python without one module."""
    real = importlib.util.find_spec

    def find(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == missing else real(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", find)


@pytest.fixture
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """This Python as the hub's own."""
    hide("PySide6", monkeypatch)


@pytest.mark.usefixtures("without_qt")
@pytest.mark.parametrize("words", [["kiosk", "--help"], ["panel"], ["demo"], ["bench"]])
def test_what_needs_windows_names_its_extra(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(words) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"jiaohao: `jiaohao {words[0]}` needs PySide6")
    assert "pip install '.[apps]'" in said


def test_the_web_part_names_its_extra(
    sample_hall: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hide("litestar", monkeypatch)
    assert cli.main(["web", "--data", str(sample_hall)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("jiaohao: `jiaohao web` needs litestar")
    assert "pip install '.[web]'" in said


def test_the_hub_never_loads_what_the_web_part_needs() -> None:
    script = (
        "import sys; from importlib import import_module as load;"
        f" [sys.modules.__setitem__(name, None) for name in {programs.NEEDS['web']!r}];"
        " load('hub.cli').parser(); load('hub.mqtt.server'); load('hub.bootstrap')"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_a_program_that_collects_its_lines_is_told_in_its_form(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["run", "--log", "json", "--data", str(tmp_path / "none")]) == 2
    (record,) = [one for one in caplog.records if one.name == "hub"]
    assert "jiaohao init" in record.getMessage()
    assert "jiaohao:" not in capsys.readouterr().err


@pytest.mark.usefixtures("without_qt")
def test_devices_need_no_windows() -> None:
    programs.check_extra("hardware", "jiaohao hardware")


@pytest.mark.parametrize("module", programs.PROGRAMS.values())
def test_every_program_is_there(module: str) -> None:
    assert importlib.util.find_spec(f"{module}.__main__") is not None
