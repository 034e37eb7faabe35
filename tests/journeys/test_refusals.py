"""Every refusal of the contract is reached, by somebody who does what earns it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from hub.contract import wire
from hub.contract.codes import MEANINGS, Code
from hub.contract.commands import (
    AddDevice,
    ApproveCatalogue,
    BookSlot,
    CallNext,
    CallTicket,
    CancelBooking,
    CancelTicket,
    CheckIn,
    CloseDay,
    CloseWindow,
    Command,
    DecideCase,
    DeliverRating,
    ExplainCall,
    ExtendDeadline,
    Finding,
    FindRating,
    FinishTicket,
    GuardClosing,
    IssueTicket,
    Login,
    MarkNoShow,
    MoveJob,
    NameApplicant,
    Pair,
    PauseDeadline,
    PauseHall,
    PrintForm,
    PublishCatalogue,
    Rate,
    RebaseCatalogue,
    RegisterCase,
    RemoveDevice,
    ReportDay,
    ReprintTicket,
    ResumeDeadline,
    ResumeHall,
    ResumeWindow,
    ReturnTicket,
    ScheduleCatalogue,
    SendMessage,
    SetDay,
    SetPin,
    ShowProgress,
    StartServing,
    SubmitCatalogue,
    TransferTicket,
    Undo,
    UsePolicy,
    WithdrawCase,
    WithdrawMessage,
)
from hub.contract.devices import DeviceHealth, Health, JobState, Presence, PrintResult
from hub.contract.results import (
    Booked,
    CaseDecided,
    CaseRegistered,
    DeadlineChanged,
    DeviceAdded,
    DevicePaired,
    Done,
    JobMoved,
    MessageSent,
    RatingFound,
    Refusal,
    Reply,
    TicketIssued,
)
from hub.contract.words import (
    Addressee,
    ApprovalLevel,
    BookingKey,
    ClosingGuard,
    Decision,
    DeviceKind,
    HallPauseReason,
    Identity,
    Level,
    MaterialCheck,
    Outcome,
    Priority,
    StopReason,
    Wish,
)
from hub.domain.catalogue import Item
from hub.domain.message import SEVERAL
from hub.receiving import Incoming
from tests import catalogues
from tests.catalogues import of_names
from tests.desks import again, call, change, finish, sign_in, start, take, with_service
from tests.halls import PIN, Bench
from tests.handlers.test_cases import CARD, PENSION, findings
from tests.visits import item_of, register

ADULT = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
SENIOR = Identity(name="马秀兰", number="630103195001012420", born="1950-01-01")
UNSOLVED = "000709109001-02"
PHONE = "13912340917"
WRONG = Identity(name="吴错号", number="630103198801010010")
SUNDAY = datetime.fromisoformat("2026-11-29T10:00:00+08:00")

Act = Callable[[Bench], Reply]


def asks(device: str, command: type[Command], /, **fields: object) -> Act:
    """One command is enough."""
    return lambda bench: bench.send(device, command, **fields)


def decides(command: type[Command], /, **fields: object) -> Act:
    """Whoever answers for it decides about draft 1 as it is."""
    return lambda bench: bench.send("cli", command, **{**catalogues.seen(bench, 1), **fields})


def sends(payload: bytes) -> Act:
    """Raw bytes from the kiosk."""
    return lambda bench: bench.send_bytes("kiosk-1", payload)


def takes(**fields: object) -> Act:
    """Somebody at the kiosk wants a ticket."""
    return asks("kiosk-1", IssueTicket, **{"service": "A", **fields})


def after(*steps: Callable[[Bench], object], then: Act) -> Act:
    """Steps that succeed, then the one that does not."""

    def act(bench: Bench) -> Reply:
        for step in steps:
            step(bench)
        return then(bench)

    return act


# ── steps ────────────────────────────────────────────────────────────────────

HELP = {"to": Addressee.GUIDE, "wish": Wish.ORDER}


def call_and_take_back(bench: Bench) -> None:
    """A clerk calls the guide, and needs nobody after all."""
    sent = bench.expect(MessageSent, COUNTER, SendMessage, **HELP).message
    bench.expect(Done, COUNTER, WithdrawMessage, message=sent.no)


def signed_in(bench: Bench) -> None:
    sign_in(bench)


def called(bench: Bench) -> None:
    take(bench)
    sign_in(bench)
    call(bench, "counter-3")


def serving(bench: Bench) -> None:
    called(bench)
    start(bench, "counter-3")


def missed(bench: Bench) -> None:
    again(bench, "counter-3")
    bench.send("counter-3", MarkNoShow)


def returned(bench: Bench) -> None:
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    call(bench, "counter-3")


def passed_round(bench: Bench) -> None:
    """Five times from one window to the next; who is named for a window is called there."""
    sign_in(bench, "0218", 2)
    for here, there in [(3, 2), (2, 3), (3, 2), (2, 3), (3, 2)]:
        bench.send(f"counter-{here}", TransferTicket, window=there, **REASON)
        call(bench, f"counter-{there}")


def closed(bench: Bench) -> None:
    bench.expect(Done, "cli", CloseDay)


def five_wrong_pins(bench: Bench) -> None:
    for _ in range(5):
        bench.send("counter-3", Login, clerk="0217", pin="000000")


def only_one_a_day(bench: Bench) -> None:
    change(bench, lambda hall: with_service(hall, "A", daily=1))
    take(bench)


def one_a_person(bench: Bench) -> None:
    change(bench, lambda hall: with_service(hall, "A", per_person=1))
    take(bench, identity=ADULT)


def one_a_slot(bench: Bench) -> None:
    change(bench, lambda hall: with_service(hall, "A", per_slot=1))
    take(bench)


def nearly_closed(bench: Bench) -> None:
    sign_in(bench)
    bench.clock.time = bench.clock.time.replace(hour=16, minute=55)
    for _ in range(5):
        take(bench, acknowledge=True)


def hall_paused(bench: Bench) -> None:
    bench.expect(Done, "cli", PauseHall, reason=HallPauseReason.NETWORK)


def stopped(bench: Bench) -> None:
    bench.expect(Done, "cli", GuardClosing, service="A", guard=ClosingGuard.STOP)


def without_window_12(bench: Bench) -> None:
    change(
        bench,
        lambda hall: msgspec.structs.replace(
            hall, windows=tuple(window for window in hall.windows if window.no != 12)
        ),
    )


def kiosk_9(bench: Bench) -> None:
    bench.expect(DeviceAdded, "cli", AddDevice, device="kiosk-9", kind=DeviceKind.KIOSK)


def kiosk_9_paired(bench: Bench) -> None:
    kiosk_9(bench)
    bench.expect(DevicePaired, "kiosk-9", Pair, secret="s" * 43)


def no_writing(bench: Bench) -> None:
    """As on a disk that has become read-only."""
    bench.engine.db.execute("PRAGMA query_only = ON")


def broken_store(bench: Bench) -> None:
    """What only a fault of ours can bring about."""
    bench.engine.db.execute("ALTER TABLE tickets RENAME TO gone")


# ── what needs more than a line ──────────────────────────────────────────────


def rates(level: Level, tags: tuple[str, ...] = ("510",), times: int = 1, days: int = 0) -> Act:
    """A visit, then the resident judges it at the kiosk with the ticket's code."""

    def act(bench: Bench) -> Reply:
        token = take(bench).token
        sign_in(bench)
        call(bench, "counter-3")
        start(bench, "counter-3")
        finish(bench, "counter-3")
        found = bench.expect(RatingFound, "kiosk-1", FindRating, token=token)
        bench.pass_time(days=days)
        for _ in range(times - 1):
            bench.send("kiosk-1", Rate, rating=found.rating, level=level, tags=tags)
        return bench.send("kiosk-1", Rate, rating=found.rating, level=level, tags=tags)

    return act


