"""The smaller tables: queue rows, the reason of a call, the login page's checks and fields."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from counter import words
from counter.checks import checks
from counter.explain import RULES, explain
from counter.listing import rows_of
from counter.refusals import login_problem
from counter.say import Say, clock
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.results import CallExplained, Candidate, QueueRow
from hub.contract.states import DeviceView, Hall, HallStatus
from hub.contract.words import DeviceKind, Language, Priority, Text
from hub.domain.outcome import OUTCOMES
from hub.domain.routing import Rule

from .windows import NOW, ago, window

GENERAL = {"A": Text("综合受理", "General")}


def row(**fields: object) -> QueueRow:
    values: dict[str, object] = {
        "ticket": "A028",
        "service": "A",
        "priority": Priority.REGULAR,
        "masked_name": "祁*德",
        "since": ago(660),
        "target_s": 1200,
        "rank": 1,
        "first": False,
        "score": 0.55,
        "overtaken": 0,
    }
    return QueueRow(**(values | fields))  # type: ignore[arg-type]  # a test's own table


@pytest.mark.parametrize(
    ("fields", "chip"),
    [
        ({}, ""),
        ({"rank": 2}, "协助"),
        ({"priority": Priority.PRIORITY, "rank": 2}, "优先"),
        ({"priority": Priority.APPOINTMENT, "booked_for": NOW}, f"预约 {NOW:%H:%M}"),
        ({"priority": Priority.PRIORITY, "booked_for": NOW}, f"预约 {NOW:%H:%M}"),
    ],
)
def test_a_row_shows_its_class_or_that_it_helps(fields: dict[str, object], chip: str) -> None:
    (shown,) = rows_of((row(**fields),), NOW)
    assert (shown.chip.label.plain() if shown.chip else "") == chip


@pytest.mark.parametrize(("waited", "tone"), [(660, "info"), (1080, "gold"), (1201, "danger")])
def test_a_row_measures_its_wait(waited: int, tone: str) -> None:
    (shown,) = rows_of((row(since=ago(waited)),), NOW)
    assert (shown.wait.plain(), shown.tone) == (f"{waited // 60} 分", tone)


def test_a_row_without_a_card_says_so_and_tells_its_overtakes() -> None:
    (shown,) = rows_of((row(masked_name="", overtaken=2, note="指定 3 号窗口"),), NOW)
    assert shown.name.plain() == "未登记"
    assert [line.plain() for line in shown.detail] == ["A028 已被越过 2 次", "指定 3 号窗口"]


@pytest.mark.parametrize(
    ("next_score", "left", "told"),
    [(0.5, False, True), (0.55, False, False), (0.9, False, False), (0.5, True, False)],
)
def test_a_row_says_what_it_is_ahead_of(next_score: float, left: bool, told: bool) -> None:
    """Not of one that was called up by something else than its score, nor of others' own."""
    after = row(ticket="A029", score=next_score, left=left, since=ago(600), overtaken=3)
    shown, _ = rows_of((row(rate=1.0), after), NOW)
    own, other = ("A028 普通", "1.0 × 11 ÷ 20", "0.55"), ("A029 普通", "1.0 × 10 ÷ 20", "0.50")
    assert [(each.who.plain(), each.sum, each.score) for each in shown.sums] == (
        [own, other] if told else [own]
    )
    assert shown.title.plain() == f"A028 为何排在{' A029 之前' if told else '这里'}"
    assert ("A029 已被越过 3 次" in [line.plain() for line in shown.detail]) is told


def test_a_sum_is_as_exact_as_its_score() -> None:
    """8 min 54 s of 20 are 0.45 and not 0.40."""
    (shown,) = rows_of((row(since=ago(534), score=0.445),), NOW)
    assert [(each.sum, each.score) for each in shown.sums] == [("1.0 × 8.9 ÷ 20", "0.45")]


@pytest.mark.parametrize(
    ("fields", "wait", "told"),
    [
        (
            {"note": "去缴费", "back_at": NOW + timedelta(minutes=10)},
            f"{NOW + timedelta(minutes=10):%H:%M} 回",
            ["去缴费", f"预计 {NOW + timedelta(minutes=10):%H:%M} 回来，到时自动恢复排队"],
        ),
        ({"since": ago(1860)}, "31 分", []),
    ],
)
def test_a_row_set_aside_says_why_and_until_when(
    fields: dict[str, object], wait: str, told: list[str]
) -> None:
    """It is measured against nothing: it does not wait to be called."""
    (shown,) = rows_of((row(**fields),), NOW, aside=True)
    assert (shown.wait.plain(), shown.level, shown.sums) == (wait, "plain", ())
    assert [line.plain() for line in shown.detail][:-1] == told


def candidate(number: str, priority: Priority, rate: float, minutes: int) -> Candidate:
    score = rate * minutes / 20
    return Candidate(number, "A", priority, 1, rate, minutes * 60, 1200, score, 2)


def explained(rule: str = "accumulated", priority: Priority = Priority.PRIORITY) -> CallExplained:
    return CallExplained(
        request_id="request-1",
        ticket="A023",
        call_no=57,
        window=3,
        at=ago(30),
        rule=rule,
        sentence=Text("得分最高"),
        chosen=candidate("A023", priority, 2.0, 16),
        runners_up=(candidate("A021", Priority.REGULAR, 1.0, 20),),
        overtook=("A021", "A022"),
    )


