"""All rows in one place: which function answers which message."""

from __future__ import annotations

from hub.contract.commands import Command
from hub.contract.devices import DeviceResult
from hub.handlers import (
    applicants,
    booking,
    calendar_days,
    calling,
    cases,
    catalogue,
    catalogue_drafts,
    catalogue_publishing,
    catalogue_review,
    catalogue_showing,
    clocks,
    closing,
    day,
    deadline_alerts,
    deadlines,
    devices,
    explaining,
    fact_stream,
    forgetting,
    late_ratings,
    material_lists,
    pausing,
    policies,
    queues,
    ratings,
    redating,
    staff,
    ticketing,
)
from hub.handlers.table import ResultHandler, Spec, Timer, by_command

SPECS: dict[type[Command], Spec] = by_command(
    [
        *ticketing.COMMANDS,
        *booking.COMMANDS,
        *calling.COMMANDS,
        *queues.COMMANDS,
        *applicants.COMMANDS,
        *explaining.COMMANDS,
        *policies.COMMANDS,
        *staff.COMMANDS,
        *day.COMMANDS,
        *pausing.COMMANDS,
        *cases.COMMANDS,
        *deadlines.COMMANDS,
        *calendar_days.COMMANDS,
        *ratings.COMMANDS,
        *late_ratings.COMMANDS,
        *catalogue.COMMANDS,
        *catalogue_drafts.COMMANDS,
        *catalogue_review.COMMANDS,
        *catalogue_showing.COMMANDS,
        *catalogue_publishing.COMMANDS,
        *material_lists.COMMANDS,
        *devices.COMMANDS,
        *fact_stream.COMMANDS,
    ]
)

RESULTS: dict[type[DeviceResult], ResultHandler] = {
    spec.result: spec.handler for spec in (*devices.RESULTS, *ratings.RESULTS)
}

PRESENCE: ResultHandler = devices.presence

TIMERS: tuple[Timer, ...] = (
    *day.TIMERS,
    *closing.TIMERS,
    *calling.TIMERS,
    *ratings.TIMERS,
    *devices.TIMERS,
    *forgetting.TIMERS,
    *redating.TIMERS,
    *clocks.TIMERS,
    *deadline_alerts.TIMERS,
    *catalogue_publishing.TIMERS,
)
