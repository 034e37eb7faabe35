import QtQuick
import Ui

// A life event: icon, name, how many items and days.
Pressable {
    id: root

    required property var row
    // A name of two lines stands alone.
    readonly property bool long: name.naturalWidth * Tokens.type.small > name.width * name.size

    objectName: "theme-" + row.code
    width: 484
    height: 120
    text: row.name

    background: Box {
        focusRing: root.visualFocus
        color: root.down ? Tokens.surfacePressed : Tokens.surface
    }
    contentItem: Item {
        Badge {
            id: badge

            x: Tokens.s16
            anchors.verticalCenter: parent.verticalCenter
            size: 80
            iconName: root.row.icon
        }
        FitText {
            id: name

            x: badge.x + badge.width + Tokens.s16
            y: Tokens.s12
            width: parent.width - x - Tokens.s16
            height: root.long ? 96 : 56
            text: root.text
            size: Tokens.type.h3
            bold: true
        }
        FitText {
            x: name.x
            y: 68
            width: name.width
            height: 40
            visible: !root.long && naturalWidth <= width
            // Where days have no room beside them, how many items.
            text: whole.advanceWidth <= width ? whole.text : Words.itemCount(root.row)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        TextMetrics {
            id: whole

            font.family: Tokens.family
            font.pixelSize: Tokens.type.small
            text: Words.themeNote(root.row)
        }
    }
}