def registers(outcome: Outcome, check: MaterialCheck | None, material: str | None = None) -> Act:
    """The clerk registers the first item that has a material which may follow later."""

    def act(bench: Bench) -> Reply:
        serving(bench)
        item = next(each for each in bench.engine.shelf.items.values() if later_of(each))
        findings: tuple[Finding, ...] = ()
        if check is not None:
            names = [m.name for m in item.materials or ()]
            marked = material or later_of(item)[0]
            findings = tuple(Finding(name, MaterialCheck.PRESENT) for name in names)
            findings = tuple(each for each in findings if each.material != marked)
            findings = (*findings, Finding(marked, check))
        fields = {"item": item.code, "outcome": outcome, "findings": findings}
        return bench.send("counter-3", RegisterCase, **fields)

    return act


def later_of(item: Item) -> list[str]:
    return [material.name for material in item.materials or () if material.later]


def collects_what_was_not_accepted(bench: Bench) -> Reply:
    serving(bench)
    case = register(bench, "counter-3", item_of(bench, "A"), Outcome.UNRESOLVED).case
    return takes(service="J", case_no=case.case_no)(bench)


def publishes_what_was_changed(bench: Bench) -> Reply:
    digest = hashlib.sha256(b"as it was staged").hexdigest()
    bench.folder.staged.mkdir(exist_ok=True)
    (bench.folder.staged / f"{digest}.json").write_bytes(b"as somebody changed it")
    return bench.send("cli", PublishCatalogue, staged=digest)


