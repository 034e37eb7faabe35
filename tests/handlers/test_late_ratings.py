"""Answers that were given while the hub was away: taken once, when they were given in time."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import pytest

from hub.contract import wire
from hub.contract.commands import DeliverRating, Rate, Undo
from hub.contract.devices import AskRating, RatingClosed
from hub.contract.results import RatingTaken, WindowChanged
from hub.contract.sealed import public_key, seal
from hub.contract.words import Level
from hub.store import ratings as store
from tests.halls import Bench

from .test_ratings import chain_is_whole, stopped, tell, visit

ID = "the-pads-own-request-1"


def answer(question: AskRating, at: datetime, **fields: object) -> Rate:
    values: dict[str, object] = {"level": Level.BAD, "tags": ("213",), "text": "等太久"}
    return Rate(request_id=ID, rating=question.rating, given_at=at, **(values | fields))  # type: ignore[arg-type]


def letter(question: AskRating, given: Rate, request_id: str = ID, key: str = "") -> str:
    return seal(wire.encode(given), key or question.seal_key, secrets.token_bytes(32), request_id)


def test_the_question_brings_key_and_time(bench: Bench) -> None:
    _, _, question = visit(bench)
    assert len(question.seal_key) == 43
    assert question.keep_until is not None
    assert question.keep_until - bench.clock.now() == timedelta(days=15)


def test_a_sealed_answer_is_taken_hours_later_and_once(bench: Bench) -> None:
    _, _, question = visit(bench)
    sealed = letter(question, answer(question, bench.clock.now() + timedelta(seconds=30)))
    bench.pass_time(hours=5)
    for _ in range(2):
        taken = bench.expect(RatingTaken, "pad-3", DeliverRating, request_id=ID, letter=sealed)
        assert (taken.rating, taken.request_id) == (question.rating, ID)
    ((rating, _, _),) = store.links(bench.engine.db)
    assert (rating.level, rating.tags, rating.text) == (Level.BAD, ("213",), "等太久")
    assert chain_is_whole(bench)
    again = letter(question, answer(question, bench.clock.now()), "another-request")
    code = bench.refused("pad-3", DeliverRating, request_id="another-request", letter=again)
    assert code == "already_rated"


def test_the_plain_answers_receipt_counts_for_the_sealed_one(bench: Bench) -> None:
    """The pad was killed between the hub's reply and its own hearing it."""
    _, _, question = visit(bench)
    given = answer(question, bench.clock.now())
    bench.send_bytes("pad-3", wire.encode(given))
    sealed = letter(question, given)
    bench.expect(RatingTaken, "pad-3", DeliverRating, request_id=ID, letter=sealed)
    assert len(store.links(bench.engine.db)) == 1


def test_a_pad_that_woke_again_for_it_goes_to_sleep(bench: Bench) -> None:
    _, _, question = visit(bench)
    sealed = letter(question, answer(question, bench.clock.now()))
    bench.expect(RatingTaken, "pad-3", DeliverRating, request_id=ID, letter=sealed)
    assert stopped(bench) == [question.rating]


def test_a_plain_answer_given_in_time_may_come_late(bench: Bench) -> None:
    _, _, question = visit(bench)
    at = bench.clock.now() + timedelta(seconds=60)
    bench.pass_time(hours=1)
    late = question.valid_until + timedelta(seconds=6)
    fields: dict[str, object] = {"rating": question.rating, "level": 5}
    assert bench.refused("pad-3", Rate, given_at=late, **fields) == "rating_closed"
    ahead = bench.clock.now() + timedelta(minutes=1)
    assert bench.refused("pad-3", Rate, given_at=ahead, **fields) == "rating_closed"
    bench.expect(RatingTaken, "pad-3", Rate, given_at=at, **fields)


def test_after_the_rate_window_it_is_refused(bench: Bench) -> None:
    _, _, question = visit(bench)
    sealed = letter(question, answer(question, bench.clock.now()))
    bench.pass_time(days=15)
    code = bench.refused("pad-3", DeliverRating, request_id=ID, letter=sealed)
    assert code == "rating_closed"


def test_who_declined_or_was_never_to_be_asked_gave_no_late_answer(bench: Bench) -> None:
    counter, _, question = visit(bench)
    at = bench.clock.now()
    tell(
        bench,
        "pad-3",
        RatingClosed(job_id=question.job_id, rating=question.rating, declined=True, at=at),
    )
    sealed = letter(question, answer(question, at))
    refused = bench.refused("pad-3", DeliverRating, request_id=ID, letter=sealed)
    assert refused == "rating_closed"
    bench.expect(WindowChanged, counter, Undo)
    sealed = letter(question, answer(question, at), ID + "-2")
    refused = bench.refused("pad-3", DeliverRating, request_id=ID + "-2", letter=sealed)
    assert refused == "rating_closed"


def test_another_windows_pad_cannot_hand_it_in(bench: Bench) -> None:
    _, _, question = visit(bench)
    sealed = letter(question, answer(question, bench.clock.now()))
    assert bench.refused("pad-4", DeliverRating, request_id=ID, letter=sealed) == "not_allowed"


@pytest.mark.parametrize("case", ["request", "hall", "garbage", "other", "bare"])
def test_what_does_not_open_is_refused(bench: Bench, case: str) -> None:
    _, _, question = visit(bench)
    given = answer(question, bench.clock.now())
    sealed = {
        "request": lambda: letter(question, given, "another-request"),
        "hall": lambda: letter(question, given, key=public_key(bytes(32))),
        "garbage": lambda: "A" * 100,
        "other": lambda: seal(b'{"type":"undo"}', question.seal_key, secrets.token_bytes(32), ID),
        "bare": lambda: seal(b"no json", question.seal_key, secrets.token_bytes(32), ID),
    }[case]()
    assert bench.refused("pad-3", DeliverRating, request_id=ID, letter=sealed) == "seal_broken"
    assert store.links(bench.engine.db) == []


def test_a_sealed_answer_is_held_to_the_same_rules(bench: Bench) -> None:
    _, _, question = visit(bench)
    sealed = letter(question, answer(question, bench.clock.now(), tags=(), text=" "))
    assert bench.refused("pad-3", DeliverRating, request_id=ID, letter=sealed) == "reason_needed"
