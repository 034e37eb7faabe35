import QtQuick
import Ui

// What stands in the media area of a hall that has given no pictures.
Rectangle {
    id: root

    required property var view

    objectName: "hours-card"
    color: Tokens.tint
    clip: true

    Plate {
        x: root.width - 256
        y: -148
        width: 372
        height: 372
        radius: 186
        color: Tokens.primary300
        opacity: 0.4
    }
    Plate {
        x: root.width - 102
        y: 160
        width: 64
        height: 64
        radius: 32
        color: Tokens.gold
        opacity: 0.45
    }
    Column {
        x: 40
        y: 36
        width: root.width - 80
        spacing: Tokens.s4

        FitText {
            text: root.view.open === false ? dates.opens(root.view) || qsTr("现在不是办理时间") : qsTr("办理时间")
            width: parent.width
            wish: Tokens.wall.body
            bold: true
            color: Tokens.primary700
            least: Tokens.kiosk.body
        }
        AppText {
            objectName: "hours"
            width: parent.width
            height: 130
            text: root.view.hours || qsTr("欢迎")
            size: Tokens.wall.h1
            bold: true
            fit: true
            minimumPixelSize: Tokens.kiosk.h3
            color: Tokens.primary700
        }
        FitText {
            width: parent.width
            height: 96
            visible: root.view.open !== false
            text: qsTr("需要帮忙，请找大厅导办")
            wish: Tokens.wall.small
            twoLines: true
            color: Tokens.inkSoft
        }
    }
    Dates {
        id: dates
    }
}
