"""Contents of catalogues: packed in the store, whole when they are read, also those of before."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.store import catalogue
from hub.store.database import open_store
from hub.store.packing import packed, unpacked

BODY = b'{"items":[{"code":"A-1","name":"x"}]}'
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    store = open_store(tmp_path / "store.sqlite")
    yield store
    store.close()


@given(st.binary())
def test_what_was_packed_comes_back(body: bytes) -> None:
    assert unpacked(packed(body)) == body


@pytest.mark.parametrize("kept", [b"", BODY])
def test_what_was_never_packed_is_as_it_is(kept: bytes) -> None:
    assert unpacked(kept) == kept


def test_versions_of_before_and_of_now_stand_side_by_side(db: sqlite3.Connection) -> None:
    digest = hashlib.sha256(BODY).hexdigest()
    for kept in (BODY, packed(BODY)):
        number = catalogue.publish(db, digest, kept, NOW)
        assert catalogue.body(db, number) == BODY
        item = catalogue.item(db, number, "A-1")
        assert item is not None
        assert item.name == "x"
    assert catalogue.broken(db) == []


@pytest.mark.parametrize("torn", [packed(BODY)[:-3], b"x" + packed(BODY), BODY[:-1], b"{}"])
def test_a_torn_content_is_found(db: sqlite3.Connection, torn: bytes) -> None:
    number = catalogue.publish(db, hashlib.sha256(BODY).hexdigest(), torn, NOW)
    assert catalogue.broken(db) == [number]
