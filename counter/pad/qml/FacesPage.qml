pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Five faces, equal in size, colour and stroke; none is preselected, none moves.
Item {
    id: root

    required property var pad
    readonly property var about: pad.about
    readonly property real cell: (width - 2 * Tokens.s48 - 4 * Tokens.s16) / 5

    objectName: "faces"

    AppText {
        x: Tokens.s48
        y: 12
        width: parent.width - 2 * Tokens.s48
        height: 108
        text: qsTr("请您评价这次服务")
        size: PadScale.type.h1
        bold: true
        fit: true
        fitHeight: 108
        maxLines: 1
    }
    Row {
        x: Tokens.s48
        y: 120
        width: parent.width - 2 * Tokens.s48
        height: 48
        spacing: Tokens.s24

        AppText {
            id: ticketLabel

            height: parent.height
            text: qsTr("号票")
            size: tibetan ? Tokens.kiosk.body : PadScale.type.body
            color: Tokens.inkSoft
        }
        AppText {
            id: ticketText

            height: parent.height
            text: root.about.ticket
            size: PadScale.type.body
            bold: true
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 2
            height: 28
            visible: root.about.subject !== ""
            color: Tokens.lineStrong
        }
        AppText {
            objectName: "pad-subject"
            width: parent.width - ticketLabel.width - ticketText.width - 3 * Tokens.s24 - 2
            height: parent.height
            text: root.about.subject
            size: tibetan ? Tokens.kiosk.body : PadScale.type.body
            bold: true
            elide: Text.ElideRight
        }
    }
    CommonSize {
        id: common

        texts: Levels.words
        wish: PadScale.type.h3
        cellWidth: root.cell - 2 * Tokens.s12
        cellHeight: 96
        bold: true
    }
    Repeater {
        model: 5

        FaceCard {
            required property int index

            objectName: "level-" + (5 - index)
            x: Tokens.s48 + index * (root.cell + Tokens.s16)
            y: 196
            width: root.cell
            height: 340
            level: 5 - index
            textSize: common.size
            onClicked: root.pad.choose(5 - index)
        }
    }
    Icon {
        x: 52
        y: 588
        name: "lock"
        size: 36
    }
    AppText {
        x: 108
        y: 560
        width: decline.x - x - Tokens.s24
        height: 96
        text: qsTr("自愿评价。窗口人员看不到您怎么评")
        size: PadScale.type.body
        color: Tokens.inkSoft
        fit: true
        fitHeight: 96
    }
    QuietButton {
        id: decline

        objectName: "decline"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: 560
        width: PadScale.elder ? 320 : 240
        height: 96
        textSize: PadScale.type.body
        text: qsTr("不评价，结束")
        onClicked: root.pad.decline()
    }
}
