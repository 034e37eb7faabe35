pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The simulated devices, one card each.
Window {
    id: root

    required property var panel

    width: 420
    height: column.implicitHeight + 2 * Tokens.s16
    visible: true
    color: Tokens.canvas
    title: qsTr("模拟设备")

    Column {
        id: column

        x: Tokens.s16
        y: Tokens.s16
        width: root.width - 2 * x
        spacing: Tokens.s12

        Repeater {
            model: root.panel.devices

            DeviceCard {
                required property var modelData

                width: column.width
                device: modelData
            }
        }
    }
}
