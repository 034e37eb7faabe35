import QtQuick
import Ui

// Signing in. The machine fixes window and station; a warning never blocks, a lost hub does.
FocusScope {
    id: root

    required property var model
    readonly property var weekdays: [qsTr("星期一"), qsTr("星期二"), qsTr("星期三"), qsTr("星期四"), qsTr("星期五"), qsTr("星期六"), qsTr("星期日")]

    readonly property int middle: 480 + (width - 960) / 2

    focus: true

    LoginSide {
        width: 480
        height: parent.height
        model: root.model
    }
    Row {
        x: 528
        y: 36
        height: 24
        spacing: Tokens.s16

        AppText {
            height: parent.height
            text: qsTr("%1年%2月%3日").arg(root.model.time.year).arg(root.model.time.month).arg(root.model.time.day)
            color: Tokens.inkSoft
        }
        AppText {
            height: parent.height
            text: root.weekdays[root.model.time.weekday - 1]
            color: Tokens.inkSoft
        }
        AppText {
            objectName: "login-clock"
            height: parent.height
            text: root.model.time.clock
            color: Tokens.inkSoft
        }
    }
    LanguageRow {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: 28
    }
    LoginCard {
        x: root.middle
        y: 96
        width: 480
        model: root.model
        focus: true
    }
    AppText {
        x: root.middle
        width: 480
        y: root.height - 74
        height: 24
        text: qsTr("连续输错 5 次会锁定，请稍后再试或找管理员")
        size: Tokens.type.small
        fit: true
        fitHeight: 36
        color: Tokens.inkMuted
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        x: 528
        y: root.height - 44
        width: 360
        height: 24
        text: qsTr("更换窗口请联系管理员")
        size: Tokens.type.small
        color: Tokens.inkMuted
        elide: Text.ElideRight
    }
    AppText {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.s48
        y: root.height - 44
        height: 24
        visible: root.model.place.version !== ""
        text: qsTr("版本 %1·目录第 %2 版").arg(root.model.place.version).arg(root.model.place.catalogue)
        size: Tokens.type.small
        color: Tokens.inkMuted
    }
}
