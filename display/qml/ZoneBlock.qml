pragma ComponentBehavior: Bound
import QtQuick
import Ui

// A zone: its window numbers and areas above, its windows in two columns downwards.
Item {
    id: root

    property var zone: null
    property int rows: 5
    property real cellWidth: 224
    readonly property var cells: zone ? zone.cells : []
    readonly property bool alone: zone !== null && zone.first === zone.last
    readonly property real cellHeight: Math.min(148, (height - 60 - 8 * (rows - 1)) / rows)

    AppText {
        id: numbers

        objectName: "zone-" + (root.zone ? root.zone.first : 0)
        height: 52
        // Of a single window only its number.
        text: !root.zone ? "" : root.alone ? qsTr("%1–%2 号").replace("–%2", "").arg(root.zone.first) : qsTr("%1–%2 号").arg(root.zone.first).arg(root.zone.last)
        size: Tokens.wall.small
        bold: true
        color: Tokens.accent
    }
    FitText {
        anchors.left: numbers.right
        anchors.leftMargin: Tokens.s16
        anchors.right: parent.right
        height: 52
        text: root.zone ? root.zone.areas : ""
        wish: Tokens.wall.small
        color: Tokens.inkSoft
    }
    Repeater {
        model: root.cells.length

        WindowCell {
            required property int index

            x: Math.floor(index / root.rows) * (width + 4)
            y: 58 + index % root.rows * (root.cellHeight + 8)
            width: root.cellWidth
            height: root.cellHeight
            blockWidth: 66
            numberSize: Tokens.wall.small
            cell: root.cells[index] ?? null
        }
    }
}
