"""A supervisor's sub-commands: the hall's pause, the guard at closing, letting somebody on."""

from __future__ import annotations

import argparse

from hub.admin import checked, request_id, tell
from hub.commands.admin import other
from hub.contract.commands import GuardClosing, IssueTicket, PauseHall, ResumeHall
from hub.contract.results import TicketIssued
from hub.contract.words import ClosingGuard, HallPauseReason, Language

AS_SET = "settings"
"""The guard that hall.toml says."""


def pause_hall(args: argparse.Namespace) -> int:
    """Stop the whole hall."""
    reason = HallPauseReason(args.reason)
    return other(tell(args.data, PauseHall(request_id=request_id(), reason=reason)))


def resume_hall(args: argparse.Namespace) -> int:
    """Let it go on."""
    return other(tell(args.data, ResumeHall(request_id=request_id())))


def guard_closing(args: argparse.Namespace) -> int:
    """Set what becomes of tickets whose wait passes closing, for today."""
    guard = None if args.guard == AS_SET else ClosingGuard(args.guard)
    command = GuardClosing(request_id=request_id(), service=args.service, guard=guard)
    return other(tell(args.data, checked(command)))


def let_on(args: argparse.Namespace) -> int:
    """Issue one ticket over every quota and print its number; no slip is printed."""
    command = IssueTicket(
        request_id=request_id(),
        language=Language.EN,
        service=args.service,
        print=False,
        acknowledge=True,
        over_quota=True,
    )
    reply = tell(args.data, checked(command))
    if not isinstance(reply, TicketIssued):
        return other(reply)
    print(f"{reply.ticket}  {reply.ahead} ahead")
    return 0
