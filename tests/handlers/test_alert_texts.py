"""Alerts about devices in three languages."""

from __future__ import annotations

import pytest

from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import Text
from hub.handlers import alert_texts

TABLES = (alert_texts.PARTS, alert_texts.REASONS, alert_texts.STATES)


def test_every_word_is_in_three_languages() -> None:
    for table in TABLES:
        for text in table.values():
            assert all((text.zh, text.en, text.bo)), text
    assert set(alert_texts.REASONS) == set(FailReason)
    assert set(alert_texts.STATES) == set(Health)


@pytest.mark.parametrize(
    ("health", "told"),
    [
        (
            DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END),
            Text(
                "kiosk-1 打印机：缺纸",
                "kiosk-1 printer: out of paper",
                "kiosk-1 པར་འཕྲུལ། ཤོག་བུ་ཟད།",
            ),
        ),
        (
            DeviceHealth("printer-2", Health.FAULT, FailReason.COVER_OPEN),
            Text(
                "kiosk-1 打印机2：盖子未合上",
                "kiosk-1 printer 2: cover open",
                "kiosk-1 པར་འཕྲུལ། 2 ཁ་ལེབ་མ་བརྒྱབ།",
            ),
        ),
        (
            DeviceHealth("lamp", Health.ABSENT),
            Text("kiosk-1 lamp：未连接", "kiosk-1 lamp: not connected", "kiosk-1 lamp མ་སྦྲེལ།"),
        ),
    ],
)
def test_a_part_and_what_is_wrong_with_it(health: DeviceHealth, told: Text) -> None:
    assert alert_texts.part_text("kiosk-1", health) == told
