import QtQuick
import Ui

// The pad beside the window. No single rating, no rater, nothing to hint at.
Card {
    id: root

    required property var counter
    readonly property var pad: counter.login.pad

    AppText {
        x: Tokens.s16
        y: 8
        height: 36
        text: qsTr("评价情况")
        size: Tokens.type.h2
        bold: true
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s16
        y: 8
        height: 36
        spacing: Tokens.s8

        Dot {
            anchors.verticalCenter: parent.verticalCenter
            tone: root.pad.tone ?? "neutral"
        }
        AppText {
            objectName: "pad-state"
            height: parent.height
            text: qsTr("评价器 %1").arg(Words.say(root.pad.state))
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
    }
    Rule {
        y: 48
        width: parent.width
    }
    Icon {
        x: Tokens.s16
        y: 64
        name: "pad"
        size: 22
    }
    AppText {
        x: 48
        y: 54
        width: parent.width - x - Tokens.s16
        height: 24
        text: qsTr("办结后自动亮起")
        fit: true
        fitHeight: 24
        maxLines: 1
    }
    AppText {
        x: 48
        y: 77
        width: parent.width - x - Tokens.s16
        height: 20
        text: qsTr("由群众自愿评价，请勿提示")
        size: Tokens.type.small
        color: Tokens.inkSoft
        elide: Text.ElideRight
    }
    LinkButton {
        objectName: "desk-help"
        x: Tokens.s12
        y: parent.height - 44
        text: qsTr("叫人")
        keyHint: root.counter.keys.of.call_help
        onClicked: root.counter.calls.open()
    }
    LinkButton {
        objectName: "logout"
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s12
        y: parent.height - 44
        text: qsTr("退出登录")
        keyHint: root.counter.keys.of.logout
        onClicked: root.counter.panel.show("logout")
    }
}
