import QtQuick

// The key that does the same, in a small box: F4, Ctrl+K. Hidden when empty.
Plate {
    id: root

    property string text: ""
    property color ink: Tokens.inkSoft
    property bool solid: false

    implicitWidth: Math.max(label.implicitWidth + Tokens.s16, implicitHeight)
    implicitHeight: label.implicitHeight + 2
    visible: text !== ""
    radius: Tokens.radiusS
    color: solid ? Tokens.primary : Qt.rgba(ink.r, ink.g, ink.b, 0.08)
    border.width: solid ? 0 : 1
    border.color: Qt.rgba(ink.r, ink.g, ink.b, 0.16)

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.text
        size: Tokens.type.small
        bold: root.solid
        color: root.solid ? Tokens.overPrimary : root.ink
    }
}
