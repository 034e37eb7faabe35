"""How long a ticket takes to its bytes: in text, with a rare name, in Tibetan, its code as dots."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from hardware.escpos.slip import encode_parts
from hub.contract.devices import Align, Feed, Line, Pair, Paper, Qr, Rule

WIDTH = 576
ROUNDS = 50
QR = "https://hall.example.gov.cn/t/2026-11-23.A023.Xa93kd02mdQ7aPq1"


def ticket(name: str = "王美娜", *more: Line) -> Paper:
    """A ticket with all that it may have."""
    middle = Align.CENTER
    blocks: tuple[Line | Pair | Qr | Rule | Feed, ...] = (
        Line("城中区政务服务中心", 2, True, middle),
        Rule(),
        Line("A023", 8, True, middle),
        Line("综合受理", 2, False, middle),
        Pair("办理事项", "企业职工基本养老保险关系转移接续申请"),
        Pair("办理人", name),
        Pair("预计等候", "约10-25分钟"),
        Pair("前面人数", "7人"),
        Pair("等候区域", "二楼A区"),
        *more,
        Qr(QR),
        Line("2026-11-23 09:12\t当日有效"),
        Feed(1),
    )
    return Paper("ticket", blocks)


TIBETAN = (Line("ཁྲོན་ཁུལ་སྲིད་འཛིན་ཞབས་ཞུའི་ལྟེ་གནས།"), Line("སྒུག་པའི་མི་གྲངས། 7"), Line("དུས་ཚོད་ 10-25"))


def slip_figures() -> dict[str, float]:
    """Milliseconds (median) and bytes of each kind of ticket, 80 mm."""
    kinds: dict[str, Callable[[], list[bytes]]] = {
        "slip_text": lambda: encode_parts(ticket(), WIDTH),
        "slip_rare": lambda: encode_parts(ticket("㐂𠮷䶮"), WIDTH),
        "slip_tibetan": lambda: encode_parts(ticket("才让", *TIBETAN), WIDTH),
        "slip_code_as_dots": lambda: encode_parts(ticket(), WIDTH, own_qr=False),
    }
    figures: dict[str, float] = {}
    for name, encode in kinds.items():
        figures[f"{name}_ms"] = round(_median_ms(encode), 3)
        figures[f"{name}_bytes"] = len(b"".join(encode()))
    drawn = [v for n, v in figures.items() if n.endswith("_ms") and n != "slip_text_ms"]
    return {**figures, "slip_raster_ms": max(drawn)}


def _median_ms(encode: Callable[[], list[bytes]]) -> float:
    """The first time loads fonts and is not counted."""
    encode()
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        encode()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)
