"""What changes in a row when its whole day is copied to another: a table for the statements.

Ids go up with the days, dates are those of each day, and what must be one of a kind gets the
day's number. Columns that are not named here are copied as they are. The parameters are those
of `hub.sim.past`.
"""

from __future__ import annotations

from typing import NamedTuple

KEPT_DAYS = 7
"""Answers and jobs of earlier days would have been forgotten by now."""


class Copy(NamedTuple):
    """One table: what of its columns changes; `last_days`: only the last so many have its rows."""

    table: str
    columns: dict[str, str]
    last_days: int | None = None
    where: str = "1"


def _time(column: str) -> str:
    """A time or date, as long after the copied day as it was after the played one."""
    return f"date(substr({column}, 1, 10), :shift) || substr({column}, 11)"


def _times(*columns: str) -> dict[str, str]:
    """Times of the played day itself."""
    return {column: f":day || substr({column}, 11)" for column in columns}


_SHORT = "replace(substr({}, 3), '-', '')"


def _told(column: str) -> str:
    """A text that tells the day as YYYY-MM-DD, YYYYMMDD or YYMMDD."""
    dashed = f"replace({column}, :played, :day)"
    return f"replace({dashed}, {_SHORT.format(':played')}, {_SHORT.format(':day')})"


def _body(column: str) -> str:
    """A JSON body that tells the day."""
    return f"CAST({_told(f'CAST({column} AS TEXT)')} AS BLOB)"


def _known(column: str) -> str:
    """What a hall forgets of a person."""
    return f"CASE WHEN :known THEN {column} END"


def _named(name: str, first: str) -> str:
    """A name that begins with the row that it names, `first` before the copied ones."""
    return f"({name} + {first}) || substr({name}, instr({name}, '-'))"


TICKET = {"ticket_id": "ticket_id + :tickets"}
DAY = {"day": ":day"}
_JOB = "json_extract(fields, '$.job')"
_CASE = "json_extract(fields, '$.case_no')"
_DEADLINE = "json_extract(fields, '$.deadline')"

COPIES = (
    Copy("days", {**DAY, **_times("opened_at", "closed_at")}),
    Copy("numbers", DAY),
    Copy(
        "tickets",
        {
            **DAY,
            **_times("issued_at", "since", "ended_at", "stick_until", "back_at"),
            "id": "id + :tickets",
            "token": f"{_SHORT.format(':day')} || substr(token, 7)",
            "masked_name": f"coalesce({_known('masked_name')}, '')",
            "person_key": _known("substr(person_key, 1, 60) || printf('%04d', :number)"),
            "name_sealed": _known("resealed(name_sealed, 'name', id, id + :tickets)"),
            "number_sealed": _known("resealed(number_sealed, 'number', id, id + :tickets)"),
        },
    ),
    Copy("periods", {**TICKET, **_times("began_at", "ended_at")}),
    Copy("calls", {**TICKET, **DAY, **_times("at", "last_at", "shown_at", "said_at")}),
    Copy("service_times", DAY),
    Copy("item_times", DAY),
    Copy("case_numbers", {"prefix": _told("prefix")}),
    Copy(
        "cases",
        {
            **TICKET,
            **DAY,
            **_times("registered_at", "withdrawn_at"),
            "id": "id + :cases",
            "case_no": _told("case_no"),
            "supplement_by": _time("supplement_by"),
            "deadline": _time("deadline"),
        },
    ),
    Copy(
        "rating_requests",
        {
            **TICKET,
            **DAY,
            **_times("asked_at", "pad_until", "closed_at"),
            "id": "id + :rating_requests",
            "name": _named("name", ":rating_requests"),
            "case_id": "case_id + :cases",
            "open_until": _time("open_until"),
        },
    ),
    Copy(
        "facts",
        {
            **_times("at"),
            "seq": "seq + :facts",
            "fields": f"""CASE WHEN kind IN ('slip_printed', 'slip_failed')
                THEN json_set(fields, '$.job', {_named(_JOB, ":jobs")})
                WHEN kind = 'case_registered' THEN json_set(fields, '$.case_no', {_told(_CASE)},
                '$.deadline', {_time(_DEADLINE)})
                WHEN kind IN ('day_opened', 'day_closed') THEN {_told("fields")}
                ELSE fields END""",
        },
    ),
    Copy(
        "alerts",
        {**_times("since", "ended_at"), "id": _told("id"), "text": _told("text")},
        where="instr(id, :played)",
    ),
    Copy(
        "requests",
        {
            **_times("at"),
            "id": "id + :requests",
            "request_id": _told("request_id"),
            "reply": _body("reply"),
        },
        last_days=KEPT_DAYS,
    ),
    Copy(
        "jobs",
        {
            **TICKET,
            **_times("created_at", "valid_until", "sent_at", "ended_at"),
            "id": "id + :jobs",
            "body": _body("body"),
        },
        last_days=KEPT_DAYS,
    ),
)
"""In the order in which they refer to each other. Ratings are chained: `hub.sim.past` does them."""

IDS = {
    "tickets": "id",
    "cases": "id",
    "rating_requests": "id",
    "facts": "seq",
    "requests": "id",
    "jobs": "id",
}
"""Tables whose rows are numbered, and by which column."""
