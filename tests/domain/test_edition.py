"""A catalogue made ready piece by piece is the same as one made at once."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from hub.domain.catalogue import Catalogue
from hub.domain.edition import read_edition
from hub.domain.search_index import build_index
from tests.domain.test_catalogue_merge import CATALOGUE


@given(CATALOGUE)
def test_read_in_pieces_it_is_the_same(catalogue: Catalogue) -> None:
    breaths: list[None] = []
    body = msgspec.json.encode(catalogue)
    edition = read_edition(body, lambda: breaths.append(None))
    assert edition.catalogue == catalogue == msgspec.json.decode(body, type=Catalogue)
    assert edition.items == catalogue.by_code()
    assert list(edition.themes) == [theme.code for theme in catalogue.themes]
    assert edition.index == build_index(catalogue)
    assert len(breaths) >= 3 * len(catalogue.items), "in every part of the work"


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"{",
        b"[]",
        b'{"format":"jiaohao-catalogue/2"}',
        b'{"strange":1}',
        b'{"items":[{"code":"A-1","name":"x"},{"code":"A-2"}]}',
        b'{"items":[{"code":"A-1","name":"x","strange":1}]}',
        b'{"themes":[{"code":"t"}]}',
    ],
)
def test_what_is_wrong_is_told_with_its_place(wrong: bytes) -> None:
    with pytest.raises(msgspec.DecodeError) as whole:
        msgspec.json.decode(wrong, type=Catalogue)
    with pytest.raises(msgspec.DecodeError) as pieces:
        read_edition(wrong)
    assert str(pieces.value) == str(whole.value)
