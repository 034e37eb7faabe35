"""What keeps the web part from starting is told with the next step."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from hub.errors import SetupError
from hub.sim.processes import free_port
from hub.web.serve import SILENT_S, open_socket, serve


def test_a_taken_port_is_named_with_who_has_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SetupError) as told:
            open_socket("127.0.0.1", port)
    assert f"Port {port} on 127.0.0.1 is in use" in str(told.value)
    assert f"pid {os.getpid()}" in str(told.value)
    assert "[web] port" in str(told.value)


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")
def test_who_is_gone_without_a_word_is_given_up() -> None:
    with open_socket("127.0.0.1", free_port()) as sock:
        phone = socket.create_connection(sock.getsockname())
        accepted, _ = sock.accept()
        with phone, accepted:
            limit = accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
    assert limit == SILENT_S * 1000


def test_an_address_of_another_machine_is_told() -> None:
    with pytest.raises(SetupError, match=r"cannot listen on 203\.0\.113\.7:.*\[web\]"):
        open_socket("203.0.113.7", free_port())


def test_it_listens_on_the_new_internet_too() -> None:
    try:
        with open_socket("::1", free_port()) as sock:
            assert sock.family == socket.AF_INET6
    except SetupError as missing:
        pytest.skip(str(missing))


def test_without_a_port_both_ways_to_give_one_are_told(sample_hall: Path) -> None:
    with pytest.raises(SetupError, match=r"\[web\] port in .*hall\.toml, or give --port"):
        serve(sample_hall)


def test_a_hall_of_before_is_to_be_started_once(sample_hall: Path) -> None:
    (sample_hall / "keys" / "web.secret").unlink()
    with pytest.raises(SetupError, match=r"web\.secret does not exist.*jiaohao run"):
        serve(sample_hall, port=free_port())
