"""Ratings: asked once, answered once, by who may; silence stays silence."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from hub.contract import topics, wire
from hub.contract.commands import (
    CallNext,
    FindRating,
    FinishTicket,
    Rate,
    RegisterCase,
    ShowProgress,
    Undo,
)
from hub.contract.devices import (
    AskRating,
    DeviceHealth,
    Health,
    Presence,
    RatingClosed,
    RatingShown,
    StopRating,
)
from hub.contract.events import FactKind
from hub.contract.results import (
    CaseRegistered,
    Progress,
    RatingFound,
    RatingTaken,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.states import Hall
from hub.contract.words import DeviceKind, Level, Outcome
from hub.domain.rating import first_break
from hub.receiving import Incoming
from hub.store import ratings as store
from tests.desks import call, finish, sign_in, start, take, told
from tests.halls import Bench

UNRESOLVED = {"item": "000709109001-02", "outcome": Outcome.UNRESOLVED, "note": "系统故障"}


def visit(bench: Bench, cases: int = 0) -> tuple[str, TicketIssued, AskRating]:
    """A visit at window 3 that has just ended: counter, ticket, the pad's question."""
    counter = sign_in(bench)
    ticket = take(bench)
    call(bench, counter)
    start(bench, counter)
    for _ in range(cases):
        bench.expect(CaseRegistered, counter, RegisterCase, print=False, **UNRESOLVED)
    bench.expect(WindowChanged, counter, FinishTicket, advice_only=not cases)
    (question,) = asked(bench)
    return counter, ticket, question


def asked(bench: Bench) -> list[AskRating]:
    """Questions that were just sent to the pad of window 3."""
    sent = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("pad-3")]
    return [job for job in sent if isinstance(job, AskRating)]


def stopped(bench: Bench) -> list[str]:
    sent = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("pad-3")]
    return [job.rating for job in sent if isinstance(job, StopRating)]


def tell(bench: Bench, device: str, result: RatingShown | RatingClosed) -> None:
    """A pad tells the hub."""
    bench.out = bench.engine.run_group([Incoming(device, wire.encode(result), "result")])


def rate(bench: Bench, rating: str, device: str = "pad-3", **fields: object) -> RatingTaken:
    fields.setdefault("level", Level.GOOD)
    return bench.expect(RatingTaken, device, Rate, rating=rating, **fields)


def kinds(bench: Bench) -> list[FactKind]:
    return [fact.kind for fact in told(bench)]


def chain_is_whole(bench: Bench) -> bool:
    return first_break(store.links(bench.engine.db)) is None


def test_finishing_wakes_the_windows_pad(bench: Bench) -> None:
    _, ticket, question = visit(bench, cases=1)
    assert question.ticket == ticket.ticket
    assert question.window == 3
    assert question.subject.zh == "开具户籍类证明"
    assert question.clerk_name == "王敏"
    assert question.idle_s == bench.engine.hall.rules.rate_within == 60
    assert (question.valid_until - bench.clock.now()).total_seconds() == 3 * question.idle_s


def test_a_visit_without_a_case_is_rated_as_a_visit(bench: Bench) -> None:
    _, _, question = visit(bench)
    assert question.subject.zh == "综合受理"


def test_a_rating_is_taken_once_and_answered_alike(bench: Bench) -> None:
    _, _, question = visit(bench)
    taken = rate(bench, question.rating, level=Level.VERY_BAD, tags=("115",))
    assert taken.rating == question.rating
    assert bench.refused("pad-3", Rate, rating=question.rating, level=5) == "already_rated"
    fact = next(fact for fact in told(bench) if fact.kind is FactKind.CASE_RATED)
    assert "level" not in fact.fields
    assert fact.clerk is None
    assert chain_is_whole(bench)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"level": 2}, "reason_needed"),
        ({"level": 1, "text": " \x1b "}, "reason_needed"),
        ({"level": 2, "tags": ("510",)}, "tag_wrong"),
        ({"level": 5, "tags": ("510", "510")}, "tag_wrong"),
        ({"level": 9}, "bad_field"),
    ],
)
def test_what_a_rating_must_hold(bench: Bench, fields: dict[str, object], code: str) -> None:
    _, _, question = visit(bench)
    assert bench.refused("pad-3", Rate, rating=question.rating, **fields) == code
    rate(bench, question.rating, level=Level.BAD, text="等太久")


