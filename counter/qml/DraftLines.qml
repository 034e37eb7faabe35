pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What a draft changes, a line each: an entry's line has its colour, its fields stand below it.
Flickable {
    id: root

    required property var lines

    height: Math.min(contentHeight, 240)
    clip: true
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    onLinesChanged: contentY = 0

    Column {
        id: column

        width: root.width
        spacing: Tokens.s4

        Repeater {
            model: root.lines

            AppText {
                required property int index
                required property var modelData
                readonly property bool head: modelData.tone !== ""

                objectName: "change-" + index
                x: head ? 0 : Tokens.s24
                width: column.width - x
                text: modelData.text
                bold: head
                color: head ? Tokens.toneColor(modelData.tone) : Tokens.ink
                wrapMode: Text.Wrap
            }
        }
    }
}
