"""A beat as a datagram on the loopback: token, process, word. Needs nothing but Python.

A datagram never blocks the kiosk and gets lost without harm when its watchdog is gone. The
token keeps other programs of this PC from speaking for the kiosk.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from kiosk.watch.rules import Beat

LOOPBACK = "127.0.0.1"
LONGEST = 200
"""Bytes of a beat at most."""
VARIABLE = "JIAOHAO_WATCHED"
"""The environment's word for a `Post`."""


class Post(NamedTuple):
    """Where beats go. `falls`: how often the kiosk fell lately, for the supervisor."""

    port: int
    token: str
    falls: int = 0


def post_of_environment() -> Post | None:
    """The post of the watchdog that started us; None when nobody watches."""
    words = os.environ.get(VARIABLE, "").split()
    if len(words) != 3 or not words[0].isdigit() or not words[2].isdigit():
        return None
    return Post(int(words[0]), words[1], int(words[2]))


def as_environment(post: Post) -> dict[str, str]:
    """The same for a child."""
    return {VARIABLE: f"{post.port} {post.token} {post.falls}"}


def encode(post: Post, pid: int, beat: Beat) -> bytes:
    """One beat of a process."""
    return f"{post.token} {pid} {beat.value}".encode()


def decode(data: bytes, post: Post, pid: int) -> Beat | None:
    """The beat of that process; None for anything else."""
    head = f"{post.token} {pid} ".encode()
    word = data[len(head) :].decode(errors="replace")
    return Beat(word) if data.startswith(head) and word in set(Beat) else None
