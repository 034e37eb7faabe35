import QtQuick

// An expected wait in words; nothing when it is unknown.
QtObject {
    function range(row: var): string {
        if (!row || row.high < 0)
            return "";
        if (row.high === 0)
            return qsTr("马上");
        return row.low === row.high ? qsTr("约 %1 分").arg(row.low) : qsTr("%1–%2 分").arg(row.low).arg(row.high);
    }
}
