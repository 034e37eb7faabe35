pragma ComponentBehavior: Bound
import QtQuick
import Ui

Window {
    id: root

    objectName: "hall"
    width: 640
    height: 480
    visible: true
    property int taps: 0
    property string pressed: ""

    Shortcut {
        sequence: "F1"
        onActivated: root.pressed = "F1"
    }
    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: root.pressed = "Ctrl+Z"
    }
    Column {
        Repeater {
            model: 3

            QuietButton {
                required property int index

                objectName: "row-" + index
                text: "row " + index
                onClicked: root.taps += 1
            }
        }
        Field {
            objectName: "field"
            width: 400
            Component.onCompleted: forceActiveFocus()
        }
        QuietButton {
            objectName: "late"
            text: "late"
            visible: root.taps > 0
            onClicked: second.visible = true
        }
        QuietButton {
            objectName: "off"
            enabled: false
            text: "off"
        }
        Rectangle {
            objectName: "far"
            x: 4000
            width: 10
            height: 10
        }
    }
    Timer {
        interval: 150
        running: root.taps === 2
        onTriggered: root.pressed = "timer"
    }
    Window {
        id: second

        objectName: "second"
        width: 200
        height: 100
        visible: false

        QuietButton {
            objectName: "inside"
            text: "in the second window"
            onClicked: root.pressed = "inside"
        }
    }
}
