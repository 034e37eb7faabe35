"""A list of rows for QML that changes in place, so that a touched delegate is never replaced."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.pictures.waits import Row

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows with a `key`; the delegate reads `row`. New keys reset, new values update in place."""

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
        if [row["key"] for row in rows] != [row["key"] for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row != self._rows[number]:
                self._rows[number] = row
                place = self.index(number)
                self.dataChanged.emit(place, place, [ROW_ROLE])
