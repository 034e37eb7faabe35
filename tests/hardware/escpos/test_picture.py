"""A preview is what a printer prints: the file of `jiaohao paper preview` against the slip of a
simulated printer that was sent true bytes by the real driver, dot by dot."""

from __future__ import annotations

import io
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from hardware.__main__ import main as hardware
from hardware.escpos.picture import DOTS
from hardware.escpos.sim import sim_printer
from hardware.sim.tcp_line import TcpLine
from hardware.stations import DeviceConfig
from hub.cli import main as jiaohao
from hub.contract.devices import JobState, PrintJob
from hub.contract.words import Language, SlipLanguages
from hub.domain.papers.kinds import KINDS
from hub.paper_files import usual_papers

PRINTED_WITHIN = 60.0


@pytest.mark.parametrize(
    ("name", "width", "languages", "language"),
    [
        ("ticket", 58, SlipLanguages.ZH_BO, None),
        ("ticket", 80, SlipLanguages.ZH_EN, None),
        ("materials", 58, SlipLanguages.RESIDENT, Language.BO),
        ("acceptance", 80, SlipLanguages.RESIDENT, Language.ZH),
    ],
)
def test_a_preview_is_what_is_printed(
    name, width, languages, language, kit, make_station, told, tmp_path: Path
) -> None:
    preview, folder = tmp_path / "preview.png", tmp_path / "printed"
    words = ["--width", str(width), "--language", str(language or languages)]
    assert jiaohao(["paper", "preview", name, *words, "--out", str(preview)]) == 0

    paper = usual_papers(languages).make(name, KINDS[name].example, language or Language.ZH)
    with sim_printer(TcpLine(), DOTS[width], folder) as simulator:
        device = DeviceConfig(kind="printer", driver="escpos", port=simulator.port, width=width)
        until = kit.now + timedelta(seconds=30)
        make_station(device).submit_print(PrintJob(job_id="one", valid_until=until, paper=paper))
        kit.wait_until(lambda: told.last("one"), PRINTED_WITHIN)
        assert told.last("one") == (JobState.PRINTED, None)
        kit.wait_until(lambda: list(folder.glob("*.png")), PRINTED_WITHIN)
    with Image.open(preview) as drawn, Image.open(folder / "slip-0001.png") as printed:
        assert drawn.size == printed.size
        assert drawn.mode == printed.mode
        assert drawn.tobytes() == printed.tobytes()
        assert drawn.width == DOTS[width]


def test_what_is_no_paper_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for given in (b"{", b'{"template": "x"}', b"\xff"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        assert hardware(["draw", "--out", str(tmp_path / "x.png")]) == 2
        assert "is no paper of the contract" in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()
