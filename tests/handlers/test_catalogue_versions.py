"""From draft to version: who may do what, at a time, two at once, and nothing lost."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from hub.bootstrap import build_engine
from hub.contract.commands import (
    ApproveCatalogue,
    DraftCatalogue,
    DropCatalogue,
    ListCatalogues,
    Login,
    PublishCatalogue,
    RebaseCatalogue,
    RejectCatalogue,
    ScheduleCatalogue,
    SubmitCatalogue,
)
from hub.contract.events import FactKind
from hub.contract.results import (
    CataloguePublished,
    Catalogues,
    DraftChanged,
    DraftLine,
    Refusal,
)
from hub.contract.states import AlertKind, Hall, Menu
from hub.contract.words import ApprovalLevel, DraftStage, Side
from hub.domain.catalogue import Catalogue, Limit
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from tests.catalogues import (
    APPROVERS,
    approve,
    approved,
    draft,
    names,
    of_names,
    publish,
    seen,
    stage,
    submit,
    three_levels,
)
from tests.desks import sign_in, told
from tests.halls import PIN, Bench

NEW = of_names("新的事项")
OTHER = of_names("新的事项", "又一个事项")
SIGNED = {"clerk": "0508", "pin": PIN}


def kinds(bench: Bench) -> list[FactKind]:
    return [fact.kind for fact in told(bench) if fact.kind.value.startswith("catalogue")]


def listed(bench: Bench) -> Catalogues:
    return bench.expect(Catalogues, "cli", ListCatalogues)


def line(bench: Bench, number: int) -> DraftLine:
    return next(each for each in listed(bench).drafts if each.draft == number)


def alerts(bench: Bench) -> list[AlertKind]:
    picture = bench.state("hall")
    assert isinstance(picture, Hall)
    return [alert.kind for alert in picture.alerts]


def test_the_whole_way_with_three_levels(bench: Bench) -> None:
    three_levels(bench)
    number = draft(bench, NEW, note="新增一项")
    assert "新的事项" not in names(bench)
    line_now = submit(bench, number)
    assert (line_now.stage, line_now.submitted_by) == (DraftStage.SUBMITTED, "0901")
    assert line_now.missing == tuple(ApprovalLevel)
    for level in ApprovalLevel:
        assert bench.refused("cli", ScheduleCatalogue, **seen(bench, number)) == "draft_stage"
        line_now = approve(bench, number, APPROVERS[level])
    assert line_now.stage is DraftStage.APPROVED
    assert line_now.approved_by == tuple(APPROVERS.values())
    done = bench.expect(CataloguePublished, "cli", ScheduleCatalogue, **seen(bench, number))
    assert (done.version, done.items) == (2, 1)
    assert names(bench) == ["新的事项"]
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert menu.catalogue == 2
    assert kinds(bench) == [
        FactKind.CATALOGUE_PUBLISHED,
        FactKind.CATALOGUE_DRAFTED,
        FactKind.CATALOGUE_SUBMITTED,
        *[FactKind.CATALOGUE_APPROVED] * 3,
        FactKind.CATALOGUE_PUBLISHED,
    ]
    people = [fact.clerk for fact in told(bench) if fact.kind is FactKind.CATALOGUE_APPROVED]
    assert people == list(APPROVERS.values())
    found = listed(bench)
    assert found.drafts == ()
    assert [(v.version, v.draft) for v in found.versions] == [(2, number), (1, None)]


def test_one_step_is_refused_where_approval_is_wanted(bench: Bench) -> None:
    three_levels(bench)
    staged = stage(bench, NEW)
    assert bench.refused("cli", PublishCatalogue, staged=staged) == "review_needed"
    assert "新的事项" not in names(bench)


def test_one_step_is_recorded(bench: Bench) -> None:
    publish(bench, NEW)
    fact = told(bench)[-1]
    assert fact.kind is FactKind.CATALOGUE_PUBLISHED
    assert fact.fields["one_step"] is True
    assert listed(bench).versions[0].draft is None


def test_levels_approve_in_order_and_only_who_may(bench: Bench) -> None:
    three_levels(bench)
    number = draft(bench, NEW)
    ask = {**seen(bench, number), "pin": PIN}
    assert bench.refused("cli", ApproveCatalogue, clerk="0508", **ask) == "draft_stage"
    submit(bench, number)
    assert bench.refused("cli", ApproveCatalogue, clerk="0406", **ask) == "approval_right"
    assert bench.refused("cli", ApproveCatalogue, clerk="0217", **ask) == "approval_right"
    approve(bench, number, "0508")
    assert bench.refused("cli", ApproveCatalogue, clerk="0508", **ask) == "approval_right"


def test_who_submitted_may_not_approve(bench: Bench) -> None:
    hall = bench.engine.hall
    clerks = tuple(
        msgspec.structs.replace(clerk, approves=(ApprovalLevel.DISTRICT,)) for clerk in hall.clerks
    )
    bench.engine.hall = msgspec.structs.replace(hall, clerks=clerks)
    number = draft(bench, NEW)
    submit(bench, number)
    asked = {**seen(bench, number), "clerk": "0901", "pin": PIN}
    assert bench.refused("cli", ApproveCatalogue, **asked) == "four_eyes"


def test_only_a_supervisor_submits(bench: Bench) -> None:
    number = draft(bench, NEW)
    asked = {**seen(bench, number), "clerk": "0217", "pin": PIN}
    assert bench.refused("cli", SubmitCatalogue, **asked) == "not_allowed"
    assert bench.refused("cli", SubmitCatalogue, **seen(bench, number)) == "not_logged_in"
    assert bench.refused("counter-3", SubmitCatalogue, **seen(bench, number)) == "not_logged_in"


def test_wrong_pins_are_counted_and_lock_the_account(bench: Bench) -> None:
    number = draft(bench, NEW)
    asked = {**seen(bench, number), "clerk": "0901"}
    for _ in range(4):
        assert bench.refused("cli", SubmitCatalogue, pin="000000", **asked) == "wrong_pin"
    assert bench.refused("cli", SubmitCatalogue, pin="000000", **asked) == "locked"
    assert bench.refused("cli", SubmitCatalogue, pin=PIN, **asked) == "locked"
    assert bench.refused("counter-12", Login, clerk="0901", pin=PIN) == "locked"
    assert line(bench, number).stage is DraftStage.DRAFT


def test_a_right_pin_forgets_the_wrong_ones(bench: Bench) -> None:
    for number in (draft(bench, NEW), draft(bench, OTHER)):
        for _ in range(4):
            asked = {**seen(bench, number), "clerk": "0901", "pin": "000000"}
            assert bench.refused("cli", SubmitCatalogue, **asked) == "wrong_pin"
        submit(bench, number)


def test_at_a_counter_who_is_signed_in_answers(bench: Bench) -> None:
    number = draft(bench, NEW)
    sign_in(bench, "0901", 12)
    done = bench.expect(DraftChanged, "counter-12", SubmitCatalogue, **seen(bench, number))
    assert done.draft.submitted_by == "0901"
    sign_in(bench, "0508", 8)
    done = bench.expect(DraftChanged, "counter-8", ApproveCatalogue, **seen(bench, number))
    assert done.draft.stage is DraftStage.APPROVED
    assert bench.refused("counter-8", ScheduleCatalogue, **seen(bench, number)) == "not_allowed"
    bench.expect(CataloguePublished, "counter-12", ScheduleCatalogue, **seen(bench, number))


def test_whoever_is_named_answers_also_where_another_is_signed_in(bench: Bench) -> None:
    number = draft(bench, NEW)
    sign_in(bench, "0901", 12)
    bench.expect(DraftChanged, "counter-12", SubmitCatalogue, **seen(bench, number))
    asked = {**seen(bench, number), "clerk": "0508"}
    assert bench.refused("counter-12", ApproveCatalogue, pin="000000", **asked) == "wrong_pin"
    done = bench.expect(DraftChanged, "counter-12", ApproveCatalogue, pin=PIN, **asked)
    assert done.draft.approved_by == ("0508",)


def test_rejected_with_a_reason_revised_and_approved_anew(bench: Bench) -> None:
    number = approved(bench, NEW)
    reason = "材料清单不全"
    done = bench.expect(DraftChanged, "cli", RejectCatalogue, draft=number, reason=reason, **SIGNED)
    assert (done.draft.stage, done.draft.reason) == (DraftStage.DRAFT, reason)
    assert done.draft.approved == ()
    assert reason not in str(told(bench)[-1].fields), "facts carry no free text"
    assert draft(bench, OTHER, draft=number) == number
    assert submit(bench, number).missing == (ApprovalLevel.DISTRICT,)
    approve(bench, number)
    done = bench.expect(CataloguePublished, "cli", ScheduleCatalogue, **seen(bench, number))
    assert done.items == 2


def test_only_who_approves_may_reject(bench: Bench) -> None:
    number = draft(bench, NEW)
    submit(bench, number)
    asked = {"draft": number, "reason": "x", "clerk": "0217", "pin": PIN}
    assert bench.refused("cli", RejectCatalogue, **asked) == "approval_right"


def test_a_submitted_draft_is_not_revised(bench: Bench) -> None:
    number = draft(bench, NEW)
    submit(bench, number)
    staged = stage(bench, OTHER)
    asked = {"staged": staged, "base": 1, "draft": number}
    assert bench.refused("cli", DraftCatalogue, **asked) == "draft_stage"
    assert bench.refused("cli", DraftCatalogue, **{**asked, "draft": 99}) == "unknown_draft"


@pytest.mark.parametrize("at", [None, "2026-11-23T12:00:00+08:00"])
def test_what_became_another_since_it_was_looked_at_is_not_decided_unseen(
    bench: Bench, at: str | None
) -> None:
    number = draft(bench, NEW)
    looked = seen(bench, number)
    signed = {**looked, "pin": PIN}

    def become_another(what: Catalogue) -> None:
        bench.expect(DraftChanged, "cli", RejectCatalogue, draft=number, reason="x", **SIGNED)
        draft(bench, what, draft=number)

    draft(bench, OTHER, draft=number)
    assert bench.refused("cli", SubmitCatalogue, clerk="0901", **signed) == "draft_changed"
    submit(bench, number)
    assert bench.refused("cli", ApproveCatalogue, clerk="0508", **signed) == "draft_changed"
    approve(bench, number)
    moment = at and datetime.fromisoformat(at)
    assert bench.refused("cli", ScheduleCatalogue, at=moment, **looked) == "draft_changed"
    assert (line(bench, number).stage, line(bench, number).publish_at) == (
        DraftStage.APPROVED,
        None,
    )
    become_another(NEW)
    assert line(bench, number).sha256 == looked["seen"], "the same again is what was seen"
    bench.expect(DraftChanged, "cli", SubmitCatalogue, clerk="0901", **signed)
    bench.expect(DraftChanged, "cli", ApproveCatalogue, clerk="0508", **signed)


# ── two at once ──────────────────────────────────────────────────────────────


def test_the_second_of_two_is_told_and_loses_nothing(bench: Bench) -> None:
    base = versions.version(bench.engine.db, 1)
    first, second = (
        msgspec.structs.replace(
            base,
            items=(
                *base.items[:place],
                msgspec.structs.replace(base.items[place], promised=Limit(3)),
                *base.items[place + 1 :],
            ),
        )
        for place in (0, 1)
    )
    one, two = approved(bench, first), approved(bench, second)
    bench.expect(CataloguePublished, "cli", ScheduleCatalogue, **seen(bench, one))
    assert bench.refused("cli", ScheduleCatalogue, **seen(bench, two)) == "base_changed"
    assert line(bench, two).stale
    rebased = bench.expect(DraftChanged, "cli", RebaseCatalogue, draft=two).draft
    assert (rebased.stage, rebased.base, rebased.stale) == (DraftStage.DRAFT, 2, False)
    assert bench.refused("cli", ScheduleCatalogue, **seen(bench, two)) == "draft_stage"
    submit(bench, two)
    approve(bench, two)
    bench.expect(CataloguePublished, "cli", ScheduleCatalogue, **seen(bench, two))
    now = versions.published(bench.engine.db)
    assert now.items[:2] == (first.items[0], second.items[1])
    assert now.items[2:] == base.items[2:]


def test_approvals_of_an_outdated_draft_are_refused(bench: Bench) -> None:
    number = draft(bench, NEW)
    submit(bench, number)
    publish(bench, OTHER)
    asked = {**seen(bench, number), **SIGNED}
    refusal = bench.expect(Refusal, "cli", ApproveCatalogue, **asked)
    assert (refusal.code, refusal.fields) == ("base_changed", {"base": 1, "newest": 2})
    late = draft(bench, of_names("晚到的事项"))
    submitted = {**seen(bench, late), "clerk": "0901", "pin": PIN}
    assert bench.refused("cli", SubmitCatalogue, **submitted) == "base_changed"


def test_the_same_changed_twice_is_told_until_somebody_decides(bench: Bench) -> None:
    publish(bench, NEW)
    number = draft(bench, of_names("甲事项"), base=2)
    publish(bench, of_names("乙事项"))
    refusal = bench.expect(Refusal, "cli", RebaseCatalogue, draft=number)
    assert refusal.code == "merge_clash"
    assert "甲事项" in refusal.message
    assert line(bench, number).base == 2
    bench.expect(DraftChanged, "cli", RebaseCatalogue, draft=number, prefer=Side.DRAFT)
    body = drafts.body(bench.engine.db, number)
    assert body is not None
    assert [i.name for i in msgspec.json.decode(body, type=Catalogue).items] == ["甲事项"]
    again = bench.expect(DraftChanged, "cli", RebaseCatalogue, draft=number)
    assert again.draft.base == 3


def test_two_imports_at_once_in_one_step(bench: Bench) -> None:
    publish(bench, NEW)
    staged = stage(bench, OTHER)
    assert bench.refused("cli", PublishCatalogue, staged=staged, base=1) == "base_changed"
    done = bench.expect(CataloguePublished, "cli", PublishCatalogue, staged=staged, base=2)
    assert done.version == 3
    again = bench.expect(CataloguePublished, "cli", PublishCatalogue, staged=staged, base=2)
    assert again.version == 3


def test_a_base_that_never_was(bench: Bench) -> None:
    staged = stage(bench, NEW)
    assert bench.refused("cli", DraftCatalogue, staged=staged, base=7) == "base_changed"
    assert bench.refused("cli", DraftCatalogue, staged="0" * 64, base=1) == "staged_missing"


def test_a_dropped_draft_stays_in_the_store(bench: Bench) -> None:
    number = draft(bench, NEW)
    bench.expect(DraftChanged, "cli", DropCatalogue, draft=number)
    assert listed(bench).drafts == ()
    assert bench.refused("cli", DropCatalogue, draft=number) == "draft_stage"
    assert bench.refused("cli", RebaseCatalogue, draft=number) == "draft_stage"
    assert drafts.body(bench.engine.db, number) == msgspec.json.encode(NEW)
    for command in (DropCatalogue, RebaseCatalogue):
        assert bench.refused("cli", command, draft=99) == "unknown_draft"
    assert bench.refused("cli", ScheduleCatalogue, **seen(bench, 99)) == "unknown_draft"


# ── at a time ────────────────────────────────────────────────────────────────

NOON = datetime.fromisoformat("2026-11-23T12:00:00+08:00")


def scheduled(bench: Bench, what: Catalogue = NEW, at: datetime = NOON, base: int = 1) -> int:
    number = approved(bench, what, base)
    done = bench.expect(DraftChanged, "cli", ScheduleCatalogue, **seen(bench, number), at=at)
    assert done.draft.publish_at == at
    return number


def test_published_when_its_time_comes(bench: Bench) -> None:
    scheduled(bench)
    bench.pass_time(hours=2, minutes=29)
    assert "新的事项" not in names(bench)
    bench.pass_time(minutes=2)
    assert any(out.topic.endswith("state/menu") for out in bench.out)
    assert names(bench) == ["新的事项"]
    fact = told(bench)[-1]
    assert (fact.kind, fact.fields["version"]) == (FactKind.CATALOGUE_PUBLISHED, 2)


def test_another_zone_means_the_same_moment(bench: Bench) -> None:
    scheduled(bench, at=datetime.fromisoformat("2026-11-23T04:00:00+00:00"))
    bench.pass_time(hours=2, minutes=29)
    assert "新的事项" not in names(bench)
    bench.pass_time(minutes=2)
    assert names(bench) == ["新的事项"]


def test_a_hub_that_was_away_publishes_when_it_is_back(bench: Bench) -> None:
    scheduled(bench)
    bench.engine.db.close()
    bench.clock.time += timedelta(days=2)
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    bench.engine.tick()
    assert names(bench) == ["新的事项"]


def test_a_clock_set_back_and_forth_publishes_once(bench: Bench) -> None:
    scheduled(bench)
    bench.pass_time(hours=3)
    bench.clock.set_by(timedelta(hours=-2))
    bench.pass_time(hours=3)
    assert versions.newest(bench.engine.db).number == 2  # type: ignore[union-attr]
    assert kinds(bench).count(FactKind.CATALOGUE_PUBLISHED) == 2


def test_a_clock_set_forth_over_midnight_publishes_nothing_yet(bench: Bench) -> None:
    scheduled(bench, at=NOON + timedelta(days=3))
    bench.clock.set_by(timedelta(days=4))
    bench.pass_time(seconds=1)
    assert "新的事项" not in names(bench)
    bench.clock.set_by(timedelta(days=-4))
    bench.pass_time(minutes=5)
    assert "新的事项" not in names(bench)
    bench.pass_time(days=3, hours=3)
    assert names(bench) == ["新的事项"]


def test_of_two_at_one_time_the_second_lapses_and_is_told(bench: Bench) -> None:
    scheduled(bench, NEW)
    late = scheduled(bench, OTHER)
    bench.pass_time(hours=3)
    assert names(bench) == ["新的事项"]
    lapsed = line(bench, late)
    assert (lapsed.stage, lapsed.stale, lapsed.reason) == (DraftStage.DRAFT, True, "1 → 2")
    assert AlertKind.CATALOGUE in alerts(bench)
    assert kinds(bench)[-1] is FactKind.CATALOGUE_LAPSED
    bench.expect(DraftChanged, "cli", RebaseCatalogue, draft=late, prefer=Side.DRAFT)
    assert AlertKind.CATALOGUE not in alerts(bench)


def test_a_publication_may_be_moved_and_taken_back(bench: Bench) -> None:
    number = scheduled(bench)
    later = NOON + timedelta(hours=1)
    bench.expect(DraftChanged, "cli", ScheduleCatalogue, **seen(bench, number), at=later)
    bench.pass_time(hours=3)
    assert "新的事项" not in names(bench)
    bench.expect(DraftChanged, "cli", RejectCatalogue, draft=number, reason="缓", **SIGNED)
    bench.pass_time(hours=3)
    assert "新的事项" not in names(bench)


@pytest.mark.parametrize("hours", [-1, 24 * 400])
def test_times_that_are_over_or_too_far(bench: Bench, hours: int) -> None:
    number = approved(bench, NEW)
    at = bench.clock.now() + timedelta(hours=hours)
    assert bench.refused("cli", ScheduleCatalogue, **seen(bench, number), at=at) == "publish_time"


def test_an_older_hub_would_find_its_catalogue_unchanged(bench: Bench, tmp_path: Path) -> None:
    """Drafts live beside the versions: what counts is what was published."""
    draft(bench, NEW)
    bench.engine.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = tmp_path / "copy"
    shutil.copytree(bench.folder.root, copy)
    assert names(Bench(copy)) == names(bench)
