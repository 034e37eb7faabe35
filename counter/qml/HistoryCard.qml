pragma ComponentBehavior: Bound
import QtQuick
import Ui

// What this person had done here before.
Card {
    id: root

    required property var rows
    required property var counter

    AppText {
        x: Tokens.s16
        y: 8
        height: 36
        text: qsTr("办事历史")
        size: Tokens.type.h2
        bold: true
    }
    LinkButton {
        objectName: "open-deadlines"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        y: 10
        height: 32
        text: qsTr("未办结")
        keyHint: root.counter.keys.of.deadlines
        textSize: Tokens.type.small
        onClicked: root.counter.deadlines.open()
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
                note: modelData.collect ? qsTr("待领取") : Words.say(modelData.limit) || modelData.day
                actionName: "deadline-of-" + (index + 1)
                actionText: modelData.open ? qsTr("时限") : ""
                onActed: root.counter.panel.show("deadline", modelData.caseNo)
            }
        }
    }
}
