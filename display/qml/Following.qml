pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Calls of the same moment that come up next: as many as fit, then how many more.
Item {
    id: root

    property var calls: []
    property color color: Tokens.primary100
    readonly property int fits: Math.max(0, Math.floor((width - word.width - 100) / 220))
    readonly property int more: calls.length - Math.min(fits, calls.length)

    visible: calls.length > 0

    Row {
        height: root.height
        spacing: Tokens.s32

        AppText {
            id: word

            text: qsTr("随后")
            size: Tokens.wall.small
            color: root.color
        }
        Repeater {
            model: Math.min(root.fits, root.calls.length)

            Row {
                id: entry

                required property int index
                readonly property var call: root.calls[index] ?? null

                spacing: Tokens.s8

                AppText {
                    text: entry.call ? entry.call.ticket : ""
                    size: Tokens.wall.small
                    bold: true
                    color: root.color
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow"
                    size: Tokens.kiosk.body
                    color: Tokens.gold
                }
                AppText {
                    text: entry.call ? String(entry.call.window) : ""
                    size: Tokens.wall.small
                    bold: true
                    color: root.color
                }
            }
        }
        AppText {
            visible: root.more > 0
            text: "+" + root.more
            size: Tokens.wall.small
            color: root.color
        }
    }
}
