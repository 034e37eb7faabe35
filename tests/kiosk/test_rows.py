"""The lists that QML draws: what stays keeps its delegate, in whatever order rows come and go."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.pictures.waits import Row
from kiosk.rows import ROW_ROLE, RowsModel

LISTS = st.lists(st.sampled_from("ABCDEFGH"), unique=True)


def rows(keys: Sequence[str], value: int = 0) -> list[Row]:
    return [{"key": key, "value": value} for key in keys]


def shown(model: RowsModel) -> list[object]:
    return [model.data(model.index(number), ROW_ROLE) for number in range(model.rowCount())]


@settings(deadline=None)
@given(before=LISTS, after=LISTS)
def test_what_stays_is_never_replaced(before: list[str], after: list[str]) -> None:
    model = RowsModel()
    # Ends the program when the model tells one thing and does another.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows(before))
    held = {key: QPersistentModelIndex(model.index(n)) for n, key in enumerate(before)}
    model.show(rows(after, 1))
    assert shown(model) == rows(after, 1)
    for key, place in held.items():
        assert place.isValid() == (key in after)
        assert not place.isValid() or place.row() == after.index(key)
    del tester


def test_only_what_changed_is_told() -> None:
    model = RowsModel()
    model.show(rows("ABC"))
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    model.show([*rows("A"), *rows("B", 7), *rows("C")])
    assert told == [1]
