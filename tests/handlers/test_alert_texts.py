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
            DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END, paper=10, slips=40),
            Text(
                "kiosk-1 打印机：纸将用完，约剩 40 张",
                "kiosk-1 printer: paper nearly out, about 40 slips left",
                "kiosk-1 པར་འཕྲུལ། ཤོག་བུ་ཟད་ལ་ཉེ། ལྷག་མ་ 40 ཙམ།",
            ),
        ),
        (
            DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END, slips=0),
            Text(
                "kiosk-1 打印机：缺纸",
                "kiosk-1 printer: out of paper",
                "kiosk-1 པར་འཕྲུལ། ཤོག་བུ་ཟད།",
            ),
        ),
        (
            DeviceHealth("screen", Health.WARN, FailReason.RESTARTED),
            Text(
                "kiosk-1 屏幕：停住后重新启动",
                "kiosk-1 screen: stopped and was restarted",
                "kiosk-1 འཆར་ངོས། སྐྱོན་ཤོར་ནས་བསྐྱར་དུ་བསླངས།",
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
