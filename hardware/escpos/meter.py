"""The paper meter of one printer: keeps the roll's estimate across restarts, sees new rolls."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

from hardware.escpos import roll as rules
from hardware.escpos.roll import Left, Roll
from hardware.escpos.status import PrinterStatus

log = logging.getLogger(__name__)


class Meter:
    """`length_mm`: of a whole roll; None: nobody has said, and nothing is told. From any thread."""

    def __init__(self, length_mm: float | None = None, path: Path | None = None) -> None:
        self._length = length_mm
        self._path = path if length_mm is not None else None
        self._roll = _read(self._path)
        self._low = False
        self._turn = threading.Lock()

    @property
    def left(self) -> Left | None:
        """What is left; None where nobody knows."""
        return rules.left(self._roll, self._length)

    @property
    def counts(self) -> bool:
        """Whether the length of slips is of use here."""
        return self._length is not None

    def printed(self, length_mm: float) -> None:
        """A slip of this length came out."""
        self._keep(lambda roll: rules.printed(roll, length_mm))

    def renew(self) -> None:
        """The staff has put in a whole new roll."""
        self._keep(rules.renewed)

    def see(self, status: PrinterStatus | None) -> None:
        """The printer's state: paper after its end (or its near end) is a new roll; a near end
        corrects us. While the cover is open the sensors lie bare and say nothing, and a cover
        that was opened says nothing either: the same roll may be under it."""
        if status is None or status.cover_open:
            return
        low = status.near_end or status.paper_end
        if low and not self._low:
            self._keep(lambda roll: rules.near_end(roll, self._length or 0.0))
        elif self._low and not low:
            self.renew()
        self._low = low

    def _keep(self, change: rules.Change) -> None:
        with self._turn:
            after = change(self._roll)
            if after == self._roll:
                return
            self._roll = after
            self._write()

    def _write(self) -> None:
        """A disk that fails costs the estimate after a restart, nothing else."""
        if self._path is None:
            return
        draft = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(self._roll), "utf-8")
            draft.replace(self._path)
        except OSError as error:
            log.warning("%s cannot be written: %s", self._path, error.strerror)


def _read(path: Path | None) -> Roll:
    if path is None or not path.exists():
        return Roll()
    try:
        used, slip = json.loads(path.read_text("utf-8"))
        return Roll(None if used is None else float(used), float(slip))
    except (OSError, ValueError, TypeError) as error:
        log.warning("%s is of no use: %s", path, error)
        return Roll()
