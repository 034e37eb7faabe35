"""The slip that `test printer` prints: what a printer can do, on one piece of paper."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

import msgspec

from hardware.devices import Orders
from hardware.escpos.carried import carried
from hub.contract.devices import Line, Paper, PrintJob


def trial_paper(at: datetime) -> Paper:
    """Sizes, rare characters, Tibetan, QR, as of `at`."""
    paper, printed = carried("test"), f"{at:%Y-%m-%d %H:%M:%S}"
    blocks = tuple(
        msgspec.structs.replace(block, text=block.text.replace("{printed}", printed))
        if isinstance(block, Line)
        else block
        for block in paper.blocks
    )
    return msgspec.structs.replace(paper, blocks=blocks)


def print_trial(orders: Orders) -> int:
    """Queue the slip; one result ends the trial."""
    now = datetime.now().astimezone()
    job_id, until = f"test-{uuid.uuid4().hex}", now + timedelta(minutes=1)
    orders.submit_print(PrintJob(job_id=job_id, valid_until=until, paper=trial_paper(now)))
    return 1
