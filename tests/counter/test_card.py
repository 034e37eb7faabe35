"""A card at the window: what it means by the state of the desk, and what stays of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.card import FAULTS, MEANS, Use, fault, use, why_not
from counter.devices import Devices
from counter.models.card import CHECK_IN
from counter.say import Say
from counter.view_model import Counter
from hardware.card.checks import CardFault, CardFaultReason, CardGone, CardRead
from hardware.sim.people import PEOPLE
from hardware.sim.reader import sim_reader
from hardware.stations import DeviceConfig, StationConfig
from hub.client.phase import Phase
from hub.contract import commands
from hub.contract.codes import Code
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.results import (
    ApplicantNamed,
    BookingView,
    PersonFound,
    PersonTicket,
    TicketIssued,
)
from hub.contract.states import Clock, WindowState
from hub.contract.words import BookingKey, Priority, Text, TicketState, WindowStatus
from tests.counter.recorder import RecordingPort
from tests.counter.scenes import Stage
from tests.counter.windows import NOW, called, serving, window

pytestmark = pytest.mark.qt

ADULT, SENIOR = CardRead(PEOPLE["adult"]), CardRead(PEOPLE["senior"])


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    made.said: list[Say] = []  # type: ignore[attr-defined, misc]
    made.session.notice.connect(made.said.append)  # type: ignore[attr-defined]
    yield made
    made.close()


def said(stage: Stage) -> list[str]:
    """What the clerk was told, and forget it."""
    told = [each.plain() for each in stage.said]  # type: ignore[attr-defined]
    stage.said.clear()  # type: ignore[attr-defined]
    return told


def named(state: WindowState, *, replaced: bool = False) -> object:
    return lambda rid: ApplicantNamed(
        request_id=rid, ticket="A023", masked_name="李*明", replaced=replaced, window=state
    )


def found(*tickets: PersonTicket, booking: BookingView | None = None) -> object:
    return lambda rid: PersonFound(
        request_id=rid, masked_name="李*明", tickets=tickets, booking=booking
    )


def ticket(number: str = "A025", *, may_call: bool = True) -> PersonTicket:
    waiting = TicketState.WAITING
    return PersonTicket(number, "A", Text("综合受理"), waiting, NOW, may_call)


# ── what it means ────────────────────────────────────────────────────────────


def test_every_phase_has_a_meaning() -> None:
    assert set(MEANS) == set(Phase)
    assert {use(phase, lost=True) for phase in Phase} == {Use.NONE}
    assert why_not(lost=True) != why_not(lost=False)


def test_every_fault_has_its_next_step() -> None:
    assert set(FAULTS) == {reason.value for reason in CardFaultReason}
    assert fault("news") == fault("unreadable")


@pytest.mark.parametrize("state", [called(), serving()])
def test_with_a_ticket_the_card_is_the_applicants(stage: Stage, state: WindowState) -> None:
    stage.show(state)
    stage.counter.reader.on_card(ADULT)
    (command,) = stage.port.take(commands.NameApplicant)
    assert (command.identity, command.replace) == (ADULT.identity, False)
    stage.port.reply(commands.NameApplicant, named(state))  # type: ignore[arg-type]
    assert said(stage) == ["A023 的申请人：李*明"]


def test_the_desk_shows_the_applicant_at_once(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.toggle_desk()
    before = len(stage.port.take(commands.ShowCurrent))
    stage.counter.reader.on_card(ADULT)
    stage.port.reply(commands.NameApplicant, named(serving()))  # type: ignore[arg-type]
    assert len(stage.port.take(commands.ShowCurrent)) == before + 1


def test_another_applicant_is_meant_when_the_card_is_laid_again(stage: Stage) -> None:
    stage.show(serving())
    for _ in range(2):
        stage.counter.reader.on_card(ADULT)
        if stage.port.asked:
            stage.port.refuse(commands.NameApplicant, Code.APPLICANT_OTHER, "登记的是 王*娜")
    assert [c.replace for c in stage.port.take(commands.NameApplicant)] == [False, True]
    assert said(stage)[0] == "登记的是 王*娜。要改为此人，请把证件再放一次"


def test_a_third_persons_card_is_asked_about_again(stage: Stage) -> None:
    stage.show(serving())
    for card in (ADULT, SENIOR):
        stage.counter.reader.on_card(card)
        stage.port.refuse(commands.NameApplicant, Code.APPLICANT_OTHER, "…")
    assert [c.replace for c in stage.port.take(commands.NameApplicant)] == [False, False]


@pytest.mark.parametrize("ends", ["ticket", "link", "time"])
def test_the_question_does_not_outlive_its_ticket(stage: Stage, ends: str) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.port.refuse(commands.NameApplicant, Code.APPLICANT_OTHER, "…")
    if ends == "ticket":
        stage.show(serving(number="A024"))
    elif ends == "link":
        stage.session.on_lost(True)
        stage.session.on_lost(False)
    else:
        stage.counter.reader._asked_ends.timeout.emit()
    stage.counter.reader.on_card(ADULT)
    assert [c.replace for c in stage.port.take(commands.NameApplicant)] == [False, False]


def test_a_refusal_is_told_in_its_words(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.port.refuse(commands.NameApplicant, Code.APPLICANT_FIXED, "不能换人")
    assert said(stage) == ["不能换人"]


# ── finding a person ─────────────────────────────────────────────────────────


@pytest.mark.parametrize("state", [window(), window(status=WindowStatus.PAUSED)])
def test_without_a_ticket_the_card_finds_its_person(stage: Stage, state: WindowState) -> None:
    stage.show(state)
    stage.counter.reader.on_card(ADULT)
    stage.port.reply(commands.FindPerson, found(ticket(), ticket("B003", may_call=False)))  # type: ignore[arg-type]
    assert stage.counter.panel.name == "card"
    reader = stage.counter.reader
    assert [each["id"] for each in reader.waiting] == ["A025"]  # type: ignore[attr-defined]
    assert len(reader.others) == 1  # type: ignore[arg-type]
    stage.counter.panel.show("call", "A025")
    assert reader.person == ""
    stage.counter.panel.call("群众有急事")
    (command,) = stage.port.take(commands.CallTicket)
    assert command.ticket == "A025"


def test_a_person_with_nothing_is_told_of_in_a_line(stage: Stage) -> None:
    stage.show(window())
    stage.counter.reader.on_card(ADULT)
    stage.port.reply(commands.FindPerson, found())  # type: ignore[arg-type]
    assert stage.counter.panel.name == ""
    assert said(stage) == ["李*明 今天没有号票，也没有预约"]


def test_a_booking_is_told_with_its_time(stage: Stage) -> None:
    stage.show(window())
    stage.counter.reader.on_card(ADULT)
    booking = BookingView("A", Text("综合受理"), NOW, NOW, NOW, TicketState.BOOKED)
    stage.port.reply(commands.FindPerson, found(booking=booking))  # type: ignore[arg-type]
    (line,) = stage.counter.reader.others  # type: ignore[misc]
    assert line["key"] == "%1 预约了 %2·未签到"
    assert line["args"] == ["07-14 10:24", "综合受理"]


def test_a_booking_is_checked_in_by_the_card(stage: Stage) -> None:
    """The number of the card is not kept for it: the booking's code is enough."""
    stage.show(window())
    stage.counter.reader.on_card(ADULT)
    booking = BookingView("A", Text("综合受理"), NOW, NOW, NOW, TicketState.BOOKED, code="12345678")
    stage.port.reply(commands.FindPerson, found(booking=booking))  # type: ignore[arg-type]
    reader = stage.counter.reader
    assert [each["id"] for each in reader.booked] == [CHECK_IN]  # type: ignore[attr-defined]
    assert reader.others == []
    reader.check_in()
    (command,) = stage.port.take(commands.CheckIn)
    assert command.key == BookingKey(code="12345678")
    assert not command.print, "this counter has no printer"
    stage.port.refuse(commands.CheckIn, Code.TOO_EARLY, "太早了")
    assert stage.counter.panel.name == "card"
    reader.check_in()
    stage.port.reply(
        commands.CheckIn,
        lambda rid: TicketIssued(
            request_id=rid,
            ticket="A026",
            token="t" * 22,
            service="A",
            service_name=Text("综合受理"),
            issued_at=NOW,
            ahead=0,
            wait=None,
            area=Text(""),
            windows=(3,),
            priority=Priority.APPOINTMENT,
            booked_for=NOW,
        ),
    )
    assert stage.counter.panel.name == ""
    assert said(stage)[-1:] == ["已签到：A026"]


