"""Every kind of paper: what it tells, in which languages, and an example. A line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec

from hub.contract.words import Language
from hub.domain.outcome import PaperKind
from hub.domain.papers import blank_form, booking, case, materials, station, ticket
from hub.domain.papers.field import Facts, Field

# Each row's own struct is erased here: the row's function knows it.
FactsOf: TypeAlias = Callable[[Any, Language], Facts]


class Kind(msgspec.Struct, frozen=True):
    """One kind. `official`: a document in Chinese, whatever the resident's language; a template
    may still give it in a second one. `own`: a hall may have a template of its own."""

    title: str
    about: str
    fields: tuple[Field, ...]
    facts: FactsOf
    example: Any
    full: Any
    official: bool = False
    own: bool = True


def _case(title: str, about: str) -> Kind:
    return Kind(title, about, case.FIELDS, case.facts, case.EXAMPLE, case.FULL, official=True)


KINDS: dict[str, Kind] = {
    "ticket": Kind(
        "号票", "the slip of a ticket", ticket.FIELDS, ticket.facts, ticket.EXAMPLE, ticket.FULL
    ),
    "booking": Kind(
        "预约单",
        "the paper of a booked time",
        booking.FIELDS,
        booking.facts,
        booking.EXAMPLE,
        booking.EXAMPLE,
    ),
    "materials": Kind(
        "材料清单",
        "what to bring, without a ticket",
        materials.FIELDS,
        materials.facts,
        materials.EXAMPLE,
        materials.EXAMPLE,
    ),
    "form": Kind(
        "空表",
        "what a form asks for, with room to write",
        blank_form.FIELDS,
        blank_form.facts,
        blank_form.EXAMPLE,
        blank_form.FULL,
    ),
    PaperKind.RESULT: _case("办结通知单", "done at once"),
    PaperKind.ACCEPTANCE: _case("受理通知书", "accepted"),
    PaperKind.RECEIPT: _case("收件凭证", "received, not yet accepted"),
    PaperKind.GAPS_PROMISE: _case("容缺受理承诺书", "the applicant's promise to bring the rest"),
    PaperKind.GAPS_NOTICE: _case("容缺受理通知书", "accepted with gaps"),
    PaperKind.PROMISE: _case("告知承诺书", "the applicant's promise instead of certificates"),
    PaperKind.SUPPLEMENT_NOTICE: _case("一次性告知书", "all that is missing, told once"),
    PaperKind.REFUSAL: _case("不予受理通知书", "refused, with the reason and the remedies"),
    PaperKind.UNRESOLVED: _case("办不成事反映登记单", "what could not be done, to be followed up"),
    PaperKind.STOP: _case("暂停计时告知书", "the deadline stops"),
    PaperKind.RESUMPTION: _case("恢复计时告知书", "the deadline goes on"),
    PaperKind.EXTENSION: _case("延长办理期限告知书", "the deadline is extended"),
    "test": Kind(
        "测试单",
        "the slip that tries a printer",
        station.TRIAL_FIELDS,
        station.trial_facts,
        station.TRIAL,
        station.TRIAL,
        official=True,
    ),
    "void": Kind(
        "作废条",
        "the strip under a slip that was broken off",
        (),
        station.void_facts,
        station.Void(),
        station.Void(),
        official=True,
        own=False,
    ),
}
