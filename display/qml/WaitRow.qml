import QtQuick
import Ui

// One service of the table: name, people, range.
Item {
    id: root

    property var row: null
    property int countRight: 352
    // The size of all rows' names: the least of those at which each fits its line.
    property int nameSize: Tokens.wall.body
    readonly property int fitting: alone.wraps ? Tokens.wall.body : alone.size

    objectName: "waiting-" + (row ? row.code : "")

    Rectangle {
        width: root.width
        height: Tokens.stroke
        color: Tokens.line
    }
    FitText {
        id: alone

        visible: false
        width: name.width
        fitHeight: root.height
        text: name.text
        least: Tokens.kiosk.h3
        twoLines: true
    }
    FitText {
        id: name

        objectName: root.objectName + "-name"
        // Tails would hang into the next row.
        y: -hang
        width: people.x - Tokens.s12
        height: root.height
        fitHeight: height
        text: root.row ? root.row.name : ""
        wish: root.nameSize
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
        fitHeight: height
        horizontalAlignment: Text.AlignRight
        text: waits.range(root.row)
        wish: Tokens.wall.body
        least: Tokens.kiosk.small
    }
    Waits {
        id: waits
    }
}
