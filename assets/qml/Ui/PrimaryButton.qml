import QtQuick

// The one main action of a page: solid.
Pressable {
    id: root

    property string iconName: ""
    property string keyHint: ""
    property int textSize: Tokens.type.h2
    // A question is on its way: says so and takes no second touch.
    property bool busy: false
    readonly property bool off: !enabled && !busy
    readonly property color fillColor: off ? (Tokens.contrast ? Tokens.canvas : Tokens.line) : down ? Tokens.primaryPressed : Tokens.primary
    readonly property color ink: off ? Tokens.inkOff : Tokens.overPrimary
    readonly property color iconInk: ink
    implicitHeight: Tokens.controlHeight
    leftPadding: Tokens.padding
    rightPadding: Tokens.padding
    enabled: !busy

    background: Box {
        focusRing: root.visualFocus
        color: root.fillColor
        border.width: root.off && Tokens.contrast ? Tokens.stroke : 0
        border.color: Tokens.lineOff
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
