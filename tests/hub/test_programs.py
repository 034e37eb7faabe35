"""A hub installed alone says what a program needs."""

from __future__ import annotations

import importlib.util
from importlib.machinery import ModuleSpec

import pytest

from hub import cli, programs


@pytest.fixture
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """This Python as the hub's own: no PySide6."""
    real = importlib.util.find_spec

    def find(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "PySide6" else real(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", find)


@pytest.mark.usefixtures("without_qt")
@pytest.mark.parametrize("words", [["kiosk", "--help"], ["panel"], ["demo"], ["bench"]])
def test_what_needs_windows_names_its_extra(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(words) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"jiaohao: `jiaohao {words[0]}` needs PySide6")
    assert "pip install '.[apps]'" in said


@pytest.mark.usefixtures("without_qt")
def test_devices_need_no_windows() -> None:
    programs.check_extra("hardware", "jiaohao hardware")


@pytest.mark.parametrize("module", programs.PROGRAMS.values())
def test_every_program_is_there(module: str) -> None:
    assert importlib.util.find_spec(f"{module}.__main__") is not None
