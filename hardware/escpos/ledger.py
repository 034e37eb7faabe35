"""Which print jobs this station has taken, also across a restart: none is printed twice.

A small file of JSON lines, one for each step of a job, the last one counts. It holds job
ids and states only.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

import msgspec

from hardware.escpos.job import UNTRIED
from hub.contract.devices import JobState, PrintResult

log = logging.getLogger(__name__)

KEEP = 1000
"""Jobs remembered. Older ones have long passed their `valid_until`."""


class Ledger:
    """Remembers results by job id; with a path they outlive the process."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._results: dict[str, PrintResult] = {}
        self._lines = 0
        self.interrupted = False
        """The last job was not printed to its end, as far as is known: it may hang out of the
        printer."""
        if path is not None and path.exists():
            self._load(path)

    def get(self, job_id: str) -> PrintResult | None:
        """What became of a job; None for one that was never taken."""
        return self._results.get(job_id)

    def put(self, result: PrintResult) -> None:
        """Remember a step before it is done, so that a crash is on the safe side."""
        self._results.pop(result.job_id, None)
        self._results[result.job_id] = result
        while len(self._results) > KEEP:
            self._results.pop(next(iter(self._results)))
        self._append(result)

    def _append(self, result: PrintResult) -> None:
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(msgspec.json.encode(result) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            log.error("job ids cannot be kept in %s: %s", self._path, error.strerror)
        self._lines += 1
        if self._lines > 4 * KEEP:
            self._compact(self._path)

    def _load(self, path: Path) -> None:
        decoder = msgspec.json.Decoder(PrintResult)
        bad = 0
        for line in path.read_bytes().splitlines():
            try:
                result = decoder.decode(line)
            except (msgspec.DecodeError, msgspec.ValidationError):
                bad += 1
                continue
            self._results.pop(result.job_id, None)
            self._results[result.job_id] = result
        cut_off = [r for r in self._results.values() if r.state is JobState.PRINTING]
        self._results |= {r.job_id: _after_restart(r) for r in cut_off}
        tried = [r.state for r in self._results.values() if r.state not in UNTRIED]
        self.interrupted = bool(tried) and tried[-1] is not JobState.PRINTED
        if bad:
            log.warning("%s: %d lines cannot be read", path, bad)
        self._compact(path)

    def _compact(self, path: Path) -> None:
        """Write the file anew with the jobs that are still remembered."""
        self._results = dict(list(self._results.items())[-KEEP:])
        self._lines = len(self._results)
        fresh = path.with_suffix(".new")
        try:
            with fresh.open("wb") as file:
                file.writelines(msgspec.json.encode(r) + b"\n" for r in self._results.values())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError as error:
            log.error("%s cannot be written: %s", path, error.strerror)


def _after_restart(result: PrintResult) -> PrintResult:
    """A job that was printing when the station died may or may not be on paper."""
    if result.state is not JobState.PRINTING:
        return result
    return msgspec.structs.replace(result, state=JobState.UNCONFIRMED)
