"""Long lists a screenful at a time. Pure."""

from __future__ import annotations

from typing import NamedTuple


class Pages(NamedTuple):
    """Where one is: `page` counts from 0, `of` is at least 1."""

    page: int
    of: int

    def row(self) -> dict[str, object]:
        """As QML reads it."""
        return {"page": self.page, "pages": self.of}


def pages(total: int, size: int, page: int = 0) -> Pages:
    """How many screenfuls, and the wanted one brought into range."""
    count = max(1, -(-total // size))
    return Pages(min(max(page, 0), count - 1), count)


def screenful(page: int, size: int) -> slice:
    """The rows of one screenful."""
    return slice(page * size, (page + 1) * size)


def next_needed(loaded: int, total: int, size: int, page: int, hub_page: int) -> int | None:
    """The page to ask the hub for before `page` can be shown whole; None when all is here."""
    if loaded >= min(total, (page + 1) * size):
        return None
    return loaded // hub_page
