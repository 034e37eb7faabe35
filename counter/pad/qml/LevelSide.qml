import QtQuick
import Ui

// The chosen face, what is judged, and the way back.
Rectangle {
    id: root

    required property QtObject pad
    readonly property var words: [qsTr("非常不满意"), qsTr("不满意"), qsTr("基本满意"), qsTr("满意"), qsTr("非常满意")]

    radius: Tokens.radiusL
    color: Tokens.tint
    border.width: Tokens.contrast ? Tokens.stroke : 0
    border.color: Tokens.line

    Face {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Tokens.s48
        level: Math.max(1, root.pad.level)
        size: 160
        ground: Tokens.surface
    }
    AppText {
        x: Tokens.s12
        y: 220
        width: parent.width - 2 * Tokens.s12
        height: 84
        text: root.words[Math.max(1, root.pad.level) - 1]
        size: Tokens.kiosk.h2
        bold: true
        fit: true
        fitHeight: 96
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        x: Tokens.s12
        y: 312
        width: parent.width - 2 * Tokens.s12
        height: 80
        text: root.pad.about.subject
        size: Tokens.kiosk.small
        fit: true
        fitHeight: 80
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    AppText {
        x: Tokens.s12
        y: 396
        width: parent.width - 2 * Tokens.s12
        height: 40
        text: qsTr("号票 %1").arg(root.pad.about.ticket)
        size: Tokens.kiosk.small
        color: Tokens.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    QuietButton {
        objectName: "choose-again"
        x: Tokens.s24
        y: parent.height - 120
        width: parent.width - 2 * Tokens.s24
        height: 96
        iconName: "back"
        textSize: Tokens.kiosk.body
        text: qsTr("重新选")
        onClicked: root.pad.again()
    }
}
