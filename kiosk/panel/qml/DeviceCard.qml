pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One simulated device: its buttons and what it answered last.
Card {
    id: root

    required property var device

    height: flow.y + flow.implicitHeight + Tokens.s12

    AppText {
        x: Tokens.s12
        y: Tokens.s8
        text: root.device.title
        bold: true
    }
    AppText {
        objectName: root.device.name + "-said"
        x: parent.width / 2
        y: Tokens.s8
        width: parent.width / 2 - Tokens.s12
        text: root.device.said
        size: Tokens.type.small
        color: root.device.said.startsWith("error") ? Tokens.danger : Tokens.inkMuted
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }
    Flow {
        id: flow

        x: Tokens.s12
        y: 40
        width: parent.width - 2 * x
        spacing: Tokens.s8

        Repeater {
            model: root.device.buttons

            QuietButton {
                required property var modelData

                objectName: modelData.name
                leftPadding: Tokens.s12
                rightPadding: Tokens.s12
                text: modelData.text
                onClicked: root.device.press(modelData.line)
            }
        }
    }
}
