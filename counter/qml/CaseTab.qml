import QtQuick
import Ui

// A registered case; touching it asks whether to take it back.
Pressable {
    id: root

    required property int number
    required property var row

    text: root.number + " " + row.name
    hint: qsTr("撤回这件办件")
    height: 32
    leftPadding: Tokens.s12
    rightPadding: Tokens.s12

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusS
        color: root.down ? Tokens.tintPressed : Tokens.tint
        border.width: 0
    }
    contentItem: Row {
        spacing: Tokens.s8

        AppText {
            width: Math.min(implicitWidth, 130)
            height: parent.height
            text: root.text
            size: Tokens.type.small
            bold: true
            elide: Text.ElideRight
        }
        AppText {
            height: parent.height
            text: Words.say(root.row.outcome)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "undo"
            size: 14
        }
    }
}
