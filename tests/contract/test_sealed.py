"""A sealed answer: opens for its hub and its request only, and its length tells nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.contract import wire
from hub.contract.commands import DeliverRating, Rate
from hub.contract.sealed import BLOCK, SealError, public_key, seal, unseal
from hub.contract.words import Level

HUB, OTHER, ONCE = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))


@given(plain=st.binary(max_size=3000), once=st.binary(min_size=32, max_size=32))
@settings(max_examples=50, deadline=None)
def test_what_is_sealed_opens_again(plain: bytes, once: bytes) -> None:
    letter = seal(plain, public_key(HUB), once, "request-1")
    opened = unseal(letter, HUB, "request-1")
    assert opened.rstrip(b" ") == plain.rstrip(b" ")
    DeliverRating(request_id="request-1", letter=letter)


def test_it_opens_for_nobody_else() -> None:
    letter = seal(b"answer", public_key(HUB), ONCE, "request-1")
    for key, request in ((OTHER, "request-1"), (HUB, "request-2"), (ONCE, "request-1")):
        with pytest.raises(SealError):
            unseal(letter, key, request)


def test_every_changed_byte_is_noticed() -> None:
    letter = seal(b"answer", public_key(HUB), ONCE, "request-1")
    for place in range(0, len(letter), 97):
        changed = letter[:place] + ("A" if letter[place] != "A" else "B") + letter[place + 1 :]
        with pytest.raises(SealError):
            unseal(changed, HUB, "request-1")


@pytest.mark.parametrize("letter", ["", "A", "é" * 70, "=" * 64, "A" * 64, "****"])
def test_garbage_is_no_letter(letter: str) -> None:
    with pytest.raises(SealError):
        unseal(letter, HUB, "request-1")
    with pytest.raises(SealError):
        seal(b"answer", letter[:32], ONCE, "request-1")


def test_all_answers_are_of_one_length() -> None:
    short = Rate(request_id="request-1", rating="12-abc", level=Level.VERY_GOOD)
    long = Rate(
        request_id="request-1",
        rating="x" * 64,
        level=Level.VERY_BAD,
        tags=("108",) * 8,
        text="𠮷" * 200,
    )
    sealed = [seal(wire.encode(a), public_key(HUB), ONCE, "request-1") for a in (short, long)]
    assert len(sealed[0]) == len(sealed[1])
    assert len(wire.encode(long)) < BLOCK