@pytest.mark.parametrize("state", [TicketState.WAITING, TicketState.LAPSED])
def test_only_an_open_booking_is_checked_in(stage: Stage, state: TicketState) -> None:
    stage.show(window())
    stage.counter.reader.on_card(ADULT)
    booking = BookingView("A", Text("综合受理"), NOW, NOW, NOW, state, code="12345678")
    stage.port.reply(commands.FindPerson, found(booking=booking))  # type: ignore[arg-type]
    assert stage.counter.reader.booked == []
    stage.counter.reader.check_in()
    assert stage.port.take(commands.CheckIn) == []


def test_what_was_found_goes_with_the_panel_and_with_time(stage: Stage) -> None:
    stage.show(window())
    for end in (stage.counter.panel.close, stage.counter.reader._found_ends.timeout.emit):
        stage.counter.reader.on_card(ADULT)
        stage.port.reply(commands.FindPerson, found(ticket()))  # type: ignore[arg-type]
        assert stage.counter.reader.person == "李*明"
        end()
        assert (stage.counter.panel.name, stage.counter.reader.person) == ("", "")


def test_the_same_card_again_keeps_the_panel(stage: Stage) -> None:
    stage.show(window())
    for _ in range(2):
        stage.counter.reader.on_card(ADULT)
        stage.port.reply(commands.FindPerson, found(ticket()))  # type: ignore[arg-type]
        assert stage.counter.panel.name == "card"


