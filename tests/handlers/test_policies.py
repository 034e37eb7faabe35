"""Policies at work: the hour decides, the call keeps which one it was."""

from __future__ import annotations

import msgspec

from hub.bootstrap import build_engine
from hub.config import HallConfig
from hub.contract.codes import Code
from hub.contract.commands import ExplainCall, ListPolicies, ListQueue, UsePolicy
from hub.contract.events import FactKind
from hub.contract.results import CallExplained, Done, Queue
from hub.contract.results import Policies as ReplyOfPolicies
from hub.contract.states import Hall
from hub.contract.words import Help, Text
from hub.policies import Policies, PolicyHours, PolicySettings, TargetSettings
from tests.desks import call, change, finish, senior, sign_in, start, take, told
from tests.halls import Bench

FIRST_COME = PolicySettings("plain", Text("先到先得"), rate_appointment=1.0, rate_priority=1.0)
FROM_TEN = PolicyHours("plain", ("10:00-12:00",))


def with_policies(hall: HallConfig, policies: Policies) -> HallConfig:
    changed: HallConfig = msgspec.structs.replace(hall, policies=policies)
    return changed


def under(bench: Bench, *policies: PolicySettings, hours: tuple[PolicyHours, ...] = ()) -> None:
    default = "" if hours else policies[0].name
    change(bench, lambda hall: with_policies(hall, Policies(default, policies, hours)))


def test_the_hour_decides_and_the_call_keeps_it(bench: Bench) -> None:
    """At 9:30 the hall's own rules, from 10:00 first come, first served."""
    under(bench, FIRST_COME, hours=(FROM_TEN,))
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=1)
    senior(bench)
    bench.pass_time(minutes=9)
    assert call(bench, counter) == "A002"
    why = bench.expect(CallExplained, counter, ExplainCall, ticket="A002")
    assert (why.rule, why.policy) == ("accumulated", "")
    start(bench, counter)
    finish(bench, counter)
    bench.pass_time(minutes=10)
    senior(bench)
    bench.pass_time(minutes=15)
    assert call(bench, counter) == "A001"
    why = bench.expect(CallExplained, counter, ExplainCall, ticket="A001")
    assert (why.rule, why.policy) == ("first_come", "plain")
    assert [c.rate for c in why.runners_up] == [1.0]


def test_the_supervisor_sees_which_is_in_force(bench: Bench) -> None:
    under(bench, FIRST_COME, hours=(FROM_TEN,))
    assert policy_shown(bench) is None
    bench.pass_time(minutes=31)
    assert policy_shown(bench) == Text("先到先得")


def policy_shown(bench: Bench) -> Text | None:
    shown = bench.state("hall")
    assert isinstance(shown, Hall)
    return shown.policy


def test_a_supervisor_chooses_until_the_day_ends(bench: Bench) -> None:
    under(bench, FIRST_COME, hours=(FROM_TEN,))
    counter, clerk = sign_in(bench, "0901", 1), sign_in(bench)
    assert bench.refused(clerk, UsePolicy, policy="plain") == Code.NOT_ALLOWED
    assert bench.refused(counter, UsePolicy, policy="noon") == Code.UNKNOWN_POLICY
    bench.expect(Done, counter, UsePolicy, policy="plain")
    (fact,) = [fact for fact in told(bench) if fact.kind is FactKind.POLICY_CHOSEN]
    assert (fact.clerk, fact.fields) == ("0901", {"policy": "plain"})
    assert shown(bench) == (Text("先到先得"), True)
    bench.pass_time(hours=1)
    bench.expect(Done, counter, UsePolicy, policy="")
    assert shown(bench) == (None, True)
    bench.expect(Done, counter, UsePolicy)
    assert shown(bench) == (Text("先到先得"), False)
    bench.expect(Done, counter, UsePolicy, policy="")
    bench.pass_time(days=1)
    assert shown(bench) == (Text("先到先得"), False)


