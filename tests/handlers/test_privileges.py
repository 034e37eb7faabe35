"""Who may send what: every command by every kind of device, so that a change is noticed."""

from __future__ import annotations

import typing

import pytest

from hub.contract.commands import AnyCommand
from hub.contract.words import DeviceKind
from hub.handlers.rows import SPECS

ORDER = ["kiosk", "guide", "counter", "pad", "display", "window", "station", "web", "admin"]

# K kiosk, G guide, C counter, P pad, D display, W window, S station, B web, A admin;
# then: + a clerk must have signed in, ! a signed-in supervisor too, ~ not yet paired too.
TABLE = """
    IssueTicket       K G . . . . . B A  !
    CancelTicket      K G . . . . . B A
    ReturnTicket      K G C . . . . B A
    ShowProgress      K G C . . . . B A
    ReprintTicket     K G C . . . . B A
    SendMessage       . . C . . . . . .  +
    AnswerMessage     . G C . . . . . .
    WithdrawMessage   . . C . . . . . .  +
    ListMessages      . G C . . . . . .
    MoveJob           . G C . . . . . A
    ListSlots         K G . . . . . B A
    BookSlot          K G . . . . . B A
    FindBooking       K G . . . . . B A
    MoveBooking       K G . . . . . B A
    CancelBooking     K G . . . . . B A
    CheckIn           K G C . . . . B A
    CallNext          . . C . . . . . .  +
    CallTicket        . . C . . . . . .  +
    Recall            . . C . . . . . .  +
    StartServing      . . C . . . . . .  +
    MarkNoShow        . . C . . . . . .  +
    ParkTicket        . . C . . . . . .  +
    TransferTicket    . . C . . . . . .  +
    FinishTicket      . . C . . . . . .  +
    Undo              . . C . . . . . .  +
    ListQueue         . . C . . . . . .  +
    ShowCurrent       . . C . . . . . .  +
    NameApplicant     . . C . . . . . .  +
    FindPerson        . . C . . . . . .  +
    ExplainCall       . G C . . . . . A
    ExplainWait       . G C . . . . . A
    UsePolicy         . . . . . . . . A  !
    ListPolicies      . . . . . . . . A  !
    Login             . . C . . . . . .
    Logout            . . C . . . . . .  +
    ChangePin         . . C . . . . . .  +
    SetPin            . . . . . . . . A
    OpenWindow        . . C . . . . . .  +
    CloseWindow       . . C . . . . . .  +
    PauseWindow       . . C . . . . . .  +
    ResumeWindow      . . C . . . . . .  +
    CloseDay          . . . . . . . . A  !
    ReportDay         . . . . . . . . A  !
    GuardClosing      . . . . . . . . A  !
    PauseHall         . . . . . . . . A  !
    ResumeHall        . . . . . . . . A  !
    RegisterCase      . . C . . . . . .  +
    WithdrawCase      . . C . . . . . .  +
    ReprintCase       . . C . . . . . .  +
    ShowPapers        . . C . . . . . .  +
    PauseDeadline     . . C . . . . . .  +
    ResumeDeadline    . . C . . . . . .  +
    ExtendDeadline    . . C . . . . . .  +
    DecideCase        . . C . . . . . .  +
    ListDeadlines     . . C . . . . . A
    ShowCalendar      . . . . . . . . A  !
    SetDay            . . . . . . . . A  !
    PutCalendar       . . . . . . . . A  !
    Rate              K G C P . . . B .
    DeliverRating     . . . P . . . . .
    FindRating        K G . . . . . B .
    SearchItems       K G C . . . . B A
    ShowItem          K G C . . . . B A
    ListOwnItems      . . C . . . . . .  +
    ListDepartments   K G C . . . . B A
    ListThemes        K G C . . . . B A
    ShowTheme         K G C . . . . B A
    PublishCatalogue  . . . . . . . . A
    DraftCatalogue    . . . . . . . . A  !
    RebaseCatalogue   . . . . . . . . A  !
    DropCatalogue     . . . . . . . . A  !
    ListCatalogues    . . C . . . . . A
    ShowDraft         . . C . . . . . A
    ScheduleCatalogue . . . . . . . . A  !
    SubmitCatalogue   . . C . . . . . A
    ApproveCatalogue  . . C . . . . . A
    RejectCatalogue   . . C . . . . . A
    PrintMaterials    K G C . . . . . .
    PrintForm         K G C . . . . . .
    RunSelfTest       . . . . . . . . A  !
    ShowSelfTest      . . . . . . . . A  !
    AddDevice         . . . . . . . . A
    RemoveDevice      . . . . . . . . A
    ListDevices       . . . . . . . . A  !
    ReadFacts         . . . . . . S B A
    Pair              K G C P D W S B A  ~
    CallGuide         K G C . . . . B A
"""
ROWS = {row.split()[0]: row.split()[1:] for row in TABLE.strip().splitlines()}
BY_NAME = {command.__name__: spec for command, spec in SPECS.items()}


def test_the_table_names_every_command() -> None:
    said = {command.__name__ for command in typing.get_args(AnyCommand)}
    assert set(ROWS) == set(BY_NAME) == said
    assert [DeviceKind(kind) for kind in ORDER] == list(DeviceKind)


@pytest.mark.parametrize("kind", DeviceKind, ids=str)
@pytest.mark.parametrize("name", ROWS)
def test_a_kind_may_send_what_the_table_says(name: str, kind: DeviceKind) -> None:
    allowed = ROWS[name][ORDER.index(kind.value)] != "."
    assert (kind in BY_NAME[name].kinds) is allowed


@pytest.mark.parametrize("name", ROWS)
def test_what_else_it_takes(name: str) -> None:
    spec, marks = BY_NAME[name], "".join(ROWS[name][len(ORDER) :])
    assert (spec.signed_in, spec.supervisor, spec.unpaired) == tuple(m in marks for m in "+!~")
