import QtQuick
import Ui

// One face and its words.
Pressable {
    id: root

    required property int level
    required property int textSize

    text: Levels.words[level - 1]

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusL
        color: root.down ? Tokens.tint : Tokens.surface
        border.width: root.down ? Tokens.strokeStrong : Tokens.stroke
        border.color: root.down ? Tokens.accent : Tokens.accentLine
    }
    contentItem: Item {
        Face {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 46
            level: root.level
            size: 168
        }
        AppText {
            x: Tokens.s12
            y: 226
            width: parent.width - 2 * Tokens.s12
            height: 96
            text: root.text
            size: root.textSize
            bold: true
            fit: true
            fitHeight: 96
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
