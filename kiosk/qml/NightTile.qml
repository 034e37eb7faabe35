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
    readonly property color ink: solid ? Tokens.overPrimary : Tokens.ink
    readonly property color sign: solid ? Tokens.overPrimary : Tokens.accent
    // Two lines in all: they stand close together, as one reads them.
    readonly property bool short: Tokens.language !== "bo" && note.naturalWidth <= note.width

    background: Box {
        focusRing: root.visualFocus
        color: root.solid ? (root.down ? Tokens.primaryPressed : Tokens.primary) : root.down ? Tokens.surfacePressed : Tokens.surface
        border.color: root.solid ? color : Tokens.line
    }
    contentItem: Item {
        Badge {
            id: badge

            x: root.wide ? Tokens.s24 : Tokens.s16
            anchors.verticalCenter: parent.verticalCenter
            size: root.wide ? 112 : 104
            iconName: root.iconName
            visible: !root.solid
        }
        Icon {
            anchors.centerIn: badge
            size: 80
            name: root.solid ? root.iconName : ""
            color: root.sign
        }
        FitText {
            x: root.textLeft
            y: !note.visible ? 28 : root.short ? 20 : 8
            width: chevron.x - x - Tokens.s8
            height: note.visible ? 68 : 104
            text: root.text
            size: root.solid && !Tokens.elder ? Tokens.type.h2 : Tokens.type.h3
            bold: true
            color: root.ink
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
            color: root.solid ? root.ink : Tokens.inkMuted
        }
        Icon {
            id: chevron

            x: parent.width - width - (root.wide ? Tokens.s32 : Tokens.s8)
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            size: root.wide ? 48 : 32
            visible: root.wide
            color: root.sign
        }
    }
}
