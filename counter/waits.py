"""How a wait stands against its target: pure."""

from __future__ import annotations

NEAR_TARGET = 0.9
"""A wait is marked from this part of its target on."""

TONES = {"plain": "info", "near": "gold", "over": "danger"}
"""Level → the tone of its meter."""


def level(waited_s: float, target_s: int | None) -> str:
    """plain, near (from 90 % of the target on) or over."""
    if not target_s:
        return "plain"
    if waited_s > target_s:
        return "over"
    return "near" if waited_s >= NEAR_TARGET * target_s else "plain"
