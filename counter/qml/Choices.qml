pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One of several, as chips under a label. Each chip is named `<name>-<id>`.
Column {
    id: root

    required property string name
    property string label: ""
    property var options: []
    property string value: ""
    signal picked(id: string)

    width: parent?.width ?? 0
    spacing: Tokens.s8

    AppText {
        visible: root.label !== ""
        text: root.label
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Flow {
        width: parent.width
        spacing: Tokens.s8

        Repeater {
            model: root.options

            Chip {
                required property var modelData

                objectName: root.name + "-" + modelData.id
                width: Math.min(implicitWidth, root.width)
                boxed: false
                focusPolicy: Qt.TabFocus
                text: modelData.text
                checked: String(modelData.id) === root.value
                onClicked: root.picked(checked ? "" : String(modelData.id))
            }
        }
    }
}
