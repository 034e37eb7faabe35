import QtQuick
import Ui

// A quiet action in words, with its key.
Pressable {
    id: root

    property string keyHint: ""
    property int textSize: Tokens.type.body

    implicitHeight: Tokens.touchMin
    leftPadding: Tokens.s4
    rightPadding: Tokens.s4

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.tint : "transparent"
        border.width: 0
    }
    contentItem: Row {
        spacing: Tokens.s8

        AppText {
            y: -hang
            height: parent.height
            text: root.text
            size: root.textSize
            bold: true
            color: root.enabled ? Tokens.accent : Tokens.inkMuted
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            text: root.keyHint
        }
    }
}
