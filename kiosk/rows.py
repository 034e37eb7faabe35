"""A list of rows for QML that changes in place, so that a touched delegate is never replaced."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.pictures.waits import Row

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows with a `key`, each once; the delegate reads `row`. A key that stays keeps its delegate,
    wherever it goes: only what is new is made, and only what is gone is taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()] if role == ROW_ROLE and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(ROW_ROLE): QByteArray(b"row")}

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows from now on."""
        self._keep({row["key"] for row in rows})
        for number, row in enumerate(rows):
            self._bring(number, row)
            if row != self._rows[number]:
                self._rows[number] = row
                place = self.index(number)
                self.dataChanged.emit(place, place, [ROW_ROLE])

    def _keep(self, keys: set[object]) -> None:
        """Take away all others."""
        for number in reversed(range(len(self._rows))):
            if self._rows[number]["key"] not in keys:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self.endRemoveRows()

    def _bring(self, number: int, row: Row) -> None:
        """The row of this key to this place: it stands there, comes from below, or is new."""
        below = (n for n in range(number, len(self._rows)) if self._rows[n]["key"] == row["key"])
        found = next(below, None)
        if found is None:
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows.insert(number, row)
            self.endInsertRows()
        elif found != number:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), number)
            self._rows.insert(number, self._rows.pop(found))
            self.endMoveRows()
