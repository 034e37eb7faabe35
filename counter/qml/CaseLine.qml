import QtQuick
import Ui

// One case in a list: its item, a note, its outcome.
Item {
    id: root

    required property var row
    property string note: ""
    property color noteColor: Tokens.inkSoft

    height: 53

    Rule {
        width: parent.width
    }
    AppText {
        x: Tokens.s16
        y: 4
        width: outcome.x - x - Tokens.s8
        height: 24
        text: root.row.name
        fit: true
        fitHeight: 24
        maxLines: 1
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    AppText {
        x: Tokens.s16
        y: 27
        width: outcome.x - x - Tokens.s8
        height: 20
        text: root.note
        size: Tokens.type.small
        color: root.noteColor
        elide: Text.ElideRight
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
