"""Short words for what people do with drafts of the catalogue in a test hall."""

from __future__ import annotations

import hashlib

import msgspec

from hub.catalogue_files.spell import spell_all
from hub.config import HallConfig
from hub.contract.commands import (
    ApproveCatalogue,
    DraftCatalogue,
    PublishCatalogue,
    SearchItems,
    SubmitCatalogue,
)
from hub.contract.results import CataloguePublished, DraftChanged, DraftLine, Items
from hub.contract.words import ApprovalLevel
from hub.domain.catalogue import Catalogue, Item
from hub.store import catalogue_drafts as drafts
from tests.desks import change
from tests.halls import PIN, Bench

SUBMITTER = "0901"
APPROVERS = {
    ApprovalLevel.DISTRICT: "0508",
    ApprovalLevel.CITY: "0406",
    ApprovalLevel.PROVINCE: "0609",
}


def of_names(*names: str) -> Catalogue:
    """A catalogue of items with these names; their codes follow the place."""
    items = tuple(Item(code=f"N-{n}", name=name) for n, name in enumerate(names))
    return spell_all(Catalogue(items=items))


def stage(bench: Bench, what: Catalogue | bytes, name: str | None = None) -> str:
    """Lay a catalogue beside the store, as an import does; its SHA-256."""
    body = what if isinstance(what, bytes) else msgspec.json.encode(what)
    digest = name or hashlib.sha256(body).hexdigest()
    bench.folder.staged.mkdir(exist_ok=True)
    (bench.folder.staged / f"{digest}.json").write_bytes(body)
    return digest


def publish(bench: Bench, what: Catalogue) -> int:
    """Publish in one step; the version."""
    staged = stage(bench, what)
    return bench.expect(CataloguePublished, "cli", PublishCatalogue, staged=staged).version


def draft(bench: Bench, what: Catalogue, base: int = 1, **fields: object) -> int:
    """Keep a catalogue as a draft; its number."""
    command = {"staged": stage(bench, what), "base": base, **fields}
    return bench.expect(DraftChanged, "cli", DraftCatalogue, **command).draft.draft


def seen(bench: Bench, number: int) -> dict[str, object]:
    """The fields of a draft that was looked at just now."""
    return {"draft": number, "seen": sha256_of(bench, number)}


def sha256_of(bench: Bench, number: int) -> str:
    """Of a draft's content as it is; zeros when there is no such draft."""
    found = drafts.read(bench.engine.db, number)
    return found.sha256 if found else "0" * 64


def submit(bench: Bench, number: int) -> DraftLine:
    """The supervisor hands a draft in, on the command line."""
    fields = {**seen(bench, number), "clerk": SUBMITTER, "pin": PIN}
    return bench.expect(DraftChanged, "cli", SubmitCatalogue, **fields).draft


def approve(bench: Bench, number: int, clerk: str = "0508") -> DraftLine:
    """Somebody approves, on the command line."""
    fields = {**seen(bench, number), "clerk": clerk, "pin": PIN}
    return bench.expect(DraftChanged, "cli", ApproveCatalogue, **fields).draft


def approved(bench: Bench, what: Catalogue, base: int = 1) -> int:
    """A draft on whose way every level of the sample hall has approved; its number."""
    number = draft(bench, what, base)
    submit(bench, number)
    approve(bench, number)
    return number


def three_levels(bench: Bench) -> None:
    """All levels must approve, each has its person, and nothing is published in one step."""

    def changed(hall: HallConfig) -> HallConfig:
        rights = {clerk: (level,) for level, clerk in APPROVERS.items()}
        clerks = tuple(
            msgspec.structs.replace(clerk, approves=rights.get(clerk.no, ()))
            for clerk in hall.clerks
        )
        settings = msgspec.structs.replace(
            hall.catalogue, one_step=False, approvals=tuple(ApprovalLevel)
        )
        return msgspec.structs.replace(hall, clerks=clerks, catalogue=settings)

    change(bench, changed)


def names(bench: Bench) -> list[str]:
    """What the kiosk offers now, without a search."""
    items = bench.expect(Items, "kiosk-1", SearchItems).items
    return [item.name for item in items]
