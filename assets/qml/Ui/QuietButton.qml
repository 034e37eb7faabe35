import QtQuick

// A minor action: white with a grey hairline.
Pressable {
    id: root

    property string iconName: ""
    property string keyHint: ""
    property int textSize: Tokens.type.body
    // A question is on its way: says so and takes no second touch.
    property bool busy: false
    readonly property color ink: enabled ? Tokens.ink : Tokens.inkOff
    readonly property color iconInk: enabled ? Tokens.accent : Tokens.inkOff
    implicitHeight: Tokens.touchMin
    leftPadding: Tokens.padding
    rightPadding: Tokens.padding
    enabled: !busy

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : root.enabled ? Tokens.surface : Tokens.canvas
        border.width: Tokens.stroke
        border.color: root.enabled ? Tokens.lineStrong : Tokens.lineOff
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
