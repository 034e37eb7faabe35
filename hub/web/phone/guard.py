"""Who may try how often, and how many may watch: small tables in memory, bounded.

Pure; times are monotonic seconds of the caller.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv6Address, ip_address

TRIES = 10
"""Wrong codes that an address may try in a row."""
TRY_AGAIN_S = 6.0
"""One more is allowed after this time."""
ADDRESSES_KEPT = 10_000

STREAMS = 400
STREAMS_OF_ONE = 40
"""Event streams in all and of one address: the phones of a hall's own network may share one."""


def group_of(address: str) -> str:
    """What counts as one address: all of a person's IPv6 network is."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address):
        return str(IPv6Address(int(parsed) >> 64 << 64))
    return str(parsed)


class Tries:
    """How many wrong codes an address may still try."""

    def __init__(self) -> None:
        self._spent: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._spent)

    def wait(self, address: str, now: float) -> float:
        """Seconds until this address may try again; 0: at once."""
        return max(0.0, (self._now_spent(address, now) - TRIES + 1) * TRY_AGAIN_S)

    def wrong(self, address: str, now: float) -> None:
        """It tried a code that there is not."""
        self._spent[address] = (self._now_spent(address, now) + 1, now)
        self._spent.move_to_end(address)
        while len(self._spent) > ADDRESSES_KEPT:
            self._spent.popitem(last=False)

    def _now_spent(self, address: str, now: float) -> float:
        spent, at = self._spent.get(address, (0.0, now))
        return max(0.0, spent - (now - at) / TRY_AGAIN_S)


class Full(Exception):
    """No stream is free, for this address or for anybody."""


class Seats:
    """The event streams that are open."""

    def __init__(self, most: int = STREAMS, most_of_one: int = STREAMS_OF_ONE) -> None:
        self._most = most
        self._most_of_one = most_of_one
        self._taken: Counter[str] = Counter()

    def __len__(self) -> int:
        return self._taken.total()

    def free(self, address: str) -> bool:
        """Whether one more may be opened from here."""
        return len(self) < self._most and self._taken[address] < self._most_of_one

    @contextmanager
    def take(self, address: str) -> Iterator[None]:
        """One stream, as long as the context lasts. Raises Full."""
        if not self.free(address):
            raise Full
        self._taken[address] += 1
        try:
            yield
        finally:
            self._taken[address] -= 1
            self._taken += Counter()  # forgets who has none