@pytest.mark.parametrize("lost", [True, False])
def test_a_card_that_can_mean_nothing_is_answered(stage: Stage, lost: bool) -> None:
    stage.show(window() if lost else window(clerk=None))
    stage.session.on_lost(lost)
    stage.counter.reader.on_card(ADULT)
    assert said(stage) == [why_not(lost=lost).plain()]
    assert stage.port.sent == []


@pytest.mark.parametrize("reason", CardFaultReason)
def test_a_card_of_no_use_is_told_with_the_next_step(stage: Stage, reason: CardFaultReason) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(CardFault(reason))
    assert said(stage) == [FAULTS[reason.value]]
    assert stage.port.take(commands.NameApplicant) == []


# ── taking it away ───────────────────────────────────────────────────────────


def test_a_card_that_outlives_its_ticket_is_reminded_of_and_then_told(stage: Stage) -> None:
    told: list[bool] = []
    stage.counter.reader.forgotten.connect(told.append)
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.port.reply(commands.NameApplicant, named(serving()))  # type: ignore[arg-type]
    said(stage)
    stage.show(window())
    assert said(stage) == ["请提醒取走身份证"]
    assert told == []
    stage.counter.reader._leaves.timeout.emit()
    stage.counter.reader.on_card(CardGone())
    stage.counter.reader.on_card(CardGone())
    assert told == [True, False]


def test_a_card_that_was_taken_is_not_reminded_of(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.counter.reader.on_card(CardGone())
    stage.show(window())
    assert said(stage) == []


def test_a_reader_that_is_gone_reminds_of_nothing(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.session.set_own((DeviceHealth("card", Health.ABSENT, FailReason.ABSENT),))
    stage.show(window())
    assert said(stage) == []


def test_nothing_of_a_card_is_kept_by_the_model(stage: Stage) -> None:
    stage.show(serving())
    stage.counter.reader.on_card(ADULT)
    stage.port.reply(commands.NameApplicant, named(serving()))  # type: ignore[arg-type]
    stage.show(window())
    kept = "".join(repr(value) for value in vars(stage.counter.reader).values())
    assert ADULT.card.number not in kept
    assert ADULT.card.name not in kept


def test_the_windows_own_reader_reaches_the_desk_and_tells_a_card_that_was_left(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """True bytes from a simulated reader, judged by the hub's day."""
    port = RecordingPort()
    counter = Counter(port, 3, "C-03", monotonic=lambda: 0.0)
    counter.session.on_state("clock", Clock(NOW))
    counter.session.on_lost(False)
    counter.session.on_state("window/3", serving())
    with sim_reader(tmp_path / "reader.pty") as reader:
        sam = DeviceConfig(kind="card", driver="sam_v", port=reader.port)
        devices = Devices(StationConfig(devices=(sam,)), counter.session)
        devices.carded.connect(counter.reader.on_card)
        counter.reader.forgotten.connect(devices.on_forgotten)
        devices.start()
        reader.command("card sample:senior")
        qtbot.waitUntil(lambda: bool(port.take(commands.NameApplicant)), timeout=30_000)
        assert port.take(commands.NameApplicant)[0].identity == SENIOR.identity
        counter.session.on_state("window/3", window())
        counter.reader._leaves.timeout.emit()
        assert [part.reason for part in port.health] == [FailReason.CARD_LEFT]
        reader.command("lift")
        qtbot.waitUntil(lambda: [p.reason for p in port.health] == [None], timeout=30_000)
        devices.stop()
