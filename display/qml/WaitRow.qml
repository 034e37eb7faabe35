import QtQuick
import Ui

// One service of the table: name, people, range.
Item {
    id: root

    property var row: null
    property int countRight: 352

    objectName: "waiting-" + (row ? row.code : "")

    Rectangle {
        width: root.width
        height: Tokens.stroke
        color: Tokens.line
    }
    FitText {
        objectName: root.objectName + "-name"
        width: people.x - Tokens.s12
        height: root.height
        text: root.row ? root.row.name : ""
        least: Tokens.kiosk.h3
        twoLines: true
    }
    Row {
        id: people

        x: root.countRight - width
        height: root.height
        spacing: Tokens.s8

        AppText {
            id: count

            objectName: root.objectName + "-count"
            height: root.height
            text: root.row ? String(root.row.waiting) : ""
            size: Tokens.wall.h3
            bold: true
        }
        AppText {
            anchors.baseline: count.baseline
            visible: Tokens.language === "zh"
            text: qsTr("人")
            size: Tokens.wall.small
            color: Tokens.inkMuted
        }
    }
    FitText {
        objectName: root.objectName + "-range"
        anchors.right: parent.right
        width: root.width - root.countRight - Tokens.s16
        height: root.height
        horizontalAlignment: Text.AlignRight
        text: waits.range(root.row)
        wish: Tokens.wall.body
        least: Tokens.kiosk.small
    }
    Waits {
        id: waits
    }
}
