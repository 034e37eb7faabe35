pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The simulated devices: all of them at the left, the open one's buttons at the right.
Window {
    id: root

    required property var panel

    width: 860
    height: 2 * Tokens.s16 + list.height
    visible: true
    color: Tokens.canvas
    title: qsTr("模拟设备")

    readonly property real tallest: Math.max(...pages.children.map(page => page.implicitHeight), 0)

    Card {
        id: list

        x: Tokens.s16
        y: Tokens.s16
        width: 280
        height: Math.max(rows.implicitHeight + 2 * rows.y, root.tallest)

        Column {
            id: rows

            y: Tokens.s16
            width: parent.width

            Repeater {
                model: root.panel.devices

                ListRow {
                    required property var modelData

                    objectName: modelData.name + "-open"
                    width: rows.width
                    height: 60
                    text: modelData.title
                    note: modelData.state
                    selected: root.panel.open === modelData.name
                    chevron: false
                    onClicked: root.panel.show(modelData.name)
                }
            }
        }
    }
    Item {
        id: pages

        x: list.x + list.width + Tokens.s12
        y: Tokens.s16
        width: root.width - x - Tokens.s16
        height: list.height

        Repeater {
            model: root.panel.devices

            DeviceCard {
                required property var modelData

                width: pages.width
                height: pages.height
                visible: root.panel.open === modelData.name
                device: modelData
            }
        }
    }
}
