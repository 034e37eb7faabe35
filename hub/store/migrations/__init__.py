"""The schema, by named steps that are applied once and in order.

Times are TEXT in ISO 8601 with offset, days `YYYY-MM-DD`, durations whole seconds.
What must never happen twice is a constraint here, not a check elsewhere.

Each index is a page more to write at every commit: there is none that no query needs, small
rows that are read by their owner live in its order (WITHOUT ROWID), rows with large bodies in
order of arrival (a large body in a WITHOUT ROWID table would need a page of its own).

A released step is never edited: files made by it are out there (`tests/databases` keeps one
of each release). The step's name says what it changes.
A new step is a module of its own, named in `STEPS` at the end.
"""

from __future__ import annotations

from sqlite_utils.migrations import Migrations

from hub.store.migrations.bad_ratings import bad_ratings
from hub.store.migrations.bookings import bookings
from hub.store.migrations.calendar_and_clocks import calendar_and_clocks
from hub.store.migrations.catalogue_drafts import catalogue_drafts
from hub.store.migrations.clerk_items import clerk_items
from hub.store.migrations.devices_by_window import devices_by_window
from hub.store.migrations.first_schema import first_schema
from hub.store.migrations.group_visits import group_visits
from hub.store.migrations.guesses import guesses
from hub.store.migrations.hall_pauses import hall_pauses
from hub.store.migrations.kept_day import kept_day
from hub.store.migrations.lean_commits import lean_commits
from hub.store.migrations.lean_history import lean_history
from hub.store.migrations.messages import messages
from hub.store.migrations.moved_jobs import moved_jobs
from hub.store.migrations.overtakes_as_marks import overtakes_as_marks
from hub.store.migrations.policy_choices import policy_choices
from hub.store.migrations.quotas_and_guards import quotas_and_guards
from hub.store.migrations.recounts import recounts
from hub.store.migrations.self_tests import self_tests
from hub.store.migrations.times_by_item import times_by_item

STEPS = (
    first_schema,
    lean_commits,
    overtakes_as_marks,
    lean_history,
    kept_day,
    policy_choices,
    calendar_and_clocks,
    catalogue_drafts,
    bookings,
    times_by_item,
    quotas_and_guards,
    hall_pauses,
    group_visits,
    guesses,
    recounts,
    moved_jobs,
    self_tests,
    bad_ratings,
    clerk_items,
    messages,
    devices_by_window,
)
"""In the order in which they are applied, once each."""

migrations = Migrations("jiaohao")
for _step in STEPS:
    migrations()(_step)
