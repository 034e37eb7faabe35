import QtQuick

// The other action beside the main one: white with a blue frame.
Pressable {
    id: root

    property string iconName: ""
    property string keyHint: ""
    property int textSize: Tokens.face === "desk" ? Tokens.type.body : Tokens.type.h3
    // A question is on its way: says so and takes no second touch.
    property bool busy: false
    readonly property color ink: enabled ? Tokens.accent : Tokens.inkOff
    readonly property color iconInk: ink
    implicitHeight: Tokens.controlHeight
    leftPadding: Tokens.padding
    rightPadding: Tokens.padding
    enabled: !busy

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : root.enabled ? Tokens.surface : Tokens.canvas
        border.width: Tokens.strokeStrong
        border.color: root.enabled ? Tokens.accent : Tokens.lineOff
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.busy ? "wait" : root.iconName
        keyHint: root.keyHint
        textSize: root.textSize
        color: root.ink
        iconColor: root.iconInk
    }
}
