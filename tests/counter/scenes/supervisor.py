"""What supervisors and reviewers see besides."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.contract import commands
from hub.contract.results import (
    DraftLine,
    Policies,
    SelfTestShown,
    StationTest,
)
from hub.contract.states import (
    Alert,
)
from hub.contract.words import (
    Addressee,
    DeviceKind,
    DraftMove,
    HallPauseReason,
    MessageStage,
    SelfTestState,
    Text,
    Wish,
)
from tests.counter import drafts
from tests.counter.scenes.halls import call_alert, called_hall, hall, in_force, policies
from tests.counter.scenes.stage import Stage
from tests.counter.windows import NOW, ago, window
from tests.pauses import hall_pause


def _calls(stage: Stage) -> None:
    """A supervisor's alerts: two calls for him, one of his own."""
    guide, supervisor = Addressee.GUIDE, Addressee.SUPERVISOR
    stage.show(window(supervisor=True, helps=(supervisor, guide)))
    stage.session.on_state(
        "hall",
        called_hall(
            call_alert(5, guide, MessageStage.COMING, Wish.TRANSLATE, "guide-1"),
            call_alert(7, supervisor, MessageStage.SENT, None),
            call_alert(3, supervisor, MessageStage.SEEN, Wish.DISPUTE),
        ),
    )
    stage.counter.panel.show("alerts")


def _hall_panel(stage: Stage) -> None:
    stage.show(window(supervisor=True))
    stage.counter.panel.show("hall")


def _hall_resume(stage: Stage) -> None:
    pause = hall_pause(HallPauseReason.POWER, ago(60))
    stage.show(window(may=(), supervisor=True, hall_pause=pause))
    stage.counter.panel.show("hall")


def _panel_of_supervisor(name: str) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(window(supervisor=True))
        stage.counter.panel.show(name)

    return make


def _supervisor(stage: Stage) -> None:
    known = hall()
    of_hall = tuple(
        Alert(f"hall-{no}", kind, text, ago(60 * no))
        for no, (kind, text) in enumerate(drafts.ALERTS, start=2)
    )
    alerts = (*known.alerts, *of_hall)
    stage.session.on_state("hall", msgspec.structs.replace(known, alerts=alerts))
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.panel.show("alerts")


def _policy(stage: Stage) -> None:
    stage.port.answers[commands.ListPolicies] = policies
    stage.session.on_state("hall", in_force(Text("高峰", "Rush", "བྲེལ་དུས།")))
    stage.show(window(supervisor=True))
    stage.counter.policies.open()


def _policy_sure(stage: Stage) -> None:
    _policy(stage)
    stage.counter.policies.pick("plain")


def _policy_alone(stage: Stage) -> None:
    def one(command: object) -> Policies:
        known = policies(command)
        return msgspec.structs.replace(known, policies=(), in_force="", planned="")

    stage.port.answers[commands.ListPolicies] = one
    stage.show(window(supervisor=True))
    stage.counter.policies.open()


def _self_test(stage: Stage) -> None:
    paper = Text("打印机缺纸：请装纸", "printer out of paper: put paper in", "པར་འཕྲུལ། ཤོག་བུ་ཟད།")
    away = Text("未开机或失联：请开机", "is away: switch it on", "སྒོ་འབྱེད་རོགས།")
    kiosk, counter = DeviceKind.KIOSK, DeviceKind.COUNTER
    stations = (
        StationTest("counter-3", counter, 3, SelfTestState.PASSED, (), (), NOW),
        StationTest("display-1", DeviceKind.DISPLAY, None, SelfTestState.PENDING),
        StationTest("kiosk-1", kiosk, None, SelfTestState.FAILED, (), (paper, away), NOW),
        StationTest("kiosk-2", kiosk, None, SelfTestState.AWAY, (), (away,), NOW),
    )
    stage.port.answers[commands.ShowSelfTest] = lambda c: SelfTestShown(
        request_id=c.request_id, day="2026-07-14", begun_at=NOW, stations=stations
    )
    stage.show(window(supervisor=True))
    stage.counter.selfTest.open()


def _drafts(stage: Stage) -> None:
    stage.port.answers[commands.ListCatalogues] = drafts.listed
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.drafts.open()


def _drafts_none(stage: Stage) -> None:
    stage.port.answers[commands.ListCatalogues] = lambda c: msgspec.structs.replace(
        drafts.listed(c), drafts=()
    )
    stage.show(window(supervisor=True, reviewer=True))
    stage.counter.drafts.open()


def _draft(
    line: DraftLine, *may: DraftMove, move: DraftMove | None = None, pages: int = 1
) -> Callable[[Stage], None]:
    """One draft is open; with `move` that is chosen."""

    def make(stage: Stage) -> None:
        stage.port.answers[commands.ShowDraft] = lambda c: drafts.shown(
            line, *may, command=c, pages=pages
        )
        stage.show(window(reviewer=True, supervisor=move is not DraftMove.APPROVE))
        stage.counter.drafts.choose(line.draft)
        if move is not None:
            stage.counter.drafts.mark(move.value)

    return make


SUPERVISOR: dict[str, Callable[[Stage], None]] = {
    "panel-hall": _hall_panel,
    "panel-hall-resume": _hall_resume,
    "panel-supervisor": _supervisor,
    "panel-closing": _panel_of_supervisor("closing"),
    "panel-let-on": _panel_of_supervisor("let_on"),
    "panel-policy": _policy,
    "panel-policy-sure": _policy_sure,
    "panel-policy-alone": _policy_alone,
    "panel-drafts": _drafts,
    "panel-drafts-none": _drafts_none,
    "panel-draft": _draft(drafts.SUBMITTED, DraftMove.APPROVE, DraftMove.REJECT, pages=3),
    "panel-draft-reject": _draft(
        drafts.SUBMITTED, DraftMove.APPROVE, DraftMove.REJECT, move=DraftMove.REJECT
    ),
    "panel-draft-publish": _draft(
        drafts.APPROVED, DraftMove.PUBLISH, DraftMove.DROP, move=DraftMove.PUBLISH
    ),
    "panel-draft-rebase": _draft(
        drafts.STALE, DraftMove.REBASE, DraftMove.DROP, move=DraftMove.REBASE
    ),
    "panel-draft-given-back": _draft(drafts.REJECTED, DraftMove.SUBMIT, DraftMove.DROP),
    "panel-self-test": _self_test,
    "panel-alerts-calls": _calls,
}
