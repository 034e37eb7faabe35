"""One face for every kind of device, so that one worker can run any of them.

`open` and `step` return the device's condition or raise `DeviceError`; `step` ends within
about a second (a card being read or a slip being printed takes some).

What a device can be told besides is a small protocol each; a station finds out by asking for
the protocol, never for the device.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

import msgspec

from hub.contract.devices import AskRating, FailReason, Health, PaperJob

Condition = tuple[Health, FailReason | None]

WELL: Condition = (Health.OK, None)


class Device(Protocol):
    """A device as its worker sees it. All but `wake` run in the worker's thread."""

    def open(self) -> Condition:
        """Open the port and find the device well or not; `DeviceError` when it is not there."""
        ...

    def step(self) -> Condition:
        """Wait for and do the next thing; `DeviceError` when the device is lost."""
        ...

    def idle(self, timeout: float) -> None:
        """Wait while the device is not there; refuse what is asked of it."""
        ...

    def wake(self) -> None:
        """End a wait of `step` or `idle` early; called from any thread."""
        ...

    def close(self) -> None:
        """Close the port; never raises."""
        ...


@runtime_checkable
class Prints(Protocol):
    """Puts slips on paper."""

    def submit_print(self, job: PaperJob) -> None:
        """Queue a job, or have one dropped; from any thread."""
        ...


class PaperLeft(Protocol):
    """About how much paper there is: percent of the roll, and slips."""

    @property
    def percent(self) -> int: ...
    @property
    def slips(self) -> int: ...


@runtime_checkable
class HoldsPaper(Protocol):
    """Has a roll of paper that comes to its end."""

    @property
    def paper_left(self) -> PaperLeft | None:
        """About what is left; None where nobody knows. From any thread."""
        ...

    def renew_paper(self) -> None:
        """A whole new roll was put in; from any thread."""
        ...


@runtime_checkable
class Proves(Protocol):
    """Says nothing while nothing happens; asked to beep or to show something for a moment, it
    acknowledges that, and so proves that it works."""

    def prove(self, settle: Callable[[FailReason | None], None]) -> None:
        """Ask it now, from any thread. `settle` is told once, in the device's thread, why it has
        not answered, or None."""
        ...


@runtime_checkable
class Rates(Protocol):
    """Asks a resident for a rating."""

    def wake_pad(self) -> None:
        """Ask for a rating; from any thread."""
        ...


@runtime_checkable
class RatesInSessions(Protocol):
    """Asks a resident for a rating and knows for which one: it can show what it is about, and
    tells a `PadAsks` once it does, then a `PadAnswer` or a `PadSilence`."""

    def open_rating(self, job: AskRating) -> None:
        """Ask until the job's end, also when it is away for a while; from any thread."""
        ...

    def close_rating(self, rating: str) -> None:
        """Ask no more; a rating that is not asked for changes nothing. From any thread."""
        ...


@runtime_checkable
class ShowsNumbers(Protocol):
    """Shows the number that is called to a window."""

    @property
    def windows(self) -> tuple[int, ...]:
        """The windows that it shows."""
        ...

    def show_numbers(self, numbers: Mapping[int, str]) -> None:
        """The whole picture: window → number; a window without one is blank. From any thread."""
        ...


@runtime_checkable
class ShowsQueue(Protocol):
    """A clerk's handset: shows how many wait and whose turn it is, and beeps."""

    def show_queue(self, waiting: int | None, ticket: str | None) -> None:
        """The whole picture; None: nothing stands there. From any thread."""
        ...

    def beep(self, tones: int) -> None:
        """So many short tones; none when the handset is away. From any thread."""
        ...


class NumberShown(msgspec.Struct, frozen=True):
    """A board holds this number now; "": it is blank."""

    window: int
    number: str


class Orders(Prints, Rates, RatesInSessions, ShowsNumbers, ShowsQueue, Protocol):
    """All that a station can be told."""
