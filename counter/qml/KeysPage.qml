pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Every key and what it does, as this counter is set.
AskPage {
    id: root

    required property var keys
    readonly property int columns: 3

    title: qsTr("按键一览")
    reading: true
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    Column {
        width: parent.width

        Repeater {
            model: root.keys.told

            Row {
                id: line

                required property int index
                required property var modelData

                height: 24
                spacing: Tokens.s8

                Dot {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: line.modelData.tone
                }
                AppText {
                    objectName: "reach-" + line.index
                    width: root.width - x
                    height: parent.height
                    text: Words.say(line.modelData.text)
                    fit: true
                    fitHeight: parent.height
                    maxLines: 1
                }
            }
        }
    }
    Grid {
        width: parent.width
        flow: Grid.TopToBottom
        rows: Math.ceil(root.keys.rows.length / root.columns)
        columns: root.columns
        columnSpacing: Tokens.s16

        Repeater {
            model: root.keys.rows

            Item {
                id: row

                required property var modelData

                objectName: "key-" + modelData.id
                width: (root.width - (root.columns - 1) * Tokens.s16) / root.columns
                height: 38

                KeyHint {
                    id: key

                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.key
                }
                AppText {
                    x: 80
                    width: parent.width - x
                    height: parent.height
                    text: Words.say(row.modelData.words)
                    size: Tokens.type.small
                    fit: true
                    fitHeight: parent.height
                }
            }
        }
    }
}
