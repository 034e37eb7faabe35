"""Invented sample cards (示例): nobody's. All numbers but one carry a right check digit."""

from __future__ import annotations

from datetime import date

from hardware.card.text import Card, CardKind, Sex

_XINING = "西宁市公安局城中分局"


def citizen(
    name: str,
    number: str,
    *,
    nation: str = "01",
    until: date | None = date(2036, 1, 1),
    address: str = "青海省西宁市城中区示例街1号",
) -> Card:
    """A citizen's card; sex and birth date follow from the number. `until` None: 长期."""
    return Card(
        kind=CardKind.CITIZEN,
        name=name,
        number=number,
        sex=sex_of(number),
        nation=nation,
        born=born_of(number),
        address=address,
        issuer=_XINING,
        valid_from=date(2016, 1, 1),
        valid_until=until,
        forever=until is None,
    )


def sex_of(number: str) -> Sex:
    """The 17th digit: odd for men."""
    digit = number[16:17]
    return (Sex.MALE if int(digit) % 2 else Sex.FEMALE) if digit.isdigit() else Sex.UNKNOWN


def born_of(number: str) -> date | None:
    """Digits 7 to 14; None when they are no date."""
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def _foreigner(number: str) -> Card:
    """A permanent residence card; the card holds 15 characters of number."""
    return Card(
        kind=CardKind.FOREIGNER,
        name="马丽",
        name_latin="EXAMPLE MARY ANN",
        number=number,
        sex=Sex.FEMALE,
        nationality="USA",
        born=date(1980, 1, 2),
        valid_from=date(2022, 5, 1),
        valid_until=date(2032, 5, 1),
        issue_count="01",
        issuer="6301",
    )


PEOPLE: dict[str, Card] = {
    "adult": citizen("李示明", "630103198503140012"),
    "adult2": citizen("赵例华", "630104199211080020"),
    "young": citizen("孙小样", "630102200406011239", nation="30"),
    "senior": citizen("王美娜", "630103194907122429", until=None),
    "senior2": citizen("张德示", "632122195310010016", until=None),
    "tibetan": citizen("才让卓玛", "632722199005050047", nation="04"),
    "hui": citizen("马示梅", "630121197808080020", nation="03"),
    "rare": citizen("㐂𠮷䶮", "63010319991231003X"),
    "long": citizen("阿不都热依木买买提示例库尔班", "650103197001010014", nation="05"),
    "expired": citizen("周过期", "630103199002020033", until=date(2020, 2, 2)),
    "wrong_number": citizen("吴错号", "630103198801010010"),
    "control": citizen("王\x1b@\x1dV\x00\x10\x04\x01娜", "630103197702030022"),
    "foreigner": _foreigner("USA110080010214"),
    "hmt": Card(
        kind=CardKind.HMT,
        name="陈示例",
        number="810000199001010019",
        sex=Sex.MALE,
        born=date(1990, 1, 1),
        address="青海省西宁市城中区示例街2号",
        issuer=_XINING,
        valid_from=date(2024, 3, 1),
        valid_until=date(2029, 3, 1),
        pass_number="H12345678",
        issue_count="01",
    ),
}
"""By the name that `card sample:NAME` takes."""

FAULTY = ("expired", "wrong_number")
"""Samples that must be told as of no use."""
