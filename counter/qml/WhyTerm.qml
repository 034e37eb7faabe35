import QtQuick
import Ui

// One candidate: rate × waited ÷ target = score, drawn against the highest; in outlines who took no
// part.
Item {
    id: root

    required property var term
    readonly property bool called: term.called ?? false
    readonly property bool apart: term.considered === false
    readonly property color ink: apart ? Tokens.inkMuted : Tokens.ink

    Rule {
        x: Tokens.s24
        width: parent.width - 2 * Tokens.s24
    }
    AppText {
        x: Tokens.s24
        width: 66
        height: parent.height
        text: root.term.ticket ?? ""
        color: root.ink
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
        color: root.ink
        size: Tokens.type.small
        fit: true
        fitHeight: 46
    }
    AppText {
        x: 216
        width: 120
        height: parent.height
        text: root.term.sum ?? ""
        color: root.ink
        size: Tokens.type.small
        horizontalAlignment: Text.AlignRight
    }
    AppText {
        x: 340
        width: 60
        height: parent.height
        text: root.term.score ?? ""
        color: root.ink
        bold: true
        horizontalAlignment: Text.AlignRight
    }
    Rectangle {
        x: 416
        anchors.verticalCenter: parent.verticalCenter
        width: 110 * (root.term.part ?? 0)
        height: 12
        radius: 6
        color: root.apart ? "transparent" : root.called ? Tokens.primary : Tokens.accentLine
        border.width: root.apart ? Tokens.stroke : 0
        border.color: Tokens.lineStrong
    }
    Pill {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s24
        anchors.verticalCenter: parent.verticalCenter
        visible: root.called || root.apart
        tone: root.apart ? "neutral" : "info"
        text: root.apart ? qsTr("未参与") : qsTr("叫到")
    }
}
