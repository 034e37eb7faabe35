"""Taking, giving up, bringing back and looking up a ticket."""

from __future__ import annotations

import msgspec
import pytest

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CancelTicket,
    IssueTicket,
    MarkNoShow,
    ReprintTicket,
    ReturnTicket,
    ShowProgress,
)
from hub.contract.devices import DeviceHealth, Health, Line, Presence, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import Done, Progress, TicketIssued, WindowChanged
from hub.contract.states import Menu, ServiceStatus
from hub.contract.words import DeviceKind, Identity, Language, Priority, TicketState
from hub.receiving import Incoming
from tests.desks import again, call, change, progress, sign_in, start, state, take, told
from tests.desks import with_rules as rules
from tests.desks import with_service as service
from tests.halls import Bench


def checked(number: str) -> str:
    """The 17 digits with their right check character."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(d) * w for d, w in zip(number[:17], weights, strict=True))
    return number[:17] + "10X98765432"[total % 11]


def person(name: str, born: str, order: str = "242") -> Identity:
    return Identity(name=name, number=checked(f"630103{born}{order}"), born=None)


YOUNG = person("张三丰", "19900101")
OLD = person("马秀兰", "19500101")


def jobs(bench: Bench) -> list[PrintJob]:
    """Print jobs sent with the last command."""
    found = [wire.jobs.decode(o.payload) for o in bench.out if o.topic.endswith("/job")]
    return [job for job in found if isinstance(job, PrintJob)]


def test_first_numbers_of_two_services(bench: Bench) -> None:
    one, two, other = take(bench), take(bench), take(bench, "B")
    assert [t.ticket for t in (one, two, other)] == ["A001", "A002", "B001"]
    assert (one.ahead, two.ahead, other.ahead) == (0, 1, 0)
    assert one.token != two.token
    assert one.service_name.zh == "综合受理"
    assert one.windows == (1, 2, 3, 4)
    assert one.wait is None
    assert state(bench, "A001") is TicketState.WAITING


def test_the_slip_goes_to_the_callers_printer(bench: Bench) -> None:
    issued = take(bench)
    (job,) = jobs(bench)
    assert (job.job_id, job.ticket) == (issued.job, "A001")
    assert (job.valid_until - issued.issued_at).total_seconds() == 60
    assert any(isinstance(b, Line) and b.text == "A001" for b in job.paper.blocks)
    assert issued.qr.endswith(issued.token)
    assert take(bench, print=False).job is None
    assert bench.expect(TicketIssued, "web-1", IssueTicket, service="A").job is None


def test_the_expected_wait_is_a_range_once_a_window_is_open(bench: Bench) -> None:
    counter = sign_in(bench)
    now = take(bench).wait
    assert now is not None
    assert now.high == 0
    call(bench, counter)
    waits = [take(bench).wait for _ in range(4)]
    assert all(w is not None and w.low <= w.high for w in waits)
    highs = [w.high for w in waits if w is not None]
    assert highs == sorted(highs)
    assert highs[0] > 60


def test_the_card_sets_the_class_and_stays_sealed(bench: Bench) -> None:
    assert take(bench, identity=YOUNG).priority is Priority.REGULAR
    assert take(bench, identity=OLD).priority is Priority.PRIORITY
    raw = b"".join(
        bytes(str(value), "utf-8") if not isinstance(value, bytes) else value
        for table in ("tickets", "facts", "jobs", "requests", "periods")
        for row in bench.engine.db.execute(f"SELECT * FROM {table}")
        for value in row
    )
    for secret in (YOUNG.name, YOUNG.number, OLD.name, OLD.number):
        assert secret.encode() not in raw
    assert "张*丰".encode() in raw


def test_a_wrong_number_is_refused_and_a_ticket_without_card_is_given(bench: Bench) -> None:
    wrong = Identity(name="张三", number="630103199001012421")
    code = bench.refused("kiosk-1", IssueTicket, service="A", identity=wrong)
    assert code == Code.ID_NUMBER_WRONG
    assert take(bench).ticket == "A001"


def test_only_a_guide_claims_priority(bench: Bench) -> None:
    claim = {"service": "A", "priority": Priority.PRIORITY}
    assert bench.refused("kiosk-1", IssueTicket, **claim) == Code.PRIORITY_NOT_YOURS
    assert bench.expect(TicketIssued, "guide-1", IssueTicket, **claim).priority == "priority"
    claim["priority"] = Priority.APPOINTMENT
    assert bench.refused("guide-1", IssueTicket, **claim) == Code.PRIORITY_NOT_YOURS


def test_quota_of_the_service(bench: Bench) -> None:
    change(bench, lambda hall: service(hall, "A", daily=2))
    take(bench)
    take(bench)
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.SERVICE_FULL
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.SERVICE_FULL
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert menu.services[0].status is ServiceStatus.FULL
    change(bench, lambda hall: service(hall, "A", daily=3))
    assert take(bench).ticket == "A003"


def test_quota_of_a_person_counts_what_was_not_given_up(bench: Bench) -> None:
    change(bench, lambda hall: service(hall, "A", per_person=1))
    first = take(bench, identity=YOUNG)
    refused = {"service": "A", "identity": YOUNG}
    assert bench.refused("kiosk-1", IssueTicket, **refused) == Code.PERSON_QUOTA
    assert take(bench, identity=OLD).ticket == "A002"
    assert take(bench, "B", identity=YOUNG).ticket == "B001"
    bench.expect(Done, "kiosk-1", CancelTicket, ticket=first.ticket, token=first.token)
    assert take(bench, identity=YOUNG).ticket == "A003"


def test_what_does_not_exist(bench: Bench) -> None:
    assert bench.refused("kiosk-1", IssueTicket, service="Z") == Code.UNKNOWN_SERVICE
    unknown = {"service": "A", "items": ("no-such",)}
    assert bench.refused("kiosk-1", IssueTicket, **unknown) == Code.UNKNOWN_ITEM
    assert bench.refused("kiosk-1", IssueTicket, service="A", theme="x") == Code.UNKNOWN_THEME
    assert bench.refused("guide-1", ShowProgress, ticket="A001") == Code.UNKNOWN_TICKET
    assert bench.refused("guide-1", CancelTicket, ticket="A001") == Code.UNKNOWN_TICKET
    assert bench.refused("counter-3", IssueTicket, service="A") == Code.NOT_ALLOWED


def test_items_and_themes_of_the_catalogue(bench: Bench) -> None:
    shelf = bench.engine.shelf
    item = next(iter(shelf.items.values()))
    theme = next(iter(shelf.themes.values()))
    assert take(bench, items=(item.code,)).item_name == item.name
    assert take(bench, theme=theme.code).item_name == theme.name


def test_hours(bench: Bench) -> None:
    bench.clock.time = bench.clock.time.replace(hour=17, minute=0)
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.SERVICE_CLOSED
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert not menu.open
    assert menu.next_open is not None
    assert menu.next_open.isoformat() == "2026-11-24T09:00:00+08:00"
    assert {tile.status for tile in menu.services} == {ServiceStatus.CLOSED}


def test_a_service_without_a_window(bench: Bench) -> None:
    def without_k(hall: object) -> object:
        windows = tuple(w for w in bench.engine.hall.windows if "K" not in w.services)
        return msgspec.structs.replace(bench.engine.hall, windows=windows)

    bench.engine.hall = without_k(bench.engine.hall)  # type: ignore[assignment]
    assert bench.refused("kiosk-1", IssueTicket, service="K") == Code.NO_WINDOW


def test_the_last_ticket_guard(bench: Bench) -> None:
    counter = sign_in(bench)
    bench.clock.time = bench.clock.time.replace(hour=16, minute=50)
    assert not take(bench).past_closing
    call(bench, counter)
    assert [take(bench, acknowledge=True).past_closing for _ in range(4)][-1]


def test_cancelling_needs_the_token_or_a_guide(bench: Bench) -> None:
    one, two = take(bench), take(bench)
    assert bench.refused("web-1", CancelTicket, ticket="A001") == Code.TOKEN_WRONG
    other = {"ticket": "A001", "token": two.token}
    assert bench.refused("web-1", CancelTicket, **other) == Code.TOKEN_WRONG
    bench.expect(Done, "web-1", CancelTicket, ticket="A001", token=one.token)
    bench.expect(Done, "guide-1", CancelTicket, ticket="A002")
    assert state(bench, "A001") is state(bench, "A002") is TicketState.CANCELLED
    assert bench.refused("guide-1", CancelTicket, ticket="A002") == Code.WRONG_STATE


def missed(bench: Bench, counter: str) -> str:
    """Call the next twice and mark it missed."""
    number = call(bench, counter)
    assert number is not None
    again(bench, counter)
    bench.expect(WindowChanged, counter, MarkNoShow)
    return number


def test_a_missed_ticket_returns_behind_three_and_once_only(bench: Bench) -> None:
    counter = sign_in(bench)
    for _ in range(6):
        bench.pass_time(seconds=10)
        take(bench)
    assert missed(bench, counter) == "A001"
    assert progress(bench, "A001").may_return
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    order = []
    for _ in range(6):
        number = call(bench, counter)
        order.append(number)
        again(bench, counter)
        bench.expect(WindowChanged, counter, MarkNoShow)
    assert order == ["A002", "A003", "A004", "A001", "A005", "A006"]
    assert not progress(bench, "A001").may_return
    assert bench.refused("guide-1", ReturnTicket, ticket="A001") == Code.RETURNS_USED_UP
    assert bench.refused("kiosk-1", ReturnTicket, ticket="A002") == Code.TOKEN_WRONG
    assert bench.refused("counter-5", ReturnTicket, ticket="A002") == Code.NOT_LOGGED_IN
    bench.expect(Done, counter, ReturnTicket, ticket="A002")
    assert bench.refused(counter, ReturnTicket, ticket="A002") == Code.WRONG_STATE


def test_progress_by_token_tells_no_names(bench: Bench) -> None:
    counter = sign_in(bench)
    first = take(bench, identity=YOUNG)
    second = take(bench)
    shown = bench.expect(Progress, "web-1", ShowProgress, token=second.token)
    assert (shown.ticket, shown.ahead, shown.may_cancel) == ("A002", 1, True)
    assert shown.wait is not None
    call(bench, counter)
    called = bench.expect(Progress, "web-1", ShowProgress, token=first.token)
    assert (called.state, called.window, called.ahead) == (TicketState.CALLED, 3, None)
    start(bench, counter)
    bench.pass_time(days=1)
    assert bench.expect(Progress, "web-1", ShowProgress, token=first.token).ticket == "A001"
    nobody = "x" * 22
    assert bench.refused("web-1", ShowProgress, token=nobody) == Code.TOKEN_WRONG
    both = {"token": first.token, "ticket": "A002"}
    assert bench.refused("web-1", ShowProgress, **both) == Code.TOKEN_WRONG
    assert bench.refused("web-1", ShowProgress) == Code.UNKNOWN_TICKET


def test_a_reprint_is_marked(bench: Bench) -> None:
    issued = take(bench, language=Language.EN)
    bench.expect(Done, "kiosk-1", ReprintTicket, ticket="A001", token=issued.token)
    (job,) = jobs(bench)
    texts = [b.text for b in job.paper.blocks if isinstance(b, Line)]
    assert any(text.startswith("Reprint") for text in texts)
    assert bench.refused("kiosk-1", ReprintTicket, ticket="A001") == Code.TOKEN_WRONG
    assert bench.refused("web-1", ReprintTicket, ticket="A001", token=issued.token) == (
        Code.NO_PRINTER
    )


def test_a_station_that_says_it_has_no_printer(bench: Bench) -> None:
    take(bench)
    absent = DeviceHealth(part="printer", state=Health.ABSENT)
    presence = Presence("guide-1", DeviceKind.GUIDE, True, health=(absent,))
    bench.engine.run_group([Incoming("guide-1", wire.encode(presence), "presence")])
    assert bench.refused("guide-1", ReprintTicket, ticket="A001") == Code.NO_PRINTER


def test_the_fact_of_a_ticket(bench: Bench) -> None:
    take(bench, identity=OLD)
    fact = told(bench)[-1]
    assert (fact.kind, fact.ticket, fact.service) == (FactKind.TICKET_ISSUED, "A001", "A")
    assert fact.fields == {"priority": "priority"}


@pytest.mark.parametrize("age", [59, 60])
def test_senior_from_the_configured_age(bench: Bench, age: int) -> None:
    change(bench, lambda hall: rules(hall, senior_age=60))
    born = person("李四", f"{2026 - age}1123")
    assert (take(bench, identity=born).priority is Priority.PRIORITY) is (age >= 60)


def test_kiosks_are_told_from_which_age_on(bench: Bench) -> None:
    change(bench, lambda hall: rules(hall, senior_age=65))
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert menu.senior_age == 65


def test_progress_tells_the_language_of_the_slip(bench: Bench) -> None:
    ticket = take(bench, language=Language.BO)
    shown = bench.expect(Progress, "web-1", ShowProgress, token=ticket.token)
    assert shown.language is Language.BO
