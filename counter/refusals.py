"""Where a refusal is shown: under the field that caused it, or as a message. A table."""

from __future__ import annotations

from hub.contract.codes import Code

LOGIN_FIELDS: dict[str, str] = {
    Code.UNKNOWN_CLERK: "clerk",
    Code.CLERK_ELSEWHERE: "clerk",
    Code.NOT_ALLOWED: "clerk",
    Code.WRONG_PIN: "pin",
    Code.LOCKED: "pin",
    Code.PIN_WEAK: "pin",
}
"""Code of a refused login → the field under which it stands; others stand under the form."""

MAX_PIN = 32
MIN_PIN = 4


def login_problem(clerk: str, pin: str) -> tuple[str, str]:
    """(field, Chinese words) of what cannot be sent at all; ("", "") when it can."""
    if not (clerk.isascii() and clerk.isdigit() and 3 <= len(clerk) <= 8):
        return "clerk", "工号是 3 到 8 位数字"
    if not MIN_PIN <= len(pin) <= MAX_PIN:
        return "pin", "密码至少 4 位"
    return "", ""
