"""The configuration of our mosquitto, from a few values. Pure."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hub.contract.wire import MAX_PAYLOAD

HEADER_ALLOWANCE = 1024
"""A packet is its payload and its header: topic, lengths, property length."""

MAX_QUEUED = 500
"""Packets that wait for a slow reader; more are dropped. It is thrown out by its keepalive."""

MEMORY_LIMIT = 256 * 1024 * 1024

FIRST_WITH_VERSIONS = (2, 1)
"""From this mosquitto on a listener can be told which MQTT versions it accepts."""


class Version(NamedTuple):
    """As `mosquitto -h` says it."""

    major: int
    minor: int


class Listen(NamedTuple):
    """Where the broker listens."""

    host: str
    port: int


# Client ids are free (`use_username_as_clientid` is off) so that mosquitto_sub can listen while
# mosquitto_pub sends for the same account. Rights hang on the user name alone, and our own
# programs choose ids that nobody can guess, so nobody can throw another one out.


def mosquitto_conf(listen: Listen, folder: Path, version: Version, user: str | None) -> str:
    """The file's text.

    `folder` holds `passwd` and `acl`. `user`: the account to run as, only when the hub is
    root (mosquitto would else drop to an account that cannot read our files).
    """
    lines = [
        "# Written by the hub at every start; changes are lost. See [broker] in hall.toml.",
        "per_listener_settings false",
        "allow_anonymous false",
        f"password_file {folder / 'passwd'}",
        f"acl_file {folder / 'acl'}",
        "allow_zero_length_clientid true",
        "# The store is the truth, not the broker: nothing is kept.",
        "persistence false",
        "# Nagle's algorithm costs 40 ms an answer.",
        "set_tcp_nodelay true",
        f"max_packet_size {MAX_PAYLOAD + HEADER_ALLOWANCE}",
        f"max_queued_messages {MAX_QUEUED}",
        f"max_queued_bytes {MAX_QUEUED * 8192}",
        f"memory_limit {MEMORY_LIMIT}",
        "# Stations that vanish are noticed within 15 s, whatever they ask for.",
        "max_keepalive 10",
        "sys_interval 0",
        "log_dest stderr",
        "log_type error",
        "log_type warning",
        "log_type notice",
        "log_type information",
        "connection_messages true",
        *([f"user {user}"] if user else []),
        f"listener {listen.port} {listen.host}",
    ]
    if version >= FIRST_WITH_VERSIONS:
        lines.append("accept_protocol_versions 5")
    return "\n".join(lines) + "\n"
