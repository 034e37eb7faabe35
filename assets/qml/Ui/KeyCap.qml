import QtQuick

// One key of an on-screen keyboard.
Pressable {
    id: root

    property string iconName: ""
    property bool strong: false

    implicitWidth: 130
    implicitHeight: 120
    focusPolicy: Qt.NoFocus

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusM
        color: !root.enabled ? Tokens.canvas : root.down ? Tokens.tintPressed : root.strong ? Tokens.tint : Tokens.surface
        border.width: root.strong && root.enabled && !Tokens.contrast ? 0 : Tokens.stroke
        border.color: root.enabled ? Tokens.lineStrong : Tokens.lineOff
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        textSize: root.strong ? Tokens.kiosk.h3 : Tokens.kiosk.h2
        color: !root.enabled ? Tokens.inkFaint : root.strong ? Tokens.accent : Tokens.ink
    }
}
