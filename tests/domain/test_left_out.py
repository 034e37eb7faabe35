"""Why somebody took no part in a call: a sentence in three languages for each reason."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from hub.contract.results import Candidate, LeftOut
from hub.contract.words import Help, Language, Priority, WindowKind
from hub.domain import left_out
from hub.domain.contender import Head, Policy

NOW = datetime.fromisoformat("2026-11-23T10:00:00+08:00")
ONE = Candidate("B038", "B", Priority.REGULAR, 2, 1.0, 1440, 1200, 1.2, 0, considered=False)
HEAD = Head(1, "B038", "B", Priority.REGULAR, NOW, 1200, until=NOW + timedelta(minutes=9))

TOLD: dict[str, LeftOut] = {
    **{rule.value: left_out.helped(ONE, Policy(help=rule)) for rule in left_out.HELPED},
    "window": left_out.kept_away(HEAD._replace(window=4), NOW),
    "clerk": left_out.kept_away(HEAD._replace(clerk="0219"), NOW),
    "kind": left_out.kept_away(HEAD._replace(only_kind=WindowKind.COLLECT), NOW),
    "parked": left_out.parked("B038"),
}


@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_each_reason_is_told_in_each_language(told: LeftOut) -> None:
    said = {told.why.inn(language) for language in Language}
    assert len(said) == 3
    assert all("B038" in one and "{" not in one for one in said)


def test_it_says_from_when_on_or_until_when() -> None:
    late = left_out.helped(ONE, Policy(help=Help.LATE, late_factor=1.5))
    assert "30 分（目标的 1.5 倍）" in late.why.zh
    assert "window 4 alone until 10:09" in TOLD["window"].why.en


def test_a_clerk_is_not_named() -> None:
    assert "0219" not in TOLD["clerk"].why.zh
