pragma ComponentBehavior: Bound
import QtQuick
import Ui

// An item's facts in one line; what does not fit is left out at the end.
Row {
    id: root

    required property var facts

    spacing: Tokens.s16

    Repeater {
        model: root.facts

        AppText {
            required property var modelData

            opacity: x + width <= root.width ? 1 : 0
            height: root.height
            text: Words.say(modelData)
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
}
