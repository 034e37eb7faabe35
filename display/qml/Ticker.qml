pragma ComponentBehavior: Bound
import QtQuick
import Ui

// One notice at a time, changed by a fade. While the hub is lost it says what to do.
Rectangle {
    id: root

    required property var view
    readonly property string advice: view.audible ? qsTr("取号后请留意屏幕和语音，过号请找导办") : qsTr("取号后请留意屏幕，过号请找导办")
    readonly property string line: view.lost ? qsTr("恢复连接后自动更新，无需重新取号") : view.notice || advice
    property string shown: line

    height: width < 1200 ? 104 : 84
    color: Tokens.deep
    onLineChanged: Tokens.motion > 0 ? fade.restart() : root.shown = root.line

    SequentialAnimation {
        id: fade

        NumberAnimation {
            target: notice
            property: "opacity"
            to: 0
            duration: Tokens.motion
        }
        ScriptAction {
            script: root.shown = root.line
        }
        NumberAnimation {
            target: notice
            property: "opacity"
            to: 1
            duration: Tokens.motion
        }
    }
    AppText {
        id: label

        x: 32
        height: root.height
        text: root.view.lost ? qsTr("提示") : qsTr("通知")
        size: Tokens.wall.small
        bold: true
        color: Tokens.gold
    }
    Rectangle {
        id: bar

        anchors.left: label.right
        anchors.leftMargin: 34
        anchors.verticalCenter: parent.verticalCenter
        width: Tokens.stroke
        height: 40
        color: Tokens.deepLine
    }
    FitText {
        id: notice

        objectName: "notice"
        anchors.left: bar.right
        anchors.leftMargin: 34
        anchors.right: dots.left
        anchors.rightMargin: Tokens.s32
        height: root.height
        fitHeight: height
        text: root.shown
        wish: Tokens.wall.small
        least: Tokens.kiosk.h3
        twoLines: true
        color: Tokens.overDeep
    }
    Row {
        id: dots

        anchors.right: parent.right
        anchors.rightMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.s12
        visible: !root.view.lost && root.view.notice_count > 1

        Repeater {
            model: root.view.notice_count ?? 0

            Plate {
                required property int index

                width: 12
                height: 12
                radius: 6
                color: index === root.view.notice_index ? Tokens.overDeep : Tokens.primary500
            }
        }
    }
}
