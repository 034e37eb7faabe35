"""One laying on of a card: told once, tried twice at most, ended once; silence adds up."""

from __future__ import annotations

import pytest

from hardware.card.checks import CardFault, CardFaultReason, CardGone, CardRead
from hardware.card.laying import FINAL, SILENT_AFTER, TRIES, Laying, drain
from hardware.errors import DeviceTimeout
from hardware.sim.people import PEOPLE
from hardware.transports.memory import MemoryTransport

ADULT = CardRead(PEOPLE["adult"])
UNREADABLE = CardFault(CardFaultReason.UNREADABLE)


def test_a_card_is_told_once_until_it_is_lifted() -> None:
    laying = Laying()
    assert laying.gone() is None
    assert laying.read(lambda: ADULT) == ADULT
    assert laying.read(lambda: ADULT) is None
    assert laying.gone() == CardGone()
    assert laying.gone() is None
    assert laying.read(lambda: ADULT) == ADULT


@pytest.mark.parametrize("reason", CardFaultReason)
def test_a_fault_that_may_pass_is_tried_again(reason: CardFaultReason) -> None:
    tried: list[int] = []

    def fail() -> CardFault:
        tried.append(1)
        return CardFault(reason)

    assert Laying().read(fail) == CardFault(reason)
    assert len(tried) == (1 if reason in FINAL else TRIES)


def test_a_card_that_was_still_moving_is_read() -> None:
    results = iter([UNREADABLE, ADULT])
    assert Laying().read(lambda: next(results)) == ADULT


@pytest.mark.parametrize(("garbage", "words"), [(True, "garbage"), (False, "not answer any more")])
def test_only_silence_in_a_row_means_gone(garbage: bool, words: str) -> None:
    laying = Laying()
    for _ in range(3):
        for _ in range(SILENT_AFTER - 1):
            laying.unheard(garbage=garbage)
        laying.heard()
    for _ in range(SILENT_AFTER - 1):
        laying.unheard(garbage=garbage)
    with pytest.raises(DeviceTimeout, match=words):
        laying.unheard(garbage=garbage)


def test_a_line_that_babbles_for_ever_is_not_drained_for_ever() -> None:
    class Babbling(MemoryTransport):
        reads = 0

        def read(self, timeout: float) -> bytes:
            self.reads += 1
            return b"x"

    line = Babbling()
    drain(line)
    assert 1 < line.reads < 100
