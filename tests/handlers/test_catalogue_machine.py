"""Several people change the catalogue at once, in whichever order: no item of anybody is lost.

Each draft adds one item of its own to what was published when it was begun. Whatever is refused,
rebased, scheduled or published, the newest version holds the items of all that were published.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, invariant, rule

from hub.contract.commands import (
    ApproveCatalogue,
    DropCatalogue,
    PublishCatalogue,
    RebaseCatalogue,
    ScheduleCatalogue,
    SubmitCatalogue,
)
from hub.contract.results import CataloguePublished, DraftChanged, Refusal
from hub.contract.words import DraftStage
from hub.domain.catalogue import Catalogue, Item
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from tests.catalogues import draft, seen, stage
from tests.halls import PIN
from tests.machines import HallMachine, run

EXPECTED = {"draft_stage", "base_changed", "publish_time"}
"""What may be refused here; a clash never is, as no two change the same."""


class ManyHands(HallMachine):
    made = Bundle("made")

    def __init__(self) -> None:
        super().__init__()
        self.begun = 0
        self.own: dict[int, str] = {}
        self.at_once: list[str] = []

    def newest(self) -> tuple[int, Catalogue]:
        db = self.bench.engine.db
        number = versions.newest(db)
        assert number is not None
        return number.number, versions.published(db)

    def with_one_more(self) -> tuple[int, Catalogue, str]:
        self.begun += 1
        code = f"X-{self.begun}"
        base, now = self.newest()
        items = (*now.items, Item(code=code, name=f"新事项{self.begun}"))
        return base, msgspec.structs.replace(now, items=items), code

    def ask(self, command: type, **fields: object) -> None:
        reply = self.bench.send("cli", command, **fields)
        if isinstance(reply, Refusal):
            assert reply.code in EXPECTED, reply
        else:
            assert isinstance(reply, (DraftChanged, CataloguePublished))

    @rule(target=made)
    def begin(self) -> int:
        base, catalogue, code = self.with_one_more()
        number = draft(self.bench, catalogue, base)
        self.own[number] = code
        return number

    @rule(number=made)
    def submit(self, number: int) -> None:
        self.ask(SubmitCatalogue, **seen(self.bench, number), clerk="0901", pin=PIN)

    @rule(number=made)
    def approve(self, number: int) -> None:
        self.ask(ApproveCatalogue, **seen(self.bench, number), clerk="0508", pin=PIN)

    @rule(number=made)
    def publish(self, number: int) -> None:
        self.ask(ScheduleCatalogue, **seen(self.bench, number))

    @rule(number=made, minutes=st.integers(1, 120))
    def schedule(self, number: int, minutes: int) -> None:
        at = self.bench.clock.now() + timedelta(minutes=minutes)
        self.ask(ScheduleCatalogue, **seen(self.bench, number), at=at)

    @rule(number=made)
    def rebase(self, number: int) -> None:
        self.ask(RebaseCatalogue, draft=number)

    @rule(number=made)
    def drop(self, number: int) -> None:
        self.ask(DropCatalogue, draft=number)

    @rule()
    def import_in_one_step(self) -> None:
        base, catalogue, code = self.with_one_more()
        self.ask(PublishCatalogue, staged=stage(self.bench, catalogue), base=base)
        self.at_once.append(code)

    @rule(minutes=st.integers(1, 180))
    def time_passes(self, minutes: int) -> None:
        self.bench.pass_time(minutes=minutes)

    @rule(minutes=st.integers(-90, 90).filter(bool))
    def somebody_sets_the_clock(self, minutes: int) -> None:
        self.bench.clock.set_by(timedelta(minutes=minutes))
        self.bench.pass_time(seconds=1)

    @invariant()
    def nothing_published_is_lost(self) -> None:
        _, now = self.newest()
        held = set(now.by_code())
        for number, code in self.own.items():
            known = drafts.read(self.bench.engine.db, number)
            assert known is not None
            published = known.stage is DraftStage.PUBLISHED
            assert (known.version is not None) is published
            assert (code in held) is published
        assert held >= set(self.at_once)
        assert self.bench.engine.shelf.items == now.by_code()


def test_no_item_of_many_hands_is_lost(sample_folder: Path) -> None:
    run(ManyHands, sample_folder, examples=10, steps=25)
