"""The words of alerts about devices, by table."""

from __future__ import annotations

from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import Text

PARTS = {
    "printer": Text("打印机", "printer"),
    "card": Text("读卡器", "card reader"),
    "pad": Text("评价器", "rating pad"),
    "speaker": Text("语音", "speaker"),
    "screen": Text("屏幕", "screen"),
}

REASONS = {
    FailReason.PAPER_END: Text("缺纸", "out of paper"),
    FailReason.PAPER_NEAR_END: Text("纸将用完", "paper nearly out"),
    FailReason.COVER_OPEN: Text("盖子未合上", "cover open"),
    FailReason.CUTTER: Text("切刀故障", "cutter fault"),
    FailReason.OFFLINE: Text("脱机", "offline"),
    FailReason.ABSENT: Text("未连接", "not connected"),
    FailReason.ERROR: Text("故障", "fault"),
}

STATES = {
    Health.OK: Text("正常", "fine"),
    Health.WARN: Text("需留意", "needs attention"),
    Health.FAULT: Text("故障", "fault"),
    Health.ABSENT: Text("未连接", "not connected"),
}


def part_text(device: str, health: DeviceHealth) -> Text:
    """`kiosk-1 打印机：缺纸`."""
    part = PARTS.get(health.part, Text(health.part, health.part))
    why = REASONS[health.reason] if health.reason else STATES[health.state]
    return Text(f"{device} {part.zh}：{why.zh}", f"{device} {part.en}: {why.en}")


def lost_text(device: str) -> Text:
    """A station that is away."""
    return Text(f"{device} 失去联系", f"{device} is not reachable")


def guide_text(device: str) -> Text:
    """Somebody asks for a guide; why is not told, as it may say who."""
    return Text(f"{device} 请求导办", f"{device} asks for a guide")


def silent_text(ticket: str, window: int) -> Text:
    """A call that no display has shown."""
    return Text(
        f"{ticket} 到 {window} 号窗口的叫号未播报", f"{ticket} to window {window} was not announced"
    )
