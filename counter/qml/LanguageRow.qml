pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The three languages, each in its own words.
Row {
    id: root

    readonly property var names: ({
            "zh": "中文",
            "en": "English",
            "bo": "བོད་ཡིག"
        })

    spacing: Tokens.s8

    Repeater {
        model: ["zh", "en", "bo"]

        Pressable {
            id: choice

            required property string modelData
            readonly property bool now: Tokens.language === modelData

            objectName: "language-" + modelData
            height: 40
            leftPadding: Tokens.s8
            rightPadding: Tokens.s8
            text: root.names[modelData]
            onClicked: Tokens.language = modelData

            background: Box {
                focusRing: choice.visualFocus
                color: choice.down ? Tokens.tintPressed : "transparent"
                border.width: 0
            }
            contentItem: AppText {
                text: choice.text
                bold: choice.now
                color: choice.now ? Tokens.accent : Tokens.inkMuted
            }
        }
    }
}
