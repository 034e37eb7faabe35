pragma ComponentBehavior: Bound
import QtQuick
import Ui

// The services to which one ticket goes on: as many as there is room for, then how many more.
Item {
    id: root

    required property var parts
    // Longer scripts may need two lines.
    readonly property int rowHeight: Tokens.language !== "zh" ? 80 : Tokens.elder ? 68 : 60
    readonly property int room: Math.max(1, Math.floor((height - heading.height) / rowHeight))
    readonly property int shown: parts.length <= room ? parts.length : room - 1

    FitText {
        id: heading

        width: parent.width
        height: 64
        text: qsTr("办完接着到，还用这个号")
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.h3
        bold: true
    }
    Repeater {
        model: root.shown

        Item {
            id: row

            required property int index
            readonly property var part: root.parts[index] ?? ({})

            y: heading.height + index * root.rowHeight
            width: root.width
            height: root.rowHeight

            Badge {
                anchors.verticalCenter: parent.verticalCenter
                size: 52
                textSize: Tokens.kiosk.body
                text: row.part.letter ?? ""
            }
            FitText {
                objectName: "part-" + (row.part.letter ?? "")
                x: 72
                y: -Tokens.s4
                width: row.width - x
                height: row.height + 2 * Tokens.s4
                text: row.part.name ?? ""
                size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
            }
        }
    }
    FitText {
        x: 72
        y: heading.height + root.shown * root.rowHeight
        width: root.width - x
        height: root.rowHeight
        visible: root.shown < root.parts.length
        text: qsTr("还有 %1 项，看小票").arg(root.parts.length - root.shown)
        size: Tokens.elder ? Tokens.type.small : Tokens.kiosk.body
        color: Tokens.inkSoft
    }
}
