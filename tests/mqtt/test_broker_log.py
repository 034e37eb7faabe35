"""mosquitto's own words, as it says them (2.0.11)."""

from __future__ import annotations

import pytest

from hub.mqtt.broker_log import Said, read_line


@pytest.mark.parametrize(
    ("raw", "said", "user"),
    [
        ("1795425097: mosquitto version 2.0.11 running", Said.RUNNING, ""),
        ("1795425097: mosquitto version 2.0.11 starting", Said.OTHER, ""),
        ("1795425097: Error: Address already in use", Said.PORT_IN_USE, ""),
        ("1795425097: Error: Invalid max_keepalive value (1).", Said.FAULT, ""),
        (
            "1: Warning: ACL pattern 'hall/v1/state/#' does not contain '%c' or '%u'.",
            Said.OTHER,
            "",
        ),
        (
            "1: New client connected from 127.0.0.1:57658 as kiosk-1 (p5, c1, k5, u'kiosk-1').",
            Said.OTHER,
            "",
        ),
        (
            "1: New client connected from ::1:57658 as kiosk-1 (p2, c1, k60, u'kiosk-1').",
            Said.OLD_PROTOCOL,
            "kiosk-1",
        ),
        ("", Said.OTHER, ""),
    ],
)
def test_lines(raw: str, said: Said, user: str) -> None:
    line = read_line(raw + "\n")
    assert (line.said, line.user) == (said, user)
