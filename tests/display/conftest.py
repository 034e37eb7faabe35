"""Recorded pictures of a hall for the hall screen and the window screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable
from datetime import datetime

import pytest

from hub.contract.states import Board, BoardCall, Menu
from tests.display import samples

MakeCall = Callable[..., BoardCall]
MakeBoard = Callable[..., Board]
MakeMenu = Callable[..., Menu]


@pytest.fixture
def noon() -> datetime:
    return samples.NOON


@pytest.fixture
def call() -> MakeCall:
    """`call(call_no, ticket, window, times=, ago=seconds)`."""
    return samples.make_call


@pytest.fixture
def board() -> MakeBoard:
    """`board(calls…, windows=12, day=…)`; calls in any order."""
    return samples.make_board


@pytest.fixture
def menu() -> MakeMenu:
    """`menu()`: eight services, seven of them with somebody waiting."""
    return samples.make_menu
