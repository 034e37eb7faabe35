import QtQuick
import Ui

// The ticket: in the flashing field while it is called, plain while served, grey while lost.
Plate {
    id: root

    required property var view
    property int size: Tokens.wall.hero * 1.5
    property int pad: 48
    readonly property bool field: view.face === "called" && !view.lost
    readonly property bool white: view.white

    radius: Tokens.radiusL
    color: !field ? Tokens.canvas : white ? Tokens.surface : Tokens.primary
    border.width: field ? 8 : 0
    border.color: Tokens.gold

    AppText {
        objectName: "ticket"
        x: root.field ? root.pad : 0
        y: root.field ? 0 : -root.size * 0.1
        height: parent.height
        text: root.view.ticket
        size: text.length > 4 ? root.size * 0.8 : root.size
        bold: true
        color: root.view.lost ? Tokens.inkMuted : root.field && !root.white ? Tokens.overPrimary : Tokens.accent
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        visible: root.field
        name: "down"
        size: root.size * 0.5
        color: Tokens.gold
    }
}
