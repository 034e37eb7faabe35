"""Drafts of the catalogue at a counter: listed, read, decided about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest

from counter import drafts
from counter.say import NOTHING, Say
from hub.contract import commands
from hub.contract.results import CataloguePublished, DraftChanged
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DraftMove, DraftStage, Side, Text
from hub.domain.catalogue_review import MOVES
from tests.counter import drafts as samples
from tests.counter.scenes import SCENES, Stage
from tests.counter.scenes.halls import hall
from tests.counter.test_supervisor import shown
from tests.counter.windows import NOW, ago, window

pytestmark = pytest.mark.qt
SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def opened(stage: Stage, line: object, *may: DraftMove, pages: int = 1) -> None:
    """A draft is open in the panel, with what may be done about it."""
    stage.port.answers[commands.ShowDraft] = lambda c: samples.shown(
        line, *may, command=c, pages=pages
    )
    stage.show(window(reviewer=True))
    stage.counter.drafts.choose(line.draft)


def test_the_list_says_how_far_each_has_come(stage: Stage) -> None:
    SCENES["panel-drafts"](stage)
    found = samples.listed(commands.ListCatalogues(request_id="list-0001"))
    told = [(row.draft, row.state.plain(), row.tone) for row in drafts.rows(found)]
    assert told == [
        (7, "待审批·区县级", "warn"),
        (6, "须先合并新版", "danger"),
        (5, "已审批", "info"),
        (4, "待发布·2026-07-23 10:24", "success"),
        (3, "草稿", "neutral"),
        (0, "现行", "success"),
        (0, "", "success"),
        (0, "", "success"),
    ]
    assert [row["draft"] for row in stage.counter.drafts.rows] == [row[0] for row in told]


def test_only_whose_business_it_is_are_offered_the_drafts(stage: Stage) -> None:
    stage.show(window())
    stage.load()
    stage.counter.panel.show("alerts")
    for reviewer in (False, True):
        stage.show(window(reviewer=reviewer))
        assert shown(stage, "drafts") is reviewer
        assert not shown(stage, "policy"), "who approves is no supervisor"


def test_every_move_has_its_word() -> None:
    assert set(drafts.MOVES) == set(MOVES)


@pytest.mark.parametrize(
    ("move", "told", "command", "fields"),
    [
        (DraftMove.SUBMIT, "", commands.SubmitCatalogue, {"seen": "7a" * 32}),
        (DraftMove.APPROVE, "", commands.ApproveCatalogue, {"seen": "7a" * 32}),
        (DraftMove.REJECT, " 材料不全 ", commands.RejectCatalogue, {"reason": "材料不全"}),
        (DraftMove.PUBLISH, "now", commands.ScheduleCatalogue, {"seen": "7a" * 32, "at": None}),
        (
            DraftMove.PUBLISH,
            "2026-07-20 00:00",
            commands.ScheduleCatalogue,
            {"at": datetime(2026, 7, 20, tzinfo=SHANGHAI)},
        ),
        (DraftMove.REBASE, "", commands.RebaseCatalogue, {"prefer": None}),
        (DraftMove.REBASE, "draft", commands.RebaseCatalogue, {"prefer": Side.DRAFT}),
        (DraftMove.DROP, "", commands.DropCatalogue, {}),
    ],
)
def test_what_is_decided_is_sent(
    stage: Stage,
    move: DraftMove,
    told: str,
    command: type[commands.Command],
    fields: dict[str, object],
) -> None:
    opened(stage, samples.APPROVED, move)
    stage.counter.drafts.mark(move.value)
    stage.counter.drafts.decide(told)
    stage.counter.drafts.decide(told)
    (sent,) = stage.port.take(command)
    assert sent.draft == 5
    assert {name: getattr(sent, name) for name in fields} == fields


def test_a_step_is_told_and_a_refusal_stays_in_the_panel(stage: Stage) -> None:
    opened(stage, samples.SUBMITTED, DraftMove.APPROVE)
    stage.counter.drafts.mark("approve")
    stage.counter.drafts.decide("")
    stage.port.refuse(commands.ApproveCatalogue, "four_eyes", "送审人不能审批")
    assert stage.counter.panel.name == "draft"
    assert stage.counter.panel.error["args"] == ["送审人不能审批"]
    stage.counter.drafts.decide("")
    now = msgspec.structs.replace(samples.SUBMITTED, stage=DraftStage.APPROVED)
    stage.port.reply(commands.ApproveCatalogue, lambda rid: DraftChanged(request_id=rid, draft=now))
    assert stage.counter.panel.name == ""
    assert stage.counter.notice["key"] == "草稿 %1：%2"
    done = CataloguePublished(request_id="done-0001", version=4, items=1, themes=0)
    assert drafts.done(done) == Say("目录第 %1 版已发布", ("4",))
    assert drafts.done(samples.listed(commands.ListCatalogues(request_id="list-0001"))) == NOTHING


def test_pages_turn_within_their_number(stage: Stage) -> None:
    opened(stage, samples.SUBMITTED, pages=3)
    model = stage.counter.drafts
    for by in (1, 1, 1, -9):
        model.turn(by)
    asked = [command.page for command in stage.port.take(commands.ShowDraft)]
    assert asked == [0, 1, 2, 2, 0]


def test_what_was_seen_is_the_first_page_also_when_the_next_is_of_another(stage: Stage) -> None:
    opened(stage, samples.SUBMITTED, DraftMove.APPROVE, pages=2)
    other = msgspec.structs.replace(samples.SUBMITTED, sha256="7b" * 32)
    stage.port.answers[commands.ShowDraft] = lambda c: samples.shown(
        other, DraftMove.APPROVE, command=c, pages=2
    )
    model = stage.counter.drafts
    for by, seen in ((1, "7a" * 32), (-1, "7b" * 32)):
        model.turn(by)
        model.mark("approve")
        model.decide("")
        assert stage.port.take(commands.ApproveCatalogue)[-1].seen == seen
        stage.port.refuse(commands.ApproveCatalogue, "draft_changed", "草稿已有改动")


def test_another_language_asks_for_the_changes_anew(stage: Stage) -> None:
    opened(stage, samples.SUBMITTED)
    stage.counter.speak("en")
    assert stage.counter.drafts.lines[0]["text"].startswith("~ changed item")


def test_an_answer_about_another_draft_is_not_shown(stage: Stage) -> None:
    stage.show(window(reviewer=True))
    stage.counter.drafts.choose(5)
    stage.counter.drafts.choose(7)
    for line in (samples.APPROVED, samples.SUBMITTED):
        stage.port.reply(
            commands.ShowDraft,
            lambda rid, line=line: samples.shown(
                line, command=commands.ShowDraft(request_id=rid, draft=line.draft)
            ),
        )
        if line is samples.APPROVED:
            assert stage.counter.drafts.lines == []
    assert stage.counter.drafts.one["title"]["args"][0] == "7"


def test_times_are_the_midnights_that_halls_use() -> None:
    last = datetime(2026, 11, 30, 9, tzinfo=SHANGHAI)  # a Monday, the last of its month
    assert list(drafts.times(last)) == ["now", "2026-12-01 00:00", "2026-12-07 00:00"]
    assert drafts.times(NOW)["now"] is None


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ({}, ["own"]),
        ({"reviewer": True}, ["own", "catalogue"]),
        ({"supervisor": True, "reviewer": True}, ["own", "catalogue", "bad"]),
    ],
)
def test_who_sees_which_alert(stage: Stage, who: dict[str, bool], seen: list[str]) -> None:
    alerts = tuple(
        Alert(name, kind, Text(name), ago(since), window=no)
        for since, (name, kind, no) in enumerate(
            [
                ("own", AlertKind.DEVICE, 3),
                ("catalogue", AlertKind.CATALOGUE, None),
                ("bad", AlertKind.BAD_RATING, None),
                ("other", AlertKind.DEVICE, 4),
            ]
        )
    )
    stage.session.on_state("hall", msgspec.structs.replace(hall(), alerts=alerts))
    stage.show(window(**who))
    assert [alert["id"] for alert in stage.counter.bar.alerts] == seen
