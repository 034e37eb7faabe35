import QtQuick
import Ui

// What the clerk should read now, under the bar; it goes by itself or when touched.
Pressable {
    id: root

    required property var counter
    property bool wraps: false
    readonly property real wrappedHeight: words.implicitHeight + 2 * Tokens.s8
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
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: root.wraps ? root.width - 64 : Math.min(implicitWidth, root.width - 64)
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            text: root.text
            bold: true
            elide: root.wraps ? Text.ElideNone : Text.ElideRight
        }
    }
}
