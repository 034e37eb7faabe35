"""The panel against a simulator's control socket, and its window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assets.scene import cramped, find_item
from assets.ui import application
from hardware.sim.control import ControlSocket
from hub.contract.words import Language
from kiosk.panel.__main__ import build
from kiosk.panel.controls import SIMULATED, Device, device, follow_up, shown_name
from kiosk.panel.view_model import DeviceModel, PanelModel

pytestmark = pytest.mark.qt


def test_arguments_name_a_kind_and_a_socket() -> None:
    assert device("pad-2=/x/pad.sock") == Device("pad-2", "pad", Path("/x/pad.sock"))
    for wrong in ("pad", "pad=", "lamp=/x"):
        with pytest.raises(ValueError, match=rf"{re.escape('|'.join(SIMULATED))}=SOCKET"):
            device(wrong)


def test_every_button_has_a_name_of_its_own() -> None:
    for simulated in SIMULATED.values():
        lines = simulated.buttons
        assert len({shown_name(line) for line in lines}) == len(lines)


def test_a_tapped_card_is_taken_away() -> None:
    assert follow_up("card sample:adult") == "lift"
    assert follow_up("paper end") is None


def test_buttons_speak_to_the_simulator(tmp_path: Path, qtbot: QtBot) -> None:
    application()
    heard: list[str] = []

    def answer(line: str) -> str:
        heard.append(line.strip())
        return f"ok {line.strip()}"

    control = ControlSocket(tmp_path / "printer.sock", answer)
    control.start()
    model = DeviceModel(Device("printer", "printer", tmp_path / "printer.sock"))
    model.press("paper end")
    model.press("cover open")
    qtbot.waitUntil(lambda: model.property("said") == "ok cover open", timeout=3000)
    assert heard == ["paper end", "cover open"]
    control.stop()


def test_a_simulator_that_is_gone_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    application()
    model = DeviceModel(Device("pad", "pad", tmp_path / "nothing.sock"))
    model.press("key 5")
    qtbot.waitUntil(lambda: str(model.property("said")).startswith("error"), timeout=3000)


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
def test_the_window_shows_every_device(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    application()
    devices = [Device(kind, kind, tmp_path / kind) for kind in SIMULATED]
    engine = build(PanelModel(devices, Language(language)), language)
    (window,) = engine.windows()
    with qtbot.waitExposed(window):
        window.show()
    missing = [
        name
        for kind, simulated in SIMULATED.items()
        for line in simulated.buttons
        if find_item(name := f"{kind}-{shown_name(line)}") is None
    ]
    assert missing == []
    assert cramped() == []
    assert engine.warned == []
    window.close()
