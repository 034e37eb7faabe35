"""The levels in words, and the reasons a resident may choose for each: the one table of both.

A code's first digit is its level. The hub checks against this table, pads and pages draw from it.
"""

from __future__ import annotations

import msgspec

from hub.contract.words import Level, Text

LEVELS: dict[Level, Text] = {
    Level.VERY_GOOD: Text("非常满意", "Very satisfied", "ཧ་ཅང་ཡིད་ཚིམ།"),
    Level.GOOD: Text("满意", "Satisfied", "ཡིད་ཚིམ།"),
    Level.FAIR: Text("基本满意", "Fairly satisfied", "གཞི་རྩའི་ཡིད་ཚིམ།"),
    Level.BAD: Text("不满意", "Dissatisfied", "ཡིད་མ་ཚིམ།"),
    Level.VERY_BAD: Text("非常不满意", "Very dissatisfied", "ཧ་ཅང་ཡིད་མ་ཚིམ།"),
}


class Tag(msgspec.Struct, frozen=True):
    """One reason: its three-digit code and its words."""

    code: str
    text: Text


REASON_NEEDED = frozenset({Level.BAD, Level.VERY_BAD})
"""These levels need at least one tag or a text; the others may be sent as they are."""


def _tags(*rows: tuple[str, str, str, str]) -> tuple[Tag, ...]:
    return tuple(Tag(code, Text(zh, en, bo)) for code, zh, en, bo in rows)


