"""policy.toml: contradictions are named with their line; the hours choose."""

from __future__ import annotations

from datetime import datetime
from importlib import resources
from pathlib import Path

import pytest

from hub.config import HallConfig
from hub.config_reader import parse_hall, read_hall
from hub.contract.words import Help
from hub.errors import SetupError
from hub.policies import Policies
from hub.policy_reader import parse_policies
from hub.settings_reader import ConfigError

SAMPLES = resources.files("assets") / "samples"
HALL = parse_hall((SAMPLES / "hall.toml").read_text(encoding="utf-8"), Path("hall.toml"))
SAMPLE = (SAMPLES / "policy.toml").read_text(encoding="utf-8")

TWO = """default = "usual"
[[policies]]
name = "usual"
title = "平时"
[[policies]]
name = "rush"
title = "高峰"
rate_priority = 3.0
"""
RUSH = '[[hours]]\npolicy = "rush"\ndays = ["mon"]\nspans = ["09:00-10:30"]\n'


def parsed(text: str, hall: HallConfig = HALL) -> Policies:
    return parse_policies(text, Path("policy.toml"), hall)


def problems(text: str, hall: HallConfig = HALL) -> list[tuple[int | None, str, str]]:
    with pytest.raises(ConfigError) as caught:
        parsed(text, hall)
    return [(p.line, p.key, f"{p.what} {p.allowed}") for p in caught.value.problems]


def test_the_sample_is_right_and_changes_nothing_by_itself() -> None:
    found = parsed(SAMPLE)
    assert [policy.name for policy in found.policies] == ["rush", "first-come"]
    assert found.at(datetime.fromisoformat("2026-11-23T09:30")) is None


@pytest.mark.parametrize(
    ("more", "line", "key", "told"),
    [
        (
            "[[hours]]\npolicy = 'noon'\nspans = ['12:00-13:00']",
            10,
            "hours[1].policy",
            "usual, rush",
        ),
        ("[[hours]]\npolicy = 'rush'\nspans = ['13:00-12:00']", 11, "hours[1].spans", "before it"),
        ("[[hours]]\npolicy = 'rush'\nspans = ['9-10']", 11, "hours[1].spans", "09:00-17:00"),
        ("[[hours]]\npolicy = 'rush'\nspans = []", 11, "hours[1].spans", "not allowed"),
        (
            "[[hours]]\npolicy = 'rush'\nspans = ['12:00-13:00']\ndays = ['monday']",
            12,
            "hours[1].days",
            "monday",
        ),
        ("[[policies]]\nname = 'rush'\ntitle = 'x'", 10, "policies[3].name", "used twice"),
        ("[[policies]]\nname = 'hours'\ntitle = 'x'", 10, "policies[3].name", "something else"),
        ("[[policies]]\nname = 'Rush 2'\ntitle = 'x'", 10, "policies[3].name", "1 to 32 of a-z"),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\nrate_priority = 0.5",
            12,
            "policies[3].rate_priority",
            "would wait longer",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\nrate_regular = 9.0\nrate_priority = 9.0",
            9,
            "policies[3].rate_appointment",
            "would wait longer",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\nmax_overtakes = 0",
            12,
            "policies[3].max_overtakes",
            "change nothing",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\nhelp = 'sometimes'",
            12,
            "policies[3].help",
            "late, empty, always, never",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\ntargets = [{ service = 'Z', minutes = 5 }]",
            12,
            "policies[3].targets",
            "A, B, C",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\n"
            "targets = [{ service = 'A', minutes = 5 }, { service = 'A', minutes = 6 }]",
            12,
            "policies[3].targets",
            "two targets",
        ),
        (
            "[[policies]]\nname = 'odd'\ntitle = 'x'\nmax_overtake = 3",
            12,
            "policies[3].max_overtake",
            "did you mean max_overtakes?",
        ),
    ],
)
def test_a_contradiction_is_named_with_its_line(more: str, line: int, key: str, told: str) -> None:
    ((found, name, what),) = problems(TWO + more)
    assert (found, name) == (line, key)
    assert told in what


