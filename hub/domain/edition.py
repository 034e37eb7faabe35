"""A catalogue made ready to be used: decoded, with its items by code and its search index. Pure.

Made piece by piece: `breathe` is called between the pieces, so that whoever does this beside
something that must not wait can let it pass.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from hub.domain.catalogue import FORMAT, Catalogue, Format, Item, Theme
from hub.domain.search_index import Index, build_index


class Edition(msgspec.Struct, frozen=True):
    """One content of the catalogue; which version it is, or will be, the store says."""

    catalogue: Catalogue
    items: Mapping[str, Item]
    themes: Mapping[str, Theme]
    index: Index


class _Body(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `Catalogue` whose items are not decoded."""

    format: Format = FORMAT
    notice: str | None = None
    items: tuple[msgspec.Raw, ...] = ()
    themes: tuple[Theme, ...] = ()


_whole = msgspec.json.Decoder(Catalogue)
_body = msgspec.json.Decoder(_Body)
_item = msgspec.json.Decoder(Item)


def read_edition(body: bytes, breathe: Callable[[], None] = lambda: None) -> Edition:
    """A catalogue from its JSON. msgspec.DecodeError says what is wrong with it, and where."""
    return edition_of(_read(body, breathe), breathe)


def edition_of(catalogue: Catalogue, breathe: Callable[[], None] = lambda: None) -> Edition:
    """A catalogue made ready."""
    return Edition(
        catalogue=catalogue,
        items=catalogue.by_code(),
        themes={theme.code: theme for theme in catalogue.themes},
        index=build_index(catalogue, breathe),
    )


def _read(body: bytes, breathe: Callable[[], None]) -> Catalogue:
    items: list[Item] = []
    try:
        found = _body.decode(body)
        for raw in found.items:
            items.append(_item.decode(raw))
            breathe()
    except msgspec.DecodeError:
        return _whole.decode(body)  # says the same with its place in the whole
    return Catalogue(notice=found.notice, items=tuple(items), themes=found.themes)