def test_a_supervisor_sees_what_may_be_chosen(bench: Bench) -> None:
    under(bench, FIRST_COME, hours=(FROM_TEN,))
    counter, clerk = sign_in(bench, "0901", 1), sign_in(bench)
    assert bench.refused(clerk, ListPolicies) == Code.NOT_ALLOWED
    known = bench.expect(ReplyOfPolicies, counter, ListPolicies)
    assert [line.name for line in known.policies] == ["", "plain"]
    assert (known.in_force, known.planned, known.by_hand) == ("", "", False)
    bench.expect(Done, counter, UsePolicy, policy="plain")
    known = bench.expect(ReplyOfPolicies, counter, ListPolicies)
    assert (known.in_force, known.planned, known.by_hand) == ("plain", "", True)
    bench.pass_time(hours=1)  # half past ten
    bench.expect(Done, counter, UsePolicy, policy="")
    known = bench.expect(ReplyOfPolicies, counter, ListPolicies)
    assert (known.in_force, known.planned, known.by_hand) == ("", "plain", True)


def test_a_hall_without_policies_has_its_own_rules(bench: Bench) -> None:
    change(bench, lambda hall: with_policies(hall, Policies()))
    known = bench.expect(ReplyOfPolicies, sign_in(bench, "0901", 1), ListPolicies)
    assert [(line.name, line.title.zh) for line in known.policies] == [("", "本厅规则")]
    assert (known.in_force, known.by_hand) == ("", False)


def test_the_choice_is_kept_over_a_restart_and_routes(bench: Bench) -> None:
    (bench.folder.root / "policy.toml").write_text(
        '[[policies]]\nname = "plain"\ntitle = "先到先得"\nrate_appointment = 1.0\n'
        "rate_priority = 1.0\n",
        "utf-8",
    )
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    bench.expect(Done, "cli", UsePolicy, policy="plain")
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=1)
    senior(bench)
    bench.pass_time(minutes=9)
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    assert call(bench, counter) == "A001"
    assert bench.expect(CallExplained, counter, ExplainCall, ticket="A001").policy == "plain"


def shown(bench: Bench) -> tuple[Text | None, bool]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return hall.policy, hall.policy_by_hand


def test_other_targets_turn_the_order(bench: Bench) -> None:
    """C has 15 minutes and A 20; a policy gives C five."""
    counter = sign_in(bench)
    take(bench, "A")
    bench.pass_time(minutes=1)
    take(bench, "C")
    bench.pass_time(minutes=2)
    assert queue_of(bench, counter) == ["A001", "C001"]
    under(bench, PolicySettings("c", Text("c"), targets=(TargetSettings("C", 5),)))
    assert queue_of(bench, counter) == ["C001", "A001"]


def test_one_target_for_all(bench: Bench) -> None:
    """C has 15 minutes and A 20, so C gains faster; with one target who came first is first."""
    counter = sign_in(bench)
    take(bench, "A")
    bench.pass_time(minutes=1)
    take(bench, "C")
    bench.pass_time(minutes=10)
    assert queue_of(bench, counter) == ["C001", "A001"]
    under(bench, PolicySettings("same", Text("同"), target_minutes=20))
    assert queue_of(bench, counter) == ["A001", "C001"]


def queue_of(bench: Bench, counter: str) -> list[str]:
    return [row.ticket for row in bench.expect(Queue, counter, ListQueue).rows]


def test_whom_a_window_helps(bench: Bench) -> None:
    """Window 2 has A as its own and helps F."""
    counter = sign_in(bench, "0218", 2)
    take(bench, "F")
    bench.pass_time(minutes=2)
    take(bench, "A")
    for rule, order in (
        (Help.LATE, ["A001"]),
        (Help.ALWAYS, ["F001", "A001"]),
        (Help.EMPTY, ["A001"]),
        (Help.NEVER, ["A001"]),
    ):
        under(bench, PolicySettings("p", Text("p"), help=rule))
        assert queue_of(bench, counter) == order, rule
    assert call(bench, counter) == "A001"
    start(bench, counter)
    finish(bench, counter)
    assert call(bench, counter) is None
    under(bench, PolicySettings("p", Text("p"), help=Help.EMPTY))
    assert call(bench, counter) == "F001"
