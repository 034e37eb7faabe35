import QtQuick
import Ui

// The dark strip on top: hall, date and time; says when the hub is lost.
Rectangle {
    id: root

    required property var view
    // An upright panel has no room for the day beside bad news.
    readonly property bool brief: width < 1200 && (view.lost ?? false)

    height: 88
    color: Tokens.deep

    FitText {
        objectName: "hall-name"
        x: 32
        width: root.width - 64 - corner.width - Tokens.s48
        height: root.height
        text: root.view.hall ?? ""
        wish: Tokens.wall.body
        twoLines: true
        bold: true
        color: Tokens.overDeep
    }
    Row {
        id: corner

        anchors.right: parent.right
        anchors.rightMargin: 32
        height: root.height
        spacing: 40

        Row {
            height: root.height
            spacing: Tokens.s16
            visible: root.view.lost

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "lost"
                size: Tokens.wall.body
                color: Tokens.gold
            }
            AppText {
                objectName: "lost-word"
                height: root.height
                text: qsTr("与中枢失联")
                size: Tokens.wall.small
                color: Tokens.gold
            }
        }
        AppText {
            objectName: "date"
            height: root.height
            visible: root.view.month > 0 && !root.brief
            text: dates.day(root.view.month, root.view.day)
            size: Tokens.wall.small
            color: Tokens.primary100
        }
        AppText {
            height: root.height
            visible: root.view.month > 0 && root.width > 1200
            text: dates.weekday(root.view.weekday)
            size: Tokens.wall.small
            color: Tokens.primary100
        }
        AppText {
            objectName: "clock"
            height: root.height
            text: root.view.time ?? ""
            size: Tokens.wall.h3
            bold: true
            color: Tokens.overDeep
        }
    }
    Dates {
        id: dates
    }
}
