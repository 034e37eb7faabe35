"""The self-test: every station tries its parts before the hall opens, or when it is asked for.

A station gets a job and answers once with what it tried. One that is away, or does not answer
in time, has not passed. The day's result is a row for each station; an open alert names those
that have not passed, until a later test finds them well.
"""

from __future__ import annotations

from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.commands import RunSelfTest, ShowSelfTest
from hub.contract.devices import JobState, Paper, SelfTest, SelfTested, Tried
from hub.contract.events import FactKind
from hub.contract.results import SelfTestShown, StationTest
from hub.contract.states import Alert, AlertKind
from hub.contract.topics import RESERVED
from hub.contract.words import DeviceKind, SelfTestState
from hub.domain.calendar import first_opening
from hub.domain.papers.station import Trial
from hub.errors import Refused
from hub.handlers.hours import all_hours
from hub.handlers.self_test_texts import alert_text, problems
from hub.handlers.table import ADMINS, ResultSpec, Spec, Timer
from hub.handlers.work import Work
from hub.store import alerts, devices, jobs, self_tests
from hub.store.devices import Listed
from hub.store.jobs import OpenJob

KIND = SelfTest.__name__
ANSWER_WITHIN = timedelta(seconds=40)
"""A test slip and a sentence take some seconds."""
STATIONS = frozenset(DeviceKind) - {DeviceKind.GUIDE, DeviceKind.WEB, DeviceKind.ADMIN}
"""Kinds that have parts to try."""
AT_MOST = 200
"""Stations of one hall."""
ALERT = "self_test"


def run_self_test(command: RunSelfTest, work: Work) -> SelfTestShown:
    """Begin now, at all stations or at one. Refused(UNKNOWN_DEVICE) when there is none such."""
    asked = [one for one in _stations(work) if command.device in (None, one.name)]
    if command.device is not None and not asked:
        raise Refused(Code.UNKNOWN_DEVICE, device=command.device)
    _begin(work, asked, slip=command.slip)
    return _shown(command.request_id, work)


def show_self_test(command: ShowSelfTest, work: Work) -> SelfTestShown:
    """How the day's stations stand."""
    return _shown(command.request_id, work)


def _stations(work: Work) -> list[Listed]:
    known = devices.page(work.db, 0, AT_MOST)
    return [
        one for one in known if one.kind in STATIONS and one.paired and one.name not in RESERVED
    ]


def _begin(work: Work, stations: list[Listed], *, slip: bool) -> None:
    paper = _test_slip(work) if slip else None
    until = work.now + ANSWER_WITHIN
    for station in stations:
        if station.online:
            job = SelfTest(job_id=work.job_id(), valid_until=until, slip=slip, paper=paper)
            work.job(station.name, job)
            state, job_id = SelfTestState.PENDING, job.job_id
        else:
            state, job_id = SelfTestState.AWAY, None
        self_tests.begin(work.db, station.name, work.day, work.now, job_id, state)
    if stations:
        work.fact(FactKind.SELF_TEST_BEGUN, device=work.caller.device, stations=len(stations))
        _judge(work)


def _test_slip(work: Work) -> Paper:
    hall, printed = work.hall.hall.name, f"{work.now:%Y-%m-%d %H:%M:%S}"
    return work.papers.make("test", Trial(hall=hall, printed=printed))


def self_tested(result: SelfTested, work: Work) -> None:
    """A station has tried its parts. What comes twice or too late changes nothing."""
    device = work.caller.device
    job = jobs.find(work.db, result.job_id)
    if job is None or job.device != device or job.kind != KIND:
        raise Refused(Code.NOT_ALLOWED)
    if jobs.advance(work.db, result.job_id, JobState.ANSWERED, work.now, ends=True):
        failed = any(not part.passed for part in result.parts)
        state = SelfTestState.FAILED if failed else SelfTestState.PASSED
        _end(work, device, result.job_id, state, result.parts)


def unanswered(work: Work, job: OpenJob) -> None:
    """A station has not answered in time."""
    _end(work, job.device, job.id, SelfTestState.SILENT, ())


def _end(
    work: Work, device: str, job_id: str, state: SelfTestState, parts: tuple[Tried, ...]
) -> None:
    if not self_tests.end(work.db, job_id, device, work.now, state, parts):
        return
    work.fact(
        FactKind.SELF_TESTED,
        device=device,
        state=state.value,
        failed=",".join(part.part for part in parts if not part.passed) or None,
    )
    _judge(work)


def _judge(work: Work) -> None:
    """The alert, while any station of today has not passed."""
    bad = [row for row in self_tests.of_day(work.db, work.day) if row.state.is_bad]
    if bad:
        text = alert_text(bad)
        alerts.begin(work.db, Alert(id=ALERT, kind=AlertKind.SELF_TEST, text=text, since=work.now))
    else:
        alerts.end(work.db, ALERT, work.now)
    work.touch_hall()


def _shown(request_id: str, work: Work) -> SelfTestShown:
    rows = self_tests.of_day(work.db, work.day)
    return SelfTestShown(
        request_id=request_id,
        day=work.day,
        begun_at=max((row.begun_at for row in rows), default=None),
        stations=tuple(
            StationTest(
                device=row.device,
                kind=row.kind,
                window=row.window,
                state=row.state,
                parts=row.parts,
                problems=problems(row),
                at=row.ended_at,
            )
            for row in rows
        ),
    )


def begin_before_opening(work: Work) -> None:
    """Timer: once a day, some minutes before the hall or the first of its services opens."""
    before = timedelta(minutes=work.hall.rules.selftest_before)
    opens = first_opening(work.calendar, all_hours(work.hall), work.now)
    if opens is None or not opens - before <= work.now < opens:
        return
    if not self_tests.begun(work.db, work.day):
        _begin(work, _stations(work), slip=False)


COMMANDS = (
    Spec(RunSelfTest, run_self_test, ADMINS, supervisor=True),
    Spec(ShowSelfTest, show_self_test, ADMINS, supervisor=True, reads=True),
)
RESULTS = (ResultSpec(SelfTested, self_tested),)
TIMERS: tuple[Timer, ...] = (begin_before_opening,)
