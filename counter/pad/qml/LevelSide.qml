import QtQuick
import Ui

// The chosen face, what is judged, and the way back.
Plate {
    id: root

    required property var pad

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
        text: Levels.words[Math.max(1, root.pad.level) - 1]
        size: PadScale.type.h2
        bold: true
        fit: true
        fitHeight: 96
        horizontalAlignment: Text.AlignHCenter
    }
    Column {
        x: Tokens.s12
        y: 304
        width: parent.width - 2 * Tokens.s12
        spacing: Tokens.s8

        AppText {
            width: parent.width
            height: Math.min(implicitHeight, 120)
            text: root.pad.about.subject
            size: Tokens.kiosk.small
            wrapMode: Text.Wrap
            color: Tokens.inkSoft
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        AppText {
            width: parent.width
            height: 48
            text: qsTr("号票 %1").arg(root.pad.about.ticket)
            size: PadScale.type.small
            fit: true
            fitHeight: 48
            maxLines: 1
            color: Tokens.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
    QuietButton {
        objectName: "choose-again"
        x: Tokens.s24
        y: parent.height - 120
        width: parent.width - 2 * Tokens.s24
        height: 96
        iconName: "back"
        textSize: PadScale.type.body
        text: qsTr("重新选")
        onClicked: root.pad.again()
    }
}
