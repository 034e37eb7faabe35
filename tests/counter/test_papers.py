"""Papers at the counter: those of a case on the screen, and one that did not come out elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from assets import scene
from assets.ui import application
from hardware.escpos.picture import draw_paper
from hub.contract import commands
from hub.contract.codes import Code
from hub.contract.devices import DeviceHealth, Health
from hub.contract.results import CasePapers, JobMoved
from hub.domain.papers.case import EXAMPLE
from tests.papers import paper

from .scenes import SCENES, Stage
from .scenes.halls import hall, slip_alert
from .test_keys import Hands

pytestmark = pytest.mark.qt


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    SCENES["desk-case"](made)
    yield made
    made.close()


def opened(stage: Stage) -> None:
    papers = (paper("promise", EXAMPLE), paper("acceptance", EXAMPLE))
    stage.counter.papers.open(EXAMPLE.case_no)
    stage.port.reply(
        commands.ShowPapers,
        lambda rid: CasePapers(request_id=rid, case_no=EXAMPLE.case_no, papers=papers),
    )


@pytest.mark.parametrize(("mm", "dots"), [(58, 384), (80, 576), (None, 576)])
def test_a_cases_papers_are_drawn_as_this_printer_prints(
    stage: Stage, mm: int | None, dots: int
) -> None:
    stage.session.paper_mm = mm
    opened(stage)
    assert stage.counter.panel.name == "papers"
    first, second = stage.counter.papers.pictures
    for shown, name in ((first, "promise"), (second, "acceptance")):
        wanted = draw_paper(paper(name, EXAMPLE), dots)
        data = base64.b64decode(str(shown["source"]).partition(",")[2])
        with Image.open(BytesIO(data)) as drawn:
            assert drawn.tobytes() == wanted.tobytes()
        assert (shown["width"], shown["height"]) == wanted.size


def test_they_are_forgotten_when_the_page_is_left(stage: Stage) -> None:
    opened(stage)
    stage.counter.panel.close()
    assert (stage.counter.papers.caseNo, stage.counter.papers.pictures) == ("", [])


def test_they_are_printed_again_from_there(stage: Stage) -> None:
    assert not stage.counter.papers.canPrint
    stage.session.set_own((DeviceHealth("printer", Health.OK),))
    assert stage.counter.papers.canPrint
    opened(stage)
    stage.counter.papers.reprint()
    (sent,) = stage.port.take(commands.ReprintCase)
    assert sent.case_no == EXAMPLE.case_no
    assert stage.counter.panel.name == ""


def test_a_refusal_is_said(stage: Stage) -> None:
    stage.counter.papers.open("none")
    stage.port.refuse(commands.ShowPapers, Code.UNKNOWN_CASE, "没有办件“none”")
    assert stage.counter.notice["args"] == ["没有办件“none”"]
    assert stage.counter.panel.name == ""


def test_a_touch_on_the_case_opens_them(stage: Stage) -> None:
    stage.load()
    application().processEvents()
    line = scene.find_item("paper-0-open")
    assert line is not None
    line.clicked.emit()
    assert len(stage.port.take(commands.ShowPapers)) == 1


def failed_slip(stage: Stage, health: Health | None) -> list[dict[str, object]]:
    known = hall()
    stage.session.on_state("hall", type(known)(**{**_fields(known), "alerts": (slip_alert(),)}))
    stage.session.set_own(() if health is None else (DeviceHealth("printer", health),))
    return stage.counter.bar.alerts


def _fields(state: object) -> dict[str, object]:
    return {name: getattr(state, name) for name in state.__struct_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("health", "shown"),
    [(Health.OK, True), (Health.WARN, True), (Health.FAULT, False), (None, False)],
)
def test_a_kiosks_slip_is_told_where_it_can_be_printed(
    stage: Stage, health: Health | None, shown: bool
) -> None:
    assert [alert["job"] for alert in failed_slip(stage, health)] == (["7-x"] if shown else [])


@pytest.mark.parametrize(
    ("job", "told"), [("8-y", "正在本窗口打印"), (None, "原处停下后在本窗口打印")]
)
def test_it_is_printed_here_by_a_touch(stage: Stage, job: str | None, told: str) -> None:
    failed_slip(stage, Health.OK)
    stage.counter.panel.show("alerts")
    stage.load()
    application().processEvents()
    button = scene.find_item("print-here-0")
    assert button is not None
    button.clicked.emit()
    (sent,) = stage.port.take(commands.MoveJob)
    assert (sent.job_id, sent.device) == ("7-x", None)
    stage.port.reply(
        commands.MoveJob, lambda rid: JobMoved(request_id=rid, device="counter-3", job=job)
    )
    assert stage.counter.notice["key"] == told
    assert stage.counter.panel.name == ""


def test_it_is_printed_here_by_its_key(stage: Stage) -> None:
    failed_slip(stage, Health.OK)
    hands = Hands(stage)
    hands.press("Ctrl+B")
    hands.type("1")
    assert [sent.job_id for sent in stage.port.take(commands.MoveJob)] == ["7-x"]
    stage.port.refuse(commands.MoveJob, Code.JOB_MOVED, "这一份已转到 guide-1 打印")
    assert not hands.shows("panel-cancel"), "nothing is asked"
    hands.press("Escape")
    assert stage.counter.panel.name == ""


def test_somebody_else_was_quicker(stage: Stage) -> None:
    failed_slip(stage, Health.OK)
    stage.counter.panel.show("alerts")
    stage.counter.panel.print_here("7-x")
    stage.port.refuse(commands.MoveJob, Code.JOB_MOVED, "这一份已转到 guide-1 打印")
    assert stage.counter.panel.error["args"] == ["这一份已转到 guide-1 打印"]
