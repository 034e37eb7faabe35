"""The hall as the hub tells it: services, windows, devices, alerts, calls."""

from __future__ import annotations

import msgspec

from hub.contract import names
from hub.contract.devices import DeviceHealth, Health
from hub.contract.results import (
    Messages,
    MessageView,
    Policies,
    PolicyLine,
)
from hub.contract.states import (
    Alert,
    AlertKind,
    Board,
    BoardWindow,
    DeviceView,
    Hall,
    HallStatus,
    Helpers,
    Menu,
    OpenMessage,
    ServiceStatus,
    ServiceTile,
)
from hub.contract.words import (
    Addressee,
    DeviceKind,
    MessageStage,
    Text,
    WindowKind,
    WindowStatus,
    Wish,
)
from hub.handlers.alert_texts import message_text
from tests.counter.windows import ago

SERVICES = {
    "A": Text("综合受理", "General services", "སྤྱི་ཁྱབ་དང་ལེན།"),
    "B": Text("户籍身份证", "Household and ID", "ཐེམ་ཐོ་དང་ཐོབ་ཐང་།"),
    "C": Text("社保就业", "Social security", "སྤྱི་ཚོགས་འགན་སྲུང་།"),
    "D": Text("医疗保险", "Health insurance", "སྨན་བཅོས་འགན་སྲུང་།"),
    "E": Text("企业开办", "Starting a company", "ཁེ་ལས་འཛུགས་པ།"),
    "G": Text("不动产登记", "Real estate", "འགུལ་མེད་རྒྱུ་ནོར།"),
    "J": Text("综合出件", "Collecting results", "ཡིག་ཆ་ལེན་པ།"),
}


def menu() -> Menu:
    tiles = tuple(
        ServiceTile(
            code, name, Text(""), "doc", ServiceStatus.OPEN, "9–17", 3, None, False, Text(""), (3,)
        )
        for code, name in SERVICES.items()
    )
    hall_name = Text("城中区政务服务中心", "Chengzhong Service Centre", "གྲོང་དཀྱིལ་ཆུས་ཞབས་ཞུ་ལྟེ་གནས།")
    return Menu(hall_name, "2026-07-14", True, "9–17", None, tiles, 12)


def board() -> Board:
    windows = tuple(BoardWindow(no, WindowKind.GENERAL, WindowStatus.OPEN) for no in range(1, 9))
    return Board(Text("大厅"), "2026-07-14", (), windows)


def hall() -> Hall:
    speaker = DeviceHealth("speaker", Health.OK)
    devices = (
        DeviceView("hall-1", DeviceKind.DISPLAY, True, health=(speaker,)),
        DeviceView("window-3", DeviceKind.WINDOW, True, window=3),
        DeviceView("pad-3", DeviceKind.PAD, True, window=3),
    )
    alerts = (
        Alert(
            "1",
            AlertKind.DEVICE,
            Text("打印机纸将尽", "Paper is running low", "ཤོག་བུ་ཚར་ལ་ཉེ།"),
            ago(300),
            "c-3",
            3,
        ),
        Alert(
            "2",
            AlertKind.LATE,
            Text("A025 等候超过目标", "A025 waits too long", "A025 སྒུག་ཡུན་རིང་།"),
            ago(60),
            None,
            3,
        ),
    )
    name = Text("城中区政务服务中心")
    return Hall(name, "0.1.0", HallStatus.OPEN, "2026-07-14", ago(9000), 99, alerts, devices)


def in_force(policy: Text | None, *, by_hand: bool = False) -> Hall:
    """The hall while a policy is in force."""
    return msgspec.structs.replace(hall(), policy=policy, policy_by_hand=by_hand)


def call_alert(
    window: int, to: Addressee, stage: MessageStage, wish: Wish | None, by: str = ""
) -> Alert:
    """A clerk's call as the hall's picture tells it."""
    call = OpenMessage(window * 10 + (to is Addressee.SUPERVISOR), to, stage, wish, by)
    text = message_text(window, names.ADDRESSEES[to], wish)
    name = f"message:{window}:{to}"
    return Alert(name, AlertKind.MESSAGE, text, ago(90), window=window, message=call)


def called_hall(*alerts: Alert, guide: int = 2, supervisor: int = 0) -> Hall:
    known = hall()
    return msgspec.structs.replace(
        known, alerts=(*alerts, *known.alerts), helpers=Helpers(guide, supervisor)
    )


def written(command: object) -> Messages:
    """What was written with the calls of the scenes."""
    note = "老人听不清，请带便签纸过来，再叫一位会藏语的同事"
    views = tuple(
        MessageView(no, no // 10, "李莉", to, None, text, MessageStage.SENT, ago(90))
        for no, to, text in (
            (50, Addressee.GUIDE, ""),
            (71, Addressee.SUPERVISOR, note),
            (31, Addressee.SUPERVISOR, note),
        )
    )
    return Messages(request_id=command.request_id, messages=views)  # type: ignore[attr-defined]


def slip_alert() -> Alert:
    """A slip that did not come out of the kiosk."""
    text = Text(
        "kiosk-1 未打出 A031 号票：缺纸",
        "kiosk-1 did not print slip A031: out of paper",
        "kiosk-1 ནས་ A031 ཨང་རྟགས། པར་བཏབ་མེད། ཤོག་བུ་ཟད།",
    )
    return Alert("slip:7-x", AlertKind.SLIP, text, ago(20), "kiosk-1", None, "7-x")


def policies(command: object) -> Policies:
    return Policies(
        request_id=command.request_id,  # type: ignore[attr-defined]
        policies=(
            PolicyLine("", Text("本厅规则")),
            PolicyLine("rush", Text("高峰", "Rush", "བྲེལ་དུས།")),
            PolicyLine("plain", Text("先到先得", "First come, first served", "སྔོན་ལ་ཡོང་ན་སྔོན་ལ།")),
        ),
        in_force="rush",
        planned="rush",
        by_hand=False,
    )
