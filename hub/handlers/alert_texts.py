"""The words of alerts about devices, by table."""

from __future__ import annotations

from hub.contract import names
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import Language, Text, Wish

PARTS = {
    "printer": Text("打印机", "printer", "པར་འཕྲུལ།"),
    "card": Text("读卡器", "card reader", "ལག་ཁྱེར་ཀློག་ཆས།"),
    "pad": Text("评价器", "rating pad", "གདེང་འཇོག་ཆས།"),
    "caller": Text("呼叫器", "caller handset", "འབོད་ཆས།"),
    "speaker": Text("语音", "speaker", "སྒྲ།"),
    "screen": Text("屏幕", "screen", "འཆར་ངོས།"),
    "answers": Text("评价暂存", "kept ratings", "ཉར་བའི་གདེང་འཇོག"),
    "media": Text("宣传媒体", "media", "བརྙན་རིས།"),
    "scanner": Text("扫码器", "scanner", "ཨང་རྟགས་ཞིབ་བཤེར་ཆས།"),
    "led": Text("号码屏", "number board", "ཨང་གྲངས་བང་པང་།"),
}

REASONS = {
    FailReason.PAPER_END: Text("缺纸", "out of paper", "ཤོག་བུ་ཟད།"),
    FailReason.PAPER_NEAR_END: Text("纸将用完", "paper nearly out", "ཤོག་བུ་ཟད་ལ་ཉེ།"),
    FailReason.COVER_OPEN: Text("盖子未合上", "cover open", "ཁ་ལེབ་མ་བརྒྱབ།"),
    FailReason.CUTTER: Text("切刀故障", "cutter fault", "གྲི་གཏུབ་སྐྱོན།"),
    FailReason.OFFLINE: Text("脱机", "offline", "འབྲེལ་ཐག་ཆད།"),
    FailReason.ABSENT: Text("未连接", "not connected", "མ་སྦྲེལ།"),
    FailReason.ERROR: Text("故障", "fault", "སྐྱོན་ཤོར།"),
    FailReason.RESTARTED: Text(
        "停住后重新启动", "stopped and was restarted", "སྐྱོན་ཤོར་ནས་བསྐྱར་དུ་བསླངས།"
    ),
    FailReason.DISK: Text("磁盘存不下", "the disk cannot save", "སྡེར་ནང་ཉར་མི་ཐུབ།"),
    FailReason.EXPIRED: Text("有的过期未交", "some expired unsent", "ཁ་ཤས་དུས་ཡོལ་སོང་།"),
    FailReason.MISSING: Text("缺文件", "files missing", "ཡིག་ཆ་མི་ཚང་།"),
    FailReason.CARD_LEFT: Text("有身份证没有取走", "an ID card was left", "ལག་ཁྱེར་ཞིག་ལུས་འདུག"),
}

WRITTEN = Text("有留言", "a note", "མཆན་ཞིག་ཡོད།")

STATES = {
    Health.OK: Text("正常", "fine", "རྒྱུན་ལྡན།"),
    Health.WARN: Text("需留意", "needs attention", "དོ་སྣང་དགོས།"),
    Health.FAULT: Text("故障", "fault", "སྐྱོན་ཤོར།"),
    Health.ABSENT: Text("未连接", "not connected", "མ་སྦྲེལ།"),
}


def part_text(device: str, health: DeviceHealth) -> Text:
    """`kiosk-1 打印机：缺纸`; of a second one `kiosk-1 打印机2：缺纸`; of low paper also about how
    many slips are left, where that is known."""
    part = part_word(health.part)
    why = REASONS[health.reason] if health.reason else STATES[health.state]
    if health.reason is FailReason.PAPER_NEAR_END and health.slips is not None:
        why = _with_slips(why, health.slips)
    return Text(
        f"{device} {part.zh}：{why.zh}",
        f"{device} {part.en}: {why.en}",
        f"{device} {part.inn(Language.BO)} {why.bo}",
    )


def _with_slips(why: Text, slips: int) -> Text:
    return Text(
        f"{why.zh}，约剩 {slips} 张",
        f"{why.en}, about {slips} slips left",
        f"{why.bo} ལྷག་མ་ {slips} ཙམ།",
    )


def part_word(name: str) -> Text:
    """A part's word, with the number of a second one (`printer-2`)."""
    kind, _, number = name.partition("-")
    word = PARTS.get(kind)
    if word is None:
        return Text(name, name)
    if not number:
        return word
    return Text(f"{word.zh}{number}", f"{word.en} {number}", f"{word.bo} {number}")


def lost_text(device: str) -> Text:
    """A station that is away."""
    return Text(f"{device} 失去联系", f"{device} is not reachable", f"{device} དང་འབྲེལ་བ་ཆད།")


def guide_text(device: str) -> Text:
    """Somebody asks for a guide; why is not told, as it may say who."""
    return Text(f"{device} 请求导办", f"{device} asks for a guide", f"{device} ནས་ལམ་སྟོན་པ་འབོད་བཞིན།")


def message_text(window: int, to: Text, wish: Wish | None) -> Text:
    """A clerk calls somebody; what he wrote himself is not told, as it may say who is there."""
    asked = names.WISHES[wish] if wish is not None else WRITTEN
    return Text(
        f"{window} 号窗口叫{to.zh}：{asked.zh}",
        f"Window {window} calls {to.en}: {asked.en}",
        f"སྒེའུ་ཁུང་ {window} ནས་ {to.bo} {asked.bo}",
    )


def silent_text(ticket: str, window: int) -> Text:
    """A call that no display has shown."""
    return Text(
        f"{ticket} 到 {window} 号窗口的叫号未播报",
        f"{ticket} to window {window} was not announced",
        f"{ticket} སྒེའུ་ཁུང་ {window} ལ་འབོད་པ་བསྒྲགས་མ་སོང་།",
    )