def test_a_call_is_explained_as_sums() -> None:
    shown = explain(explained(), GENERAL)
    assert [(term.ticket, term.sum, term.score) for term in shown.terms] == [
        ("A023", "2.0 × 16 ÷ 20", "1.60"),
        ("A021", "1.0 × 20 ÷ 20", "1.00"),
    ]
    assert [term.called for term in shown.terms] == [True, False]
    assert shown.terms[0].part == 1.0
    assert shown.terms[0].who.plain() == "综合受理 · 优先"
    assert shown.fact.plain() == "07-14 10:24:07·3 号窗口·规则“累积优先”·随叫号保存"
    assert shown.overtook == (("A021", 3), ("A022", 1)), "this time counted in"


@pytest.mark.parametrize(("title", "told"), [(Text("高峰"), "高峰"), (None, "rush")])
def test_the_policy_that_was_in_force_is_told(title: Text | None, told: str) -> None:
    call = replace(explained(), policy="rush", policy_title=title)
    assert explain(call, {}).fact.plain().endswith(f"·策略“{told}”·随叫号保存")


@pytest.mark.parametrize(
    ("cap", "shown", "said"),
    [
        (5, 5, "您最多再让 2 个号"),
        (3, 3, "下一个就叫您"),
        (0, 0, "一直在累计"),
        (9999, 0, "一直在累计"),
    ],
)
def test_who_was_overtaken_hears_when_that_ends(cap: int, shown: int, said: str) -> None:
    found = explain(replace(explained(), cap=cap), GENERAL)
    assert found.cap == shown
    assert said in found.answer.plain()


def test_every_rule_of_the_routing_has_words() -> None:
    assert set(RULES) == {rule.value for rule in Rule}


@pytest.mark.parametrize("rule", [*RULES, "a_new_rule"])
@pytest.mark.parametrize("priority", list(Priority))
def test_the_answer_gives_no_number_and_no_reason_for_a_class(
    rule: str, priority: Priority
) -> None:
    answer = explain(explained(rule, priority), GENERAL).answer.plain()
    assert answer
    assert not any(char.isdigit() for char in answer)
    assert not any(word in answer for word in ("残疾", "老年", "孕", "军人"))


def hall(*devices: DeviceView) -> Hall:
    return Hall(Text("大厅"), "0.1", HallStatus.OPEN, "2026-07-14", NOW, 0, (), devices)


def states(*args: object) -> dict[str, tuple[str, str]]:
    return {c.id: (c.state.plain(), c.tone) for c in checks(*args)}  # type: ignore[arg-type]


def test_the_checks_are_live() -> None:
    speaker = DeviceHealth("speaker", Health.OK)
    screen = DeviceView("hall-1", DeviceKind.DISPLAY, True, health=(speaker,))
    pad = DeviceView("pad-3", DeviceKind.PAD, True, window=3)
    own = [DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END)]
    assert states(hall(screen, pad), window(), own, False) == {
        "hub": ("已连接", "success"),
        "screens": ("在线", "success"),
        "voice": ("正常", "success"),
        "printer": ("纸将尽", "warn"),
        "pad": ("在线", "success"),
    }


def test_a_lost_hub_is_the_one_danger() -> None:
    shown = states(None, None, [], True)
    assert shown["hub"] == ("正在连接…", "danger")
    assert [tone for _, tone in shown.values()].count("danger") == 1


def test_a_lost_hub_knows_nothing_of_the_hall_but_the_station_of_its_own() -> None:
    screen = DeviceView("hall-1", DeviceKind.DISPLAY, True)
    shown = states(hall(screen), window(), [DeviceHealth("card", Health.OK)], True)
    assert {shown[name] for name in ("screens", "voice", "pad")} == {("未知", "warn")}
    assert shown["card"] == ("就绪", "success")


def test_a_screen_that_is_away_is_counted() -> None:
    devices = (
        DeviceView("hall-1", DeviceKind.DISPLAY, True),
        DeviceView("window-3", DeviceKind.WINDOW, False, window=3),
        DeviceView("pad-4", DeviceKind.PAD, True, window=4),
    )
    shown = states(hall(*devices), window(), [DeviceHealth("card", Health.ABSENT)], False)
    assert shown["screens"] == ("1 / 2 在线", "warn")
    assert shown["pad"] == ("未登记", "warn")
    assert shown["card"] == ("未连接", "warn")


@pytest.mark.parametrize(
    ("clerk", "pin", "field"),
    [
        ("0217", "135790", ""),
        ("", "135790", "clerk"),
        ("02a7", "135790", "clerk"),
        ("0217", "123", "pin"),
        ("0217", "1" * 33, "pin"),
        ("０２１７", "135790", "clerk"),
    ],
)
def test_what_cannot_be_sent_is_said_under_its_field(clerk: str, pin: str, field: str) -> None:
    assert login_problem(clerk, pin)[0] == field


def test_a_text_carries_its_arguments_in_the_screens_language() -> None:
    say = Say("%1 · %2", (Text("综合受理", "General"), Say("优先")))
    assert say.plain() == "综合受理 · 优先"
    assert say.to_qml(Language.EN) == {
        "key": "%1 · %2",
        "args": ["General", {"key": "优先", "args": []}],
    }


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "00:00"), (5.9, "00:05"), (372, "06:12"), (4000, "1:06:40")]
)
def test_times_are_minutes_and_seconds(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_every_paper_of_an_outcome_has_a_name() -> None:
    assert set(words.PAPERS) == {paper for row in OUTCOMES.values() for paper in row.papers}
