pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The supervisor's: what each station found when it tried its parts, and trying again.
AskPage {
    id: root

    required property var test

    title: qsTr("开门自检")
    acceptText: qsTr("再测一次")
    onAccepted: root.test.begin()

    AppText {
        objectName: "self-test-summary"
        width: parent.width
        text: Words.say(root.test.summary)
        bold: true
    }
    Flickable {
        width: parent.width
        height: Math.min(contentHeight, 320)
        clip: true
        contentHeight: lines.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: lines

            width: parent.width
            spacing: Tokens.s8

            Repeater {
                model: root.test.rows

                Item {
                    id: line

                    required property var modelData

                    width: lines.width
                    height: Math.max(28, what.height + 4)

                    AppText {
                        width: 150
                        height: 28
                        text: line.modelData.station
                        elide: Text.ElideRight
                    }
                    Pill {
                        x: 158
                        y: 2
                        text: Words.say(line.modelData.state)
                        tone: line.modelData.tone
                        outlined: true
                    }
                    AppText {
                        id: what

                        x: 270
                        y: 2
                        width: parent.width - x
                        text: line.modelData.text
                        color: Tokens.inkSoft
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
