pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Digits for standing fingers: 1–9, an extra key, 0, delete. Keys are named "key-5", "key-delete".
GridLayout {
    id: root

    // A third key beside 0: "X" for ID numbers, "" for none.
    property string extra: ""
    property string deleteText: qsTr("删除")
    property int keyWidth: 204
    property int keyHeight: 120
    signal pressed(key: string)
    signal deleted

    columns: 3
    columnSpacing: Tokens.s12
    rowSpacing: Tokens.s12

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.extra, "0"]

        KeyCap {
            required property string modelData

            objectName: "key-" + modelData
            Layout.preferredWidth: root.keyWidth
            Layout.preferredHeight: root.keyHeight
            enabled: modelData !== ""
            opacity: modelData === "" ? 0 : 1
            text: modelData
            onClicked: root.pressed(modelData)
        }
    }
    KeyCap {
        objectName: "key-delete"
        Layout.preferredWidth: root.keyWidth
        Layout.preferredHeight: root.keyHeight
        strong: true
        iconName: "del"
        text: root.deleteText
        onClicked: root.deleted()
    }
}
