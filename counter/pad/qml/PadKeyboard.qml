pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Digits and letters in the usual order. Keys are named key-A, key-0, key-space, key-delete.
Item {
    id: root

    readonly property var rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property int gap: Tokens.s12
    readonly property real keyWidth: (width - 9 * gap) / 10
    readonly property real keyHeight: (height - 3 * gap) / 4
    signal pressed(key: string)
    signal deleted

    function startOf(row: int): real {
        return row === 2 ? (root.keyWidth + root.gap) / 2 : 0;
    }

    Repeater {
        model: root.rows.join("").length

        KeyCap {
            id: key

            required property int index
            readonly property int row: index < 10 ? 0 : index < 20 ? 1 : index < 29 ? 2 : 3
            readonly property int column: index - [0, 10, 20, 29][row]

            objectName: "key-" + text
            x: root.startOf(row) + column * (root.keyWidth + root.gap)
            y: row * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            text: root.rows[row][column]
            onClicked: root.pressed(text)
        }
    }
    KeyCap {
        objectName: "key-space"
        x: 7 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        strong: true
        text: qsTr("空格")
        onClicked: root.pressed(" ")
    }
    KeyCap {
        objectName: "key-delete"
        x: 8 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: 2 * root.keyWidth + root.gap
        height: root.keyHeight
        strong: true
        iconName: "del"
        text: qsTr("删除")
        onClicked: root.deleted()
    }
}
