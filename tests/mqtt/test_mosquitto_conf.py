"""The generated configuration and access list."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.contract import topics
from hub.mqtt.acl import DEVICE_READS, DEVICE_WRITES, acl_file
from hub.mqtt.mosquitto_conf import Listen, Version, mosquitto_conf

LISTEN = Listen("127.0.0.1", 1883)


OLD = Version(2, 0)


def conf(version: Version = OLD, user: str | None = None) -> list[str]:
    return mosquitto_conf(LISTEN, Path("/srv/hall/broker"), version, user).splitlines()


@pytest.mark.parametrize(("version", "can"), [((2, 0), False), ((2, 1), True), ((3, 0), True)])
def test_versions_are_limited_where_mosquitto_can(version: tuple[int, int], can: bool) -> None:
    assert ("accept_protocol_versions 5" in conf(Version(*version))) is can


def test_one_listener() -> None:
    """Any other setting of a listener before it would open one more, to all on port 1883."""
    assert [line for line in conf() if line.startswith("listener ")] == ["listener 1883 127.0.0.1"]


def test_nobody_anonymous_and_no_delay() -> None:
    assert {"allow_anonymous false", "set_tcp_nodelay true", "persistence false"} <= set(conf())


def test_user_only_for_root() -> None:
    assert not any(line.startswith("user ") for line in conf())
    assert "user root" in conf(user="root")


def test_access_list_names_no_device() -> None:
    text = acl_file()
    assert f"user {topics.HUB}\ntopic readwrite {topics.ROOT}/#" in text
    assert text.count("pattern write") == len(DEVICE_WRITES)
    assert text.count("pattern read ") == len(DEVICE_READS)
    assert all("%u" in topic for topic in DEVICE_WRITES)
