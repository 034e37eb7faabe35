import QtQuick
import Ui

// What the clerk should read now, under the bar; it goes by itself or when touched.
Pressable {
    id: root

    required property var counter
    readonly property bool shown: counter.notice.key !== "" && counter.panel.name === ""

    objectName: "notice"
    visible: shown
    text: Words.say(counter.notice)
    focusPolicy: Qt.NoFocus
    onClicked: counter.hide_notice()

    background: Rectangle {
        color: Tokens.warnTint
        border.width: Tokens.stroke
        border.color: Tokens.warn
    }
    contentItem: Row {
        leftPadding: Tokens.s16
        spacing: Tokens.s8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            color: Tokens.warn
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 64)
            text: root.text
            bold: true
            elide: Text.ElideRight
        }
    }
}
