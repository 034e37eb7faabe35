import QtQuick

// One cell of the bottom bar: icon over a word (beside it in elder mode), or a word alone.
Pressable {
    id: root

    property string iconName: ""
    property bool selected: false
    // Seconds until the page goes home by itself; shown below 20.
    property int seconds: -1
    readonly property bool beside: Tokens.elder && iconName !== ""
    readonly property color ink: selected ? Tokens.overPrimary : Tokens.ink
    readonly property string shown: seconds >= 0 && seconds <= 20 ? text + " " + seconds : text

    implicitWidth: Tokens.elder ? 312 : 184
    implicitHeight: Tokens.elder ? 120 : 96

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusM
        color: root.selected ? (root.down ? Tokens.primaryPressed : Tokens.primary) : root.down ? Tokens.surfacePressed : Tokens.surface
        border.width: root.selected ? 0 : Tokens.stroke
        border.color: Tokens.lineStrong
    }
    contentItem: Item {
        Icon {
            id: sign

            x: root.beside ? Tokens.s32 : (root.width - width) / 2
            y: root.beside ? (root.height - height) / 2 : Tokens.s8
            name: root.iconName
            size: 44
            color: root.selected ? Tokens.overPrimary : Tokens.accent
        }
        AppText {
            x: root.beside ? sign.x + sign.width + Tokens.s16 : Tokens.s4
            y: root.beside || root.iconName === "" ? 0 : 50
            width: root.width - x - Tokens.s4
            height: root.height - y - (root.beside || root.iconName === "" ? 0 : Tokens.s4)
            text: root.shown
            size: root.iconName === "" ? Tokens.type.body : Tokens.type.small
            bold: true
            fit: true
            fitHeight: root.beside || root.iconName === "" ? root.height : 44
            color: root.ink
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
