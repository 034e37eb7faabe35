"""Group visits: one ticket with items of several services, visited one after the other. Pure.

The service that the ticket is taken for leads. The others follow in the order in which their
items were chosen; each is a letter in `parts` until it has been served.
"""

from __future__ import annotations

from collections.abc import Container, Iterable


def parts(leading: str, services: Iterable[str | None], served: Container[str]) -> str:
    """The letters that follow the leading service: each once, of those that the hall serves.

    An item without a service of its own is the leading one's.
    """
    found = dict.fromkeys(letter for letter in services if letter and letter in served)
    return "".join(letter for letter in found if letter != leading)


def left_after(parts: str, own: Container[str]) -> str:
    """What is left when a window finishes its part: it does those of its own services at once."""
    return "".join(letter for letter in parts if letter not in own)


def without(parts: str, letter: str) -> str:
    """The parts after a transfer to one of them."""
    return parts.replace(letter, "")
