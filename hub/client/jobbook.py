"""The jobs that a station has taken: a job sent again is done once. Pure."""

from __future__ import annotations

from collections import OrderedDict

from hub.contract.devices import AnyJob, AnyResult, CallSaid, CallShown, DropJob

KEEP = 512
"""Job ids that are remembered; the hub stops sending a job long before so many follow it."""


class JobBook:
    """Job id → the last result that was reported for it, newest last."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, AnyResult | None] = OrderedDict()

    def take(self, job: AnyJob) -> bool:
        """True when the job is new and is to be done. A `DropJob` is about a job of its own id: it
        is always handed on, and that job is not taken after it."""
        if isinstance(job, DropJob):
            self._last.setdefault(job.job_id, None)
            return True
        if job.job_id in self._last:
            return False
        self._last[job.job_id] = None
        while len(self._last) > KEEP:
            self._last.popitem(last=False)
        return True

    def note(self, result: AnyResult) -> None:
        """Remember what was reported, to say it again when the hub asks again."""
        if not isinstance(result, CallShown | CallSaid) and result.job_id in self._last:
            self._last[result.job_id] = result

    def last(self, job: AnyJob) -> AnyResult | None:
        """The last result of a job that came again."""
        return self._last.get(job.job_id)
