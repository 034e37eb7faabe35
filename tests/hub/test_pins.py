"""PINs at rest."""

from __future__ import annotations

from hub.pins import fits, hash_pin


def test_a_pin_fits_its_own_hash_only() -> None:
    stored = hash_pin("246813")
    assert fits(stored, "246813")
    assert not fits(stored, "246814")
    assert not fits("not a hash", "246813")
    assert hash_pin("246813") != stored


def test_the_memory_is_what_a_small_hub_can_spare() -> None:
    assert hash_pin("246813").startswith("$argon2id$v=19$m=19456,t=2,p=1$")
