"""预约单: the paper of a booked time, with what to bring it back as: its code."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec

from hub.contract.words import Language, Text
from hub.domain.papers.field import Facts, Field
from hub.domain.papers.text import printable, spaced


class BookingPaper(msgspec.Struct, frozen=True, kw_only=True):
    """What the paper tells; times are local. `area` empty: left out."""

    hall: Text
    service: Text
    starts_at: datetime
    come_from: datetime
    come_until: datetime
    code: str
    qr: str
    printed_at: datetime
    area: Text = Text("")
    language: Language = Language.ZH


FIELDS = (
    Field("hall", "the hall's name"),
    Field("service", "the service's name"),
    Field("service_zh", "the same in Chinese, where that is another: the clerk reads it", True),
    Field("time", "the booked time"),
    Field("day", "its day"),
    Field("come_from", "from when one may check in"),
    Field("come_until", "until when"),
    Field("area", "where its windows are", True),
    Field("code", "the booking's eight digits, to be typed at the kiosk"),
    Field("qr", "what the QR code says"),
    Field("printed", "day and time of printing"),
)


def facts(told: BookingPaper, language: Language) -> Facts:
    """The values of `FIELDS`."""
    service, chinese = printable(told.service.inn(language)), printable(told.service.zh)
    return {
        "hall": printable(told.hall.inn(language)),
        "service": service,
        "service_zh": chinese if chinese != service else None,
        "time": f"{told.starts_at:%H:%M}",
        "day": f"{told.starts_at:%Y-%m-%d}",
        "come_from": f"{told.come_from:%H:%M}",
        "come_until": f"{told.come_until:%H:%M}",
        "area": printable(told.area.inn(language)) or None,
        "code": spaced(told.code),
        "qr": told.qr,
        "printed": f"{told.printed_at:%Y-%m-%d %H:%M}",
    }


_AT = datetime(2026, 7, 15, 14, 0, tzinfo=timezone(timedelta(hours=8)))

EXAMPLE = BookingPaper(
    hall=Text("城中区政务服务中心", "Chengzhong Service Centre", "ཁྲེང་ཀྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།"),
    service=Text("不动产登记", "Real estate", "མི་འགུལ་རྒྱུ་ནོར་ཐོ་འགོད།"),
    starts_at=_AT,
    come_from=_AT - timedelta(minutes=30),
    come_until=_AT + timedelta(minutes=20),
    code="48213076",
    qr="https://hall.example/b/Xa93kd02mdQ7aPq1",
    printed_at=datetime(2026, 7, 14, 10, 24, tzinfo=_AT.tzinfo),
    area=Text("二楼B区", "2nd floor, B", "ཐོག་གཉིས་པ། B"),
)