def test_unknown_ratings_and_other_windows_pads(bench: Bench) -> None:
    _, _, question = visit(bench)
    assert bench.refused("pad-3", Rate, rating="nothing", level=5) == "unknown_rating"
    assert bench.refused("pad-4", Rate, rating=question.rating, level=5) == "not_allowed"
    assert bench.refused("display-1", Rate, rating=question.rating, level=5) == "not_allowed"


def test_silence_is_stored_as_nothing_and_the_code_stays_open(bench: Bench) -> None:
    _, ticket, question = visit(bench)
    tell(
        bench, "pad-3", RatingShown(job_id=question.job_id, rating=question.rating, at=_now(bench))
    )
    bench.pass_time(seconds=3 * 60 + 4)
    assert FactKind.RATING_CLOSED not in kinds(bench), "who touches the pad has three times as long"
    bench.pass_time(seconds=2)
    assert FactKind.RATING_CLOSED in kinds(bench)
    assert store.links(bench.engine.db) == []
    assert bench.refused("pad-3", Rate, rating=question.rating, level=5) == "rating_closed"
    found = bench.expect(RatingFound, "web-1", FindRating, token=ticket.token)
    assert found.rating == question.rating
    rate(bench, question.rating, "web-1", source="phone")
    assert chain_is_whole(bench)


def test_declining_closes_at_once(bench: Bench) -> None:
    _, _, question = visit(bench)
    closed = RatingClosed(
        job_id=question.job_id, rating=question.rating, declined=True, at=_now(bench)
    )
    tell(bench, "pad-4", closed)
    assert FactKind.RATING_CLOSED not in kinds(bench)
    tell(bench, "pad-3", closed)
    tell(bench, "pad-3", closed)
    assert kinds(bench).count(FactKind.RATING_CLOSED) == 1
    assert bench.refused("pad-3", Rate, rating=question.rating, level=5) == "rating_closed"


def test_a_shown_question_is_not_sent_again(bench: Bench) -> None:
    _, _, question = visit(bench)
    bench.pass_time(seconds=3)
    assert [job.job_id for job in asked(bench)] == [question.job_id]
    tell(
        bench, "pad-3", RatingShown(job_id=question.job_id, rating=question.rating, at=_now(bench))
    )
    bench.pass_time(seconds=3)
    assert asked(bench) == []


def test_after_fifteen_days_it_is_too_late(bench: Bench) -> None:
    _, ticket, question = visit(bench)
    bench.pass_time(days=15)
    assert bench.refused("web-1", Rate, rating=question.rating, level=5) == "rating_closed"
    found = bench.expect(RatingFound, "web-1", FindRating, token=ticket.token)
    assert found.rating is None


def test_who_finds_a_rating_holds_the_tickets_secret(bench: Bench) -> None:
    _, ticket, _ = visit(bench)
    for device in ("kiosk-1", "guide-1"):
        assert bench.refused(device, FindRating, ticket=ticket.ticket) == "token_wrong"
        wrong = "x" * 22
        assert bench.refused(device, FindRating, token=wrong) == "token_wrong"
    assert bench.refused("counter-3", FindRating, token=ticket.token) == "not_allowed"
    assert bench.expect(RatingFound, "kiosk-1", FindRating, token=ticket.token).subject is not None


def test_rated_by_phone_the_pad_goes_to_sleep(bench: Bench) -> None:
    _, _, question = visit(bench)
    rate(bench, question.rating, "web-1", source="phone")
    assert stopped(bench) == [question.rating]


def test_several_cases_are_asked_one_after_the_other(bench: Bench) -> None:
    _, ticket, first = visit(bench, cases=2)
    rate(bench, first.rating)
    (second,) = asked(bench)
    assert second.rating != first.rating
    found = bench.expect(RatingFound, "web-1", FindRating, token=ticket.token)
    assert found.rating == second.rating
    rate(bench, second.rating)
    assert asked(bench) == []
    assert len(store.links(bench.engine.db)) == 2
    assert chain_is_whole(bench)


