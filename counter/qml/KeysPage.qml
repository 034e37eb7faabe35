pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Every key and what it does, as this counter is set.
AskPage {
    id: root

    required property var keys
    readonly property int lines: Math.ceil(keys.rows.length / 2)

    title: qsTr("按键一览")
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
        rows: root.lines
        columns: 2
        columnSpacing: Tokens.s32

        Repeater {
            model: root.keys.rows

            Item {
                id: row

                required property var modelData

                objectName: "key-" + modelData.id
                width: (root.width - Tokens.s32) / 2
                height: 28

                KeyHint {
                    id: key

                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.key
                }
                AppText {
                    x: 104
                    width: parent.width - x
                    height: parent.height
                    text: Words.say(row.modelData.words)
                    fit: true
                    fitHeight: parent.height
                    maxLines: 1
                }
            }
        }
    }
}
