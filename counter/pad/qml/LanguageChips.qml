pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The three languages, each in its own words.
Row {
    id: root

    required property var pad
    readonly property var names: ({
            "zh": "中文",
            "en": "English",
            "bo": "བོད་ཡིག"
        })

    spacing: Tokens.s4

    Repeater {
        model: ["zh", "en", "bo"]

        Pressable {
            id: chip

            required property string modelData
            readonly property bool now: root.pad.language === modelData

            objectName: "language-" + modelData
            width: 112
            height: 80
            text: root.names[modelData]
            onClicked: root.pad.speak(modelData)

            background: Box {
                focusRing: chip.visualFocus
                radius: Tokens.radiusM
                color: chip.down ? Tokens.primary700 : chip.now ? Tokens.primary700 : "transparent"
                border.width: 0
            }
            contentItem: AppText {
                text: chip.text
                size: Tokens.kiosk.small
                bold: chip.now
                color: Tokens.overDeep
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
