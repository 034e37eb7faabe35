"""The ticket's table: complete, legal, drawn."""

from __future__ import annotations

import pytest

from hub.contract.codes import Code, message
from hub.contract.words import Language, Move, TicketState
from hub.domain import ticket
from hub.domain.ticket import TABLE, Who
from hub.errors import Refused


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.origin}-{row.move}")
def test_every_row_moves_for_whom_it_names(row: ticket.Row) -> None:
    for who in Who:
        if who in row.who:
            assert ticket.move(row.origin, row.move, who) is row.to
            assert ticket.may(row.origin, row.move, who)
        else:
            with pytest.raises(Refused) as refused:
                ticket.move(row.origin, row.move, who)
            assert refused.value.code is Code.NOT_ALLOWED
            assert not ticket.may(row.origin, row.move, who)


def test_what_the_table_lacks_is_refused_in_words() -> None:
    rows = {(row.origin, row.move) for row in TABLE}
    for state in TicketState:
        for move in Move:
            if (state, move) in rows:
                continue
            with pytest.raises(Refused) as refused:
                ticket.move(state, move, Who.CLERK, "A001")
            assert refused.value.code is Code.WRONG_STATE
            for language in Language:
                said = message(Code.WRONG_STATE, language, refused.value.fields)
                assert "A001" in said
                assert state.value not in said or language is Language.EN


def test_wrong_state_in_chinese() -> None:
    with pytest.raises(Refused) as refused:
        ticket.move(TicketState.DONE, Move.CALL, Who.CLERK, "A023")
    said = message(Code.WRONG_STATE, Language.ZH, refused.value.fields)
    assert said == "A023 现在已办结，不能叫号"


def test_a_pair_of_state_and_move_leads_to_one_state() -> None:
    assert len({(row.origin, row.move) for row in TABLE}) == len(TABLE)


def test_every_state_is_reached_and_ended_ones_are_left_by_undo_only() -> None:
    reached = {row.to for row in TABLE} | {TicketState.BOOKED}
    assert reached == set(TicketState)
    for state in (TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED, TicketState.LAPSED):
        assert {row.move for row in TABLE if row.origin is state} <= {Move.UNDO}
    assert {TicketState.NO_SHOW, TicketState.PARKED, TicketState.DONE} == ticket.UNDOABLE
    assert TicketState.SERVING not in ticket.origins(Move.EXPIRE)


def test_the_diagram_draws_every_row_and_both_ends() -> None:
    drawn = ticket.states_diagram().splitlines()
    assert drawn[0] == "stateDiagram-v2"
    for row in TABLE:
        origin = row.origin or "[*]"
        assert any(line.startswith(f"    {origin} --> {row.to}: ") for line in drawn)
    assert "    done --> [*]" in drawn
    assert "    waiting --> [*]" not in drawn
