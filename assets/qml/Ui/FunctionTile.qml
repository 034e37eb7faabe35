import QtQuick

// A function of the kiosk's home page: icon over a word; `solid` for the one that calls help.
Pressable {
    id: root

    property string iconName: ""
    property bool solid: false
    readonly property color ink: solid ? Tokens.overPrimary : Tokens.ink

    implicitWidth: 184
    implicitHeight: 188

    background: Box {
        focusRing: root.visualFocus
        color: root.solid ? (root.down ? Tokens.primaryPressed : Tokens.primary) : root.down ? Tokens.tintPressed : Tokens.tint
        border.width: Tokens.contrast ? Tokens.stroke : 0
    }
    contentItem: Item {
        Icon {
            x: (root.width - width) / 2
            // Two lines of Tibetan take what is left of it.
            y: label.tibetan && label.lineCount > 1 ? Tokens.s16 : 36
            name: root.iconName
            size: 64
            color: root.solid ? Tokens.overPrimary : Tokens.accent
        }
        AppText {
            id: label

            x: Tokens.s8
            y: tibetan ? Math.min(104, root.height - height - Tokens.s16) : 104
            width: root.width - 2 * x
            height: 72
            text: root.text
            size: Tokens.language === "zh" ? Tokens.kiosk.body : Tokens.kiosk.small
            bold: true
            fit: true
            fitHeight: 76
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
