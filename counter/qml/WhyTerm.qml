import QtQuick
import Ui

// One candidate: rate × waited ÷ target = score, drawn against the highest.
Item {
    id: root

    required property var term
    readonly property bool called: term.called ?? false

    Rule {
        x: Tokens.s24
        width: parent.width - 2 * Tokens.s24
    }
    AppText {
        x: Tokens.s24
        width: 66
        height: parent.height
        text: root.term.ticket ?? ""
        size: Tokens.type.h2
        bold: true
        fit: true
        maxLines: 1
    }
    AppText {
        x: 96
        width: 118
        height: parent.height
        text: Words.say(root.term.who)
        size: Tokens.type.small
        fit: true
        fitHeight: 46
    }
    AppText {
        x: 216
        width: 120
        height: parent.height
        text: root.term.sum ?? ""
        size: Tokens.type.small
        horizontalAlignment: Text.AlignRight
    }
    AppText {
        x: 340
        width: 60
        height: parent.height
        text: root.term.score ?? ""
        bold: true
        horizontalAlignment: Text.AlignRight
    }
    Rectangle {
        x: 416
        anchors.verticalCenter: parent.verticalCenter
        width: 110 * (root.term.part ?? 0)
        height: 12
        radius: 6
        color: root.called ? Tokens.primary : Tokens.accentLine
    }
    Pill {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        visible: root.called
        text: qsTr("叫到")
    }
}
