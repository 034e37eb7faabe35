"""Long waits are told while they last."""

from __future__ import annotations

from hub.contract.commands import CancelTicket
from hub.contract.results import Done
from hub.contract.states import Alert, AlertKind, Hall
from tests.desks import call, sign_in, take
from tests.halls import Bench


def late(bench: Bench) -> list[Alert]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return [alert for alert in hall.alerts if alert.kind is AlertKind.LATE]


def test_a_long_wait_is_told_once_and_ends_with_the_call(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    bench.pass_time(minutes=30)
    assert late(bench) == []
    bench.pass_time(seconds=1)
    (alert,) = late(bench)
    assert alert.text.zh == "综合受理：A001 已等 30 分，目标 20 分"
    began = alert.since
    bench.pass_time(minutes=2)
    (alert,) = late(bench)
    assert "32" in alert.text.en
    assert alert.since == began
    call(bench, counter)
    bench.pass_time(seconds=1)
    assert "A002" in late(bench)[0].text.bo
    bench.expect(Done, "guide-1", CancelTicket, ticket="A002")
    bench.pass_time(seconds=1)
    assert late(bench) == []