TAGS: dict[Level, tuple[Tag, ...]] = {
    Level.VERY_GOOD: _tags(
        (
            "510",
            "一窗受理一次办结",
            "One window, done in one visit",
            "སྒེའུ་ཁུང་གཅིག་ནས་ཐེངས་གཅིག་ལ་ཚར་བ།",
        ),
        (
            "511",
            "可以先受理后补材料",
            "Accepted first, papers later",
            "སྔོན་ལ་དང་ལེན་དང་རྗེས་སུ་ཡིག་ཆ་ཁ་སྐོང་ཆོག",
        ),
        ("512", "不用提交证明", "No certificates asked for", "ར་སྤྲོད་སྤྲོད་མི་དགོས།"),
        ("513", "可以全程网上办理", "Can be done fully online", "དྲ་ཐོག་ནས་ཡོངས་སུ་སྒྲུབ་ཆོག"),
        ("514", "可以使用手机办理", "Can be done by phone", "ཁ་པར་བཀོལ་ནས་སྒྲུབ་ཆོག"),
        ("515", "可以就近办理", "Can be done nearby", "ཉེ་འཁྲིས་ནས་སྒྲུབ་ཆོག"),
        ("516", "无需材料直接办理", "Done without any papers", "ཡིག་ཆ་མི་དགོས་པར་ཐད་ཀར་སྒྲུབ་ཆོག"),
        ("517", "服务热情效率高", "Kind and quick service", "ཞབས་ཞུ་དྲོ་ཞིང་ལས་ཆོད་མཐོ་བ།"),
    ),
    Level.GOOD: _tags(
        ("406", "填写一张表单就可完成申报", "One form was enough", "རེའུ་མིག་གཅིག་བཀང་ན་འགྲིག་པ།"),
        (
            "407",
            "在线提交材料窗口核验",
            "Sent online, checked at the window",
            "དྲ་ཐོག་ཡིག་ཆ་སྤྲད་ནས་སྒེའུ་ཁུང་དུ་ཞིབ་བཤེར།",
        ),
        (
            "408",
            "一张清单告知全部申报材料",
            "One list named all papers",
            "ཐོ་གཅིག་ནས་ཡིག་ཆ་ཚང་མ་བརྡ་སྦྱོར་བྱས་པ།",
        ),
        (
            "409",
            "用告知承诺减免申报材料",
            "Fewer papers by a signed promise",
            "ཁས་ལེན་གྱིས་ཡིག་ཆ་ཉུང་དུ་བཏང་བ།",
        ),
        ("410", "可以在线预约办理", "Can be booked online", "དྲ་ཐོག་ནས་སྔོན་མངག་ཆོག"),
        (
            "411",
            "跑大厅一次办完",
            "One visit to the hall was enough",
            "ཚོམས་ཆེན་དུ་ཐེངས་གཅིག་སོང་ནས་ཚར་བ།",
        ),
        ("412", "可以使用自助机办理", "Self-service machine available", "རང་འགུལ་འཕྲུལ་ཆས་ནས་སྒྲུབ་ཆོག"),
        ("413", "服务态度较好", "Good manner of service", "ཞབས་ཞུའི་རྣམ་འགྱུར་ལེགས་པ།"),
    ),
    Level.FAIR: _tags(
        (
            "307",
            "一次性告知需要补正的材料",
            "Told once what to complete",
            "ཁ་སྐོང་དགོས་པའི་ཡིག་ཆ་ཐེངས་གཅིག་ལ་བཤད་པ།",
        ),
        ("308", "提供申报材料样本", "Sample papers were provided", "ཡིག་ཆའི་དཔེ་གཞི་མཁོ་སྤྲོད་བྱས་པ།"),
        ("309", "在承诺的时间内办结", "Done within the promised time", "ཁས་བླངས་པའི་དུས་ནང་ཚར་བ།"),
        ("310", "办事指南指引准确", "The guide was accurate", "ལམ་སྟོན་ཡང་དག་པ།"),
        (
            "311",
            "按办事指南要求的材料即可办理",
            "The papers of the guide were enough",
            "ལམ་སྟོན་གྱི་ཡིག་ཆ་ཙམ་གྱིས་འགྲིག་པ།",
        ),
        ("312", "可以快递送达", "Can be delivered by courier", "མགྱོགས་སྐྱེལ་གྱིས་སྐྱེལ་ཆོག"),
        ("313", "跑动次数与承诺的一致", "Visits as many as promised", "འགྲོ་ཐེངས་ཁས་ལེན་དང་མཐུན་པ།"),
        ("314", "服务态度一般", "Ordinary manner of service", "ཞབས་ཞུའི་རྣམ་འགྱུར་སྤྱིར་བཏང་།"),
    ),
    Level.BAD: _tags(
        ("207", "没有提供材料样本", "No sample papers", "ཡིག་ཆའི་དཔེ་གཞི་མ་སྤྲད་པ།"),
        ("208", "没有提供材料清单", "No list of papers", "ཡིག་ཆའི་ཐོ་མ་སྤྲད་པ།"),
        (
            "209",
            "未在承诺时间内办结",
            "Not done within the promised time",
            "ཁས་བླངས་པའི་དུས་ནང་མ་ཚར་བ།",
        ),
        (
            "210",
            "同样内容的证明材料被要求多次提交",
            "The same proof was asked for several times",
            "ར་སྤྲོད་ཡིག་ཆ་གཅིག་ཐེངས་མང་པོ་སྤྲོད་དགོས་པ།",
        ),
        (
            "211",
            "承诺网办但无法在线办理",
            "Promised online, but did not work online",
            "དྲ་ཐོག་ནས་སྒྲུབ་ཆོག་ཟེར་ཡང་མི་ཐུབ་པ།",
        ),
        (
            "212",
            "在线预约办理后到实体大厅重复取号排队",
            "Booked online, yet had to queue again in the hall",
            "དྲ་ཐོག་སྔོན་མངག་རྗེས་ཚོམས་ཆེན་དུ་ཡང་བསྐྱར་གྲལ་སྒྲིག་པ།",
        ),
        ("213", "窗口人员业务不熟练", "The clerk did not know the work well", "ལས་མི་ལས་ལ་མི་བྱང་བ།"),
        ("214", "服务态度生硬", "Unfriendly service", "ཞབས་ཞུའི་རྣམ་འགྱུར་རྩུབ་པ།"),
    ),
    Level.VERY_BAD: _tags(
        (
            "108",
            "在办事指南之外增加新的审批条件",
            "Conditions beyond the guide were added",
            "ལམ་སྟོན་ལས་གཞན་པའི་ཆ་རྐྱེན་བསྣན་པ།",
        ),
        (
            "109",
            "需提供办事指南之外的申报材料",
            "Papers beyond the guide were asked for",
            "ལམ་སྟོན་ལས་གཞན་པའི་ཡིག་ཆ་དགོས་པ།",
        ),
        (
            "110",
            "无理由超过法定办理时间",
            "Over the legal time without a reason",
            "རྒྱུ་མཚན་མེད་པར་ཁྲིམས་ཀྱི་དུས་ལས་བརྒལ་བ།",
        ),
        ("111", "办事指南提供样本有错", "The guide's samples are wrong", "ལམ་སྟོན་གྱི་དཔེ་གཞི་ནོར་བ།"),
        (
            "112",
            "承诺在线收取申报材料实际无法收取",
            "Papers promised to be taken online were not",
            "དྲ་ཐོག་ནས་ཡིག་ཆ་ལེན་ཟེར་ཡང་ལེན་མི་ཐུབ་པ།",
        ),
        (
            "113",
            "多头跑窗口和部门",
            "Sent from window to window",
            "སྒེའུ་ཁུང་དང་སྡེ་ཁག་མང་པོར་འགྲོ་དགོས་པ།",
        ),
        (
            "114",
            "跑动次数与承诺的不一致",
            "More visits than promised",
            "འགྲོ་ཐེངས་ཁས་ལེན་དང་མི་མཐུན་པ།",
        ),
        ("115", "服务态度差效率低", "Bad and slow service", "ཞབས་ཞུ་ཞན་ཞིང་ལས་ཆོད་དམའ་བ།"),
    ),
}
"""Level → its eight reasons, in the order in which they are shown."""
