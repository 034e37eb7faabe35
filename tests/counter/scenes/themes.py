"""Life events and the guide of an item, at the desk."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.contract import commands
from hub.contract.devices import DeviceHealth, Health
from hub.contract.results import (
    ItemShown,
    ThemeItem,
    ThemeLine,
    Themes,
    ThemeShown,
)
from tests.counter.scenes.desk import DESK
from tests.counter.scenes.replies import item
from tests.counter.scenes.stage import Stage

THEMES = (
    ThemeLine("newborn", "新生儿出生", 3, 15, 5, "A"),
    ThemeLine("retire", "退休", 11, 12, 22, "C"),
    ThemeLine("restaurant", "开办餐饮店", 6, 8, None, "E"),
)

MEMBERS = (
    ThemeItem("BIRTH", "出生医学证明首次签发"),
    ThemeItem("VACCINE", "预防接种证办理"),
    ThemeItem("CARD", "社会保障卡申领（邮寄卡不激活金融账户）"),
)


def theme_item(command: commands.ShowItem) -> ItemShown:
    """One of a theme's items: the parents' card is asked for in each, the rest is its own."""
    shown = item(command)
    name = next((one.name for one in MEMBERS if one.code == command.item), shown.name)
    own = msgspec.structs.replace(shown.materials[0], name=name + "申请表", blank_form=None)
    card = msgspec.structs.replace(shown.materials[2], name="父母身份证")
    fields = {"code": command.item, "name": name, "materials": (own, card)}
    return msgspec.structs.replace(shown, **fields)


def _themes(stage: Stage) -> None:
    """Nothing is begun yet."""
    DESK["desk"](stage)
    stage.port.answers |= {
        commands.ListThemes: lambda c: Themes(
            request_id=c.request_id, themes=THEMES, total=len(THEMES), page=0
        ),
        commands.ShowTheme: lambda c: ThemeShown(
            request_id=c.request_id,
            code="newborn",
            name="新生儿出生",
            service="A",
            departments=(),
            limit_days=5,
            items=tuple(one.name for one in MEMBERS),
            materials=(),
            members=MEMBERS,
        ),
        commands.ShowItem: theme_item,
    }
    stage.counter.themes.open()


def _theme_begun(stage: Stage) -> None:
    """Its first item is being registered."""
    _themes(stage)
    stage.counter.themes.begin("newborn")


def _theme_left(stage: Stage) -> None:
    """What is left of it."""
    _theme_begun(stage)
    stage.counter.themes.open()


def _guide(stage: Stage) -> None:
    DESK["desk-filled"](stage)
    stage.session.set_own((DeviceHealth("printer", Health.OK),))
    stage.counter.guide.open()


THEMED: dict[str, Callable[[Stage], None]] = {
    "panel-guide": _guide,
    "panel-themes": _themes,
    "panel-themes-left": _theme_left,
    "desk-theme": _theme_begun,
}
