"""What whoever decides about a draft is shown: its changes in words, and what may be done now."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import pytest

from hub.config import HallConfig
from hub.contract import commands
from hub.contract.commands import Command, ListCatalogues, ShowDraft
from hub.contract.results import Catalogues, DraftShown, Refusal
from hub.contract.states import AlertKind, Hall, WindowState
from hub.contract.wire import MAX_PAYLOAD, encode
from hub.contract.words import ChangeKind, DraftMove, DraftStage, Language, Side
from hub.domain.catalogue import Catalogue, DayUnit, Item, Limit
from hub.handlers.catalogue_showing import LINES, LONGEST_LINE
from hub.store import catalogue as versions
from tests.catalogues import approve, draft, of_names, publish, seen, submit
from tests.desks import change, sign_in
from tests.halls import Bench

NEW = of_names("新的事项")


def show(bench: Bench, number: int, device: str = "cli", **fields: object) -> DraftShown:
    return bench.expect(DraftShown, device, ShowDraft, draft=number, **fields)


def newest(bench: Bench) -> int:
    found = versions.newest(bench.engine.db)
    assert found is not None
    return found.number


def test_what_changes_is_told_in_words(bench: Bench) -> None:
    base = publish(bench, of_names("甲", "乙", "丙"))
    items = of_names("甲", "乙", "丙").items[:2]
    later = msgspec.structs.replace(items[1], promised=Limit(5, DayUnit.WORKING))
    fresh = Item(code="N-9", name="丁", department="民政部门", visits=1)
    number = draft(bench, Catalogue(items=(items[0], later, fresh)), base)
    shown = show(bench, number)
    assert shown.summary.startswith("事项：新增 1，取消 1，修改 1")
    assert [(line.head, line.text) for line in shown.lines] == [
        (ChangeKind.CHANGED, "～ 修改 事项 乙 (N-1)"),
        (None, "承诺时限：（未说明） → 5 个工作日"),
        (ChangeKind.ADDED, "＋ 新增 事项 丁 (N-9)"),
        (None, "部门：民政部门"),
        (None, "到场次数：1"),
        (ChangeKind.REMOVED, "－ 取消 事项 丙 (N-2)"),
    ]
    assert (shown.draft.draft, shown.pages, shown.may) == (number, 1, ())
    english = show(bench, number, language=Language.EN)
    assert english.lines[1].text == "promised limit: (not told) → 5 working days"


def test_a_long_comparison_comes_in_pages_that_begin_with_a_head(bench: Bench) -> None:
    base = publish(bench, of_names("甲"))
    told = {"department": "民政部门", "note": "长" * 2 * LONGEST_LINE, "visits": 2, "fee": False}
    many = tuple(Item(code=f"M-{n}", name=f"事项{n}", **told) for n in range(30))
    number = draft(bench, Catalogue(items=many), base)
    pages = [show(bench, number, page=page) for page in range(4)]
    assert {page.pages for page in pages} == {4}
    assert all(page.lines[0].head for page in pages)
    lines = [line for page in pages for line in page.lines]
    heads = {line.text for line in lines if line.head is ChangeKind.ADDED}
    assert len(heads) == 30
    assert [len(page.lines) for page in pages[:3]] == [LINES] * 3
    assert {len(line.text) for line in lines if line.text.startswith("备注")} == {LONGEST_LINE}
    assert max(len(encode(page)) for page in pages) < MAX_PAYLOAD // 2
    assert show(bench, number, page=9).lines == ()


def test_who_may_look(bench: Bench) -> None:
    number = draft(bench, NEW)
    for command, fields in ((ShowDraft, {"draft": number}), (ListCatalogues, {})):
        assert bench.refused("counter-3", command, **fields) == "not_logged_in"
        counter = sign_in(bench, "0217", 3)
        assert bench.refused(counter, command, **fields) == "not_allowed"
        bench.expect(commands_reply(command), sign_in(bench, "0508", 8), command, **fields)
        bench.expect(commands_reply(command), sign_in(bench, "0901", 12), command, **fields)
        bench.send(counter, commands.Logout)
    assert bench.refused("cli", ShowDraft, draft=77) == "unknown_draft"


def commands_reply(command: type[Command]) -> type[DraftShown] | type[Catalogues]:
    return DraftShown if command is ShowDraft else Catalogues


def test_the_window_says_whose_business_drafts_are(bench: Bench) -> None:
    found = {}
    for clerk, no in (("0217", 3), ("0508", 8), ("0901", 12)):
        sign_in(bench, clerk, no)
        window = bench.state(f"window/{no}")
        assert isinstance(window, WindowState)
        found[clerk] = window.reviewer
    assert found == {"0217": False, "0508": True, "0901": True}


MOVES: Mapping[DraftMove, tuple[type[Command], dict[str, object]]] = {
    DraftMove.SUBMIT: (commands.SubmitCatalogue, {}),
    DraftMove.APPROVE: (commands.ApproveCatalogue, {}),
    DraftMove.PUBLISH: (commands.ScheduleCatalogue, {}),
    DraftMove.REBASE: (commands.RebaseCatalogue, {"prefer": Side.DRAFT}),
    DraftMove.REJECT: (commands.RejectCatalogue, {"reason": "x"}),
    DraftMove.DROP: (commands.DropCatalogue, {}),
}


LOOKED_AT = {DraftMove.SUBMIT, DraftMove.APPROVE, DraftMove.PUBLISH}


def at_stage(bench: Bench, stage: DraftStage, *, stale: bool) -> int:
    """A draft that has come so far."""
    number = draft(bench, NEW, newest(bench))
    if stage is not DraftStage.DRAFT:
        submit(bench, number)
    if stage is DraftStage.APPROVED:
        approve(bench, number)
    if stale:
        publish(bench, of_names(f"又一版{number}"))
    return number


@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("stage", [DraftStage.DRAFT, DraftStage.SUBMITTED, DraftStage.APPROVED])
def test_what_is_offered_is_what_is_accepted(bench: Bench, stage: DraftStage, stale: bool) -> None:
    counters = [sign_in(bench, "0901", 12), sign_in(bench, "0508", 8)]
    for counter in counters:
        for move, (command, fields) in MOVES.items():
            number = at_stage(bench, stage, stale=stale)
            offered = move in show(bench, number, counter).may
            about = seen(bench, number) if move in LOOKED_AT else {"draft": number}
            reply = bench.send(counter, command, **about, **fields)
            refused = isinstance(reply, Refusal)
            if move is not DraftMove.REBASE or stale:  # else it changes nothing
                assert refused is not offered, (counter, move, reply)


def turns(bench: Bench) -> list[str]:
    picture = bench.state("hall")
    assert isinstance(picture, Hall)
    return [alert.text.zh for alert in picture.alerts if alert.kind is AlertKind.CATALOGUE]


def test_whose_turn_it_is_is_an_alert_until_it_is_done(bench: Bench) -> None:
    number = draft(bench, NEW)
    assert turns(bench) == []
    submit(bench, number)
    assert turns(bench) == [f"目录草稿 {number} 等待区县级审批"]
    approve(bench, number)
    assert turns(bench) == [f"目录草稿 {number} 已审批，可以发布"]
    other = draft(bench, of_names("另一份"))
    submit(bench, other)
    bench.send("cli", commands.ScheduleCatalogue, **seen(bench, number))
    assert turns(bench) == [f"目录草稿 {other} 等待区县级审批"]
    bench.send("cli", commands.RebaseCatalogue, draft=other, prefer=Side.DRAFT)
    assert turns(bench) == []


def test_a_level_that_is_not_needed_any_more_leaves_a_draft_to_be_given_back(bench: Bench) -> None:
    number = draft(bench, NEW)
    submit(bench, number)

    def none_needed(hall: HallConfig) -> HallConfig:
        settings = msgspec.structs.replace(hall.catalogue, approvals=())
        return msgspec.structs.replace(hall, catalogue=settings)

    change(bench, none_needed)
    counter = sign_in(bench, "0901", 12)
    assert show(bench, number, counter).may == (DraftMove.REJECT, DraftMove.DROP)
    assert bench.refused(counter, commands.ApproveCatalogue, **seen(bench, number)) == "draft_stage"
    bench.send(counter, commands.RejectCatalogue, draft=number, reason="x")
    bench.send(counter, commands.SubmitCatalogue, **seen(bench, number))
    assert show(bench, number, counter).draft.stage is DraftStage.APPROVED
