import QtQuick
import Ui

// One case in a list: its item, a note, its outcome.
Item {
    id: root

    required property var row
    property string note: ""
    property color noteColor: Tokens.inkSoft
    property string actionText: ""
    property alias actionName: action.objectName
    property bool opens: false
    signal acted
    signal opened

    height: 53

    Rule {
        width: parent.width
    }
    Pressable {
        id: opener

        objectName: root.objectName + "-open"
        x: Tokens.s8
        width: (action.visible ? action.x : outcome.x) - x
        height: parent.height
        visible: root.opens
        text: root.row.name
        onClicked: root.opened()

        background: Box {
            focusRing: opener.visualFocus
            color: opener.down ? Tokens.tint : "transparent"
            border.width: 0
        }
        contentItem: Item {}
    }
    AppText {
        x: Tokens.s16
        y: 4
        width: (action.visible ? action.x : outcome.x) - x - Tokens.s8
        height: 24
        text: root.row.name
        color: root.opens ? Tokens.accent : Tokens.ink
        fit: true
        fitHeight: 24
        maxLines: 1
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    AppText {
        x: Tokens.s16
        y: 27
        width: (action.visible ? action.x : outcome.x) - x - Tokens.s8
        height: 20
        text: root.note
        size: Tokens.type.small
        color: root.noteColor
        elide: Text.ElideRight
    }
    LinkButton {
        id: action

        x: outcome.x - width - Tokens.s4
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        textSize: Tokens.type.small
        text: root.actionText
        onClicked: root.acted()
    }
    Pill {
        id: outcome

        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        anchors.verticalCenter: parent.verticalCenter
        text: Words.say(root.row.outcome)
        tone: root.row.tone
    }
}
