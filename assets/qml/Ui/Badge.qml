import QtQuick

// A square block with a service's letter, an icon, or both.
Plate {
    id: root

    property string text: ""
    property string iconName: ""
    property int size: Tokens.face === "desk" ? 32 : 64
    property int iconSize: Math.round(size * 0.55)
    property int textSize: Tokens.type.h3
    // Solid blue (a page's own service) or the tint.
    property bool solid: false
    property bool muted: false
    readonly property color ink: solid ? Tokens.overPrimary : muted ? Tokens.inkMuted : Tokens.accent

    implicitWidth: size
    implicitHeight: size
    radius: Tokens.face === "desk" ? Tokens.radiusS : Tokens.radiusM
    color: solid ? Tokens.primary : muted && !Tokens.contrast ? Tokens.line : Tokens.tint
    border.width: Tokens.contrast && !solid ? Tokens.stroke : 0
    border.color: Tokens.line

    Column {
        anchors.centerIn: parent
        spacing: Tokens.s4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.iconName
            size: root.iconSize
            color: root.ink
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.text !== ""
            text: root.text
            size: root.textSize
            bold: true
            color: root.ink
        }
    }
}