def test_the_next_person_is_not_asked_for_the_last_ones_cases(bench: Bench) -> None:
    counter, _, first = visit(bench, cases=2)
    take(bench)
    bench.expect(TicketCalled, counter, CallNext)
    rate(bench, first.rating)
    assert asked(bench) == []
    assert kinds(bench).count(FactKind.RATING_CLOSED) == 1


def test_undoing_the_finish_takes_the_question_back(bench: Bench) -> None:
    counter, ticket, question = visit(bench)
    bench.expect(WindowChanged, counter, Undo)
    assert stopped(bench) == [question.rating]
    assert bench.refused("pad-3", Rate, rating=question.rating, level=5) == "rating_closed"
    assert bench.expect(RatingFound, "web-1", FindRating, token=ticket.token).rating is None
    finish(bench, counter)
    (again,) = asked(bench)
    rate(bench, again.rating)


def test_a_rating_given_stands_against_an_undo(bench: Bench) -> None:
    counter, _, question = visit(bench)
    rate(bench, question.rating)
    assert bench.refused(counter, Undo) == "nothing_to_undo"


def test_a_bad_rating_alerts_by_count_without_its_window(bench: Bench) -> None:
    _, _, question = visit(bench)
    rate(bench, question.rating, level=Level.BAD, tags=("213",))
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    (alert,) = [alert for alert in hall.alerts if alert.kind == "bad_rating"]
    assert "1 条差评" in alert.text.zh
    assert (alert.window, alert.device) == (None, None)


def test_a_bad_rating_of_an_earlier_visit_counts_on_its_own_day(bench: Bench) -> None:
    """The code stays open for days: what comes in today is today's to follow up."""
    _, _, first = visit(bench)
    rate(bench, first.rating, level=Level.BAD, tags=("213",))
    counter = "counter-3"
    take(bench)
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    late = asked(bench)[-1]
    bench.pass_time(days=1)
    rate(bench, late.rating, "web-1", level=Level.VERY_BAD, tags=("115",))
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    (alert,) = [alert for alert in hall.alerts if alert.kind == "bad_rating"]
    assert "1 条差评" in alert.text.zh


def test_a_window_without_a_pad_has_the_code_only(bench: Bench) -> None:
    bench.engine.db.execute("DELETE FROM devices WHERE name = 'pad-3'")
    counter = sign_in(bench)
    ticket = take(bench)
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    assert not [o for o in bench.out if o.topic.endswith("/job")]
    found = bench.expect(RatingFound, "web-1", FindRating, token=ticket.token)
    assert found.rating is not None


def test_a_pad_attached_to_the_counter_is_asked(bench: Bench) -> None:
    bench.engine.db.execute("DELETE FROM devices WHERE name = 'pad-3'")
    bench.engine.run_group([Incoming("counter-3", attached_pad(), "presence")])
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    jobs = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("counter-3")]
    (question,) = [job for job in jobs if isinstance(job, AskRating)]
    rate(bench, question.rating, "counter-3")


def attached_pad() -> bytes:
    """The counter says that a pad hangs on it."""
    health = (DeviceHealth(part="pad", state=Health.OK),)
    return wire.encode(
        Presence(device="counter-3", kind=DeviceKind.COUNTER, online=True, health=health)
    )


def _now(bench: Bench) -> datetime:
    return bench.clock.now()


@pytest.mark.parametrize("level", [1, 2])
def test_a_pad_of_keys_alone_gives_no_reason(bench: Bench, level: int) -> None:
    """A counter answers for a five-key pad: dropping its bad ratings would hide them."""
    counter, _, question = visit(bench)
    bench.expect(RatingTaken, counter, Rate, rating=question.rating, level=level)


def test_who_holds_the_ticket_is_told_until_when_it_may_be_rated(bench: Bench) -> None:
    _, ticket, question = visit(bench)
    shown = bench.expect(Progress, "web-1", ShowProgress, token=ticket.token)
    days = bench.engine.hall.rules.rate_open_days
    assert shown.rating == question.rating
    assert shown.rating_until == bench.clock.time + timedelta(days=days)
    bench.pass_time(days=days)
    late = bench.expect(Progress, "web-1", ShowProgress, token=ticket.token)
    assert (late.rating, late.rating_until) == (None, None)
