"""号票: what a ticket's slip tells. It speaks the resident's language."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec

from hub.contract.words import Language, Text, Wait
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.text import minutes, printable, window_list


class TicketSlip(msgspec.Struct, frozen=True, kw_only=True):
    """What a ticket's slip tells. `wait` None: unknown, left out; `qr` empty: no code.

    `rate_days` is how long the code serves for a rating; `reprinted_at` marks a 补打;
    `booked_for`: it is of an appointment for this time. `then`: the letters and names of the
    services that the same ticket goes on to.
    """

    hall: Text
    number: str
    service: Text
    issued_at: datetime
    item: str = ""
    wait: Wait | None = None
    ahead: int | None = None
    area: Text = Text("")
    windows: tuple[int, ...] = ()
    qr: str = ""
    rate_days: int = 15
    language: Language = Language.ZH
    reprinted_at: datetime | None = None
    booked_for: datetime | None = None
    then: tuple[tuple[str, Text], ...] = ()


FIELDS = (
    Field("hall", "the hall's name"),
    Field("number", "the ticket's number"),
    Field("letter", "the letter of its service"),
    Field("service", "the service's name"),
    Field("service_zh", "the same in Chinese, where that is another: the clerk reads it", True),
    Field("item", "the item or theme that was chosen", True),
    Field("reprinted", "when it was printed again (补打)", True),
    Field("booked", "the time of its appointment", True),
    Field("wait", "how the expected wait is told", True, ("now", "about", "range")),
    Field("wait_low", "its minutes: about so many, or from so many", True),
    Field("wait_high", "its minutes: to so many", True),
    Field("ahead", "how many wait before it", True),
    Field("area", "where its windows are", True),
    Field("windows", "the windows that call it", True),
    Field(
        "then",
        "the services that the same ticket goes on to",
        True,
        of=(Field("letter", "the service's letter"), Field("service", "its name")),
    ),
    Field("code", "what the QR code says", True),
    Field("leads", "what the code is", True, ("page", "proof")),
    Field("rate_days", "days in which it may be rated by its code"),
    Field("printed", "day and time of the ticket"),
)


def facts(slip: TicketSlip, language: Language) -> Facts:
    """The values of `FIELDS`."""
    service = printable(slip.service.inn(language))
    wait, low, high = (None, None, None) if slip.wait is None else minutes(slip.wait)
    again, booked, qr = slip.reprinted_at, slip.booked_for, slip.qr
    return {
        "hall": printable(slip.hall.inn(language)),
        "number": slip.number,
        "letter": slip.number[:1],
        "service": service,
        "service_zh": None if language is Language.ZH else _other(slip.service.zh, service),
        "item": printable(slip.item) or None,
        "reprinted": None if again is None else f"{again:%H:%M}",
        "booked": None if booked is None else f"{booked:%H:%M}",
        "wait": wait,
        "wait_low": low,
        "wait_high": high,
        "ahead": None if slip.ahead is None else str(slip.ahead),
        "area": printable(slip.area.inn(language)) or None,
        "windows": window_list(slip.windows) or None,
        "then": _then(slip, language) if slip.then else None,
        "code": qr or None,
        # Without a phone page it is a proof and promises nothing.
        "leads": None if not qr else "page" if qr.startswith(("http://", "https://")) else "proof",
        "rate_days": str(slip.rate_days),
        # Three times as quick as `strftime`, and it is on every slip.
        "printed": slip.issued_at.isoformat(" ", "minutes")[:16],
    }


def _other(name: str, told: str) -> str | None:
    cleaned = printable(name)
    return None if cleaned == told else cleaned


def _then(slip: TicketSlip, language: Language) -> tuple[dict[str, str | None], ...]:
    return tuple(
        {"letter": letter, "service": printable(name.inn(language))} for letter, name in slip.then
    )


_AT = datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8)))

EXAMPLE = TicketSlip(
    hall=Text("城中区政务服务中心", "Chengzhong Service Centre", "ཁྲེང་ཀྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།"),
    number="A023",
    service=Text("综合受理", "General services", "ཕྱོགས་བསྡུས་དང་ལེན།"),
    issued_at=_AT,
    item="残疾人证新办",
    wait=Wait(480, 900),
    ahead=6,
    area=Text("综合受理区", "General area", "ཕྱོགས་བསྡུས་ས་ཁུལ།"),
    windows=(1, 2, 3, 4, 5, 6),
    qr="https://hall.example/t/2026-07-14.A023.Xa93kd02mdQ7aPq1",
)
"""An ordinary slip."""

FULL = msgspec.structs.replace(
    EXAMPLE,
    reprinted_at=_AT + timedelta(minutes=7),
    booked_for=_AT + timedelta(minutes=6),
    then=(("B", Text("户籍身份证", "Household and ID", "ཐེམ་ཐོ་དང་ཐོབ་ཐང་ལག་ཁྱེར།")),),
)
"""One with all that may stand on it."""
