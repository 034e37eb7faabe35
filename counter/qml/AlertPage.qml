pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Open alerts of this window, the supervisor's of the hall too; each ends with its cause.
AskPage {
    id: root

    required property var counter
    required property var alerts
    readonly property bool supervisor: counter.bar.supervisor

    title: supervisor ? qsTr("本厅提醒") : qsTr("本窗口提醒")
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    Flow {
        width: parent.width
        visible: root.supervisor || root.counter.bar.reviewer
        spacing: Tokens.s24

        LinkButton {
            objectName: "hall-pause"
            visible: root.supervisor
            text: root.counter.bar.picture.hallPaused ? qsTr("恢复大厅") : qsTr("暂停整个大厅")
            onClicked: root.model.show("hall")
        }
        LinkButton {
            objectName: "guard-closing"
            visible: root.supervisor
            text: qsTr("下班前取号")
            onClicked: root.model.show("closing")
        }
        LinkButton {
            objectName: "let-on"
            visible: root.supervisor
            text: qsTr("加号")
            onClicked: root.model.show("let_on")
        }
        LinkButton {
            objectName: "policy"
            visible: root.supervisor
            text: qsTr("叫号策略")
            onClicked: root.counter.policies.open()
        }
        LinkButton {
            objectName: "self-test"
            visible: root.supervisor
            text: qsTr("开门自检")
            onClicked: root.counter.selfTest.open()
        }
        LinkButton {
            objectName: "drafts"
            visible: root.counter.bar.reviewer
            text: qsTr("事项目录")
            onClicked: root.counter.drafts.open()
        }
    }
    AppText {
        visible: root.alerts.length === 0
        text: qsTr("没有提醒")
        color: Tokens.inkMuted
    }
    Flickable {
        width: parent.width
        height: Math.min(contentHeight, 264)
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Tokens.s12

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
                        width: 600 - (here.visible ? here.width : 0)
                        text: parent.modelData.text
                        wrapMode: Text.Wrap
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
    }
}
