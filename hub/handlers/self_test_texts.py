"""The words of a self-test: what has not passed at a station, and what to do about it. Tables."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.devices import FailReason, Tried
from hub.contract.words import SelfTestState, Text
from hub.handlers.alert_texts import REASONS, part_word
from hub.store.self_tests import StationRow

STEPS: dict[FailReason, Text] = {
    FailReason.PAPER_END: Text("请装纸", "put paper in", "ཤོག་བུ་འཇུག་རོགས།"),
    FailReason.PAPER_NEAR_END: Text("请备好纸卷", "have a new roll ready", "ཤོག་དྲིལ་གྲ་སྒྲིག་བྱེད།"),
    FailReason.COVER_OPEN: Text("请合上盖子", "close the cover", "ཁ་ལེབ་རྒྱོབ་རོགས།"),
    FailReason.CUTTER: Text("请关机清理切刀", "switch off, clear it", "གྲི་གཏུབ་གཙང་མ་བཟོས།"),
    FailReason.OFFLINE: Text("请看电源和连线", "look at power and cable", "གློག་དང་སྐུད་པར་ལྟ་རོགས།"),
    FailReason.ABSENT: Text("请插好连线", "plug it in", "སྐུད་པ་འཛུགས་རོགས།"),
    FailReason.DISK: Text("请腾出磁盘空间", "make room on its disk", "སྡེར་ནང་ས་སྟོང་བཟོ་རོགས།"),
    FailReason.EXPIRED: Text("请看网络和中枢", "look at network and hub", "དྲ་བ་དང་ལྟེ་བར་ལྟ་རོགས།"),
    FailReason.MISSING: Text("请补上文件", "put the files there", "ཡིག་ཆ་འཇུག་རོགས།"),
    FailReason.RESTARTED: Text("请看终端日志", "look at its log", "འཕྲུལ་ཆས་ཀྱི་ཟིན་ཐོར་ལྟ་རོགས།"),
    FailReason.ERROR: Text("请重启设备", "restart it", "སྒྲིག་ཆས་བསྐྱར་སློང་བྱེད།"),
    FailReason.CARD_LEFT: Text("请收好证件", "keep the card for its owner", "ལག་ཁྱེར་ཉར་རོགས།"),
}
"""What to do first about each reason."""

STATIONS: dict[SelfTestState, Text] = {
    SelfTestState.AWAY: Text("未开机或失联：请开机", "is away: switch it on", "སྒོ་འབྱེད་རོགས།"),
    SelfTestState.SILENT: Text("没有回应：请重启程序", "did not answer: restart it", "བསྐྱར་སློང་བྱེད།"),
}
"""Of a station that has tried nothing."""


def problems(row: StationRow) -> tuple[Text, ...]:
    """What has not passed, and what to do, a text each; empty when all is well."""
    if row.state in STATIONS:
        return (STATIONS[row.state],)
    return tuple(_problem(part) for part in row.parts if not part.passed)


def _problem(part: Tried) -> Text:
    word, reason = part_word(part.part), part.reason or FailReason.ERROR
    why, step = REASONS[reason], STEPS[reason]
    return Text(
        f"{word.zh}{why.zh}：{step.zh}",
        f"{word.en} {why.en}: {step.en}",
        f"{word.bo} {why.bo} {step.bo}",
    )


def alert_text(bad: Sequence[StationRow]) -> Text:
    """`自检未通过：kiosk-1 打印机缺纸：请装纸（共 3 台）`, by the first of them."""
    first, what = bad[0].device, problems(bad[0])[0]
    more = len(bad) > 1
    return Text(
        f"自检未通过：{first} {what.zh}" + (f"（共 {len(bad)} 台）" if more else ""),
        f"Self-test failed: {first} {what.en}" + (f" ({len(bad)} stations)" if more else ""),
        f"རང་ཞིབ་མ་ཐར། {first} {what.bo}" + (f" ({len(bad)})" if more else ""),
    )