def test_two_policies_at_one_time_are_named_with_both_spans() -> None:
    again = '[[hours]]\npolicy = "usual"\ndays = ["mon", "tue"]\nspans = ["10:00-11:00"]\n'
    ((line, key, what),) = problems(TWO + RUSH + again)
    assert (line, key) == (16, "hours[2].spans")
    assert "mon 10:00-11:00 (usual) lies within 09:00-10:30 (rush)" in what


def test_an_unknown_default() -> None:
    ((line, key, what),) = problems(TWO.replace('"usual"', '"noon"', 1))
    assert (line, key) == (1, "default")
    assert "there is no policy noon" in what


@pytest.mark.parametrize("rule", [Help.NEVER, Help.EMPTY])
def test_whoever_is_only_helped_must_be_helped(rule: Help) -> None:
    """In the sample hall every service is some window's own; here F is not."""
    text = (SAMPLES / "hall.toml").read_text(encoding="utf-8")
    helped = text.replace('services = ["F"]\nhelps = ["G"]', 'services = ["A"]\nhelps = ["F"]')
    assert parse_hall(helped, Path("hall.toml")).only_helped() == ["F"]
    hall = parse_hall(helped, Path("hall.toml"))
    odd = f"[[policies]]\nname = 'odd'\ntitle = 'x'\nhelp = '{rule.value}'"
    ((line, key, what),) = problems(TWO + odd, hall)
    assert (line, key) == (12, "policies[3].help")
    assert "service F" in what
    strict = helped.replace("[rules]", f'[rules]\nhelp = "{rule.value}"')
    with pytest.raises(ConfigError, match="service F"):
        parse_hall(strict, Path("hall.toml"))


def test_the_halls_own_rules_are_looked_at_too() -> None:
    text = (SAMPLES / "hall.toml").read_text(encoding="utf-8")
    with pytest.raises(ConfigError, match=r"rules\.rate_priority: 0\.5 is below rate_regular"):
        parse_hall(text.replace("rate_priority = 2.0", "rate_priority = 0.5"), Path("hall.toml"))
    with pytest.raises(ConfigError, match="policies: is not a setting"):
        parse_hall(text + '\n[policies]\ndefault = ""\n', Path("hall.toml"))


@pytest.mark.parametrize(
    ("at", "name"),
    [
        ("2026-11-23T08:59", "usual"),  # a Monday
        ("2026-11-23T09:00", "rush"),
        ("2026-11-23T10:29", "rush"),
        ("2026-11-23T10:30", "usual"),
        ("2026-11-24T09:30", "usual"),
    ],
)
def test_the_hours_choose(at: str, name: str) -> None:
    found = parsed(TWO + RUSH).at(datetime.fromisoformat(at))
    assert found is not None
    assert found.name == name


def test_a_policy_says_only_what_differs() -> None:
    rush = parsed(TWO).named("rush")
    rules = HALL.rules.varied(rush)
    assert rules.rate_priority == 3.0
    assert rules.rate_appointment == HALL.rules.rate_appointment
    assert HALL.rules.varied(None) == HALL.rules


def test_it_lies_beside_hall_toml(tmp_path: Path) -> None:
    (tmp_path / "hall.toml").write_text((SAMPLES / "hall.toml").read_text("utf-8"), "utf-8")
    assert read_hall(tmp_path / "hall.toml").policies == Policies()
    (tmp_path / "policy.toml").write_text(TWO, "utf-8")
    assert read_hall(tmp_path / "hall.toml").policies == parsed(TWO)
    (tmp_path / "policy.toml").write_text("default = ", "utf-8")
    with pytest.raises(ConfigError, match=r"policy\.toml has 1 error"):
        read_hall(tmp_path / "hall.toml")
    (tmp_path / "policy.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SetupError, match=r"policy\.toml: line 1 is not UTF-8"):
        read_hall(tmp_path / "hall.toml")
