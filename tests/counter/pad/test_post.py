"""Answers on their way: sealed until the hub has answered, handed in once by whoever is alive."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from counter.pad.post import Post
from hub.client.letters import Letters
from hub.contract import wire
from hub.contract.commands import DeliverRating, Rate
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.results import AnyReply, RatingTaken
from hub.contract.sealed import public_key, unseal
from hub.contract.words import Level
from tests.counter.recorder import RecordingPort

from .test_rate import T0, job

HUB = bytes(range(32))
UNTIL = T0 + timedelta(days=15)
QUESTION = job(seal_key=public_key(HUB), keep_until=UNTIL)
ANSWER = Rate(request_id="request-1", rating="rating-1", level=Level.BAD, text="等太久")


class Run:
    """One life of a pad on a disk that outlives it."""

    def __init__(self, folder: Path) -> None:
        self.port = RecordingPort()
        self.letters = Letters(folder)
        self.health: list[DeviceHealth] = []
        self.replies: list[AnyReply] = []
        self.post = Post(self.port, self.letters, self.health.append)

    def send(self) -> bool:
        return self.post.send(ANSWER, QUESTION, self.replies.append)

    def take(self, kind: type = Rate) -> None:
        self.port.reply(kind, lambda rid: RatingTaken(request_id=rid, rating="rating-1"))

    @property
    def kept(self) -> list[str]:
        return [letter.request_id for letter in self.letters.waiting()]


def test_it_is_on_the_disk_before_it_is_sent_and_gone_with_the_reply(tmp_path: Path) -> None:
    run = Run(tmp_path)
    seen: list[list[str]] = []
    run.port.answers[Rate] = lambda command: (
        seen.append(run.kept) or RatingTaken(request_id=command.request_id, rating="rating-1")
    )
    assert run.send()
    assert seen == [["request-1"]]
    assert run.kept == []
    assert len(run.replies) == 1


def test_what_a_killed_run_left_is_handed_in_once_under_its_own_id(tmp_path: Path) -> None:
    Run(tmp_path).send()
    later = Run(tmp_path)
    for _ in range(3):
        later.post.deliver(T0 + timedelta(hours=2))
    (sent,) = later.port.take(DeliverRating)
    assert sent.request_id == "request-1"
    assert wire.commands.decode(unseal(sent.letter, HUB, sent.request_id)) == ANSWER
    assert later.kept == ["request-1"]
    later.take(DeliverRating)
    assert later.kept == []
    later.post.deliver(T0 + timedelta(hours=2))
    assert len(later.port.sent) == 1


def test_an_answer_under_way_is_not_sent_twice(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.send()
    run.post.deliver(T0)
    assert len(run.port.sent) == 1


def test_what_is_too_late_is_dropped_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Run(tmp_path).send()
    later = Run(tmp_path)
    later.post.deliver(UNTIL)
    assert (later.kept, later.port.sent) == ([], [])
    assert later.health == [DeviceHealth("answers", Health.WARN, FailReason.EXPIRED)]
    assert "its time was over" in caplog.text
    assert "等太久" not in caplog.text


@pytest.mark.parametrize(
    ("code", "told"),
    [("rating_closed", True), ("seal_broken", True), ("already_rated", False)],
)
def test_a_refusal_ends_it(tmp_path: Path, code: str, told: bool) -> None:
    Run(tmp_path).send()
    later = Run(tmp_path)
    later.post.deliver(T0)
    later.port.refuse(DeliverRating, code, "…")
    assert later.kept == []
    assert bool(later.health) is told


def test_a_hub_that_cannot_save_is_asked_again_when_it_is_back(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.send()
    run.port.refuse(Rate, "unavailable", "…")
    assert run.kept == ["request-1"]
    run.post.deliver(T0)
    run.take(DeliverRating)
    assert run.kept == []


def test_a_disk_that_cannot_save_is_told_and_stops_nobody(tmp_path: Path) -> None:
    wall = tmp_path / "file"
    wall.write_text("a file where the folder should be")
    run = Run(wall)
    assert not run.send()
    assert run.health == [DeviceHealth("answers", Health.FAULT, FailReason.DISK)]
    run.take()
    assert len(run.replies) == 1
    assert run.health[-1].state is Health.OK


def test_without_a_key_nothing_is_written(tmp_path: Path) -> None:
    run = Run(tmp_path)
    assert not run.post.send(ANSWER, job(keep_until=UNTIL), run.replies.append)
    assert run.kept == []
    assert run.health[-1].reason is FailReason.ERROR
    assert not run.post.send(ANSWER, job(), run.replies.append)
