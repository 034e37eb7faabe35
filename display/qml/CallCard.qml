import QtQuick
import Ui

// A past call: ticket and window; grey while the hub is lost.
Plate {
    id: root

    property var call: null
    property bool grey: false
    property int inset: 26
    readonly property bool pale: grey || !call

    radius: Tokens.radiusM
    color: pale ? Tokens.canvas : Tokens.surface
    border.width: Tokens.stroke
    border.color: pale ? Tokens.line : Tokens.accentLine

    AppText {
        objectName: "past-ticket"
        x: root.inset
        height: root.height
        text: root.call ? root.call.ticket : ""
        size: text.length > 4 ? Tokens.wall.h3 : Tokens.wall.h2
        bold: true
        color: root.grey ? Tokens.inkSoft : Tokens.ink
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        height: root.height
        spacing: Tokens.s8
        visible: root.call !== null

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: Tokens.language !== "zh"
            name: "arrow"
            size: Tokens.wall.body
            color: root.grey ? Tokens.inkMuted : Tokens.gold
        }
        AppText {
            id: number

            height: root.height
            text: root.call ? String(root.call.window) : ""
            size: Tokens.wall.h2
            bold: true
            color: root.grey ? Tokens.inkSoft : Tokens.accent
        }
        AppText {
            anchors.baseline: number.baseline
            visible: Tokens.language === "zh"
            text: qsTr("号")
            size: Tokens.wall.small
            bold: !root.grey
            color: root.grey ? Tokens.inkSoft : Tokens.accent
        }
    }
}
