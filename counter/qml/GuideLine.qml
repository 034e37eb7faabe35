import QtQuick
import Ui

// One thing that a guide tells: what it is, and the text beside it.
Item {
    id: root

    required property var row
    property int labelWidth: 104

    height: Math.max(label.height, text.height)

    AppText {
        id: label

        width: root.labelWidth - Tokens.s8
        text: Words.say(root.row.label)
        size: Tokens.type.small
        color: Tokens.inkSoft
        wrapMode: Text.Wrap
    }
    AppText {
        id: text

        x: root.labelWidth
        width: root.width - x - Tokens.s8
        text: Words.say(root.row.text)
        wrapMode: Text.Wrap
    }
}
