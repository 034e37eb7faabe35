import QtQuick
import Ui

// What the list is narrowed to, and the way back to all.
Rectangle {
    id: root

    property string text: ""
    signal cleared

    color: Tokens.tint

    AppText {
        objectName: "queue-narrowed"
        x: Tokens.s16
        width: all.x - x - Tokens.s8
        height: parent.height
        text: root.text
        size: Tokens.type.small
        bold: true
        fit: true
        fitHeight: parent.height
        color: Tokens.accent
    }
    LinkButton {
        id: all

        objectName: "queue-widen"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        height: parent.height
        text: qsTr("全部")
        textSize: Tokens.type.small
        onClicked: root.cleared()
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
