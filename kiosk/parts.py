"""What is known of the reader, scanner and printer: their health, and how papers went. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.devices import DeviceHealth, FailReason, Health, PrintResult

BLOCKED = frozenset({Health.FAULT, Health.ABSENT})
REMEMBERED = 8
"""Print results kept: a slip may be faster than the reply that names its job."""


class Parts:
    """The latest health of each part and the latest results of print jobs."""

    def __init__(self) -> None:
        self._health: dict[str, DeviceHealth] = {}
        self._results: dict[str, PrintResult] = {}

    def on_health(self, health: Sequence[DeviceHealth]) -> None:
        """The health of all parts now."""
        self._health = {part.part: part for part in health}

    def on_print(self, result: PrintResult) -> None:
        """A print job went on."""
        self._results[result.job_id] = result
        while len(self._results) > REMEMBERED:
            del self._results[next(iter(self._results))]

    def result(self, job: str | None) -> PrintResult | None:
        """What was told last of a job."""
        return self._results.get(job) if job else None

    @property
    def can_print(self) -> bool:
        return self._works("printer")

    @property
    def can_read_cards(self) -> bool:
        return self._works("card")

    @property
    def can_scan(self) -> bool:
        """A scanner that the station holds itself works; one that types is none of its parts."""
        return self._works("scanner")

    @property
    def printer_reason(self) -> FailReason | None:
        """Why the printer cannot print, if it is there and cannot."""
        printer = self._health.get("printer")
        return printer.reason if printer is not None and printer.state in BLOCKED else None

    def _works(self, name: str) -> bool:
        part = self._health.get(name)
        return part is not None and part.state not in BLOCKED
