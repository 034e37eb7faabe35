"""The panel against a simulator's control socket, and its window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assets.gestures import tap_item
from assets.scene import cramped, find_item, visible_names
from assets.ui import application
from hardware.sim.control import ControlSocket
from hub.contract.words import Language
from kiosk.panel.__main__ import build
from kiosk.panel.controls import SIMULATED, Device, device, follow_up, groups, shown_name
from kiosk.panel.view_model import DeviceModel, PanelModel

pytestmark = pytest.mark.qt


def test_arguments_name_a_kind_and_a_socket() -> None:
    assert device("pad-2=/x/pad.sock") == Device("pad-2", "pad", Path("/x/pad.sock"))
    for wrong in ("pad", "pad=", "lamp=/x"):
        with pytest.raises(ValueError, match=rf"{re.escape('|'.join(SIMULATED))}=SOCKET"):
            device(wrong)


def test_every_button_has_a_name_of_its_own() -> None:
    for kind in SIMULATED:
        lines = [line for buttons in groups(kind).values() for line in buttons]
        assert len({shown_name(line) for line in lines}) == len(lines)


LINE_FAULTS = {"unplug", "plug", "silence", "garbage", "half", "flip", "slow", "baud 9600", "well"}
PRINTER_FAULTS = {"paper end", "paper near", "paper jam", "cover open", "cutter jam", "line off"}


@pytest.mark.parametrize("kind", SIMULATED)
def test_every_device_can_be_used_and_fails_in_every_way(kind: str) -> None:
    found = groups(kind)
    assert set(found["line"]) == LINE_FAULTS
    assert not LINE_FAULTS & set(found["use"])
    assert set(found.get("faults", {})) >= (PRINTER_FAULTS if kind == "printer" else set())


def test_a_tapped_card_is_taken_away() -> None:
    for line in ("card sample:adult", "unreadable", "wrong"):
        assert follow_up("reader", line) == follow_up("lrc_reader", line) == "lift"
    assert follow_up("printer", "paper end") is None


def test_buttons_speak_to_the_simulator(tmp_path: Path, qtbot: QtBot) -> None:
    application()
    heard: list[str] = []

    def answer(line: str) -> str:
        heard.append(line.strip())
        return "ok paper=end" if line.strip() == "state" else f"ok {line.strip()}"

    control = ControlSocket(tmp_path / "printer.sock", answer)
    control.start()
    model = DeviceModel(Device("printer", "printer", tmp_path / "printer.sock"))
    model.press("paper end")
    model.press("cover open")
    qtbot.waitUntil(lambda: model.property("said") == "ok cover open", timeout=30_000)
    qtbot.waitUntil(lambda: model.property("state") == "paper=end", timeout=30_000)
    assert heard == ["paper end", "state", "cover open", "state"]
    control.stop()


def test_a_simulator_that_is_gone_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    application()
    model = DeviceModel(Device("pad", "pad", tmp_path / "nothing.sock"))
    model.press("key 5")
    qtbot.waitUntil(lambda: str(model.property("said")).startswith("error"), timeout=30_000)


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
def test_the_window_shows_every_device(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    application()
    devices = [Device(kind, kind, tmp_path / kind) for kind in SIMULATED]
    engine = build(PanelModel(devices, Language(language)), language)
    (window,) = engine.windows()
    with qtbot.waitExposed(window):
        window.show()
    for kind in SIMULATED:
        row = find_item(f"{kind}-open")
        assert row is not None
        tap_item(row)
        names = visible_names()
        lines = [line for buttons in groups(kind).values() for line in buttons]
        assert [n for line in lines if (n := f"{kind}-{shown_name(line)}") not in names] == []
        assert cramped() == []
    assert engine.warned == []
    window.close()


def test_the_list_says_what_a_device_is_like_now(tmp_path: Path, qtbot: QtBot) -> None:
    application()
    control = ControlSocket(tmp_path / "printer.sock", lambda line: f"ok {line.strip()} said")
    control.start()
    model = PanelModel([Device("printer", "printer", tmp_path / "printer.sock")])
    engine = build(model, "zh")
    (window,) = engine.windows()
    with qtbot.waitExposed(window):
        window.show()
    model.look()
    row = find_item("printer-open")
    assert row is not None
    qtbot.waitUntil(lambda: row.property("note") == "state said", timeout=30_000)
    application().processEvents()
    assert cramped() == []
    assert engine.warned == []
    window.close()
    control.stop()
