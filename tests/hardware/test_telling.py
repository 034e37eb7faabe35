"""Events in words: nothing of a card's name or number among them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from hardware.card.checks import CardFault, CardFaultReason, CardGone, CardRead
from hardware.hid.values import ScanFault, Scanned, ScanTrouble
from hardware.pad.values import Key, PadAnswer, PadAsks, PadKey, PadSilence, PadValue
from hardware.sim.people import PEOPLE
from hardware.telling import Event, tell
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintResult
from hub.contract.words import Level

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def slip(state: JobState, reason: FailReason | None = None) -> PrintResult:
    return PrintResult(job_id="j", state=state, reason=reason, at=NOW)


@pytest.mark.parametrize(
    ("event", "text", "over"),
    [
        (CardRead(PEOPLE["senior"]), "card read: citizen, name of 3 characters", True),
        (CardFault(CardFaultReason.EXPIRED), "card fault: expired", False),
        (CardGone(), "card taken away", None),
        (PadKey(1, Key.NEXT), "key next", True),
        (PadValue(1, 5, Level.VERY_GOOD, "pad:ff68:five"), "value 5, level 5", True),
        (PadValue(1, 2, None, "pad:ff68:three"), "value 2, level None", True),
        (
            PadAnswer("r", Level.BAD, ("214",), "等了很久", "pad:a55a:five"),
            "level 2, 1 reasons, by pad:a55a:five",
            True,
        ),
        (PadAsks("r"), "the pad asks for a rating", None),
        (PadSilence("r", True), "the rating was declined", True),
        (PadSilence("r", False), "nobody answered the pad", False),
        (Scanned("jiaohao:secret"), "code of 14 characters", True),
        (ScanFault(ScanTrouble.TOO_LONG), "no code: too_long", False),
        (slip(JobState.PRINTING), "slip: printing", None),
        (slip(JobState.UNCONFIRMED), "slip: unconfirmed", True),
        (slip(JobState.FAILED, FailReason.PAPER_END), "slip: failed (paper_end)", False),
        (DeviceHealth("card", Health.ABSENT, FailReason.ABSENT), "card: absent (absent)", None),
    ],
)
def test_an_event_in_words(event: Event, text: str, over: bool | None) -> None:
    told = tell(event)
    assert told.text.startswith(text)
    assert told.over is over
    assert json.loads(json.dumps(told.facts)) == told.facts


def test_a_card_tells_neither_name_nor_number() -> None:
    for card in PEOPLE.values():
        told = tell(CardRead(card))
        for secret in (card.name, card.number):
            assert secret not in told.text + json.dumps(told.facts, ensure_ascii=False)


def test_a_code_is_told_by_its_length_only() -> None:
    scan = Scanned("jiaohao:AbC-_0123456789abcdefg")
    told = tell(scan)
    assert "AbC" not in told.text + json.dumps(told.facts) + repr(scan)
