"""A catalogue is made ready beside the loop: the publication itself reads and indexes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import msgspec
import pytest

from hub import shelf
from hub.contract import wire
from hub.contract.commands import (
    Command,
    DraftCatalogue,
    Login,
    PublishCatalogue,
    RebaseCatalogue,
    ScheduleCatalogue,
    ShowDraft,
)
from hub.contract.results import CataloguePublished, DraftChanged, Refusal
from hub.handlers.rows import SPECS
from hub.receiving import Incoming, Request, receive
from tests.catalogues import approved, draft, names, of_names, seen, sha256_of, stage
from tests.halls import Bench

NEW = of_names("社会保障卡申领", "居民身份证换领")


def asked(command: Command) -> Request:
    return receive(Incoming("cli", wire.encode(command)))


def run(bench: Bench, request: Request) -> object:
    """The part that is on the loop."""
    out = list(bench.engine.run_requests([request]))
    return wire.replies.decode(out[0].payload)


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on nothing is read or indexed any more."""

    def forbid() -> None:
        def fail(*_: object) -> None:
            raise AssertionError("on the loop")

        monkeypatch.setattr(shelf, "read_edition", fail)
        monkeypatch.setattr(shelf, "edition_of", fail)

    return forbid


def test_what_was_prepared_counts_at_once(bench: Bench, unread: Callable[[], None]) -> None:
    before = names(bench)
    request = bench.engine.prepare(
        asked(PublishCatalogue(request_id="publish-1", staged=stage(bench, NEW)))
    )
    assert names(bench) == before, "prepared is not published"
    unread()
    reply = run(bench, request)
    assert isinstance(reply, CataloguePublished)
    assert (names(bench), bench.engine.shelf.version) == (
        [item.name for item in NEW.items],
        reply.version,
    )


def test_a_refused_publication_changes_nothing(bench: Bench) -> None:
    before = names(bench)
    wish = PublishCatalogue(request_id="publish-1", staged=stage(bench, NEW), base=99)
    assert isinstance(run(bench, bench.engine.prepare(asked(wish))), Refusal)
    assert names(bench) == before


def test_of_two_the_one_that_is_published_counts(bench: Bench) -> None:
    other = of_names("生育登记")
    for what in (NEW, other):
        wish = PublishCatalogue(request_id="x" * 9, staged=stage(bench, what))
        prepared = bench.engine.prepare(asked(wish))
    first = PublishCatalogue(request_id="publish-1", staged=stage(bench, NEW))
    late = bench.engine.prepare(asked(first))
    assert isinstance(run(bench, prepared), CataloguePublished)
    assert names(bench) == ["生育登记"]
    again = msgspec.structs.replace(first, request_id="publish-2")
    assert isinstance(run(bench, late._replace(message=again)), CataloguePublished)
    assert names(bench) == [item.name for item in NEW.items]


def test_an_approved_draft_is_made_ready_before_it_is_published(
    bench: Bench, unread: Callable[[], None]
) -> None:
    number = approved(bench, NEW)
    command = ScheduleCatalogue(
        request_id="now-000001", draft=number, seen=sha256_of(bench, number)
    )
    request = bench.engine.prepare(asked(command))
    unread()
    assert isinstance(run(bench, request), CataloguePublished)
    assert names(bench) == [item.name for item in NEW.items]


def test_a_scheduled_draft_is_made_ready_some_minutes_before(
    bench: Bench, unread: Callable[[], None]
) -> None:
    number = approved(bench, NEW)
    at = bench.clock.now() + timedelta(minutes=30)
    bench.expect(DraftChanged, "cli", ScheduleCatalogue, **seen(bench, number), at=at)
    before = names(bench)
    bench.engine.foresee(bench.engine.db)
    (digest,) = bench.engine.db.execute(
        "SELECT sha256 FROM catalogue_drafts WHERE id = ?", (number,)
    ).fetchone()
    assert not bench.engine.shelf.keeps(digest), "half an hour before it is too early"
    bench.pass_time(minutes=26)
    bench.engine.foresee(bench.engine.db)
    assert bench.engine.shelf.keeps(digest)
    assert names(bench) == before
    unread()
    bench.engine.foresee(bench.engine.db)  # nothing is made ready twice
    bench.pass_time(minutes=5)
    bench.engine.tick()
    assert names(bench) == [item.name for item in NEW.items]


def test_without_foresight_it_is_published_all_the_same(bench: Bench) -> None:
    number = approved(bench, NEW)
    at = bench.clock.now() + timedelta(minutes=30)
    bench.expect(DraftChanged, "cli", ScheduleCatalogue, **seen(bench, number), at=at)
    bench.pass_time(minutes=31)
    bench.engine.tick()
    assert names(bench) == [item.name for item in NEW.items]


def test_no_pin_waits_behind_a_catalogue() -> None:
    lengthy = {command for command, spec in SPECS.items() if spec.lengthy}
    assert lengthy == {
        DraftCatalogue,
        PublishCatalogue,
        RebaseCatalogue,
        ScheduleCatalogue,
        ShowDraft,
    }
    assert not SPECS[Login].lengthy
    assert all(SPECS[command].prepare for command in lengthy)


def test_the_store_holds_it_packed(bench: Bench) -> None:
    body = msgspec.json.encode(NEW)
    number = draft(bench, NEW)
    (kept,) = bench.engine.db.execute(
        "SELECT body FROM catalogue_drafts WHERE id = ?", (number,)
    ).fetchone()
    assert len(kept) < len(body)
