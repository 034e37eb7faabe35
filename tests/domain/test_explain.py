"""Every rule has its sentence in three languages."""

from __future__ import annotations

import msgspec
import pytest

from hub.contract.results import Candidate
from hub.contract.words import Language, Priority
from hub.domain.explain import sentence
from hub.domain.figures import mean, percentile
from hub.domain.routing import Rule

CHOSEN = Candidate("A023", "A", Priority.PRIORITY, 1, 2.0, 960, 1200, 1.6, 5)
REGULAR = msgspec.structs.replace(CHOSEN, priority=Priority.REGULAR, rate=1.0)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("chosen", [CHOSEN, REGULAR], ids=["priority", "regular"])
def test_a_sentence_for_every_rule(rule: Rule, chosen: Candidate) -> None:
    text = sentence(rule.value, chosen, "{raw}")
    said = [text.inn(language) for language in Language]
    assert len(set(said)) == 3
    assert all("A023" in one for one in said)
    assert all(one.replace("{raw}", "").count("{") == 0 for one in said)


def test_the_class_is_told_by_its_rate_and_never_by_its_reason() -> None:
    assert "2 倍" in sentence("accumulated", CHOSEN, "").zh
    assert "优先" not in sentence("accumulated", REGULAR, "").zh


def test_figures() -> None:
    assert mean([]) is percentile([], 50) is None
    assert mean([1, 2]) == 2
    assert mean([1, 2, 3]) == 2
    assert percentile([40, 10, 20, 30], 50) == 20
    assert percentile([10, 20, 30, 40], 90) == 40
    assert percentile([7], 1) == 7
