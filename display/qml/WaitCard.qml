import QtQuick
import Ui

// One service as a small card: name above, people and range below.
Plate {
    id: root

    property var row: null

    objectName: "waiting-" + (row ? row.code : "")
    color: Tokens.surface
    radius: Tokens.radiusM
    border.width: Tokens.stroke
    border.color: Tokens.line

    FitText {
        objectName: root.objectName + "-name"
        x: 14
        y: 6
        width: root.width - 28
        height: 56
        fitHeight: height
        text: root.row ? root.row.name : ""
        wish: Tokens.wall.small
        least: Tokens.kiosk.small
        color: Tokens.inkSoft
    }
    Row {
        id: people

        x: 14
        y: 56
        height: 56
        spacing: Tokens.s4

        AppText {
            id: count

            objectName: root.objectName + "-count"
            height: parent.height
            text: root.row ? String(root.row.waiting) : ""
            size: Tokens.wall.body
            bold: true
        }
        AppText {
            anchors.baseline: count.baseline
            // A hundred and more leave the room to their wait.
            visible: Tokens.language === "zh" && root.row !== null && root.row.waiting < 100
            text: qsTr("人")
            size: Tokens.wall.small
            color: Tokens.inkMuted
        }
    }
    FitText {
        objectName: root.objectName + "-range"
        anchors.right: parent.right
        anchors.rightMargin: 14
        y: 56
        width: root.width - 28 - people.width - Tokens.s8
        height: 56
        horizontalAlignment: Text.AlignRight
        text: waits.range(root.row)
        wish: Tokens.wall.small
        least: Tokens.kiosk.small
    }
    Waits {
        id: waits
    }
}
