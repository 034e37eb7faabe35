"""The slip that `test printer` prints: what a printer can do, on one piece of paper."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from hardware.devices import Orders
from hub.contract.devices import Align, Feed, Line, Pair, Paper, PrintJob, Qr, Rule


def trial_paper(at: datetime) -> Paper:
    """Sizes, rare characters, Tibetan, QR, as of `at`."""
    middle = Align.CENTER
    return Paper(
        "test",
        (
            Line("叫号 打印测试", size=2, bold=True, align=middle),
            Rule(),
            Line("A000", size=8, bold=True, align=middle),
            Pair("汉字", "综合受理"),
            Pair("生僻字", "㐂𠮷䶮"),
            Line("བོད་ཡིག", align=middle),
            Line("0123456789 ABCDEF abcdef"),
            Rule(),
            Qr("https://example.invalid/test"),
            Line(f"{at:%Y-%m-%d %H:%M:%S}\t测试"),
            Feed(1),
        ),
    )


def print_trial(orders: Orders) -> int:
    """Queue the slip; one result ends the trial."""
    now = datetime.now().astimezone()
    job_id, until = f"test-{uuid.uuid4().hex}", now + timedelta(minutes=1)
    orders.submit_print(PrintJob(job_id=job_id, valid_until=until, paper=trial_paper(now)))
    return 1
