pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One simulated device: how it is used, how it fails, how its line fails; what it answered last.
Card {
    id: root

    required property var device
    readonly property var titles: ({
            "use": qsTr("使用"),
            "faults": qsTr("设备故障"),
            "line": qsTr("线路故障")
        })

    implicitHeight: column.implicitHeight + 2 * Tokens.s24

    Column {
        id: column

        x: Tokens.s24
        y: Tokens.s24
        width: parent.width - 2 * x
        spacing: Tokens.s24

        Column {
            width: parent.width
            spacing: Tokens.s8

            AppText {
                text: root.device.title
                size: Tokens.type.h2
                bold: true
            }
            AppText {
                objectName: root.device.name + "-said"
                width: parent.width
                text: root.device.said
                size: Tokens.type.small
                color: root.device.said.startsWith("error") ? Tokens.danger : Tokens.inkMuted
                elide: Text.ElideRight
            }
        }
        Repeater {
            model: root.device.groups

            ButtonGroup {
                required property var modelData

                width: column.width
                title: root.titles[modelData.id]
                buttons: modelData.buttons
                onPicked: line => root.device.press(line)
            }
        }
    }
}
