"""The pause of a whole hall: what it halts and what every screen says. Pure."""

from __future__ import annotations

from hub.contract.words import HallPauseReason, Move, Text

HALTED = frozenset(
    {Move.CALL, Move.RECALL, Move.START, Move.NO_SHOW, Move.TRANSFER, Move.RETURN, Move.UNDO}
)
"""Moves that wait for the end of a pause. Whoever is being served may be finished or parked:
the person sits there, and the clerk knows whether it can be done."""

TITLES: dict[HallPauseReason, Text] = {
    HallPauseReason.EVACUATION: Text(
        "请立即离开大厅",
        "Leave the building now",
        "མྱུར་དུ་ཁང་པ་ནས་ཕྱིར་ཐོན་རོགས།",
    ),
    HallPauseReason.POWER: Text(
        "停电，暂停办理", "Power failure: service is paused", "གློག་ཆད་པས་ཞབས་ཞུ་མཚམས་བཞག་ཡོད།"
    ),
    HallPauseReason.NETWORK: Text(
        "网络故障，暂停办理",
        "Network failure: service is paused",
        "དྲ་བ་ཆད་པས་ཞབས་ཞུ་མཚམས་བཞག་ཡོད།",
    ),
    HallPauseReason.OTHER: Text("大厅暂停办理", "Service is paused", "ཚོམས་ཆེན་གྱི་ཞབས་ཞུ་མཚམས་བཞག་ཡོད།"),
}

ORDER_KEPT = Text(
    "您的号有效，次序保留，恢复后接着叫号",
    "Your ticket stays valid and keeps its place; calling goes on afterwards",
    "ཁྱེད་ཀྱི་ཨང་རྟགས་ནུས་ལྡན་ཡིན། གྲལ་རིམ་ཉར་ཡོད། སླར་གསོ་རྗེས་མུ་མཐུད་འབོད།",
)


def note(reason: HallPauseReason, exits: Text) -> Text:
    """The line under the title: the exits, or that the order is kept."""
    return exits if reason is HallPauseReason.EVACUATION else ORDER_KEPT