def publishes_without_approval(bench: Bench) -> Reply:
    catalogues.three_levels(bench)
    staged = catalogues.stage(bench, of_names("甲"))
    return bench.send("cli", PublishCatalogue, staged=staged)


def drafted(bench: Bench) -> None:
    catalogues.draft(bench, of_names("甲"))


def submitted(bench: Bench) -> None:
    drafted(bench)
    catalogues.submit(bench, 1)


def all_may_approve(bench: Bench) -> None:
    levels = tuple(ApprovalLevel)
    change(
        bench,
        lambda hall: msgspec.structs.replace(
            hall,
            clerks=tuple(msgspec.structs.replace(c, approves=levels) for c in hall.clerks),
        ),
    )


def another_published(bench: Bench) -> None:
    catalogues.publish(bench, of_names("乙"))


def both_changed_the_same(bench: Bench) -> None:
    another_published(bench)
    catalogues.draft(bench, of_names("丙"), base=2)
    catalogues.publish(bench, of_names("丁"))


def approved(bench: Bench) -> None:
    catalogues.approved(bench, of_names("甲"))


def moves(state: JobState, *, twice: bool = False, printer: bool = True) -> Act:
    """A guide wants a kiosk's slip, of which this was told, on a printer of his own."""

    def act(bench: Bench) -> Reply:
        job = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A").job
        assert job is not None
        told = PrintResult(job_id=job, state=state, at=bench.clock.now())
        bench.engine.run_group([Incoming("kiosk-1", wire.encode(told), "result")])
        if printer:
            health = (DeviceHealth("printer", Health.OK),)
            there = Presence("guide-1", DeviceKind.GUIDE, online=True, health=health)
            bench.engine.run_group([Incoming("guide-1", wire.encode(there), "presence")])
        if twice:
            bench.expect(JobMoved, "guide-1", MoveJob, job_id=job)
        return bench.send("guide-1", MoveJob, job_id=job)

    return act


def reprints_on_the_phone(bench: Bench) -> Reply:
    return bench.send("web-1", ReprintTicket, ticket="A001", token=take(bench).token)


def paused(bench: Bench, case: str) -> None:
    bench.expect(DeadlineChanged, COUNTER, PauseDeadline, case_no=case, **STOP)


def decided(bench: Bench, case: str) -> None:
    bench.expect(CaseDecided, COUNTER, DecideCase, case_no=case, decision=Decision.GRANTED)


