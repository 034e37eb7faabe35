pragma ComponentBehavior: Bound
import QtQuick
import Ui

// Open alerts of this window, the supervisor's of the hall too; each ends with its cause. A digit
// does what is due about a call, or prints a slip here.
AskPage {
    id: root

    required property var counter
    required property var alerts
    readonly property bool supervisor: counter.bar.supervisor

    title: supervisor ? qsTr("本厅提醒") : qsTr("本窗口提醒")
    reading: true
    acceptText: qsTr("知道了")
    onAccepted: root.model.close()

    function act(alert: var): void {
        if (alert.job === "")
            root.counter.calls.act(alert.id);
        else if (!root.model.busy)
            root.model.print_here(alert.job);
    }

    Repeater {
        model: Math.min(9, root.alerts.length)

        Item {
            id: key

            required property int index

            Shortcut {
                sequences: [String(key.index + 1)]
                autoRepeat: false
                onActivated: root.act(root.alerts[key.index])
            }
        }
    }
    LinkButton {
        objectName: "help"
        x: -leftPadding
        text: qsTr("叫人到窗口来")
        keyHint: root.counter.keys.of.call_help
        onClicked: root.model.show("help")
    }
    Flow {
        width: parent.width
        x: -Tokens.s4
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
        height: Math.min(contentHeight, 320)
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Tokens.s12

            Repeater {
                model: root.alerts

                AlertLine {
                    required property var modelData

                    width: column.width
                    counter: root.counter
                    model: root.model
                    alert: modelData
                }
            }
        }
    }
}
