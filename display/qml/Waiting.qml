pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Who waits for what and how long; six services, then the next page.
Plate {
    id: root

    required property var view
    readonly property int countRight: 376

    objectName: "waiting"
    color: Tokens.surface
    radius: Tokens.radiusM
    border.width: Tokens.stroke
    border.color: Tokens.line

    FitText {
        x: 24
        width: 220
        height: 62
        text: qsTr("等候情况") + (root.view.waiting_pages > 1 ? "  " + (root.view.waiting_page + 1) + "/" + root.view.waiting_pages : "")
        wish: Tokens.wall.small
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    FitText {
        x: root.countRight - 116
        width: 116
        height: 62
        horizontalAlignment: Text.AlignRight
        text: qsTr("人数")
        wish: Tokens.wall.small
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    FitText {
        anchors.right: parent.right
        anchors.rightMargin: 24
        width: 210
        height: 62
        horizontalAlignment: Text.AlignRight
        text: qsTr("预计等候")
        wish: Tokens.wall.small
        least: Tokens.kiosk.small
        color: Tokens.inkMuted
    }
    Repeater {
        model: root.view.waiting.length

        WaitRow {
            required property int index

            x: 24
            y: 62 + index * 71
            width: root.width - 48
            height: 71
            countRight: root.countRight - 24
            row: root.view.waiting[index] ?? null
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: root.view.waiting.length === 0
        title: qsTr("现在没有人等候")
    }
}
