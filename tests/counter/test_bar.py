"""The bar's picture in each state that the design draws."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter.bar import look
from counter.desk import Act, Facts, Last, Lost
from hub.client.phase import Phase
from hub.contract.states import Pause, UndoOffer
from hub.contract.words import HallPauseReason, Move, PauseReason, TicketState, WindowStatus
from tests.pauses import hall_pause

from .windows import NOW, ago, called, serving, ticket, window


def test_idle_tells_the_last_ticket() -> None:
    bar = look(Facts(window(), NOW, last=Last("A018", Move.FINISH, ago(90))))
    assert (bar.big.plain(), bar.dim) == ("空闲", True)
    assert bar.title.plain() == "3 号窗口"
    assert bar.line.text.plain() == "上一号 A018 已办结 10:23"
    assert (bar.primary.act, bar.primary.enabled, bar.step) == (Act.CALL, True, 0)
    assert not any(button.enabled for button in bar.row)


def test_idle_without_waiting_people_says_so() -> None:
    bar = look(Facts(window(waiting=0, longest_since=None), NOW))
    assert bar.line.text.plain() == "无人等候"
    assert (bar.waiting, bar.longest.plain()) == (0, "")


def test_called_and_announced() -> None:
    bar = look(Facts(called(shown=True), NOW, call_age_s=30))
    assert bar.chip is not None
    assert (bar.chip.label.plain(), bar.chip.tone) == ("优先", "gold")
    assert bar.line.text.plain() == "已叫号 00:30·第 1 次·已播报"
    assert (bar.line.icon, bar.primary.act, bar.step) == ("vol", Act.START, 1)


@pytest.mark.parametrize(
    ("age", "words", "tone"),
    [
        (0.0, "已叫号 00:30·第 1 次", "plain"),
        (1.9, "已叫号 00:30·第 1 次", "plain"),
        (2.0, "未播报，请口头叫号", "warn"),
    ],
)
def test_a_call_without_receipt_is_told_after_two_seconds(
    age: float, words: str, tone: str
) -> None:
    bar = look(Facts(called(), NOW, call_age_s=age))
    assert (bar.line.text.plain(), bar.line.tone) == (words, tone)
    assert bar.row[0].enabled  # 重呼


def test_a_voice_alone_is_a_receipt_too() -> None:
    assert look(Facts(called(said=True), NOW, call_age_s=9)).line.icon == "vol"


def test_serving_counts_the_time() -> None:
    bar = look(Facts(serving(since=ago(372)), NOW))
    assert bar.line.text.plain() == "办理中 06:12"
    assert (bar.line.tone, bar.primary.act, bar.step) == ("success", Act.FINISH, 2)


def test_serving_with_a_pause_to_come_says_so() -> None:
    state = window(ticket=ticket(TicketState.SERVING), pause_after=PauseReason.LUNCH)
    assert look(Facts(state, NOW)).line.text.plain().endswith("办完暂停")


@pytest.mark.parametrize(
    ("move", "words"),
    [(Move.FINISH, "已办结"), (Move.PARK, "已挂起"), (Move.NO_SHOW, "已过号")],
)
def test_an_undo_counts_down(move: Move, words: str) -> None:
    offer = UndoOffer(move, "A023", NOW + timedelta(seconds=7.2))
    bar = look(Facts(window(undo=offer, may=(Move.CALL, Move.UNDO)), NOW))
    assert (bar.big.plain(), bar.dim, bar.title.plain()) == ("A023", True, words)
    assert (bar.undo_seconds, bar.line.text.plain(), bar.line.tone) == (8, "余 8 秒", "undo")
    assert bar.undo.enabled
    assert bar.primary.act is Act.CALL


def test_an_undo_ends_at_its_second() -> None:
    offer = UndoOffer(Move.FINISH, "A023", NOW)
    bar = look(Facts(window(undo=offer), NOW))
    assert (bar.undo_seconds, bar.undo.enabled, bar.big.plain()) == (0, False, "空闲")


def test_paused_tells_reason_and_return() -> None:
    pause = Pause(PauseReason.AWAY, ago(250), NOW + timedelta(minutes=16))
    bar = look(Facts(window(status=WindowStatus.PAUSED, may=(), pause=pause), NOW))
    assert (bar.big.plain(), bar.phase) == ("暂停", Phase.PAUSED)
    assert bar.chip is not None
    assert bar.chip.label.plain() == "临时离开"
    assert bar.line.text.plain() == "已暂停 04:10·预计 10:40 恢复"
    assert (bar.primary.act, bar.primary.key, bar.primary.enabled) == (Act.RESUME, "F8", True)
    assert not bar.pause.enabled


def test_paused_without_a_return_leaves_it_out() -> None:
    pause = Pause(PauseReason.LUNCH, ago(60))
    bar = look(Facts(window(status=WindowStatus.PAUSED, may=(), pause=pause), NOW))
    assert bar.line.text.plain() == "已暂停 01:00"


def test_an_evacuation_is_all_that_the_bar_says() -> None:
    """Also on a narrow bar, which has no line: it must not say that the window is idle."""
    pause = hall_pause(HallPauseReason.EVACUATION, ago(60))
    bar = look(Facts(window(hall_pause=pause, ticket=ticket(TicketState.SERVING)), NOW))
    assert (bar.big.plain(), bar.dim, bar.chip, bar.alarm) == ("疏散", False, None, True)
    assert (bar.title.plain(), bar.line.text.plain()) == ("A023", pause.title.zh)
    power = look(Facts(window(hall_pause=hall_pause(HallPauseReason.POWER, ago(60))), NOW))
    assert (power.big.plain(), power.alarm) == ("空闲", False)


def test_lost_keeps_the_ticket_and_tells_the_last_truth() -> None:
    bar = look(Facts(called(), NOW, lost=Lost(38, ago(30))))
    assert bar.big.plain() == "A023"
    assert bar.line.text.plain() == "失联 00:38·截至 10:24:07"
    assert (bar.primary.label.plain(), bar.primary.key) == ("正在重连…", "F3")
    assert not bar.primary.enabled
    assert not bar.pause.enabled
    assert bar.lost


@pytest.mark.parametrize(
    ("waited", "level"), [(17 * 60, "plain"), (18 * 60, "near"), (1200, "near"), (1201, "over")]
)
def test_the_longest_wait_is_measured_against_its_target(waited: int, level: str) -> None:
    bar = look(Facts(window(longest_since=ago(waited)), NOW))
    assert (bar.longest.plain(), bar.longest_level) == (f"最长 {waited // 60} 分", level)
