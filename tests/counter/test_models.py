"""The counter's view-models against a port that records: what each press sends, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hub.contract import commands
from hub.contract.codes import Code
from hub.contract.devices import FailReason, JobState, PrintResult
from hub.contract.results import (
    CaseRegistered,
    CaseView,
    Done,
    LoggedIn,
    PaperSent,
    TicketCalled,
    WindowChanged,
)
from hub.contract.states import WindowCase, WindowState
from hub.contract.words import (
    MaterialCheck,
    Move,
    Outcome,
    PauseReason,
    Place,
    TicketState,
    WindowStatus,
)

from .scenes import SCENES, Stage
from .windows import NOW, SERVING_MAY, called, serving, window

pytestmark = pytest.mark.qt


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def changed(state: WindowState) -> object:
    return lambda rid: WindowChanged(request_id=rid, window=state)


def later(stage: Stage, seconds: float = 1.0) -> None:
    stage.time += seconds


# ── the bar ──────────────────────────────────────────────────────────────────

KEYS = {
    "F1": (window(), commands.CallNext),
    "F2": (called(), commands.Recall),
    "F3": (called(), commands.StartServing),
    "F5": (window(may=(Move.NO_SHOW,), ticket=called(times=2).ticket), commands.MarkNoShow),
    "F8": (window(status=WindowStatus.CLOSED, may=()), commands.OpenWindow),
}


@pytest.mark.parametrize("key", KEYS)
def test_a_key_sends_its_command_once(stage: Stage, key: str) -> None:
    state, command = KEYS[key]
    stage.show(state)
    for _ in range(5):  # held
        stage.counter.bar.key(key)
        later(stage, 0.03)
    assert [type(sent) for sent in stage.port.sent] == [command]


def test_while_a_reply_is_awaited_nothing_can_be_pressed(stage: Stage) -> None:
    stage.show(window())
    stage.counter.bar.key("F1")
    later(stage)
    stage.counter.bar.key("F1")
    assert len(stage.port.sent) == 1
    assert not stage.counter.bar.picture["primary"]["enabled"]
    stage.port.reply(
        commands.CallNext,
        lambda rid: TicketCalled(request_id=rid, ticket="A023", call_no=57, window=called()),
    )
    assert stage.counter.bar.picture["primary"]["act"] == "start"
    assert stage.counter.bar.picture["primary"]["enabled"]


def test_a_double_click_on_the_slot_does_not_start_what_it_called(stage: Stage) -> None:
    stage.show(window())
    stage.counter.bar.press("call-next")
    stage.port.reply(
        commands.CallNext,
        lambda rid: TicketCalled(request_id=rid, ticket="A023", call_no=57, window=called()),
    )
    later(stage, 0.2)
    stage.counter.bar.press("start")
    assert stage.port.take(commands.StartServing) == []
    later(stage)
    stage.counter.bar.press("start")
    assert len(stage.port.take(commands.StartServing)) == 1


def test_nobody_to_call_is_said(stage: Stage) -> None:
    stage.show(window(waiting=0))
    stage.counter.bar.key("F1")
    stage.port.reply(commands.CallNext, lambda rid: TicketCalled(request_id=rid, ticket=None))
    assert stage.counter.notice["key"] == "现在没有可叫的号"


def test_a_refusal_is_said_in_the_hubs_words(stage: Stage) -> None:
    stage.show(called())
    stage.counter.bar.key("F2")
    stage.port.refuse(commands.Recall, Code.WRONG_STATE, "A023 现在办理中，不能重呼")
    assert stage.counter.notice["args"] == ["A023 现在办理中，不能重呼"]
    stage.counter.hide_notice()
    assert stage.counter.notice["key"] == ""


@pytest.mark.parametrize(
    ("key", "state", "panel"),
    [
        ("F6", serving(), "park"),
        ("F7", serving(), "transfer"),
        ("F7", called(), "transfer"),
        ("F8", window(), "pause"),
        ("F8", serving(), "pause"),
    ],
)
def test_what_needs_a_reason_asks_first(
    stage: Stage, key: str, state: WindowState, panel: str
) -> None:
    stage.show(state)
    stage.counter.bar.key(key)
    assert (stage.counter.panel.name, stage.port.sent) == (panel, [])


def test_f8_while_a_pause_waits_takes_it_back(stage: Stage) -> None:
    stage.show(window(pause_after=PauseReason.LUNCH, ticket=serving().ticket, may=SERVING_MAY))
    stage.counter.bar.key("F8")
    assert len(stage.port.take(commands.ResumeWindow)) == 1


def test_f4_without_an_outcome_unfolds_and_finishes_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.show(serving())
    with qtbot.waitSignal(stage.counter.case.pointed):
        stage.counter.bar.key("F4")
    assert stage.counter.unfolded
    assert stage.port.take(commands.FinishTicket) == []
    assert "仅咨询" in str(stage.counter.notice["key"])
    stage.show(window())
    assert stage.counter.notice["key"] == "", "finished with advice only: nothing is missing"


def test_f4_with_a_case_finishes(stage: Stage) -> None:
    stage.show(serving(cases=(WindowCase("n1", "000511011000", Outcome.ACCEPTED),)))
    stage.counter.bar.key("F4")
    assert [c.advice_only for c in stage.port.take(commands.FinishTicket)] == [False]


def test_without_the_hub_only_the_desk_moves(stage: Stage) -> None:
    SCENES["bar-7-lost"](stage)
    for key in ("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "Ctrl+Z"):
        stage.counter.bar.key(key)
        later(stage)
    assert (stage.port.sent, stage.counter.panel.name) == ([], "")
    stage.counter.toggle_desk()
    assert stage.counter.unfolded
    assert stage.port.sent == []


@pytest.mark.parametrize(
    ("key", "state", "why"),
    [
        ("F1", called(), "先开始办理或过号，再叫下一位"),
        ("F1", serving(), "办结当前号后再叫下一位"),
        ("F1", window(status=WindowStatus.PAUSED, may=()), "窗口已暂停，恢复后再叫号"),
        ("F1", window(status=WindowStatus.CLOSED, may=()), "窗口没有开放"),
        ("F2", window(), "叫号后才能重呼"),
        ("F2", serving(), "已经开始办理"),
        ("F5", called(), "叫满规定次数才能过号"),
        ("F6", called(), "办理中才能挂起"),
        ("F10", window(), "窗口现在没有号票"),
    ],
)
def test_a_key_that_does_nothing_says_why(
    stage: Stage, key: str, state: WindowState, why: str
) -> None:
    stage.show(state)
    stage.counter.press(key)
    assert (stage.counter.notice["key"], stage.port.sent) == (why, [])
    stage.show(replace(state, waiting=state.waiting + 1))
    assert stage.counter.notice["key"] == why, "still so"
    stage.show(called(number="A031"))
    assert stage.counter.notice["key"] == "", "the next ticket knows nothing of it"


def test_an_open_panel_ends_when_the_hub_is_lost_or_the_ticket_gone(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("park")
    stage.show(window())
    assert stage.counter.panel.name == ""
    stage.counter.panel.show("pause")
    stage.session.on_lost(True)
    assert stage.counter.panel.name == ""


def test_not_announced_comes_by_itself(stage: Stage, qtbot: QtBot) -> None:
    stage.show(called())
    assert stage.counter.bar.picture["lineTone"] == "plain"
    later(stage, 2.5)
    with qtbot.waitSignal(stage.counter.bar.changed, timeout=30_000):
        pass
    assert stage.counter.bar.picture["lineTone"] == "warn"


def test_a_recall_waits_for_its_own_receipt(stage: Stage) -> None:
    stage.show(called())
    later(stage, 5)
    stage.show(called(times=2))
    assert stage.counter.bar.picture["lineTone"] == "plain"


def test_undo_remembers_what_it_offered(stage: Stage) -> None:
    SCENES["bar-5-undo"](stage)
    stage.counter.bar.key("Ctrl+Z")
    assert len(stage.port.take(commands.Undo)) == 1
    stage.show(window())
    assert stage.counter.bar.picture["line"]["args"][0] == "A023"


def test_alerts_are_those_of_this_window(stage: Stage) -> None:
    stage.show(window())
    assert [alert["id"] for alert in stage.counter.bar.alerts] == ["2", "1"]
    stage.session.on_lost(True)
    assert stage.counter.bar.alerts == []


# ── panels ───────────────────────────────────────────────────────────────────


def test_a_pause_says_why_and_when(stage: Stage) -> None:
    stage.show(window())
    stage.counter.panel.show("pause")
    stage.counter.panel.pause("away", 15)
    (sent,) = stage.port.take(commands.PauseWindow)
    assert sent.reason is PauseReason.AWAY
    assert sent.back_at == (NOW + timedelta(minutes=15)).replace(second=0)
    stage.port.reply(commands.PauseWindow, changed(window(status=WindowStatus.PAUSED, may=())))  # type: ignore[arg-type]
    assert stage.counter.panel.name == ""


def test_a_refused_panel_stays_and_says_why(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("park")
    stage.counter.panel.park("去缴费", 0)
    assert stage.counter.panel.busy
    stage.counter.panel.park("去缴费", 0)
    assert [c.back_at for c in stage.port.take(commands.ParkTicket)] == [None]
    stage.port.refuse(commands.ParkTicket, Code.WRONG_STATE, "不能挂起")
    assert (stage.counter.panel.name, stage.counter.panel.busy) == ("park", False)
    assert stage.counter.panel.error["args"] == ["不能挂起"]


def test_a_reason_is_needed(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("park")
    stage.counter.panel.park("  ", 0)
    assert stage.port.sent == []
    assert stage.counter.panel.error["key"] == "请选择或写明原因"


def test_a_transfer_goes_to_one_place(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.panel.show("transfer")
    stage.counter.panel.transfer("", 0, "lifetime", "群众要求")
    assert stage.counter.panel.error["key"] == "请选一个业务或窗口"
    stage.counter.panel.transfer("D", 0, "first", "群众要求")
    (sent,) = stage.port.take(commands.TransferTicket)
    assert (sent.service, sent.window, sent.place, sent.reason) == (
        "D",
        None,
        Place.FIRST,
        "群众要求",
    )
    assert "A" not in [each["id"] for each in stage.counter.panel.services]
    assert 3 not in [each["id"] for each in stage.counter.panel.windows]


def test_a_named_call_keeps_its_reason(stage: Stage) -> None:
    stage.show(window())
    stage.counter.panel.show("call", "A025")
    stage.counter.panel.call("首问负责")
    (sent,) = stage.port.take(commands.CallTicket)
    assert (sent.ticket, sent.reason) == ("A025", "首问负责")


def test_signing_out_folds_everything(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    stage.counter.panel.logout()
    stage.port.reply(
        commands.Logout,
        changed(window(clerk=None, may=(), status=WindowStatus.CLOSED)),  # type: ignore[arg-type]
    )
    assert not stage.counter.signedIn
    assert not stage.counter.unfolded


# ── login ────────────────────────────────────────────────────────────────────


def test_a_login_opens_the_window(stage: Stage) -> None:
    SCENES["login"](stage)
    assert not stage.counter.signedIn
    stage.counter.login.submit(" 0217 ", "135790", True)
    stage.counter.login.submit("0217", "135790", True)
    (sent,) = stage.port.take(commands.Login)
    assert (sent.clerk, sent.pin, sent.open) == ("0217", "135790", True)
    stage.port.reply(
        commands.Login,
        lambda rid: LoggedIn(request_id=rid, clerk="0217", name="王敏", window=window()),
    )
    assert stage.counter.signedIn


@pytest.mark.parametrize(
    ("code", "field"),
    [
        (Code.UNKNOWN_CLERK, "clerk"),
        (Code.WRONG_PIN, "pin"),
        (Code.LOCKED, "pin"),
        (Code.WINDOW_TAKEN, "form"),
    ],
)
def test_an_error_stands_under_its_field(stage: Stage, code: Code, field: str) -> None:
    SCENES["login"](stage)
    stage.counter.login.submit("0217", "135790", True)
    stage.port.refuse(commands.Login, code, "不行")
    errors = stage.counter.login.errors
    assert {name for name, said in errors.items() if said["key"]} == {field}
    stage.counter.login.edited(field)
    assert not any(said["key"] for said in stage.counter.login.errors.values())


def test_a_lost_hub_blocks_the_login(stage: Stage) -> None:
    SCENES["login-lost"](stage)
    stage.counter.login.submit("0217", "135790", True)
    assert stage.port.sent == []


# ── the desk ─────────────────────────────────────────────────────────────────


def test_a_folded_desk_asks_nothing_and_shows_no_name(stage: Stage) -> None:
    stage.show(serving())
    assert stage.port.sent == []
    stage.counter.toggle_desk()
    assert stage.counter.current.picture["name"]["args"] == ["张桂兰"]
    stage.counter.toggle_desk()
    assert stage.counter.current.picture == {}


def test_the_queue_is_asked_for_when_the_window_changes(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    asked = stage.port.take(commands.ListQueue)
    assert [c.state for c in asked] == [
        TicketState.WAITING,
        TicketState.PARKED,
        TicketState.NO_SHOW,
    ]
    stage.session.on_state("window/3", window(waiting=8))
    stage.session.on_state("window/3", window(waiting=8))
    assert len(stage.port.take(commands.ListQueue)) == 4
    stage.show(called())
    assert len(stage.port.take(commands.ListQueue)) == 7
    assert [tab["count"] for tab in stage.counter.queue.tabs] == [10, 2, 2]


def test_one_listing_is_asked_at_a_time(stage: Stage) -> None:
    del stage.port.answers[commands.ListQueue]
    stage.show(window())
    stage.counter.toggle_desk()
    for waiting in (8, 7, 6):
        stage.session.on_state("window/3", window(waiting=waiting))
    assert len(stage.port.take(commands.ListQueue)) == 3
    stage.port.refuse(commands.ListQueue, Code.UNAVAILABLE, "稍后再试")
    assert len(stage.port.take(commands.ListQueue)) == 4


def test_up_and_down_move_the_focus(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    queue = stage.counter.queue
    for by, ticket_no in ((1, "B038"), (1, "A024"), (-1, "B038"), (-1, "B038")):
        queue.step(by)
        assert queue.focused == ticket_no


def test_a_missed_ticket_is_brought_back(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    stage.counter.queue.choose_tab("no_show")
    stage.counter.queue.bring_back("A024")
    before = len(stage.port.take(commands.ListQueue))
    stage.port.reply(commands.ReturnTicket, lambda rid: Done(request_id=rid))
    assert len(stage.port.take(commands.ListQueue)) == before + 3


def test_rows_are_told_anew_only_when_they_look_different(stage: Stage, qtbot: QtBot) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    with qtbot.assertNotEmitted(stage.counter.queue.rowsChanged):
        stage.session.ticked.emit()
    later(stage, 61)
    with qtbot.waitSignal(stage.counter.queue.rowsChanged):
        stage.session.ticked.emit()


# ── the case ─────────────────────────────────────────────────────────────────


def test_the_tickets_item_is_laid_out_with_nothing_preset(stage: Stage) -> None:
    SCENES["desk"](stage)
    case = stage.counter.case
    assert case.picture["item"] == "老年人福利补贴"
    assert case.checks == [""] * 5
    assert not any(button["fits"] for button in case.outcomes)


def test_a_case_is_registered_with_its_findings(stage: Stage) -> None:
    SCENES["desk-filled"](stage)
    stage.counter.case.outcome_key(2)
    (sent,) = stage.port.take(commands.RegisterCase)
    assert (sent.item, sent.outcome) == ("000511011000", Outcome.ACCEPTED_WITH_GAPS)
    assert (sent.supplement_by, sent.note) == ("2026-07-21", "")
    assert [f.check for f in sent.findings] == [
        MaterialCheck.PRESENT,
        MaterialCheck.LATER,
        MaterialCheck.PRESENT,
        MaterialCheck.EXEMPT,
        MaterialCheck.EXEMPT,
    ]
    stage.counter.case.outcome_key(2)
    assert len(stage.port.take(commands.RegisterCase)) == 1


def registered(rid: str, job: str | None = "job-9") -> CaseRegistered:
    view = CaseView("n1", "000511011000", "老年人福利补贴", Outcome.ACCEPTED, NOW, "2026-08-25")
    state = serving(cases=(WindowCase("n1", "000511011000", Outcome.ACCEPTED),))
    return CaseRegistered(request_id=rid, case=view, job=job, window=state)


def test_a_registered_case_clears_the_draft_and_follows_its_paper(stage: Stage) -> None:
    SCENES["desk-case"](stage)
    stage.counter.picker.choose("000511011000")
    stage.counter.case.mark_rest_present()
    stage.counter.case.register("accepted")
    stage.port.reply(commands.RegisterCase, registered)
    assert stage.counter.case.picture["item"] == ""


def paper(stage: Stage, job: str, state: JobState, reason: FailReason | None = None) -> object:
    stage.session.on_print(PrintResult(job_id=job, state=state, reason=reason, at=NOW))
    return stage.counter.current.cases[0]["paper"]


def test_a_papers_way_is_told(stage: Stage) -> None:
    SCENES["desk-case"](stage)
    number = str(stage.counter.current.cases[0]["caseNo"])
    stage.counter.current.reprint_case(number)
    stage.port.reply(commands.ReprintCase, lambda rid: PaperSent(request_id=rid, job="job-9"))
    assert stage.counter.current.cases[0]["paper"]["key"] == "等待打印"
    assert paper(stage, "job-9", JobState.PRINTING)["key"] == "正在打印"  # type: ignore[index]
    failed = paper(stage, "job-9", JobState.FAILED, FailReason.PAPER_END)
    assert [arg["key"] for arg in failed["args"]] == ["没有打印", "缺纸"]  # type: ignore[index]


def test_the_hubs_no_stands_at_its_outcome(stage: Stage) -> None:
    SCENES["desk-refused"](stage)
    first = stage.counter.case.outcomes[0]
    assert (first["enabled"], first["why"]["args"]) == (False, ["差 1 项"])
    stage.counter.case.mark(1, "present")
    assert stage.counter.case.outcomes[0]["enabled"]


def test_gaps_need_a_date(stage: Stage, qtbot: QtBot) -> None:
    SCENES["desk-filled"](stage)
    stage.counter.case.put_date("21.7.")
    with qtbot.waitSignal(stage.counter.case.wantsDate):
        stage.counter.case.register("accepted_with_gaps")
    assert stage.port.take(commands.RegisterCase) == []
    assert stage.counter.case.picture["dateError"]["key"] == "请填补齐日期，如 2026-07-21"
    stage.counter.case.put_date("2026-12-31")
    stage.counter.case.register("accepted_with_gaps")
    stage.port.refuse(commands.RegisterCase, Code.SUPPLEMENT_DATE, "应在 2026-08-25 之前")
    assert stage.counter.case.picture["dateError"]["args"] == ["应在 2026-08-25 之前"]


def test_a_refusal_of_the_case_asks_for_its_reason(stage: Stage) -> None:
    SCENES["desk"](stage)
    stage.counter.case.register("refused")
    assert (stage.counter.panel.name, stage.counter.panel.subject) == ("note", "refused")
    stage.counter.panel.note("不符合年龄条件")
    (sent,) = stage.port.take(commands.RegisterCase)
    assert (sent.outcome, sent.note) == (Outcome.REFUSED, "不符合年龄条件")


def test_an_impossible_outcome_sends_nothing(stage: Stage) -> None:
    SCENES["desk"](stage)
    stage.counter.case.outcome_key(5)
    assert stage.port.take(commands.RegisterCase) == []


def test_advice_alone_finishes_without_a_case(stage: Stage) -> None:
    SCENES["desk"](stage)
    assert stage.counter.case.picture["adviceOnly"]
    stage.counter.case.advise()
    assert [c.advice_only for c in stage.port.take(commands.FinishTicket)] == [True]


def test_another_ticket_begins_afresh(stage: Stage) -> None:
    SCENES["desk-filled"](stage)
    stage.show(window())
    assert stage.counter.case.picture["item"] == ""
    assert stage.counter.current.picture == {}


def test_an_old_answer_of_the_search_is_dropped(stage: Stage) -> None:
    SCENES["desk"](stage)
    del stage.port.answers[commands.SearchItems]
    picker = stage.counter.picker
    picker.search("l")
    picker.search("ln")
    assert [c.text for c in stage.port.take(commands.SearchItems)] == ["l", "ln"]
    stage.port.refuse(commands.SearchItems, Code.UNAVAILABLE, "稍后再试")
    assert stage.counter.notice["key"] == ""
    picker.drop()
    stage.port.refuse(commands.SearchItems, Code.UNAVAILABLE, "稍后再试")
    assert picker.searched == ""
    assert [row["spans"] for row in picker.results] == [[]] * 3, "what the clerk is used to"


def test_why_is_asked_and_closed(stage: Stage) -> None:
    SCENES["why"](stage)
    assert stage.counter.why.opened
    assert stage.counter.why.picture["ticket"] == "A023"
    stage.counter.explain()
    assert not stage.counter.why.opened


def test_the_clerks_language_goes_with_every_question(stage: Stage) -> None:
    stage.show(window())
    stage.counter.speak("en")
    stage.counter.bar.key("F1")
    assert [c.language.value for c in stage.port.sent] == ["en"]
