import QtQuick
import Ui

// Takes back the last act while its seconds run.
Pressable {
    id: root

    required property string key

    text: qsTr("撤销") + " " + key
    implicitHeight: 24
    background: null
    contentItem: Row {
        spacing: Tokens.s4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "undo"
            size: 15
            color: Tokens.overDeep
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: Tokens.type.small
            font.underline: true
            color: Tokens.overDeep
        }
    }
}
