import QtQuick
import Ui

// One thing that can be done while the hall is closed; `solid`: the first of them.
Pressable {
    id: root

    property string iconName
    property string note
    property bool solid: false
    readonly property int textLeft: wide ? 168 : 136
    readonly property bool wide: width > 600
    // Two lines in all: they stand close together, as one reads them.
    readonly property bool short: Tokens.language !== "bo" && note.naturalWidth <= note.width

    background: Box {
        focusRing: root.visualFocus
        color: root.solid ? (root.down ? Tokens.primary700 : Tokens.primary600) : root.down ? Tokens.surfacePressed : Tokens.surface
    }
    contentItem: Item {
        Badge {
            x: root.wide ? Tokens.s24 : Tokens.s16
            anchors.verticalCenter: parent.verticalCenter
            size: root.wide ? 112 : 104
            iconName: root.iconName
        }
        FitText {
            x: root.textLeft
            y: !note.visible ? 28 : root.short ? 20 : 8
            width: chevron.x - x - Tokens.s8
            height: note.visible ? 68 : 104
            text: root.text
            size: Tokens.type.h3
            bold: true
            color: root.solid ? Tokens.overDeep : Tokens.ink
        }
        FitText {
            id: note

            x: root.textLeft
            y: root.short ? 84 : 76
            width: (chevron.visible ? chevron.x - Tokens.s8 : root.width - Tokens.s16) - x
            height: root.short ? 52 : 80
            visible: fits(shownSize)
            text: root.note
            size: Tokens.type.small
            color: root.solid ? Tokens.overDeep : Tokens.inkMuted
        }
        Icon {
            id: chevron

            x: parent.width - width - (root.wide ? Tokens.s32 : Tokens.s8)
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: root.wide ? 48 : 32
            visible: root.wide
            color: root.solid ? Tokens.overDeep : Tokens.primary600
        }
    }
}