def on_case(
    *steps: Callable[[Bench, str], None],
    then: tuple[type[Command], dict[str, object]],
    item: str = PENSION,
    outcome: Outcome = Outcome.ACCEPTED,
) -> Act:
    """A case is registered, something is done about its deadline, then what does not succeed."""

    def act(bench: Bench) -> Reply:
        serving(bench)
        fields = {"item": item, "outcome": outcome, "findings": findings(bench, item)}
        case = bench.expect(CaseRegistered, COUNTER, RegisterCase, **fields).case.case_no
        for step in steps:
            step(bench, case)
        command, asked = then
        return bench.send(COUNTER, command, case_no=case, **asked)

    return act


def books(at: str, **fields: object) -> Act:
    """Somebody at the kiosk books a time of service B."""
    starts_at = datetime.fromisoformat(f"{at}:00+08:00")
    wish = {"service": "B", "starts_at": starts_at, "phone": PHONE, **fields}
    return asks("kiosk-1", BookSlot, **wish)


def checks_in() -> Act:
    return asks("kiosk-1", CheckIn, key=BookingKey(phone=PHONE[-4:]))


def gives_up_twice(bench: Bench) -> Reply:
    booked = books("2026-11-24T10:00")(bench)
    assert isinstance(booked, Booked)
    key = BookingKey(code=booked.booking.code)
    bench.expect(Done, "kiosk-1", CancelBooking, key=key)
    return bench.send("kiosk-1", CancelBooking, key=key)


COUNTER = "counter-3"
STOP = {"reason": StopReason.HEARING, "expected_days": 10}
REASON = {"reason": "首问负责"}
AS_SUPERVISOR = {"clerk": "0901", "pin": PIN}

