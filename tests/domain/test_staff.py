"""PINs and locks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hub.contract.codes import Code
from hub.domain import staff
from hub.domain.lockout import LockRule, Standing, failed
from hub.errors import Refused

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
RULE = LockRule(tries=3, seconds=600)


@pytest.mark.parametrize("pin", ["", "12345", "111111", "123456", "987654", "abcdef"])
def test_weak(pin: str) -> None:
    assert staff.is_weak(pin)
    with pytest.raises(Refused) as refused:
        staff.check_new_pin(pin)
    assert refused.value.code is Code.PIN_WEAK


@pytest.mark.parametrize("pin", ["135790", "112233", "123457", "kan8lou"])
def test_strong_enough(pin: str) -> None:
    staff.check_new_pin(pin)


def test_locked_after_three_and_open_again_after_ten_minutes() -> None:
    standing = Standing()
    for left in (2, 1):
        standing = failed(standing, NOW, RULE)
        answer = staff.refusal(standing, NOW, RULE)
        assert (answer.code, answer.fields) == (Code.WRONG_PIN, {"left": left})
    standing = failed(standing, NOW, RULE)
    answer = staff.refusal(standing, NOW, RULE)
    assert (answer.code, answer.fields) == (Code.LOCKED, {"minutes": 10})
    with pytest.raises(Refused) as refused:
        staff.check_not_locked(standing, NOW + timedelta(seconds=541))
    assert refused.value.fields == {"minutes": 1}
    later = NOW + timedelta(seconds=600)
    staff.check_not_locked(standing, later)
    assert failed(standing, later, RULE) == Standing(1, None)
