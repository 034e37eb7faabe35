pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Buttons of one kind under their heading.
Column {
    id: root

    property string title: ""
    property var buttons: []

    signal picked(line: string)

    spacing: Tokens.s8

    AppText {
        text: root.title
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    Rule {
        width: parent.width
    }
    Flow {
        width: parent.width
        topPadding: Tokens.s4
        spacing: Tokens.s8

        Repeater {
            model: root.buttons

            QuietButton {
                required property var modelData

                objectName: modelData.name
                leftPadding: Tokens.s12
                rightPadding: Tokens.s12
                text: modelData.text
                onClicked: root.picked(modelData.line)
            }
        }
    }
}