ROWS: dict[Code, Act] = {
    # the message itself
    Code.BAD_JSON: sends(b"{not json"),
    Code.BAD_FIELD: sends(b'{"type":"issue_ticket","request_id":"kiosk-1-0001"}'),
    Code.UNKNOWN_COMMAND: sends(b'{"type":"make_coffee","request_id":"kiosk-1-0001"}'),
    Code.TOO_LARGE: sends(b" " * (wire.MAX_PAYLOAD + 1)),
    Code.NOT_ALLOWED: asks("kiosk-1", CallNext),
    Code.DEVICE_IN_USE: after(signed_in, then=asks("cli", RemoveDevice, device=COUNTER)),
    Code.UNKNOWN_DEVICE: asks("cli", RemoveDevice, device="nobody-1"),
    Code.UNAVAILABLE: after(no_writing, then=takes()),
    Code.BUG: after(broken_store, then=takes()),
    # taking a ticket
    Code.UNKNOWN_SERVICE: takes(service="Z"),
    Code.SERVICE_CLOSED: after(lambda bench: setattr(bench.clock, "time", SUNDAY), then=takes()),
    Code.SERVICE_FULL: after(only_one_a_day, then=takes()),
    Code.NO_WINDOW: after(without_window_12, then=takes(service="K")),
    Code.DAY_CLOSED: after(closed, then=takes()),
    Code.HALL_PAUSED: after(hall_paused, then=takes()),
    Code.HALL_NOT_PAUSED: asks("cli", ResumeHall),
    Code.PERSON_QUOTA: after(one_a_person, then=takes(identity=ADULT)),
    Code.SLOT_QUOTA: after(one_a_slot, then=takes()),
    Code.PAST_CLOSING: after(nearly_closed, then=takes()),
    Code.CLOSING_STOP: after(nearly_closed, stopped, then=takes()),
    Code.UNKNOWN_ITEM: takes(items=("nothing",)),
    Code.UNKNOWN_THEME: takes(theme="nothing"),
    Code.NO_BLANK_FORM: asks("kiosk-1", PrintForm, item="000788001001-01", material="居民户口簿"),
    Code.ID_NUMBER_WRONG: takes(identity=WRONG),
    Code.PRIORITY_NOT_YOURS: takes(priority=Priority.PRIORITY),
    # appointments
    Code.NOT_BOOKABLE: books("2026-11-24T10:00", service="A"),
    Code.DAY_NOT_OPEN: books("2026-11-29T10:00"),
    Code.DAY_TOO_FAR: books("2026-12-24T10:00"),
    Code.SLOT_PAST: books("2026-11-23T09:30"),
    Code.UNKNOWN_SLOT: books("2026-11-24T10:10"),
    Code.SLOT_FULL: after(
        books("2026-11-24T10:00", phone="13800000001"),
        books("2026-11-24T10:00", phone="13800000002"),
        then=books("2026-11-24T10:00"),
    ),
    Code.BOOKER_UNKNOWN: books("2026-11-24T10:00", phone=None),
    Code.PHONE_WRONG: books("2026-11-24T10:00", phone="0971823"),
    Code.PHONE_WHOLE: after(
        books("2026-11-23T10:00"), then=asks("kiosk-1", CancelBooking, key=BookingKey(phone="0917"))
    ),
    Code.ALREADY_BOOKED: after(books("2026-11-24T10:00"), then=books("2026-11-24T11:00")),
    Code.BOOKINGS_USED_UP: after(
        books("2026-11-24T10:00"), books("2026-11-25T10:00"), then=books("2026-11-26T10:00")
    ),
    Code.UNKNOWN_BOOKING: asks("kiosk-1", CheckIn, key=BookingKey(code="12345678")),
    Code.BOOKING_OVER: gives_up_twice,
    Code.TOO_EARLY: after(books("2026-11-23T11:00"), then=checks_in()),
    Code.TOO_LATE: after(
        books("2026-11-23T10:00"), lambda bench: bench.pass_time(minutes=51), then=checks_in()
    ),
    # a ticket's moves
    Code.UNKNOWN_TICKET: asks("guide-1", ShowProgress, ticket="A999"),
    Code.WRONG_STATE: after(called, then=asks(COUNTER, FinishTicket)),
    Code.NOT_YOUR_TICKET: after(
        called,
        lambda bench: sign_in(bench, "0218"),
        then=asks("counter-2", CallTicket, ticket="A001", **REASON),
    ),
    Code.TOKEN_WRONG: after(take, then=asks("kiosk-1", CancelTicket, ticket="A001")),
    Code.TOO_FEW_CALLS: after(called, then=asks(COUNTER, MarkNoShow)),
    Code.RETURNS_USED_UP: after(
        called, missed, returned, missed, then=asks("guide-1", ReturnTicket, ticket="A001")
    ),
    Code.NOTHING_TO_UNDO: after(signed_in, then=asks(COUNTER, Undo)),
    Code.NOT_SERVED_HERE: after(
        take,
        lambda bench: sign_in(bench, "0305"),
        then=asks("counter-5", CallTicket, ticket="A001", **REASON),
    ),
    Code.CALL_NOT_FOUND: after(take, then=asks("guide-1", ExplainCall, ticket="A001")),
    # windows and clerks
    Code.NOT_LOGGED_IN: asks(COUNTER, CallNext),
    Code.WRONG_PIN: asks(COUNTER, Login, clerk="0217", pin="000000"),
    Code.LOCKED: after(five_wrong_pins, then=asks(COUNTER, Login, clerk="0217", pin=PIN)),
    Code.PIN_WEAK: asks("cli", SetPin, clerk="0217", pin="123456"),
    Code.UNKNOWN_CLERK: asks(COUNTER, Login, clerk="9999", pin=PIN),
    Code.CLERK_ELSEWHERE: after(signed_in, then=asks("counter-2", Login, clerk="0217", pin=PIN)),
    Code.WINDOW_TAKEN: after(signed_in, then=asks(COUNTER, Login, clerk="0218", pin=PIN)),
    Code.NO_WINDOW_HERE: asks("cli", AddDevice, device="pad-99", kind=DeviceKind.PAD),
    Code.UNKNOWN_WINDOW: asks("cli", AddDevice, device="pad-99", kind=DeviceKind.PAD, window=99),
    Code.WINDOW_BUSY: after(called, then=asks(COUNTER, CallNext)),
    Code.WINDOW_IDLE: after(signed_in, then=asks(COUNTER, StartServing)),
    Code.WINDOW_NOT_OPEN: after(
        signed_in, lambda bench: bench.send(COUNTER, CloseWindow), then=asks(COUNTER, CallNext)
    ),
    Code.WINDOW_NOT_PAUSED: after(signed_in, then=asks(COUNTER, ResumeWindow)),
    Code.TRANSFER_TARGET: after(serving, then=asks(COUNTER, TransferTicket, service="A", **REASON)),
    Code.UNKNOWN_POLICY: asks("cli", UsePolicy, policy="noon"),
    Code.TRANSFERS_USED_UP: after(
        serving, passed_round, then=asks("counter-2", TransferTicket, window=1, **REASON)
    ),
    # calls for help
    Code.MESSAGE_EMPTY: after(sign_in, then=asks(COUNTER, SendMessage, to=Addressee.GUIDE)),
    Code.MESSAGE_OPEN: after(
        sign_in,
        lambda bench: bench.expect(MessageSent, COUNTER, SendMessage, **HELP),
        then=asks(COUNTER, SendMessage, to=Addressee.GUIDE, text="x"),
    ),
    Code.TOO_MANY_MESSAGES: after(
        sign_in,
        *[call_and_take_back] * SEVERAL,
        then=asks(COUNTER, SendMessage, **HELP),
    ),
    Code.UNKNOWN_MESSAGE: after(sign_in, then=asks(COUNTER, WithdrawMessage, message=1)),
    # cards
    Code.APPLICANT_OTHER: after(
        serving,
        lambda bench: bench.send(COUNTER, NameApplicant, identity=ADULT),
        then=asks(COUNTER, NameApplicant, identity=SENIOR),
    ),
    Code.APPLICANT_FIXED: after(
        serving,
        lambda bench: bench.send(COUNTER, NameApplicant, identity=ADULT),
        lambda bench: bench.send(
            COUNTER, RegisterCase, item=UNSOLVED, outcome=Outcome.UNRESOLVED, note="x"
        ),
        then=asks(COUNTER, NameApplicant, identity=SENIOR, replace=True),
    ),
    Code.NO_TICKET_OF_CARD: after(take, then=asks("kiosk-1", ShowProgress, identity=ADULT)),
    # cases and ratings
    Code.CASE_MISSING: after(serving, then=asks(COUNTER, FinishTicket)),
    Code.UNKNOWN_CASE: after(serving, then=asks(COUNTER, WithdrawCase, case_no="X", **REASON)),
    Code.NOT_COLLECTED_HERE: takes(case_no="X"),
    Code.NOTHING_TO_COLLECT: collects_what_was_not_accepted,
    Code.CASE_NO_WRONG: takes(service="J", case_no="000511011000202607140099"),
    Code.CASE_NO_LOCKED: after(
        *[takes(service="J", case_no="X")] * 4, then=takes(service="J", case_no="X")
    ),
    Code.OUTCOME_IMPOSSIBLE: registers(Outcome.ACCEPTED, None),
    Code.FINDING_IMPOSSIBLE: registers(Outcome.ACCEPTED, MaterialCheck.PRESENT, "月球通行证"),
    Code.SUPPLEMENT_DATE: registers(Outcome.ACCEPTED_WITH_GAPS, MaterialCheck.LATER),
    Code.CASE_CLOSED: on_case(decided, then=(ResumeDeadline, {})),
    Code.NO_DEADLINE: on_case(then=(ResumeDeadline, {}), item=CARD, outcome=Outcome.DONE_AT_ONCE),
    Code.STOP_UNLAWFUL: on_case(then=(PauseDeadline, {**STOP, "reason": StopReason.SUPPLEMENT})),
    Code.CLOCK_STOPPED: on_case(paused, then=(PauseDeadline, STOP)),
    Code.CLOCK_RUNS: on_case(then=(ResumeDeadline, {})),
    Code.CLOCK_RUN_OUT: on_case(
        lambda bench, _: bench.pass_time(days=60), then=(PauseDeadline, STOP)
    ),
    Code.EXTENSION_IMPOSSIBLE: on_case(
        then=(ExtendDeadline, {"days": 11, "approved_by": "局长", "reason": "x"})
    ),
    Code.UNKNOWN_RATING: asks("kiosk-1", Rate, rating="nothing", level=Level.GOOD),
    Code.ALREADY_RATED: rates(Level.VERY_GOOD, times=2),
    Code.RATING_CLOSED: rates(Level.VERY_GOOD, days=16),
    Code.SEAL_BROKEN: asks("pad-3", DeliverRating, letter="A" * 100),
    Code.REASON_NEEDED: rates(Level.VERY_BAD, ()),
    Code.TAG_WRONG: rates(Level.VERY_GOOD, ("213",)),
    # administration
    Code.DEVICE_EXISTS: asks("cli", AddDevice, device="kiosk-1", kind=DeviceKind.KIOSK),
    Code.PAIRING_EXPIRED: after(
        kiosk_9,
        lambda bench: bench.pass_time(minutes=11),
        then=asks("kiosk-9", Pair, secret="s" * 43),
    ),
    Code.ALREADY_PAIRED: after(kiosk_9_paired, then=asks("kiosk-9", Pair, secret="t" * 43)),
    Code.STAGED_MISSING: asks("cli", PublishCatalogue, staged="0" * 64),
    Code.CATALOGUE_WRONG: publishes_what_was_changed,
    Code.REVIEW_NEEDED: publishes_without_approval,
    Code.UNKNOWN_DRAFT: decides(ScheduleCatalogue),
    Code.DRAFT_STAGE: after(drafted, then=decides(ScheduleCatalogue)),
    Code.DRAFT_CHANGED: after(
        drafted, then=decides(SubmitCatalogue, **AS_SUPERVISOR, seen="0" * 64)
    ),
    Code.BASE_CHANGED: after(
        drafted, another_published, then=decides(SubmitCatalogue, **AS_SUPERVISOR)
    ),
    Code.MERGE_CLASH: after(both_changed_the_same, then=asks("cli", RebaseCatalogue, draft=1)),
    Code.FOUR_EYES: after(
        all_may_approve, submitted, then=decides(ApproveCatalogue, **AS_SUPERVISOR)
    ),
    Code.APPROVAL_RIGHT: after(submitted, then=decides(ApproveCatalogue, **AS_SUPERVISOR)),
    Code.PUBLISH_TIME: after(
        approved, then=decides(ScheduleCatalogue, at=SUNDAY.replace(year=2025))
    ),
    Code.NO_PRINTER: reprints_on_the_phone,
    Code.UNKNOWN_JOB: asks("guide-1", MoveJob, job_id="1-nobody"),
    Code.JOB_BEGUN: moves(JobState.PRINTING),
    Code.JOB_PRINTED: moves(JobState.PRINTED),
    Code.JOB_MOVED: moves(JobState.FAILED, twice=True),
    Code.PRINTER_AWAY: moves(JobState.FAILED, printer=False),
    Code.UNKNOWN_DAY: asks("cli", ReportDay, day="2020-01-01"),
    Code.CALENDAR_WRONG: asks("cli", SetDay, day="2027-02-29", working=False),
}


def test_the_list_is_whole() -> None:
    assert set(ROWS) == set(Code)


@pytest.mark.parametrize("code", list(Code), ids=str)
def test_who_earns_it_is_told(code: Code, tmp_path: Path) -> None:
    bench = Bench(tmp_path / "hall")
    reply = ROWS[code](bench)
    bench.engine.db.close()
    assert isinstance(reply, Refusal), reply
    assert reply.code == code
    assert reply.whose == MEANINGS[code].whose
    assert reply.message
    assert "{" not in reply.message, "every field of the message is filled in"
