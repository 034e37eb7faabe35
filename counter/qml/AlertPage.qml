pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Open alerts of this window; each ends with its cause.
AskPage {
    id: root

    required property var counter
    required property var alerts

    title: qsTr("本窗口提醒")
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    Row {
        visible: root.counter.bar.supervisor
        spacing: Tokens.s24

        LinkButton {
            objectName: "hall-pause"
            text: root.counter.bar.picture.hallPaused ? qsTr("恢复大厅") : qsTr("暂停整个大厅")
            onClicked: root.model.show("hall")
        }
        LinkButton {
            objectName: "guard-closing"
            text: qsTr("下班前取号")
            onClicked: root.model.show("closing")
        }
        LinkButton {
            objectName: "let-on"
            text: qsTr("加号")
            onClicked: root.model.show("let_on")
        }
        LinkButton {
            objectName: "policy"
            text: qsTr("叫号策略")
            onClicked: root.counter.policies.open()
        }
        LinkButton {
            objectName: "self-test"
            text: qsTr("开门自检")
            onClicked: root.counter.selfTest.open()
        }
    }
    AppText {
        visible: root.alerts.length === 0
        text: qsTr("没有提醒")
        color: Tokens.inkMuted
    }
    Repeater {
        model: root.alerts

        Row {
            id: line

            required property int index
            required property var modelData

            spacing: Tokens.s12

            AppText {
                text: parent.modelData.since
                size: Tokens.type.small
                height: 24
                color: Tokens.inkSoft
            }
            AppText {
                objectName: "alert-" + line.index
                height: 24
                width: 600 - (here.visible ? here.width : 0)
                text: parent.modelData.text
                elide: Text.ElideRight
            }
            LinkButton {
                id: here

                objectName: "print-here-" + line.index
                height: 24
                visible: line.modelData.job !== ""
                enabled: !root.model.busy
                text: qsTr("在此打印")
                onClicked: root.model.print_here(line.modelData.job)
            }
        }
    }
}
