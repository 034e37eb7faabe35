import QtQuick
import Ui

// "A023 → 3 号窗口" on one baseline, as large as the width allows; the item ends at the baseline.
Item {
    id: root

    property string ticket: ""
    property string windowNo: ""
    property int big: Tokens.wall.hero
    property int word: Tokens.wall.h1
    property color color: Tokens.overPrimary
    readonly property bool wordFirst: Tokens.language !== "zh"
    // Widths in em: digits and letters 0.58, the word's characters one each, arrow and gaps 0.9.
    readonly property real wished: (ticket.length + windowNo.length) * 0.58 + 3 * word / big + 0.9
    readonly property bool tight: wordFirst || wished > width / big

    height: big * 0.74

    Item {
        id: line

        readonly property real free: Math.max(0, root.width - natural)
        readonly property real natural: number.width + arrow.width + place.width + 2 * root.big * 0.16
        readonly property real shrink: Math.min(1, root.width / natural)

        width: shrink < 1 ? natural : root.width
        height: root.height
        scale: shrink
        transformOrigin: Item.BottomLeft

        AppText {
            id: number

            objectName: "newest-ticket"
            anchors.baseline: parent.bottom
            text: root.ticket
            size: root.big
            bold: true
            color: root.color
        }
        Icon {
            id: arrow

            x: number.width + (place.x - number.width - width) / 2
            y: parent.height / 2 - height / 2
            name: "arrow"
            size: root.big * 0.68
            color: Tokens.gold
        }
        Row {
            id: place

            x: parent.width - width
            height: parent.height
            layoutDirection: root.wordFirst ? Qt.RightToLeft : Qt.LeftToRight
            spacing: root.big * 0.14

            AppText {
                objectName: "newest-window"
                anchors.baseline: parent.bottom
                text: root.windowNo
                size: root.big
                bold: true
                color: root.color
            }
            AppText {
                anchors.baseline: parent.bottom
                text: qsTr("号窗口")
                size: root.tight ? root.word * 2 / 3 : root.word
                bold: true
                color: root.color
            }
        }
    }
}
