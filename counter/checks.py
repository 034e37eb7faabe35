"""The devices that the login page lists, as they are now: pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from counter.say import Say
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.states import DeviceView, Hall, WindowState
from hub.contract.words import DeviceKind

REASONS: dict[FailReason, str] = {
    FailReason.PAPER_END: "缺纸",
    FailReason.PAPER_NEAR_END: "纸将尽",
    FailReason.COVER_OPEN: "上盖未合",
    FailReason.CUTTER: "切刀故障",
    FailReason.OFFLINE: "脱机",
    FailReason.ABSENT: "未连接",
    FailReason.ERROR: "故障",
    FailReason.DISK: "磁盘存不下",
    FailReason.EXPIRED: "有的过期",
    FailReason.MISSING: "缺文件",
    FailReason.CARD_LEFT: "证件没有取走",
}
STATES: dict[Health, str] = {
    Health.OK: "就绪",
    Health.WARN: "注意",
    Health.FAULT: "故障",
    Health.ABSENT: "未连接",
}
TONES: dict[Health, str] = {
    Health.OK: "success",
    Health.WARN: "warn",
    Health.FAULT: "warn",
    Health.ABSENT: "warn",
}
OWN_PARTS: tuple[tuple[str, str, str], ...] = (
    ("printer", "print", "打印机"),
    ("card", "idcard", "身份证阅读器"),
    ("caller", "keyboard", "呼叫器"),
)


@dataclass(frozen=True)
class Check:
    """One line: tone is success or warn, for the hub danger. Only the hub blocks."""

    id: str
    icon: str
    label: Say
    state: Say
    tone: str


def checks(
    hall: Hall | None, window: WindowState | None, own: Iterable[DeviceHealth], lost: bool
) -> tuple[Check, ...]:
    """The list of the login page. Device parts that this station does not have are left out."""
    mine = {health.part: health for health in own}
    devices = hall.devices if hall else ()
    lines = [_hub(lost), _screens(devices), _voice(devices)]
    for part, icon, label in OWN_PARTS:
        if part in mine:
            lines.append(_part(part, icon, label, mine[part]))
    lines.append(_pad(devices, window, mine.get("pad")))
    return tuple(
        _unknown(line) if lost and line.id not in {"hub", *mine} else line for line in lines
    )


def _unknown(check: Check) -> Check:
    """What only the hub can tell, while it cannot."""
    return replace(check, state=Say("未知"), tone="warn")


def health_words(health: DeviceHealth) -> Say:
    """A device's state in one word or two."""
    return Say(REASONS[health.reason] if health.reason else STATES[health.state])


def _hub(lost: bool) -> Check:
    if lost:
        return Check("hub", "server", Say("中枢"), Say("正在连接…"), "danger")
    return Check("hub", "server", Say("中枢"), Say("已连接"), "success")


def _online(devices: Iterable[DeviceView], *kinds: DeviceKind) -> tuple[int, int]:
    found = [device.online for device in devices if device.kind in kinds]
    return sum(found), len(found)


def _screens(devices: Iterable[DeviceView]) -> Check:
    up, known = _online(devices, DeviceKind.DISPLAY, DeviceKind.WINDOW)
    label = Say("叫号屏与窗口屏")
    if up and up == known:
        return Check("screens", "screen", label, Say("在线"), "success")
    state = Say("%1 / %2 在线", (str(up), str(known))) if known else Say("未登记")
    return Check("screens", "screen", label, state, "warn")


def _voice(devices: Iterable[DeviceView]) -> Check:
    speakers = [
        health
        for device in devices
        if device.online
        for health in device.health
        if health.part == "speaker"
    ]
    ok = any(health.state is Health.OK for health in speakers)
    state = Say("正常") if ok else health_words(speakers[0]) if speakers else Say("未登记")
    return Check("voice", "vol", Say("语音"), state, "success" if ok else "warn")


def _part(part: str, icon: str, label: str, health: DeviceHealth) -> Check:
    return Check(part, icon, Say(label), health_words(health), TONES[health.state])


def _pad(
    devices: Iterable[DeviceView], window: WindowState | None, own: DeviceHealth | None
) -> Check:
    label = Say("评价器")
    if own is not None:
        return _part("pad", "pad", label.key, own)
    no = window.no if window else None
    pads = [d for d in devices if d.kind is DeviceKind.PAD and d.window == no]
    if not pads:
        return Check("pad", "pad", label, Say("未登记"), "warn")
    up = any(pad.online for pad in pads)
    return Check(
        "pad", "pad", label, Say("在线") if up else Say("脱机"), "success" if up else "warn"
    )
