"""Facts: what happened, in the past tense, numbered per hall without gaps. No personal data.

One kind tells of a gap before it: `hall_restored`.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from hub.contract.words import Moment


class FactKind(StrEnum):
    """Every kind of fact; its topic is `event/{kind}`."""

    TICKET_ISSUED = "ticket_issued"
    TICKET_LET_ON = "ticket_let_on"
    TICKET_CALLED = "ticket_called"
    TICKET_RECALLED = "ticket_recalled"
    TICKET_STARTED = "ticket_started"
    TICKET_MISSED = "ticket_missed"
    TICKET_RETURNED = "ticket_returned"
    TICKET_PARKED = "ticket_parked"
    TICKET_TRANSFERRED = "ticket_transferred"
    TICKET_FINISHED = "ticket_finished"
    TICKET_CANCELLED = "ticket_cancelled"
    TICKET_EXPIRED = "ticket_expired"
    MOVE_UNDONE = "move_undone"
    BOOKING_MADE = "booking_made"
    BOOKING_MOVED = "booking_moved"
    BOOKING_CANCELLED = "booking_cancelled"
    BOOKING_LAPSED = "booking_lapsed"
    BOOKING_CHECKED_IN = "booking_checked_in"
    CALL_SHOWN = "call_shown"
    CALL_SAID = "call_said"
    SLIP_PRINTED = "slip_printed"
    SLIP_FAILED = "slip_failed"
    SLIP_MOVED = "slip_moved"
    CASE_REGISTERED = "case_registered"
    CASE_WITHDRAWN = "case_withdrawn"
    CASE_DECIDED = "case_decided"
    DEADLINE_PAUSED = "deadline_paused"
    DEADLINE_RESUMED = "deadline_resumed"
    DEADLINE_EXTENDED = "deadline_extended"
    DEADLINE_MOVED = "deadline_moved"
    CALENDAR_CHANGED = "calendar_changed"
    APPLICANT_NAMED = "applicant_named"
    RATING_ASKED = "rating_asked"
    RATING_CLOSED = "rating_closed"
    RESULT_COLLECTED = "result_collected"
    CASE_RATED = "case_rated"
    CLERK_LOGGED_IN = "clerk_logged_in"
    CLERK_LOGGED_OUT = "clerk_logged_out"
    CLERK_LOCKED = "clerk_locked"
    GUESSING_LOCKED = "guessing_locked"
    WINDOW_OPENED = "window_opened"
    WINDOW_CLOSED = "window_closed"
    WINDOW_PAUSED = "window_paused"
    WINDOW_RESUMED = "window_resumed"
    GUIDE_CALLED = "guide_called"
    MESSAGE_SENT = "message_sent"
    MESSAGE_ANSWERED = "message_answered"
    DEVICE_ADDED = "device_added"
    DEVICE_PAIRED = "device_paired"
    DEVICE_REMOVED = "device_removed"
    CATALOGUE_PUBLISHED = "catalogue_published"
    CATALOGUE_DRAFTED = "catalogue_drafted"
    CATALOGUE_SUBMITTED = "catalogue_submitted"
    CATALOGUE_APPROVED = "catalogue_approved"
    CATALOGUE_REJECTED = "catalogue_rejected"
    CATALOGUE_SCHEDULED = "catalogue_scheduled"
    CATALOGUE_REBASED = "catalogue_rebased"
    CATALOGUE_LAPSED = "catalogue_lapsed"
    CATALOGUE_DROPPED = "catalogue_dropped"
    SELF_TEST_BEGUN = "self_test_begun"
    SELF_TESTED = "self_tested"
    DAY_OPENED = "day_opened"
    DAY_CLOSED = "day_closed"
    HALL_PAUSED = "hall_paused"
    HALL_RESUMED = "hall_resumed"
    CLOSING_GUARDED = "closing_guarded"
    CLOCK_SET = "clock_set"
    POLICY_CHOSEN = "policy_chosen"
    HALL_RESTORED = "hall_restored"


class Fact(msgspec.Struct, frozen=True, omit_defaults=True):
    """One numbered fact. `case_rated` carries no level and no rater.

    `hall_restored`: the hall was put back from a backup whose last fact was number `last`. Numbers
    between that and this fact's own are never given (again): who has heard some of them heard of
    what happened after the backup, which this hub does not know. `numbers` of each service were
    left out likewise.
    """

    seq: int
    kind: FactKind
    at: Moment
    ticket: str | None = None
    window: int | None = None
    service: str | None = None
    clerk: str | None = None
    device: str | None = None
    fields: dict[str, str | int | float | bool | None] = {}
