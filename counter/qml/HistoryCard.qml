pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What this person had done here before.
Card {
    id: root

    required property var rows

    AppText {
        x: Tokens.s16
        y: 8
        height: 36
        text: qsTr("办事历史")
        size: Tokens.type.h2
        bold: true
    }
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        y: 8
        height: 36
        visible: root.rows.length > 0
        text: qsTr("共 %1 件").arg(root.rows.length)
        size: Tokens.type.small
        color: Tokens.inkSoft
    }
    AppText {
        anchors.centerIn: parent
        visible: root.rows.length === 0
        text: qsTr("没有办件记录")
        color: Tokens.inkMuted
    }
    Flickable {
        y: 48
        width: parent.width
        height: parent.height - y - Tokens.s8
        clip: true
        contentHeight: root.rows.length * 53
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            model: root.rows

            CaseLine {
                required property int index
                required property var modelData

                y: index * 53
                width: root.width
                row: modelData
                note: modelData.collect ? qsTr("待领取") : modelData.day
            }
        }
    }
}
