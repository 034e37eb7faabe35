"""What a scanner tells."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Scanned(msgspec.Struct, frozen=True):
    """One code. It may be a ticket's secret: its `repr` says only how long it is."""

    text: str

    def __repr__(self) -> str:
        return f"Scanned({len(self.text)} characters)"


class ScanTrouble(StrEnum):
    """Why a scan is none."""

    TOO_LONG = "too_long"
    BROKEN = "broken"


class ScanFault(msgspec.Struct, frozen=True):
    """A scan that was dropped."""

    reason: ScanTrouble


Scan = Scanned | ScanFault
