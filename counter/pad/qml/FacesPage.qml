pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Five faces, equal in size, colour and stroke; none is preselected, none moves.
Item {
    id: root

    required property QtObject pad
    readonly property var about: pad.about
    readonly property real cell: (width - 2 * Tokens.s48 - 4 * Tokens.s16) / 5

    objectName: "faces"

    AppText {
        x: Tokens.s48
        y: 12
        width: parent.width - 2 * Tokens.s48
        height: 108
        text: qsTr("请您评价这次服务")
        size: Tokens.type.h1
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
            color: Tokens.inkSoft
        }
        AppText {
            id: ticketText

            height: parent.height
            text: root.about.ticket
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
            bold: true
            elide: Text.ElideRight
        }
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
        width: Tokens.elder ? 320 : 240
        height: 96
        text: qsTr("不评价，结束")
        onClicked: root.pad.decline()
    }
}
